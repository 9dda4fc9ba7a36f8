import Foundation
import XCTest

@testable import Lab

/// The matrix product against the plain triple loop that it promises to equal, bit for bit.
///
/// Every operand ends right before a page that must not be touched, so a read or a write past the
/// end of a matrix stops the tests.
final class ProductTests: XCTestCase {
  func testEqualsTheTripleLoopBitForBit() {
    var random = RandomState(4)
    for round in 0..<100 {
      let sizes = random.randint(1, 71, count: 3)
      let padding = round % 3 == 2 ? random.randint(1, 21) : 0
      check(Float.self, sizes, &random, isSpecial: round % 2 == 1, padding: padding)
      check(Double.self, sizes, &random, isSpecial: round % 2 == 1, padding: padding)
    }
  }

  /// More than one block of depth or rows, single rows and columns, sizes at every border.
  func testEqualsTheTripleLoopAtBorders() {
    var random = RandomState(5)
    for sizes in [
      [1, 600, 300], [3, 257, 129], [513, 300, 33], [1, 1, 1], [1, 1, 700], [700, 1, 1],
      [1, 700, 1], [8, 256, 32], [8, 512, 16], [9, 513, 31], [64, 784, 50], [520, 259, 7],
      [1, 300, 127], [33, 256, 64], [2, 784, 65],
    ] {
      check(Float.self, sizes, &random, isSpecial: false, padding: 0)
      check(Double.self, sizes, &random, isSpecial: true, padding: 3)
    }
  }

  func testEmptyMatrices() {
    let (a, b) = (Matrix<Float>(rows: 2, columns: 0), Matrix<Float>(rows: 0, columns: 3))
    XCTAssertEqual(a.dot(b), Matrix(rows: 2, columns: 3))
    XCTAssertEqual(b.dot(Matrix(rows: 3, columns: 4)).shape, "0×4")
  }

  private func check<Scalar: MatrixScalar>(
    _: Scalar.Type, _ sizes: [Int], _ random: inout RandomState, isSpecial: Bool, padding: Int
  ) {
    let (rows, depth, columns) = (sizes[0], sizes[1], sizes[2])
    func value() -> Scalar { random.value(isSpecial: isSpecial) }
    for (isATransposed, isBTransposed) in [
      (false, false), (true, false), (false, true), (true, true),
    ] {
      let aMemory = Operand(rows, depth, isATransposed, padding, value)
      let bMemory = Operand(depth, columns, isBTransposed, padding, value)
      let (a, b) = (aMemory.view, bMemory.view)
      let stride = columns + padding
      let old = (0..<rows * stride - padding).map { _ in value() }
      for isAccumulating in [false, true] {
        var expected = old
        for i in 0..<rows {
          for j in 0..<columns {
            var sum = isAccumulating ? old[i * stride + j] : 0
            for k in 0..<depth { sum.addProduct(a.address(i, k).pointee, b.address(k, j).pointee) }
            expected[i * stride + j] = sum
          }
        }
        for threads in [1, 2, 3] {
          let c = Guarded<Scalar>(count: old.count) { old[$0] }
          let product = MatrixProduct(
            a: a, b: b, c: c.start, rowStride: stride, accumulating: isAccumulating)
          if threads == 1 {
            product.compute(rows: 0..<rows, columns: 0..<columns)
          } else {
            product.compute(threads: threads)
          }
          let difference = old.indices.first { !isSame(c.start[$0], expected[$0]) }
          XCTAssertNil(
            difference,
            "\(Scalar.self) \(sizes) transposed \(isATransposed) \(isBTransposed), "
              + "accumulating \(isAccumulating), threads \(threads), padding \(padding)")
        }
      }
      withExtendedLifetime((aMemory, bMemory)) {}
    }
  }

  /// The same bits, but that one not-a-number is as good as another.
  private func isSame<Scalar: MatrixScalar>(_ x: Scalar, _ y: Scalar) -> Bool {
    x == y ? x.sign == y.sign : x.isNaN && y.isNaN
  }
}

extension RandomState {
  /// A number from −1 to 1, now and then not a number, infinite or 0.
  fileprivate mutating func value<Scalar: MatrixScalar>(isSpecial: Bool) -> Scalar {
    switch isSpecial ? randint(0, 400) : 399 {
    case 0: .nan
    case 1: .infinity
    case 2: -.infinity
    case 3...20: 0
    default: Scalar(uniform(-1, 1))
    }
  }
}

/// A matrix in memory of its own, with gaps between its rows.
private struct Operand<Scalar: MatrixScalar> {
  let memory: Guarded<Scalar>
  let view: MatrixView<Scalar>

  init(
    _ rows: Int, _ columns: Int, _ isTransposed: Bool, _ padding: Int, _ value: () -> Scalar
  ) {
    let (height, width) = isTransposed ? (columns, rows) : (rows, columns)
    let stride = width + padding
    memory = Guarded(count: max(0, height * stride - padding)) { _ in value() }
    let stored = MatrixView(
      memory.start, rows: height, columns: width, rowStride: stride, columnStride: 1)
    view = isTransposed ? stored.transposed : stored
  }
}

/// Memory whose last byte is the last before a forbidden page.
private final class Guarded<Scalar> {
  let start: UnsafeMutablePointer<Scalar>
  private let mapped: UnsafeMutableRawPointer
  private let mappedBytes: Int

  init(count: Int, _ value: (Int) -> Scalar) {
    let page = Int(getpagesize())
    let bytes = count * MemoryLayout<Scalar>.stride
    let dataBytes = (bytes + page - 1) / page * page
    mappedBytes = dataBytes + page
    mapped = mmap(nil, mappedBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)!
    precondition(mprotect(mapped + dataBytes, page, PROT_NONE) == 0)
    start = (mapped + (dataBytes - bytes)).bindMemory(to: Scalar.self, capacity: count)
    for index in 0..<count { (start + index).initialize(to: value(index)) }
  }

  deinit { munmap(mapped, mappedBytes) }
}
