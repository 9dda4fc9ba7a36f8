import Foundation

/// A JSON value that keeps the order of its keys, for the numbers that `--json` prints.
public enum JSON {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  public static func numbers(_ values: [Double]) -> JSON { .array(values.map(JSON.number)) }

  public static func integers(_ values: [Int]) -> JSON { .array(values.map(JSON.integer)) }

  /// A matrix as a list of its rows.
  public static func rows(_ matrix: Matrix<Double>) -> JSON {
    .array((0..<matrix.rows).map { .numbers(matrix.row($0)) })
  }

  /// The value on one line. Numbers have as many digits as give the same Double when they are read
  /// again; JSON has no infinity and no NaN, so these are null.
  public var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): "\(value)"
    case .number(let value): value.isFinite ? "\(value)" : "null"
    case .string(let value): Self.quoted(value)
    case .array(let values): "[" + values.map(\.text).joined(separator: ", ") + "]"
    case .object(let pairs):
      "{" + pairs.map { "\(Self.quoted($0)): \($1.text)" }.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case let control where control.isControl:
        let code = String(control.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
