import Exercises
import Lab
import Notebook

/// Bike rentals by the hour, ready for a network.
struct Rentals {
  /// One row per hour, one column per feature.
  let features: Matrix<Double>

  /// The rentals of each hour, standardised.
  let targets: [Double]

  /// The dates of the hours, "2012-12-24".
  let dates: [String]

  /// The hours of the day, 0 to 23.
  let hours: [Int]

  /// The weather of each hour, from 1, clear, to 4, a storm; from 3 on it rains or snows.
  let weather: [Int]

  /// The hours of a range of rows.
  func rows(_ range: Range<Int>) -> Rentals { rows(at: Array(range)) }

  /// The hours at some rows, in their order.
  func rows(at rows: [Int]) -> Rentals {
    Rentals(
      features: features.rows(at: rows), targets: rows.map { targets[$0] },
      dates: rows.map { dates[$0] }, hours: rows.map { hours[$0] },
      weather: rows.map { weather[$0] })
  }

  /// All hours in blocks of about a thousand, small enough for a core's own cache.
  var blocks: [Rentals] {
    stride(from: 0, to: targets.count, by: 1024).map { start in
      rows(start..<min(start + 1024, targets.count))
    }
  }
}

/// The hours to learn from, to choose with and to test on, and how to read them.
struct RentalData {
  let training: Rentals
  let validation: Rentals
  let test: Rentals

  /// The same in blocks, for computing losses.
  let trainingBlocks: [Rentals]
  let validationBlocks: [Rentals]
  let testBlocks: [Rentals]

  /// All hours in their order.
  let all: Rentals

  /// The names of the features' columns.
  let featureNames: [String]

  /// Mean and standard deviation of the count, to turn standardised numbers into bikes again.
  let count: Standardization

  /// Reads hour.csv: categories as one-hot inputs, amounts standardised over the hours before the test.
  init(_ dataset: Dataset) throws {
    let table = try Self.table(of: dataset)
    // The test has the rows of 21 days, the validation those of the 60 days before. Where hours are
    // missing from the file, that is a little more than so many days.
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
      dates: try table.texts("dteday"), hours: try table.integers("hr"),
      weather: try table.integers("weathersit"))
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
