/// A table read from comma-separated values, with a header line.
///
///     let table = try CSVTable(Array("a,b\n1,x\n".utf8), name: "t.csv")
///     try table.numbers("a")  // [1.0]
///     try table.texts("b")    // ["x"]
///
/// Reads RFC 4180: fields in double quotes may hold commas, line ends and doubled quotes. Lines may
/// end in LF or CRLF, the last one may lack its end, and a byte-order mark is passed over.
public struct CSVTable: Sendable {
  /// What messages call the table: its path.
  public let name: String

  /// The names of the columns.
  public let header: [String]

  private let fields: [[String]]
  private let lines: [Int]

  /// The number of rows below the header.
  public var rowCount: Int { fields.count }

  /// - Parameters:
  ///   - bytes: the file's content, in UTF-8.
  ///   - name: what messages call the table.
  /// - Throws: `LabError.data` with the line and column of what is wrong.
  public init(_ bytes: [UInt8], name: String) throws {
    var reader = CSVReader(bytes, name: name)
    guard let header = try reader.nextRow()?.fields else {
      throw LabError.data("\(name) is empty: it needs a header line.")
    }
    self.name = name
    self.header = header
    if let double = header.indices.first(where: { header[..<$0].contains(header[$0]) }) {
      throw LabError.data("\(name), line 1: two columns are called \"\(header[double])\".")
    }
    var fields: [[String]] = []
    var lines: [Int] = []
    while let row = try reader.nextRow() {
      guard row.fields.count == header.count else {
        throw LabError.data(
          "\(name), line \(row.line) has \(row.fields.count) fields; the header has \(header.count)."
        )
      }
      fields.append(row.fields)
      lines.append(row.line)
    }
    self.fields = fields
    self.lines = lines
  }

  /// The table of one file of a dataset.
  public init(_ dataset: Dataset, _ file: String) throws {
    try self.init(dataset.bytes(of: file), name: dataset.path(of: file))
  }

  /// A column as text.
  ///
  /// - Throws: `LabError.data` when there is no such column.
  public func texts(_ column: String) throws -> [String] {
    let index = try index(of: column)
    return fields.map { $0[index] }
  }

  /// A column as numbers.
  ///
  /// - Throws: `LabError.data` when there is no such column, or with the line of the first field
  ///   that is no finite number.
  public func numbers(_ column: String) throws -> [Double] {
    try values(column, "number") { Double($0).flatMap { $0.isFinite ? $0 : nil } }
  }

  /// A column as whole numbers.
  ///
  /// - Throws: `LabError.data` when there is no such column, or with the line of the first field
  ///   that is no whole number.
  public func integers(_ column: String) throws -> [Int] {
    try values(column, "whole number") { Int($0) }
  }

  private func values<Value>(
    _ column: String, _ kind: String, _ read: (String) -> Value?
  ) throws -> [Value] {
    let index = try index(of: column)
    return try Swift.zip(fields, lines).map { row, line in
      guard let value = read(row[index]) else {
        throw LabError.data(
          "\(name), line \(line), column \"\(column)\": \"\(row[index])\" is not a \(kind).")
      }
      return value
    }
  }

  private func index(of column: String) throws -> Int {
    guard let index = header.firstIndex(of: column) else {
      let all = header.joined(separator: ", ")
      throw LabError.data("\(name) has no column \"\(column)\"; it has \(all).")
    }
    return index
  }
}
