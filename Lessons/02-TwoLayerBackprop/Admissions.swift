import Exercises
import Lab
import Notebook

/// Applicants to a university, ready for a network.
struct Admissions {
  /// One row an applicant: gre and gpa standardised, then the rank of the school as four columns.
  let features: Matrix<Double>

  /// 1 for an applicant who was admitted, 0 for the others.
  let targets: [Double]

  /// The records with which the weights are learned and those kept for a test.
  static func split(_ dataset: Dataset) throws -> (training: Admissions, test: Admissions) {
    let table = try CSVTable(dataset, "student_data.csv")
    guard table.rowCount >= 10 else {
      throw LabError.data("\(table.name) has \(table.rowCount) applicants; the lesson needs 10.")
    }
    let scaled = try ["gre", "gpa"].map { column in
      let values = try table.numbers(column)
      return Standardization(of: values, ddof: 1).apply(values)
    }
    let columns = scaled + OneHot(try table.numbers("rank")).columns
    let features = Matrix(Matrix(columns).transposed)
    let targets = try table.numbers("admit")
    guard targets.allSatisfy({ $0 == 0 || $0 == 1 }) else {
      throw LabError.data("\(table.name), column \"admit\": every value must be 0 or 1.")
    }

    // Nine tenths of the rows, drawn without putting any back; the rest in its old order.
    var random = RandomState(21)
    let count = Int(Double(table.rowCount) * 0.9)
    let training = random.choice(table.rowCount, count: count, replace: false)
    let chosen = Set(training)
    let test = (0..<table.rowCount).filter { !chosen.contains($0) }
    func part(_ rows: [Int]) -> Admissions {
      Admissions(features: features.rows(at: rows), targets: rows.map { targets[$0] })
    }
    return (part(training), part(test))
  }
}
