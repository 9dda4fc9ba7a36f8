import Exercises
import Lab
import Notebook

/// Applicants to a university, ready for a network.
struct Admissions {
  /// One row per applicant: gre and gpa standardised, then the rank of the school as four columns.
  let features: Matrix<Double>

  /// What the columns of `features` are called.
  let names: [String]

  /// 1 for an applicant who was admitted, 0 for the others.
  let targets: [Double]

  /// One row per applicant as the file has it: gre, gpa, rank.
  let original: Matrix<Double>

  /// The mean and the deviation of gre and of gpa.
  let scales: [Standardization]

  /// How many applicants there are.
  var count: Int { targets.count }

  /// The share of those who were admitted.
  var shareAdmitted: Double { targets.reduce(0, +) / Double(count) }

  /// The applicants of some rows.
  func rows(_ rows: [Int]) -> Admissions {
    Admissions(
      features: features.rows(at: rows), names: names, targets: rows.map { targets[$0] },
      original: original.rows(at: rows), scales: scales)
  }

  /// The columns of student_data.csv, with what each may hold.
  static let columns: [CSVColumn] = [
    .whole("admit", 0...1, "1 for an applicant who was admitted"),
    .whole("gre", 200...800, "the score of the Graduate Record Examination"),
    .number("gpa", 0...4, "the grade point average"),
    .whole("rank", 1...4, "the rank of the college, 1 for the best"),
  ]

  /// The records with which the weights are learned and those kept for a test.
  static func split(_ dataset: Dataset) throws -> (training: Admissions, test: Admissions) {
    let table = try CSVTable(dataset, "student_data.csv", columns: columns)
    guard table.rowCount >= 10 else {
      throw LabError.data("\(table.name) has \(table.rowCount) applicants; the lesson needs 10.")
    }
    let marks = try ["gre", "gpa"].map { try table.numbers($0) }
    let scales = marks.map { Standardization(of: $0, ddof: 1) }
    let ranks = try table.numbers("rank")
    let oneHot = OneHot(ranks)
    let targets = try table.numbers("admit")
    let all = Admissions(
      features: Matrix(Matrix(zip(scales, marks).map { $0.apply($1) } + oneHot.columns).transposed),
      names: ["gre", "gpa"] + oneHot.categories.map { "rank \(Format.number($0))" },
      targets: targets, original: Matrix(Matrix(marks + [ranks]).transposed), scales: scales)

    // Nine tenths of the rows, drawn without putting any back; the rest in its old order.
    var random = RandomState(21)
    let count = Int(Double(table.rowCount) * 0.9)
    let training = random.choice(table.rowCount, count: count, replace: false)
    let chosen = Set(training)
    let test = (0..<table.rowCount).filter { !chosen.contains($0) }
    return (all.rows(training), all.rows(test))
  }
}
