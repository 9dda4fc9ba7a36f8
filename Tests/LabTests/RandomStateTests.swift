import Foundation
import XCTest

@testable import Lab

/// RandomState against what NumPy printed (Tests/Reference/random_state.py).
final class RandomStateTests: XCTestCase {
  private struct Reference: Decodable {
    let seed: UInt32
    let draws: [String: [Double]]
  }

  func testEqualsNumPyBitForBit() throws {
    let file = Package.file("Tests/Reference/random_state.json")
    let references = try JSONDecoder().decode([Reference].self, from: Data(contentsOf: file))
    XCTAssertEqual(references.count, 4)
    for reference in references {
      for (name, expected) in reference.draws {
        let drawn = try XCTUnwrap(draw(name, reference.seed), "no draw is called \(name)")
        XCTAssertEqual(drawn.count, expected.count, "\(name), seed \(reference.seed)")
        for (drawn, expected) in zip(drawn, expected) {
          // Only log and the square root of the normal numbers may differ from libm to libm.
          let tolerance = name.hasPrefix("normal") || name == "mixed" ? abs(expected) * 1e-15 : 0
          XCTAssertEqual(drawn, expected, accuracy: tolerance, "\(name), seed \(reference.seed)")
        }
      }
    }
  }

  private func draw(_ name: String, _ seed: UInt32) -> [Double]? {
    var random = RandomState(seed)
    switch name {
    case "randomSample": return (0..<5).map { _ in random.randomSample() }
    case "uniform": return random.uniform(-2, 3, count: 4)
    case "normalOdd": return random.normal(0.5, 2, count: 3)
    case "normalEven": return random.normal(0.5, 2, count: 4)
    case "mixed":
      let first = random.normal(0, 1, count: 3) + [random.randomSample()]
      return first + random.normal(0, 1, count: 2) + [Double(random.randint(0, 9))]
    case "randint": return random.randint(-3, 100, count: 8).map(Double.init)
    case "randintWide": return random.randint(0, 1 << 40, count: 4).map(Double.init)
    case "choice": return random.choice(1000, count: 6).map(Double.init)
    case "choiceWithout": return random.choice(10, count: 7, replace: false).map(Double.init)
    case "permutation": return random.permutation(11).map(Double.init)
    case "shuffle":
      var elements = Array(0..<13)
      random.shuffle(&elements)
      return elements.map(Double.init)
    case "afterRefills":
      for _ in 0..<1300 { _ = random.randomSample() }
      return [random.randomSample(), random.randomSample()]
    default: return nil
    }
  }

  func testCopiesGoTheirOwnWays() {
    var first = RandomState(7)
    _ = first.normal()
    var second = first
    XCTAssertEqual(first.normal(count: 3), second.normal(count: 3))
    _ = first.randomSample()
    XCTAssertNotEqual(first.randomSample(), second.randomSample())
  }
}

extension RandomState {
  fileprivate mutating func normal(count: Int) -> [Double] { normal(0, 1, count: count) }
}
