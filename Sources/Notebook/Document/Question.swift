/// A question that nobody grades, with its answer: folded on the page, and in the terminal with
/// `--answers`.
///
///     page.question(
///       .predict, "Three of the six inputs are 0. What step do their weights get?",
///       answer: "None: a weight on an input of 0 had no part in the output.")
public struct Question: Sendable {
  /// What the reader is asked to do.
  public enum Kind: String, Sendable {
    case predict = "Predict before you run."
    case breakIt = "Break it and see."
    case explain = "Explain this number."
    case choose = "Choose."
    case check = "Check yourself."
  }

  let kind: Kind
  let text: String
  let answer: String

  /// - Parameters:
  ///   - kind: what the reader is asked to do.
  ///   - text: the question, as prose.
  ///   - answer: the answer, as prose; its numbers are computed.
  public init(_ kind: Kind, _ text: String, answer: String) {
    (self.kind, self.text, self.answer) = (kind, text, answer)
  }
}

/// Something to read on.
///
///     Reading(
///       "Rumelhart, Hinton & Williams", 1986, "Learning representations by back-propagating errors",
///       in: "Nature 323", link: "https://doi.org/10.1038/323533a0")
public struct Reading: Sendable {
  let authors: String
  let year: Int
  let title: String
  let place: String
  let link: String
  let remark: String

  /// - Parameters:
  ///   - authors: who wrote it.
  ///   - year: when it appeared.
  ///   - title: what it is called.
  ///   - place: the journal, the conference or the publisher; may be empty.
  ///   - link: where it can be read, beginning with https.
  ///   - remark: what the reader finds there, in a few words; may be empty.
  public init(
    _ authors: String, _ year: Int, _ title: String, in place: String = "", link: String,
    _ remark: String = ""
  ) {
    (self.authors, self.year, self.title) = (authors, year, title)
    (self.place, self.link, self.remark) = (place, link, remark)
  }
}
