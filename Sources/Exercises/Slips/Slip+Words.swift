// A list that is not gone through from end to end.

extension Slip {
  /// The words of a review that are looked at, got wrong.
  public static func words<Word>() -> [Slip] where Part == ([Word]) -> [Word] {
    [
      Slip(
        "without first",
        "The first word of the review is left out: places are counted from 0."
      ) { Array($0.dropFirst()) },
      Slip(
        "without last",
        "The last word of the review is left out: does the loop end one too early?"
      ) { $0.dropLast() },
      Slip(
        "only first",
        "Only the first word of the review counts: `return` belongs behind the loop."
      ) { Array($0.prefix(1)) },
      Slip(
        "only last",
        "Only the last word of the review counts: make the layer before the loop."
      ) { $0.suffix(1) },
    ]
  }
}
