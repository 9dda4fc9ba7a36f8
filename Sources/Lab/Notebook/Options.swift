/// One option that a lesson takes: a name, a kind of value, a default and a line of help.
public struct Option {
  enum Kind {
    case flag
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case numbers
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

  /// Numbers with commas between them.
  public static func numbers(_ name: String, _ fallback: [Double], _ help: String) -> Option {
    let texts = fallback.map(text(of:))
    return Option(
      name: name, placeholder: "X,X,…", kind: .numbers, fallback: texts.joined(separator: ","),
      help: help)
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

  static func text(_ name: String, _ placeholder: String, _ help: String) -> Option {
    Option(name: name, placeholder: placeholder, kind: .text, fallback: nil, help: help)
  }

  static func flag(_ name: String, _ help: String) -> Option {
    Option(name: name, placeholder: "", kind: .flag, fallback: nil, help: help)
  }
}

/// The options of a lesson with the values a person gave them.
public struct Options {
  let declared: [Option]
  private var given: [String: String] = [:]

  /// Reads command-line arguments, `--name value` or `--name=value`.
  ///
  /// - Throws: `LabError.usage` for an option that the lesson does not take, a value that is missing,
  ///   of the wrong kind or out of range.
  public init(_ declared: [Option], arguments: [String], program: String) throws {
    self.declared = declared
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0].dropFirst(2))
      guard parts[0].hasPrefix("--"), let option = declared.first(where: { $0.name == name })
      else {
        throw LabError.usage(
          "\(program) takes no '\(parts[0])'; 'swift run \(program) --help' lists what it takes.")
      }
      if case .flag = option.kind {
        guard parts.count == 1 else { throw LabError.usage("--\(name) takes no value.") }
        given[name] = "true"
      } else if parts.count == 2 {
        given[name] = String(parts[1])
      } else if let value = rest.popFirst(), !value.hasPrefix("--") {
        given[name] = value
      } else {
        throw LabError.usage("--\(name) needs a value: --\(name) \(option.placeholder).")
      }
      if let value = given[name] { try option.validate(value) }
    }
  }

  /// Whether a flag was given.
  public func isSet(_ name: String) -> Bool { given[name] != nil }

  /// The whole number of an option.
  public func integer(_ name: String) -> Int { Int(value(name)) ?? 0 }

  /// The whole number of an option that may have been left out.
  public func optionalInteger(_ name: String) -> Int? { given[name].flatMap { Int($0) } }

  /// The number of an option.
  public func number(_ name: String) -> Double { Double(value(name)) ?? .nan }

  /// The numbers of an option.
  public func numbers(_ name: String) -> [Double] {
    words(name).compactMap { Double($0) }
  }

  /// The words of an option; between two commas in a row is an empty word.
  public func words(_ name: String) -> [String] {
    value(name).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  /// The text of an option that may have been left out.
  public func text(_ name: String) -> String? { given[name] }

  /// Whether `--quick` asks for short experiments.
  public var isQuick: Bool { isSet("quick") }

  /// The seed of the lesson's random numbers.
  public var seed: UInt32 { UInt32(integer("seed")) }

  private func value(_ name: String) -> String {
    guard let option = declared.first(where: { $0.name == name }),
      let value = given[name] ?? option.fallback
    else { fatalError("The lesson asks for its option --\(name), which it has not declared.") }
    return value
  }
}

extension Option {
  fileprivate func validate(_ value: String) throws {
    switch kind {
    case .integer(let range):
      if let number = Int(value), range.contains(number) { return }
      throw LabError.usage(
        "--\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), not '\(value)'."
      )
    case .number(let range):
      if let number = Double(value), range.contains(number) { return }
      throw LabError.usage(
        "--\(name) takes a number from \(range.lowerBound) to \(range.upperBound), not '\(value)'.")
    case .numbers:
      let parts = value.split(separator: ",", omittingEmptySubsequences: false)
      if !parts.contains(where: { Double($0)?.isFinite != true }) { return }
      throw LabError.usage(
        "--\(name) takes numbers with commas between them, such as 0.1,0.3, not '\(value)'.")
    case .words:
      if value.contains(where: { $0 != "," }) { return }
      throw LabError.usage("--\(name) takes words with commas between them, such as the,amazing.")
    case .text, .flag:
      return
    }
  }
}
