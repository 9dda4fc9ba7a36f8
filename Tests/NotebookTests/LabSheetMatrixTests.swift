import Lab
import XCTest

import func Lab.exp

/// Every entry of the sheet about matrices.
final class LabSheetMatrixTests: XCTestCase {
  func testMakingAMatrix() {
    let proof = Proof(of: "Make a matrix")
    proof.entry("Matrix([[1, 2], [3, 4]])", Matrix([[1, 2], [3, 4]]))
    proof.entry("Matrix<Double>(rows: 2, columns: 3)", Matrix<Double>(rows: 2, columns: 3))
    proof.entry(
      "Matrix(rows: 1, columns: 2, repeating: 0.5)", Matrix(rows: 1, columns: 2, repeating: 0.5))
    proof.entry("Matrix(row: [1, 2, 3])", Matrix(row: [1, 2, 3]))
    proof.entry("Matrix(column: [1, 2])", Matrix(column: [1, 2]))
    proof.entry(
      "Matrix(rows: 2, columns: 2, values: [1, 2, 3, 4])",
      Matrix(rows: 2, columns: 2, values: [1, 2, 3, 4]))
    proof.entry(
      "Matrix((0..<3).map { i in [Double(i), 1] })", Matrix((0..<3).map { i in [Double(i), 1] }))
    proof.end()
  }

  func testLookingAtAMatrix() {
    let proof = Proof(of: "Look at a matrix")
    let m = Matrix([[1, 2, 3], [4, 5, 6]])
    proof.entry("m.rows", m.rows)
    proof.entry("m.columns", m.columns)
    proof.entry("m.shape", m.shape)
    proof.entry("m[1, 2]", m[1, 2])
    proof.entry("m.row(0)", m.row(0))
    proof.entry("m.column(0)", m.column(0))
    proof.entry("m.values", m.values)
    proof.entry("m.rows(0..<1)", m.rows(0..<1))
    proof.entry("m.rows(at: [1, 0])", m.rows(at: [1, 0]))
    proof.end()
  }

  func testComputingWithMatrices() {
    let proof = Proof(of: "Compute with matrices, element by element")
    let a = Matrix([[1, 2], [3, 4]])
    let b = Matrix([[2, 1], [4, 2]])
    proof.entry("a + b", a + b)
    proof.entry("a - b", a - b)
    proof.entry("a * b", a * b)
    proof.entry("a / b", a / b)
    proof.entry("2 * a", 2 * a)
    proof.entry("1 - a", 1 - a)
    proof.entry("a + 0.5", a + 0.5)
    proof.entry("a / a.rows", a / a.rows)
    proof.entry("-a", -a)
    proof.entry("a.map { $0 * $0 }", a.map { $0 * $0 })
    proof.entry("b.map { exp(-$0) }", b.map { exp(-$0) })
    proof.entry("b.map { $0.squareRoot() }", b.map { $0.squareRoot() })
    proof.entry("a.zip(b) { x, y in max(x, y) }", a.zip(b) { x, y in max(x, y) })
    proof.end()
  }

  func testMultiplyingMatrices() {
    let proof = Proof(of: "Multiply matrices")
    let a = Matrix([[1, 2], [3, 4]])
    let b = Matrix([[2, 1], [4, 2]])
    proof.entry(
      "Matrix([[1, 2], [3, 4]]).dot(Matrix(column: [1, 1]))",
      Matrix([[1, 2], [3, 4]]).dot(Matrix(column: [1, 1])))
    proof.entry("a.dot(b)", a.dot(b))
    proof.entry("a.transposed.dot(b)", a.transposed.dot(b))
    proof.entry("a.dot(b.transposed)", a.dot(b.transposed))
    proof.entry("a.dot([1, 10])", a.dot([1, 10]))
    proof.entry("a.adding(row: [10, 20])", a.adding(row: [10, 20]))
    proof.entry("Matrix(a.transposed)", Matrix(a.transposed))
    proof.end()
  }

  func testSummingUpAMatrix() {
    let proof = Proof(of: "Sums and largest numbers of a matrix")
    let m = Matrix([[1, 2, 3], [4, 5, 6]])
    proof.entry("m.sum()", m.sum())
    proof.entry("m.mean()", m.mean())
    proof.entry("m.sumOfRows()", m.sumOfRows())
    proof.entry("m.sumOfColumns()", m.sumOfColumns())
    proof.entry("m.argMaxOfRows()", m.argMaxOfRows())
    proof.entry("m.row(0).max() ?? 0", m.row(0).max() ?? 0)
    proof.entry("m.rows * m.columns", m.rows * m.columns)
    proof.end()
  }

  func testChangingAMatrix() {
    let proof = Proof(of: "Change a matrix")
    var c = Matrix([[1, 2], [3, 4]])
    var d = c
    let step = Matrix([[10, 20], [30, 40]])
    c[0, 1] += 7
    proof.entry("c[0, 1] += 7", c)
    c[1, 1] = 0
    proof.entry("c[1, 1] = 0", c)
    d += 0.5 * step
    proof.entry("d += 0.5 * step", d)
    d -= step
    proof.entry("d -= step", d)
    d.add(row: [1, 2])
    proof.entry("d.add(row: [1, 2])", d)
    proof.end()
  }
}
