import Lab
import XCTest

/// Matrix against sums written out by hand and a naive triple loop.
final class MatrixTests: XCTestCase {
  private let a = Matrix<Double>([[1, 2, 3], [4, 5, 6]])

  func testElementsRowsAndColumns() {
    XCTAssertEqual(a[1, 2], 6)
    XCTAssertEqual(a.row(0), [1, 2, 3])
    XCTAssertEqual(a.column(1), [2, 5])
    XCTAssertEqual(a.rows(1..<2), Matrix([[4, 5, 6]]))
    XCTAssertEqual(a.rows(at: [1, 0, 1]), Matrix([[4, 5, 6], [1, 2, 3], [4, 5, 6]]))
    XCTAssertEqual(a.shape, "2×3")
    var changed = a
    changed[0, 1] += 10
    XCTAssertEqual(changed.row(0), [1, 12, 3])
    XCTAssertEqual(a[0, 1], 2)
  }

  func testElementwise() {
    let b = Matrix<Double>([[6, 5, 4], [3, 2, 1]])
    XCTAssertEqual(a + b, Matrix(rows: 2, columns: 3, repeating: 7))
    XCTAssertEqual((a - b).row(0), [-5, -3, -1])
    XCTAssertEqual((a * b).row(1), [12, 10, 6])
    XCTAssertEqual((2 * a).values, (a * 2).values)
    XCTAssertEqual((a / 2)[1, 0], 2)
    XCTAssertEqual(a.map { $0 * $0 }.row(1), [16, 25, 36])
    XCTAssertEqual(a.adding(row: [10, 20, 30]).row(1), [14, 25, 36])
    var sum = a
    sum += b
    sum -= a
    XCTAssertEqual(sum, b)
  }

  func testReductions() {
    XCTAssertEqual(a.sum(), 21)
    XCTAssertEqual(a.mean(), 3.5)
    XCTAssertEqual(a.sumOfRows(), [5, 7, 9])
    XCTAssertEqual(a.sumOfColumns(), [6, 15])
    XCTAssertEqual(Matrix<Double>([[1, 3, 3], [9, 2, 0]]).argMaxOfRows(), [1, 0])
  }

  func testProductsEqualANaiveLoop() {
    var random = RandomState(3)
    for _ in 0..<60 {
      let (m, k, n) = (random.randint(1, 40), random.randint(1, 40), random.randint(1, 40))
      let x: Matrix<Double> = random.uniform(-1, 1, rows: m, columns: k)
      let y: Matrix<Double> = random.uniform(-1, 1, rows: k, columns: n)
      let naive = (0..<m).flatMap { i in
        (0..<n).map { j in (0..<k).map { x[i, $0] * y[$0, j] }.reduce(0, +) }
      }
      let xT = Matrix(x.transposed)
      let yT = Matrix(y.transposed)
      for product in [x.dot(y), xT.transposed.dot(y), x.dot(yT.transposed)] {
        XCTAssertEqual(product.shape, "\(m)×\(n)")
        for (value, expected) in zip(product.values, naive) {
          // A fused multiply-add rounds once where the loop rounds twice: the last bits differ.
          XCTAssertEqual(value, expected, accuracy: 1e-14 * Double(k))
        }
      }
    }
    XCTAssertEqual(a.dot([1, 0, 1]), [4, 10])
  }
}
