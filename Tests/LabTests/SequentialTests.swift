import XCTest

@testable import Lab

final class SequentialTests: XCTestCase {
  private func activation<Scalar: MatrixScalar>(_ name: String) -> any Layer<Scalar> {
    switch name {
    case "relu": ReLU()
    case "tanh": Tanh()
    default: Sigmoid()
    }
  }

  func testTrainingEqualsPyTorch() {
    compareTraining(Double.self, tolerance: 1e-12)
    // Twelve Float steps of Adam, each of which may turn a rounding of a small gradient into 10⁻³ of
    // its rate.
    compareTraining(Float.self, tolerance: 2e-5)
  }

  private func compareTraining<Scalar: MatrixScalar>(_: Scalar.Type, tolerance: Double) {
    for (name, expected) in NetworkReference.values.training {
      var random = RandomState(5)
      let inputs: Matrix<Scalar> = random.normal(0, 1, rows: 23, columns: 5)
      let targets = random.randint(0, 3, count: 23)
      let network = Sequential<Scalar>([
        Linear(inputs: 5, outputs: 4, random: &random), activation(name),
        Linear(inputs: 4, outputs: 6, random: &random), activation(name),
        Linear(inputs: 6, outputs: 3, random: &random),
      ])
      let optimizer: any Optimizer =
        switch name {
        case "relu": Adam(network.parameters, learningRate: 0.01)
        case "tanh": SGD(network.parameters, learningRate: 0.1, momentum: 0.9)
        default: Adam(network.parameters, learningRate: 0.01, weightDecay: 0.1)
        }
      var losses: [Double] = []
      var means: [Double] = []
      fit(network, CrossEntropy(), optimizer, epochs: 2) {
        random.batches(of: 8, from: 23).map { batch in
          (inputs.rows(at: batch), batch.map { targets[$0] })
        }
      } afterStep: { loss in
        losses.append(loss)
      } afterEpoch: { epoch, loss in
        means.append(loss)
        XCTAssertEqual(epoch, means.count)
      }
      // The last batch has seven records.
      let expectedMeans = [0, 3].map { first in
        zip(expected.losses[first...], [8.0, 8, 7]).map { $0 * $1 }.reduce(0, +) / 23
      }
      assertEqual(Matrix(row: means), [expectedMeans], "\(name), means", tolerance: tolerance)
      assertEqual(
        Matrix(row: losses), [expected.losses], "\(name), losses", tolerance: tolerance)
      XCTAssertEqual(network.namedParameters.map(\.name), expected.names)
      for (index, (name, parameter)) in network.namedParameters.enumerated() {
        assertEqual(parameter.value, expected.parameters[index], name, tolerance: tolerance)
        assertEqual(
          parameter.gradient, expected.gradients[index], "\(name), gradient", tolerance: tolerance)
      }
      XCTAssertEqual(accuracy(network.forward(inputs), targets), expected.accuracy, accuracy: 1e-12)
    }
  }

  /// The layers and losses one by one are in FiniteDifferenceTests.
  func testGradientsOfANetworkEqualDifferences() {
    for name in ["relu", "tanh", "sigmoid"] {
      var random = RandomState(11)
      let network = Sequential<Double>([
        Linear(inputs: 3, outputs: 4, random: &random), activation(name),
        Linear(inputs: 4, outputs: 2, random: &random),
      ])
      let inputs: Matrix<Double> = random.normal(0, 1, rows: 5, columns: 3)
      let loss = CrossEntropy<Double>()
      func value() -> Double { loss.forward(network.forward(inputs), [0, 1, 1, 0, 1]) }
      _ = value()
      network.backward(loss.backward())
      for parameter in network.parameters {
        let (original, gradient) = (parameter.value, parameter.gradient)
        let expected = differences(at: original) { moved in
          parameter.value = moved
          return value()
        }
        parameter.value = original
        assertEqual(gradient, expected, "\(name), \(parameter.kind)")
      }
    }
  }
}
