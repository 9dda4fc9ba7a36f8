/// A table read from comma-separated values, with a header line.
///
///     let table = try CSVTable(Array("a,b\n1,x\n".utf8), name: "t.csv")
///     try table.numbers("a")  // [1.0]
///     try table.texts("b")    // ["x"]
///
/// Reads RFC 4180: fields in double quotes may hold commas, line ends and doubled quotes. Lines may
/// end in LF or CRLF, the last one may lack its end, and a byte-order mark is passed over. Other control
/// characters are refused: they come from a damaged file, and a terminal would obey them.
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
      throw LabError.data("\(name), line 1: two columns are called \(header[double].quoted).")
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

  /// The table of one file of a dataset, whose columns are all there and hold what they may.
  ///
  /// - Throws: `LabError.noInput` when the file is not there, and `LabError.data` with the line, column
  ///   and value of the first field that its column does not accept.
  public init(_ dataset: Dataset, _ file: String, columns: [CSVColumn]) throws {
    try self.init(dataset.bytes(of: file), name: dataset.path(of: file))
    for column in columns {
      let fields = try texts(column.name)
      if let row = fields.firstIndex(where: { !column.accepts($0) }) {
        throw error(row, column.name, "\(fields[row].quoted) is not \(column.expectation).")
      }
    }
  }

  /// What is wrong in one row of the table, with its file, line and column.
  public func error(_ row: Int, _ column: String, _ sentence: String) -> LabError {
    .data("\(name), line \(lines[row]), column \(column.quoted): \(sentence)")
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
    try values(column, "number", Self.number)
  }

  /// A column as whole numbers.
  ///
  /// - Throws: `LabError.data` when there is no such column, or with the line of the first field
  ///   that is no whole number.
  public func integers(_ column: String) throws -> [Int] {
    try values(column, "whole number") { Int($0) }
  }

  /// A finite number in decimal digits, with or without an exponent; nil for anything else.
  ///
  /// `Double` alone reads more: hexadecimal digits, "nan", and what stands before a zero byte.
  static func number(_ field: String) -> Double? {
    guard field.utf8.allSatisfy("0123456789+-.eE".utf8.contains), let number = Double(field),
      number.isFinite
    else { return nil }
    return number
  }

  private func values<Value>(
    _ column: String, _ kind: String, _ read: (String) -> Value?
  ) throws -> [Value] {
    try texts(column).enumerated().map { row, field in
      guard let value = read(field) else {
        throw error(row, column, "\(field.quoted) is not a \(kind).")
      }
      return value
    }
  }

  private func index(of column: String) throws -> Int {
    guard let index = header.firstIndex(of: column) else {
      let all = header.prefix(20).map(\.quoted).joined(separator: ", ")
      throw LabError.data(
        "\(name) has no column \(column.quoted); it has \(all)\(header.count > 20 ? ", …" : "").")
    }
    return index
  }
}
