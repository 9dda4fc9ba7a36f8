import Foundation
import Lab
import XCTest

/// Every layer and every loss of Lab against finite differences.
final class FiniteDifferenceTests: XCTestCase {
  private let layers: [String: () -> any Layer<Double>] = [
    "Dropout": { Dropout(0.4, seed: 2) },
    "Linear": {
      var random = RandomState(3)
      return Linear(inputs: 4, outputs: 3, random: &random)
    },
    "ReLU": { ReLU() },
    "Sigmoid": { Sigmoid() },
    "Tanh": { Tanh() },
  ]

  private let input: Matrix<Double> = {
    var random = RandomState(4)
    return random.normal(0, 2, rows: 6, columns: 4)
  }()

  func testLayers() throws {
    XCTAssertEqual(layers.keys.sorted(), try classes("Layer"))
    for (name, layer) in layers { assertGradientsEqualDifferences(of: layer, at: input, name) }
  }

  func testDropoutInEvaluation() {
    let layer = {
      let dropout = Dropout<Double>(0.4, seed: 2)
      dropout.train(false)
      return dropout
    }
    assertGradientsEqualDifferences(of: layer, at: input, "Dropout in evaluation")
  }

  func testLosses() throws {
    XCTAssertEqual(
      try classes("Loss"), ["BinaryCrossEntropy", "CrossEntropy", "MeanSquaredError"])
    // Not so near to 0 and 1 that the slope changes within h.
    let shares = input.map { 0.5 + 0.3 * .tanh($0) }
    let targets = Matrix<Double>(column: [0, 1, 0.3, 1, 0, 0.5]).dot(Matrix(row: [1, 0.2, 0.9, 0]))
    assertGradientEqualsDifferences(of: MeanSquaredError(), at: input, targets, "squares")
    assertGradientEqualsDifferences(of: CrossEntropy(), at: input, [0, 3, 2, 1, 1, 3], "classes")
    assertGradientEqualsDifferences(
      of: BinaryCrossEntropy(), at: shares, targets, "probabilities")
    assertGradientEqualsDifferences(
      of: BinaryCrossEntropy(of: .logits), at: input, targets, "logits")
  }

  /// The classes of Lab that conform to a protocol, by their sources.
  private func classes(_ name: String) throws -> [String] {
    let folder = Package.file("Sources/Lab/Network")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let sources = try files.map {
      try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }
    let declaration = try Regex(
      "class (\\w+)<Scalar: MatrixScalar>: \(name) ", as: (Substring, Substring).self)
    return sources.flatMap { $0.matches(of: declaration).map { String($0.output.1) } }.sorted()
  }
}
