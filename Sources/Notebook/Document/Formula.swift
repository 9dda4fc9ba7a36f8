/// Formulas, a line each, read from the notation in which the lessons write them.
public struct Formula {
  /// The formula as it stands in the terminal.
  public let lines: [String]

  public init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
