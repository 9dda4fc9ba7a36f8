import Foundation
import XCTest

@testable import Lab

/// What PyTorch computed: Tests/Reference/network.json, made by network.py beside it.
struct NetworkReference: Decodable, Sendable {
  struct LayerCase: Decodable, Sendable {
    let input, output, outputGradient, inputGradient: [[Double]]
    let parameters, gradients: [[[Double]]]
  }

  struct LossCase<Targets: Decodable & Sendable>: Decodable, Sendable {
    let predictions, gradient: [[Double]]
    let targets: Targets
    let loss: Double
  }

  struct Losses: Decodable, Sendable {
    let crossEntropy: LossCase<[Int]>
    let meanSquaredError, probabilities, logits: LossCase<[[Double]]>
  }

  struct Optimizers: Decodable, Sendable {
    let start: [Double]
    let gradients: [[Double]]
    let values: [String: [[Double]]]
  }

  struct Training: Decodable, Sendable {
    let losses: [Double]
    let accuracy: Double
    let names: [String]
    let parameters, gradients: [[[Double]]]
  }

  struct Files: Decodable, Sendable {
    let parameters: [[[Double]]]
    let F32, F64: Data
  }

  let layers: [String: LayerCase]
  let losses: Losses
  let optimizers: Optimizers
  let training: [String: Training]
  let files: Files

  static let values: NetworkReference = {
    do {
      let data = try Data(contentsOf: Package.file("Tests/Reference/network.json"))
      return try JSONDecoder().decode(NetworkReference.self, from: data)
    } catch {
      fatalError("Tests/Reference/network.json cannot be read: \(error)")
    }
  }()
}

extension Matrix {
  /// A matrix from reference values.
  init(reference rows: [[Double]]) { self.init(rows.map { $0.map { Scalar($0) } }) }
}

/// How far a number may be from PyTorch's, absolutely below 1 and relatively above: sums in another
/// order and another `exp` change the last few of 16 or of 7 digits.
func tolerance<Scalar: MatrixScalar>(for scalar: Scalar.Type) -> Double {
  64 * Double(Scalar.ulpOfOne)
}

func assertEqual<Scalar>(
  _ matrix: Matrix<Scalar>, _ expected: [[Double]], _ what: String, tolerance: Double? = nil,
  file: StaticString = #filePath, line: UInt = #line
) {
  let shape = "\(expected.count)×\(expected.first?.count ?? 0)"
  XCTAssertEqual(matrix.shape, shape, what, file: file, line: line)
  let tolerance = tolerance ?? LabTests.tolerance(for: Scalar.self)
  for (index, (value, expected)) in zip(matrix.values, expected.joined()).enumerated() {
    XCTAssertEqual(
      Double(value), expected, accuracy: tolerance * max(1, abs(expected)),
      "\(what), element \(index)", file: file, line: line)
  }
}
