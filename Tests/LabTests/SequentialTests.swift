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

  func testGradientsEqualFiniteDifferences() {
    for name in ["relu", "tanh", "sigmoid"] {
      var random = RandomState(11)
      let network = Sequential<Double>([
        Linear(inputs: 3, outputs: 4, random: &random), activation(name),
        Linear(inputs: 4, outputs: 2, random: &random),
      ])
      let inputs = Parameter<Double>(random.normal(0, 1, rows: 5, columns: 3), .weight)
      let classes = [0, 1, 1, 0, 1]
      let answers = Matrix<Double>([[0, 1], [1, 1], [0.5, 0], [1, 0], [0, 0]])
      let (crossEntropy, squared) = (CrossEntropy<Double>(), MeanSquaredError<Double>())
      let (logits, sigmoid) = (BinaryCrossEntropy<Double>(of: .logits), Sigmoid<Double>())
      let probabilities = BinaryCrossEntropy<Double>()
      compareWithDifferences(
        "\(name), cross-entropy", network, inputs, { crossEntropy.forward($0, classes) },
        crossEntropy.backward)
      compareWithDifferences(
        "\(name), squares", network, inputs, { squared.forward($0, answers) }, squared.backward)
      compareWithDifferences(
        "\(name), logits", network, inputs, { logits.forward($0, answers) }, logits.backward)
      compareWithDifferences(
        "\(name), probabilities", network, inputs,
        { probabilities.forward(sigmoid.forward($0), answers) },
        { sigmoid.backward(probabilities.backward()) })
    }
  }

  /// Moves each number a little to both sides and compares the change of the loss with its gradient.
  private func compareWithDifferences(
    _ what: String, _ network: Sequential<Double>, _ inputs: Parameter<Double>,
    _ loss: (Matrix<Double>) -> Double, _ backward: () -> Matrix<Double>
  ) {
    _ = loss(network.forward(inputs.value))
    let outputGradient = backward()
    // The network leaves the gradient of its inputs away; going back layer by layer gives that too.
    inputs.gradient = network.layers.reversed().reduce(outputGradient) { $1.backward($0) }
    let gradients = network.parameters.map(\.gradient)
    network.backward(outputGradient)
    XCTAssertEqual(network.parameters.map(\.gradient), gradients)
    let h = 1e-5
    for parameter in network.parameters + [inputs] {
      for row in 0..<parameter.value.rows {
        for column in 0..<parameter.value.columns {
          let value = parameter.value[row, column]
          parameter.value[row, column] = value + h
          let above = loss(network.forward(inputs.value))
          parameter.value[row, column] = value - h
          let below = loss(network.forward(inputs.value))
          parameter.value[row, column] = value
          // The error of the formula is of the order h², that of the rounding 10⁻¹⁶ / h.
          XCTAssertEqual(
            parameter.gradient[row, column], (above - below) / (2 * h), accuracy: 1e-9, what)
        }
      }
    }
  }
}
