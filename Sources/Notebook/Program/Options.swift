import Exercises
import Lab

/// The options of a lesson with the values a person gave them.
public struct Options {
  let declared: [Option]
  private var given: [String: String] = [:]
  private let datasetName: String?

  /// The data that was found, kept apart so that all copies of the options know of it.
  private final class Found { var dataset: Dataset? }
  private let found = Found()

  /// Reads command-line arguments, `--name value` or `--name=value`.
  ///
  /// - Throws: `LabError.usage` for an option that the lesson does not take, a value that is missing,
  ///   of the wrong kind or out of range.
  public init(
    _ declared: [Option], arguments: [String], program: String, dataset: String? = nil
  ) throws {
    self.declared = declared
    datasetName = dataset
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
      if let value = given[name] {
        if value.unicodeScalars.contains(where: \.isControl) {
          throw LabError.usage("--\(name) takes no control characters, not \(value.quoted).")
        }
        try option.validate(value)
      }
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

  /// The whole numbers of an option.
  public func integers(_ name: String) -> [Int] {
    words(name).compactMap { Int($0) }
  }

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

  /// The lesson's data, which `--data` may choose.
  ///
  /// - Throws: `LabError.noInput` when it is not there.
  public func dataset() throws -> Dataset {
    guard let datasetName else { fatalError("The lesson asks for data and names no dataset.") }
    let dataset = try Dataset.find(datasetName, choice: text("data"))
    found.dataset = dataset
    return dataset
  }

  /// A run's headline numbers together with the data that it has used: its name, and whether it is
  /// simulated, which nobody here knows of a folder that `--data` names.
  func withData(_ numbers: JSON) -> JSON {
    guard case .object(let pairs) = numbers, let dataset = found.dataset else { return numbers }
    let isSimulated: JSON = dataset.kind == .own ? .null : .bool(dataset.isSample)
    let data = JSON.object([("name", .string(dataset.name)), ("isSimulated", isSimulated)])
    return .object(pairs + [("data", data)])
  }

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
