// Sums and means.

extension Slip where Part == ([Double]) -> Double {
  /// A sum over terms, got wrong.
  public static var sums: [Slip] {
    [
      Slip("last", "Only the last term counts: add them up, with += in place of =.") {
        $0.last ?? 0
      },
      Slip("first", "Only the first term counts: is the result returned inside the loop?") {
        $0.first ?? 0
      },
      Slip("without first", "The first term is left out: places are counted from 0.") {
        $0.dropFirst().reduce(0, +)
      },
      Slip("without last", "The last term is left out: does the loop end one too early?") {
        $0.dropLast().reduce(0, +)
      },
      Slip("first two", "Only the first two terms count: the sum runs over all of them.") {
        $0.prefix(2).reduce(0, +)
      },
      Slip("mean", "This is the mean of the terms: their sum is wanted.") {
        $0.reduce(0, +) / Double(max($0.count, 1))
      },
      Slip("product", "The terms are multiplied with each other: add them up.") { $0.reduce(1, *) },
      Slip("minus", "The terms are subtracted: add them up.") { $0.reduce(0, -) },
      Slip("1", "The sum begins with 1: it begins with 0.") { $0.reduce(1, +) },
      Slip("sizes", "The sizes of the terms are added, without their signs.") {
        $0.reduce(0) { $0 + abs($1) }
      },
      Slip("squares", "The squares of the terms are added: add the terms.") {
        $0.reduce(0) { $0 + $1 * $1 }
      },
      Slip("positive", "Only positive terms are added: the negative ones belong in the sum too.") {
        $0.reduce(0) { $0 + max($1, 0) }
      },
      Slip("greatest", "This is the greatest of the terms: their sum is wanted.") { $0.max() ?? 0 },
    ]
  }

  /// A mean over numbers, got wrong.
  public static var means: [Slip] {
    [
      Slip("sum", "This is the sum: divide it by how many there are.") { $0.reduce(0, +) },
      Slip("n − 1", "This divides by n − 1: the mean divides by n.") {
        $0.reduce(0, +) / Double($0.count - 1)
      },
      Slip("n + 1", "This divides by n + 1: the mean divides by n.") {
        $0.reduce(0, +) / Double($0.count + 1)
      },
      Slip("half", "This is half of it: there is a ½ too many, or a 2 too few.") {
        $0.reduce(0, +) / Double($0.count) / 2
      },
      Slip("double", "This is twice as much: there is a 2 too many, or a ½ too few.") {
        $0.reduce(0, +) / Double($0.count) * 2
      },
      Slip("n twice", "This divides by n twice: once is enough.") {
        $0.reduce(0, +) / Double($0.count) / Double($0.count)
      },
      Slip("last", "Only the last one counts: add them up, with += in place of =.") {
        ($0.last ?? 0) / Double($0.count)
      },
      Slip("first", "Only the first one counts: is the result returned inside the loop?") {
        ($0.first ?? 0) / Double($0.count)
      },
      Slip("without first", "The first one is left out: places are counted from 0.") {
        $0.dropFirst().reduce(0, +) / Double($0.count)
      },
      Slip("without last", "The last one is left out: does the loop end one too early?") {
        $0.dropLast().reduce(0, +) / Double($0.count)
      },
      Slip("root", "A root is taken that is not asked for.") {
        ($0.reduce(0, +) / Double($0.count)).squareRoot()
      },
      Slip("greatest", "This is the greatest of them: their mean is wanted.") { $0.max() ?? 0 },
    ]
  }
}
