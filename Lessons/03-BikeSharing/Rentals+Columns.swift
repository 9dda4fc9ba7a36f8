import Lab

// What hour.csv holds: H. Fanaee-T and J. Gama 2013, Event labeling combining ensemble detectors and
// background knowledge, and the Readme.txt that comes with the file.

extension RentalData {
  /// The columns of hour.csv, with what each may hold.
  static let columns: [CSVColumn] = [
    .whole("instant", 1...1_000_000, "the row's number"),
    .date("dteday", "the day"),
    .whole("season", 1...4, "winter, spring, summer or autumn"),
    .whole("yr", 0...1, "for 2011 or 2012"),
    .whole("mnth", 1...12, "the month"),
    .whole("hr", 0...23, "the hour of the day"),
    .whole("holiday", 0...1, "1 on a public holiday"),
    .whole("weekday", 0...6, "Sunday to Saturday"),
    .whole("workingday", 0...1, "1 on a weekday that is no holiday"),
    .whole("weathersit", 1...4, "from clear to a storm"),
    .number("temp", 0...1, "the temperature as a share of the largest"),
    .number("atemp", 0...1, "how warm it felt, as a share of the largest"),
    .number("hum", 0...1, "the humidity as a share"),
    .number("windspeed", 0...1, "the wind as a share of the largest"),
    .whole("casual", 0...1_000_000, "the rentals by people who are no members"),
    .whole("registered", 0...1_000_000, "the rentals by members"),
    .whole("cnt", 0...2_000_000, "all rentals of the hour"),
  ]

  /// hour.csv, whose rows are possible, agree with themselves and come one after the other.
  ///
  /// - Throws: `LabError.data` with the line and column of what is wrong.
  static func table(of dataset: Dataset) throws -> CSVTable {
    let table = try CSVTable(dataset, "hour.csv", columns: columns)
    try requireAgreement(in: table)
    try requireOrder(of: table)
    return table
  }

  /// Throws `LabError.data` for the first row that contradicts itself.
  private static func requireAgreement(in table: CSVTable) throws {
    let (dates, holidays) = (try table.texts("dteday"), try table.integers("holiday"))
    let (casual, registered) = (try table.integers("casual"), try table.integers("registered"))
    func require(
      _ column: String, _ reason: String, _ expected: (_ row: Int, CalendarDate) -> Int
    ) throws {
      for (row, value) in try table.integers(column).enumerated() {
        guard let day = CalendarDate(dates[row]), value != expected(row, day) else { continue }
        throw table.error(
          row, column, "\(value) should be \(expected(row, day)) on \(dates[row]): \(reason).")
      }
    }
    try require("yr", "it counts the years from 2011") { $1.year - 2011 }
    try require("mnth", "it is the month") { $1.month }
    try require("weekday", "it counts the days from Sunday") { $1.weekday }
    try require("workingday", "it is 1 where there is neither a weekend nor a holiday") {
      holidays[$0] == 0 && (1...5).contains($1.weekday) ? 1 : 0
    }
    try require("cnt", "it is the sum of casual and registered") { row, _ in
      casual[row] + registered[row]
    }
  }

  /// Throws `LabError.data` for the first row that does not come later than the one before it: hours may
  /// be missing, but the rows are split by their order.
  private static func requireOrder(of table: CSVTable) throws {
    let (dates, hours) = (try table.texts("dteday"), try table.integers("hr"))
    let instants = try table.integers("instant")
    for row in dates.indices.dropFirst() {
      // Written year first, dates are in the order of their texts.
      guard (dates[row - 1], hours[row - 1]) < (dates[row], hours[row]) else {
        throw table.error(
          row, "hr",
          """
          hour \(hours[row]) of \(dates[row]) does not come after hour \(hours[row - 1]) of \
          \(dates[row - 1]), which stands in the row before.
          """)
      }
      guard instants[row - 1] < instants[row] else {
        throw table.error(
          row, "instant",
          "\(instants[row]) does not come after \(instants[row - 1]), which stands in the row before."
        )
      }
    }
  }
}
