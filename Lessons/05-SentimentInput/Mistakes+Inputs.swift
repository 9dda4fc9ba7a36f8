import Exercises
import Lab
import Sentiment

// Mistakes in the input layer.

extension Mistakes {
  typealias InputLayer = ([String], [String: Int]) -> [Double]

  /// Mistakes in what is counted.
  static func addWrongCounts(to check: inout Check<InputLayer>) {
    let solution = Solutions.inputLayer(_:indices:)
    check.mistake("This says whether a word occurs (= 1); it should say how often (+= 1).") {
      solution($0, $1).map { min($0, 1) }
    }
    check.mistake(
      "Words that occur more than once are left out; they count as often as they occur."
    ) { solution($0, $1).map { $0 == 1 ? 1 : 0 } }
    check.mistake("Each word counts 2; it counts 1 for each occurrence.") {
      solution($0, $1).map { 2 * $0 }
    }
    check.mistake("The first occurrence of a word counts 0; it counts 1 like any other.") {
      solution($0, $1).map { max(0, $0 - 1) }
    }
    check.mistake("A word's index is added at its place; add 1.") { words, indices in
      solution(words, indices).enumerated().map { Double($0.offset) * $0.element }
    }
    check.mistake("A word's index stands at its place; it is how often the word occurs.") {
      words, indices in
      solution(words, indices).enumerated().map { $0.element > 0 ? Double($0.offset) : 0 }
    }
    check.mistake("1 is subtracted for each occurrence; add it.") { solution($0, $1).map { -$0 } }
    check.mistake("The layer begins with ones; it begins with zeros.") {
      solution($0, $1).map { $0 + 1 }
    }
    check.mistake("The counts are squared: leave them as they are.") {
      solution($0, $1).map { $0 * $0 }
    }
    check.mistake("A word that comes again switches its input off: add 1 to it.") {
      solution($0, $1).map { $0.truncatingRemainder(dividingBy: 2) }
    }
    check.mistake("Words that do not occur have 1 and the others 0: it is how often they occur.") {
      solution($0, $1).map { $0 > 0 ? 0 : 1 }
    }
    check.mistake("The counts are divided by the number of words; leave them as counts.") {
      words, indices in
      solution(words, indices).map { words.isEmpty ? 0 : $0 / Double(words.count) }
    }
    check.mistake(
      "The counts are divided by the number of words, which may be 0; leave them as counts."
    ) {
      words, indices in solution(words, indices).map { $0 / Double(words.count) }
    }
    check.mistake("The counts are divided by the number of known words; leave them as counts.") {
      words, indices in
      let known = Double(max(words.count { indices[$0] != nil }, 1))
      return solution(words, indices).map { $0 / known }
    }
    check.mistake("The counts are divided by the largest of them; leave them as counts.") {
      let layer = solution($0, $1)
      let largest = max(layer.max() ?? 0, 1)
      return layer.map { $0 / largest }
    }
    check.mistake("A word that occurs has 1 plus the logarithm of its count; leave the counts.") {
      solution($0, $1).map { $0 > 0 ? 1 + log($0) : 0 }
    }
    check.mistake("The counts are shares by eˣ, as in a softmax; leave them as counts.") {
      let powers = solution($0, $1).map { exp($0) }
      return powers.map { $0 / powers.reduce(0, +) }
    }
    check.mistake("The logarithm of the counts is taken; leave them as counts.") {
      solution($0, $1).map { log(1 + $0) }
    }
    check.mistake("A word that is not in the vocabulary counts as the first one; ignore it.") {
      words, indices in
      var layer = solution(words, indices)
      layer[0] += Double(words.count { indices[$0] == nil })
      return layer
    }
    check.mistake("A word that is not in the vocabulary counts as the last one; ignore it.") {
      words, indices in
      var layer = solution(words, indices)
      layer[layer.count - 1] += Double(words.count { indices[$0] == nil })
      return layer
    }
    check.mistake("Counting ends at the first unknown word: go on with the next one (`continue`).")
    {
      words, indices in solution(Array(words.prefix { indices[$0] != nil }), indices)
    }
    check.mistake("A review with an unknown word counts nothing at all: ignore that word alone.") {
      words, indices in
      solution(words.contains { indices[$0] == nil } ? [] : words, indices)
    }
    check.mistake("The empty word is ignored; here it counts like any other.") {
      solution($0.filter { !$0.isEmpty }, $1)
    }
    check.mistake("“The” counts as “the”; leave the words as they are.") {
      solution($0.map { $0.lowercased() }, $1)
    }
    check.mistake("Words of a single letter are left out, as are empty ones; they count, too.") {
      solution($0.filter { $0.count > 1 }, $1)
    }
    check.slips(Slip.words()) { words in { solution(words($0), $1) } }
    check.mistake("A word that comes twice in a row counts once; it counts as often as it occurs.")
    {
      words, indices in
      solution(words.reduce(into: []) { if $0.last != $1 { $0.append($1) } }, indices)
    }
  }
}
