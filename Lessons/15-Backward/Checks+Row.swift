import Exercises
import Lab

// The check of the gradient of a row that was added to all rows.

extension Checks {
  typealias RowGradient = (Matrix<Double>) -> Matrix<Double>

  static let rowCheck = Exercise(
    "15.5", "a row's gradient", learner: rowGradient as RowGradient,
    solution: Solutions.rowGradient as RowGradient, reference: Reference.values
  ) { check in
    let gradient = Matrix([
      [0.4, -1.5, 0.7], [1.2, 0.3, -0.8], [-0.9, 2.1, 0.6], [0.55, -0.2, 1.3],
    ])
    addRowMistakes(to: &check)
    addRowFormMistakes(to: &check)
    check.hint("A bias moves by 1. In how many rows does the output move?")
    check.hint(
      "The row was copied to every row. What was copied in the forward pass is summed going back.")
    check.hint("∂L/∂rowⱼ = Σᵢ Gᵢⱼ.")
    check.hint("`gradient.sumOfRows()` is a list; `Matrix(row: …)` makes a matrix of it.")
    check.given("gradient", gradient)
    check.number("the number of rows", 4)
    check.measure { function, draw in [Measured("∂L/∂row", function(draw(gradient)))] }
  }

  private static func row(_ values: [Double]) -> Matrix<Double> { Matrix(row: values) }

  private static func addRowMistakes(to check: inout Check<RowGradient>) {
    check.mistake(
      "The gradient is not summed over the rows: the row was copied to all of them, so what comes back "
        + "is added up."
    ) { $0 }
    check.mistake("This is the mean of the rows: it is their sum. The loss has divided already.") {
      row($0.sumOfRows()) / $0.rows
    }
    check.mistake("This adds up the columns: add up the rows, for one number per column.") {
      row($0.sumOfColumns())
    }
    check.mistake("This adds up the columns: add up the rows, for one row.") {
      Matrix(column: $0.sumOfColumns())
    }
    check.mistake("This is the first row alone: all of them add up.") { row($0.row(0)) }
    check.mistake("This is the last row alone: add the rows up, with += in place of =.") {
      row($0.row($0.rows - 1))
    }
    check.mistake("The first row is left out.") { row($0.rows(1..<$0.rows).sumOfRows()) }
    check.mistake("The last row is left out.") { row($0.rows(0..<($0.rows - 1)).sumOfRows()) }
    check.mistake("Each sum has those before it in it: every column has its own.") {
      var running = 0.0
      return row(
        $0.sumOfRows().map {
          running += $0
          return running
        })
    }
    check.mistake("Only positive numbers are added: the negative ones belong in the sum too.") {
      row($0.map { max($0, 0) }.sumOfRows())
    }
    check.mistake("The numbers are added without their signs.") { row($0.map(abs).sumOfRows()) }
    check.mistake("The squares are added.") { row(($0 * $0).sumOfRows()) }
    check.mistake("The sign is flipped.") { -row($0.sumOfRows()) }
    check.mistake("The sums begin with 1: they begin with 0.") { row($0.sumOfRows()) + 1 }
  }

  private static func addRowFormMistakes(to check: inout Check<RowGradient>) {
    check.mistake("The sums are a column: make one row of them, `Matrix(row: …)`.") {
      Matrix(column: $0.sumOfRows())
    }
    check.mistake("This is one number: each column has its own sum.") { row([$0.sum()]) }
    check.mistake("Each column has the sum of the whole matrix: its own is wanted.") {
      row(Array(repeating: $0.sum(), count: $0.columns))
    }
    check.mistake("The sum stands in every row: one row is wanted.") {
      (0 * $0).adding(row: $0.sumOfRows())
    }
    check.mistake("This is the number of rows: their gradients add up, not their count.") {
      let rows = Double($0.rows)
      return row(Array(repeating: rows, count: $0.columns))
    }
    check.mistake("This is 1 everywhere: that is the slope in one row alone.") {
      row(Array(repeating: 1, count: $0.columns))
    }
    check.mistake("This is 0 everywhere.") { row(Array(repeating: 0, count: $0.columns)) }
    check.mistake("The columns are in reverse order.") { row($0.sumOfRows().reversed()) }
    check.mistake("This divides by the number of columns: leave the sums as they are.") {
      row($0.sumOfRows()) / $0.columns
    }
    check.mistake("The sums are multiplied by the number of rows.") {
      $0.rows * row($0.sumOfRows())
    }
  }
}
