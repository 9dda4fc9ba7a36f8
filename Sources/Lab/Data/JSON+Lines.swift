extension JSON {
  /// The value on several lines, for files that people read too.
  ///
  ///     JSON.object([("id", .string("3.2")), ("points", .array([]))]).lines
  ///     // {
  ///     //   "id": "3.2",
  ///     //   "points": []
  ///     // }
  package var lines: String { lines(indent: "") }

  private func lines(indent: String) -> String {
    let inner = indent + "  "
    func list(_ items: [String], _ open: String, _ close: String) -> String {
      let lines = items.map { "\(inner)\($0)" }.joined(separator: ",\n")
      return "\(open)\n\(lines)\n\(indent)\(close)"
    }
    switch self {
    case .array(let values) where !values.isEmpty:
      return list(values.map { $0.lines(indent: inner) }, "[", "]")
    case .object(let pairs) where !pairs.isEmpty:
      return list(
        pairs.map { "\(JSON.string($0).text): \($1.lines(indent: inner))" }, "{", "}")
    default: return text
    }
  }
}
