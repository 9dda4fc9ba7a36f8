import Exercises
import Lab

/// One option that a lesson takes: a name, a kind of value, a default and a line of help.
public struct Option {
  enum Kind {
    case flag
    case integer(ClosedRange<Int>)
    case integers(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case numbers(ClosedRange<Double>)
    case words
    case text
  }

  let name: String
  let placeholder: String
  let kind: Kind
  let fallback: String?
  let help: String

  /// A whole number.
  public static func integer(
    _ name: String, _ fallback: Int, in range: ClosedRange<Int> = 1...1_000_000_000, _ help: String
  ) -> Option {
    Option(
      name: name, placeholder: "N", kind: .integer(range), fallback: "\(fallback)", help: help)
  }

  /// A whole number that may be left out.
  public static func integer(_ name: String, in range: ClosedRange<Int>, _ help: String) -> Option {
    Option(name: name, placeholder: "N", kind: .integer(range), fallback: nil, help: help)
  }

  /// A number.
  public static func number(
    _ name: String, _ fallback: Double, in range: ClosedRange<Double> = -1e9...1e9, _ help: String
  ) -> Option {
    Option(
      name: name, placeholder: "X", kind: .number(range), fallback: text(of: fallback), help: help)
  }

  /// Whole numbers with commas between them.
  public static func integers(
    _ name: String, _ fallback: [Int], in range: ClosedRange<Int>, _ help: String
  ) -> Option {
    let texts = fallback.map { "\($0)" }
    return Option(
      name: name, placeholder: "N,N,…", kind: .integers(range),
      fallback: texts.joined(separator: ","), help: help)
  }

  /// Numbers with commas between them.
  public static func numbers(
    _ name: String, _ fallback: [Double], in range: ClosedRange<Double>, _ help: String
  ) -> Option {
    Option(
      name: name, placeholder: "X,X,…", kind: .numbers(range),
      fallback: fallback.map(text(of:)).joined(separator: ","), help: help)
  }

  /// Words with commas between them.
  public static func words(_ name: String, _ fallback: [String], _ help: String) -> Option {
    Option(
      name: name, placeholder: "A,B,…", kind: .words, fallback: fallback.joined(separator: ","),
      help: help)
  }

  /// A number as a person would type it: 3 and not 3.0.
  private static func text(of value: Double) -> String {
    Int(exactly: value).map { "\($0)" } ?? "\(value)"
  }

  /// A text that may be left out.
  public static func text(_ name: String, _ placeholder: String, _ help: String) -> Option {
    Option(name: name, placeholder: placeholder, kind: .text, fallback: nil, help: help)
  }

  /// What is given or not.
  package static func flag(_ name: String, _ help: String) -> Option {
    Option(name: name, placeholder: "", kind: .flag, fallback: nil, help: help)
  }
}

extension Option {
  /// Throws `LabError.usage` when a value is not of the option's kind or out of its range.
  func validate(_ value: String) throws {
    switch kind {
    case .integer(let range):
      if let number = Int(value), range.contains(number) { return }
      throw LabError.usage(
        "--\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), not \(value.quoted)."
      )
    case .integers(let range):
      let parts = value.split(separator: ",", omittingEmptySubsequences: false)
      if parts.allSatisfy({ Int($0).map(range.contains) ?? false }) { return }
      let example = fallback.map { ", such as \($0)" } ?? ""
      throw LabError.usage(
        """
        --\(name) takes whole numbers from \(range.lowerBound) to \(range.upperBound) with commas \
        between them\(example), not \(value.quoted).
        """)
    case .number(let range):
      if let number = Double(value), range.contains(number) { return }
      throw LabError.usage(
        "--\(name) takes a number from \(range.lowerBound) to \(range.upperBound), not \(value.quoted)."
      )
    case .numbers(let range):
      let parts = value.split(separator: ",", omittingEmptySubsequences: false)
      if parts.allSatisfy({ Double($0).map(range.contains) ?? false }) { return }
      throw LabError.usage(
        """
        --\(name) takes numbers from \(Self.text(of: range.lowerBound)) to \
        \(Self.text(of: range.upperBound)) with commas between them, such as 0.1,0.3, not \
        \(value.quoted).
        """)
    case .words:
      if value.contains(where: { $0 != "," }) { return }
      throw LabError.usage("--\(name) takes words with commas between them, such as the,amazing.")
    case .text, .flag:
      return
    }
  }
}
