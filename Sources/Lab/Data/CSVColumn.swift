/// What a column of a table may hold, and what that means.
///
///     let hour = CSVColumn.whole("hr", 0...23, "the hour of the day")
///     hour.accepts("7")   // true
///     hour.accepts("24")  // false
///     hour.expectation    // "a whole number from 0 to 23, the hour of the day"
///
/// A network learns from any numbers, also from impossible ones. So a dataset says of each column what
/// is possible, and `CSVTable` refuses the rest.
public struct CSVColumn: Sendable {
  private enum Kind: Sendable {
    case whole(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case date
  }

  /// The name in the table's header.
  public let name: String

  private let kind: Kind
  private let meaning: String

  /// A column of whole numbers within a range.
  public static func whole(
    _ name: String, _ range: ClosedRange<Int>, _ meaning: String
  ) -> CSVColumn {
    CSVColumn(name: name, kind: .whole(range), meaning: meaning)
  }

  /// A column of numbers within a range.
  public static func number(
    _ name: String, _ range: ClosedRange<Double>, _ meaning: String
  ) -> CSVColumn {
    CSVColumn(name: name, kind: .number(range), meaning: meaning)
  }

  /// A column of dates such as 2012-02-29.
  public static func date(_ name: String, _ meaning: String) -> CSVColumn {
    CSVColumn(name: name, kind: .date, meaning: meaning)
  }

  /// What every field of the column has to be, in words.
  public var expectation: String {
    switch kind {
    case .whole(let range):
      "a whole number from \(range.lowerBound) to \(range.upperBound), \(meaning)"
    case .number(let range):
      "a number from \(Format.number(range.lowerBound)) to \(Format.number(range.upperBound)), "
        + meaning
    case .date: "a date such as 2012-02-29, \(meaning)"
    }
  }

  /// Whether the column may hold a field.
  public func accepts(_ field: String) -> Bool {
    switch kind {
    case .whole(let range): Int(field).map(range.contains) ?? false
    case .number(let range): CSVTable.number(field).map(range.contains) ?? false
    case .date: CalendarDate(field) != nil
    }
  }
}
