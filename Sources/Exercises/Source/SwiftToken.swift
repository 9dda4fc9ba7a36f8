/// A piece of Swift source. One after the other, without gaps, the tokens are the whole text.
package struct SwiftToken: Equatable, Sendable {
  package enum Kind: Sendable {
    case space, newline, comment

    /// A string literal with its quotes; with interpolations, one of the parts between them.
    case string

    /// A name or a keyword.
    case identifier
    case number

    /// An operator or a punctuation mark.
    case symbol

    /// An opening or closing bracket. An interpolation's `\(` is one too.
    case open, close
  }

  package let kind: Kind

  /// Where it stands, in bytes of UTF-8.
  package let range: Range<Int>

  /// How many brackets are open around it; a bracket itself stands outside of its pair.
  package let depth: Int

  /// Whether a line ends between the code before it and this token.
  package let startsLine: Bool

  /// Whether it is code, and neither a comment nor the space between two tokens.
  package var isCode: Bool { kind != .space && kind != .newline && kind != .comment }
}
