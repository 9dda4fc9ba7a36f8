// What Swift itself has: numbers, lists, loops, dictionaries.

extension LabSheet {
  static let numbers = Section(
    title: "Whole numbers and others",
    words: """
      A number with a point is a `Double`, a count is an `Int`. Swift computes with two of a kind and \
      does not turn one kind into the other by itself. A number written out, such as 2, is of the kind \
      that is needed.
      """,
    given: ["let n = 3", "let t = 2.7"],
    entries: [
      ("1 / 2", "0", "whole numbers are divided without the rest"),
      ("1.0 / 2", "0.5", "with a point it is half"),
      ("Double(n)", "3.0", "a whole number as a `Double`"),
      ("Double(n) / 2", "1.5", "first made a `Double`, then divided"),
      ("Double(n / 2)", "1.0", "divided too early: 3 / 2 is 1"),
      ("Int(t)", "2", "a `Double` as a whole number, cut off"),
      ("Int(t.rounded())", "3", "the nearest whole number"),
      ("7 % 2", "1", "the rest of a division"),
      ("2 * t", "5.4", "a 2 that is written out fits a `Double`"),
      ("max(0, -1.5)", "0.0", "the larger of two; `min` is the smaller"),
      ("abs(-1.5)", "1.5", "without its sign"),
      ("sqrt(9.0)", "3.0", "the square root; also `(9.0).squareRoot()`"),
      ("pow(2.0, 3.0)", "8.0", "2³, both as `Double`"),
      ("exp(1.0)", "2.71828…", "eˣ"),
      ("log(2.0)", "0.69314…", "the natural logarithm, ln x"),
      ("tanh(0.5)", "0.46211…", "the hyperbolic tangent"),
      ("t > 2 ? 1.0 : 0.0", "1.0", "1 if t > 2, else 0"),
      ("t > 2 && n == 3", "true", "and; `||` is or, `==` asks whether two are equal"),
    ])

  static let lists = Section(
    title: "Lists",
    words: "Swift calls them arrays. They are counted from 0.",
    given: ["let x = [3.0, 1.0, 2.0]", "let w = [0.5, 2.0, 1.0]"],
    entries: [
      ("x.count", "3", "how many, as an `Int`"),
      ("x[0]", "3.0", "the first"),
      ("x.indices", "0..<3", "all places: 0, 1, 2"),
      ("x.map { 2 * $0 }", "[6.0, 2.0, 4.0]", "a function of each number, `$0`"),
      ("zip(x, w).map { $0 - $1 }", "[2.5, -1.0, 1.0]", "a function of each pair, `$0` and `$1`"),
      ("x.indices.map { i in x[i] * 10 }", "[30.0, 10.0, 20.0]", "a number for each place"),
      ("x.reduce(0, +)", "6.0", "the sum"),
      ("x.max() ?? 0", "3.0", "the largest; of an empty list, 0"),
      ("x.sorted()", "[1.0, 2.0, 3.0]", "the smallest first"),
      ("x.sorted { $0 > $1 }", "[3.0, 2.0, 1.0]", "the largest first"),
      ("x.filter { $0 > 1 }", "[3.0, 2.0]", "those for which it is true"),
      ("Array(x.prefix(2))", "[3.0, 1.0]", "the first two"),
      ("Array(x.dropFirst())", "[1.0, 2.0]", "all but the first"),
      ("Array(x.reversed())", "[2.0, 1.0, 3.0]", "from the last to the first"),
      ("Array(x.indices.reversed())", "[2, 1, 0]", "the places from the last to the first"),
      ("Array(0..<3)", "[0, 1, 2]", "the whole numbers up to, not including, 3"),
      ("x + w", "[3.0, 1.0, 2.0, 0.5, 2.0, 1.0]", "one list after the other, not a sum"),
    ])

  static let changingLists = Section(
    title: "Make and change a list",
    given: ["var y = [Double](repeating: 0, count: 3)", "var names: [String] = []"],
    entries: [
      ("y[1] = 5", "y is [0.0, 5.0, 0.0]", "one number replaced"),
      ("y[1] += 2", "y is [0.0, 7.0, 0.0]", "something added to one number"),
      ("y.append(4)", "y is [0.0, 7.0, 0.0, 4.0]", "one more at the end"),
      (
        "names.append(\"film\")", "names is [\"film\"]",
        "the empty list needed its type: `[String]`"
      ),
    ])

  static let loops = Section(
    title: "Loops",
    words:
      "What a loop adds up must be made before it, as a `var`: `0.0` for a `Double`, `0` for an `Int`.",
    given: [
      "let x = [3.0, 1.0, 2.0]", "let w = [0.5, 2.0, 1.0]",
      "var sum = 0.0", "var distance = 0.0", "var product = 1.0", "var total = 0",
      "var large = 0", "var list: [Double] = []",
    ],
    entries: [
      ("for value in x { sum += value }", "sum is 6.0", "each number in turn"),
      ("for i in 0..<4 { total += i }", "total is 6", "i is 0, 1, 2, 3"),
      ("for i in x.indices { product *= x[i] }", "product is 6.0", "i is each place of the list"),
      ("for (p, q) in zip(x, w) { distance += abs(p - q) }", "distance is 4.5", "pair by pair"),
      (
        "for (i, value) in x.enumerated() { list.append(Double(i) * value) }",
        "list is [0.0, 1.0, 4.0]", "each number with its place"
      ),
      ("for value in x where value > 1 { large += 1 }", "large is 2", "only some of them"),
    ])

  static let dictionaries = Section(
    title: "Dictionaries and sets",
    words:
      "A dictionary has a value for each of its words. A set holds each word once, in no order.",
    given: [
      "var counts = [\"good\": 2]", "var doubled: [String: Int] = [:]", "var total = 0",
      "var seen: Set<String> = []",
    ],
    entries: [
      ("counts[\"good\"]", "Optional(2)", "it might be missing, so it comes wrapped"),
      ("counts[\"good\"] ?? 0", "2", "unwrapped: 0 where it is missing"),
      ("counts[\"bad\", default: 0]", "0", "the same, shorter"),
      ("if let count = counts[\"good\"] { total += count }", "total is 2", "only if it is there"),
      (
        "for (word, count) in counts { doubled[word] = 2 * count }", "doubled is [\"good\": 4]",
        "each word with its value, in no order; a value entered for a word"
      ),
      ("counts[\"good\", default: 0] += 1", "counts is [\"good\": 3]", "one more"),
      ("seen.contains(\"film\")", "false", "whether it is in the set"),
      ("seen.insert(\"film\").inserted", "true", "adds it, and says whether it was new"),
      ("seen.sorted()", "[\"film\"]", "as a list, in order"),
    ])
}
