import Foundation
import Lab
import XCTest

@testable import lesson10

/// The valley in which the page compares ways down.
final class ValleyTests: XCTestCase {
  /// On ½·c·w² a step multiplies w by 1 − η·c.
  func testSGDFollowsItsClosedForm() {
    let path = Valley.path(.sgd, rate: 1.9, on: Valley.Floor(), steps: 60)
    for (step, place) in path.enumerated() {
      XCTAssertEqual(place[0, 0], -9 * pow(0.981, Double(step)), accuracy: 1e-9)
      XCTAssertEqual(place[0, 1], 3 * pow(-0.9, Double(step)), accuracy: 1e-9)
    }
  }

  func testTurningTheValleyChangesNothingForSGDAndMomentum() {
    let (level, turned) = (Valley.Floor(), Valley.Floor(degrees: 45))
    for (method, rate) in [(Valley.Method.sgd, 1.9), (.momentum, 0.5)] {
      let paths = [level, turned].map { floor in
        Valley.path(method, rate: rate, on: floor, steps: 100)
          .map { floor.loss($0[0, 0], $0[0, 1]) }
      }
      for (one, other) in zip(paths[0], paths[1]) { XCTAssertEqual(one, other, accuracy: 1e-9) }
    }
  }

  func testStepsAreCountedUntilTheLossStaysLow() {
    let floor = Valley.Floor()
    func place(_ w2: Double) -> Matrix<Double> { Matrix([[0, w2]]) }
    // The loss at the start is 0.5; a hundredth of it is at 0.1.
    XCTAssertEqual(Valley.steps([1, 0.05, 0.5, 0.09, 0].map(place), on: floor), 3)
    XCTAssertNil(Valley.steps([1, 0.05, 0.5].map(place), on: floor))
    XCTAssertNil(Valley.steps([1, .nan].map(place), on: floor))
  }
}
