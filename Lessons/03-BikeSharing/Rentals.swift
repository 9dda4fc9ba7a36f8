import Exercises
import Lab
import Notebook

/// Bike rentals by the hour, ready for a network.
struct Rentals {
  /// One row an hour, one column a feature.
  let features: Matrix<Double>

  /// The rentals of each hour, standardised.
  let targets: [Double]

  /// The dates of the hours, "2012-12-24".
  let dates: [String]

  /// The hours of the day, 0 to 23.
  let hours: [Int]

  /// The hours of a range of rows.
  func rows(_ range: Range<Int>) -> Rentals {
    Rentals(
      features: features.rows(range), targets: Array(targets[range]), dates: Array(dates[range]),
      hours: Array(hours[range]))
  }

  /// All hours in blocks of about a thousand, small enough for a core's own cache.
  var blocks: [Rentals] {
    stride(from: 0, to: targets.count, by: 1024).map { start in
      rows(start..<min(start + 1024, targets.count))
    }
  }
}

/// The hours to learn from, to choose by and to test with, and how to read them.
struct RentalData {
  let training: Rentals
  let validation: Rentals
  let test: Rentals

  /// The same in blocks, for losses.
  let trainingBlocks: [Rentals]
  let validationBlocks: [Rentals]
  let testBlocks: [Rentals]

  /// All hours in their order.
  let all: Rentals

  /// The names of the features' columns.
  let featureNames: [String]

  /// Mean and deviation of the rentals, to read targets as bikes again.
  let count: Standardization

  /// Reads hour.csv: categories one-hot, numbers standardised by the hours before the test.
  init(_ dataset: Dataset) throws {
    let table = try CSVTable(dataset, "hour.csv")
    // The last 21 days are the test, the 60 days before them the validation.
    let (testRows, validationRows) = (21 * 24, 60 * 24)
    let trainingRows = table.rowCount - testRows - validationRows
    guard trainingRows >= 24 else {
      throw LabError.data(
        "\(table.name) has \(table.rowCount) hours; the lesson needs \(testRows + validationRows + 24)."
      )
    }
    func scale(_ column: String) throws -> (values: [Double], scale: Standardization) {
      let values = try table.numbers(column)
      let scale = Standardization(of: Array(values.dropLast(testRows)), ddof: 1)
      return (scale.apply(values), scale)
    }
    var names = ["yr", "holiday", "temp", "hum", "windspeed"]
    var columns = [try table.numbers("yr"), try table.numbers("holiday")]
    columns += try ["temp", "hum", "windspeed"].map { try scale($0).values }
    for category in ["season", "weathersit", "mnth", "hr", "weekday"] {
      let oneHot = OneHot(try table.integers(category).map(Double.init))
      names += oneHot.categories.map { "\(category)_\(Int($0))" }
      columns += oneHot.columns
    }
    let target = try scale("cnt")
    let all = Rentals(
      features: Matrix(Matrix(columns).transposed), targets: target.values,
      dates: try table.texts("dteday"), hours: try table.integers("hr"))
    self.all = all
    featureNames = names
    count = target.scale
    training = all.rows(0..<trainingRows)
    validation = all.rows(trainingRows..<trainingRows + validationRows)
    test = all.rows(trainingRows + validationRows..<table.rowCount)
    (trainingBlocks, validationBlocks, testBlocks) = (
      training.blocks, validation.blocks, test.blocks
    )
  }

  /// Standardised rentals as bikes.
  func bikes(_ standardized: [Double]) -> [Double] { count.undo(standardized) }
}
