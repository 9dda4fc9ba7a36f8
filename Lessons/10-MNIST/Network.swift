import Exercises
import Lab
import Notebook

/// The gradients of a linear layer, y = x·W + b.
struct LinearGradients {
  /// ∂loss/∂W, inputs × outputs.
  var weight: Matrix<Double>

  /// ∂loss/∂b, 1 × outputs.
  var bias: Matrix<Double>

  /// ∂loss/∂x, records × inputs.
  var input: Matrix<Double>
}

/// What Adam remembers of a parameter's gradients.
struct Moments {
  /// m, the mean of the last gradients.
  var mean: Matrix<Double>

  /// v, the mean of their squares.
  var square: Matrix<Double>

  /// t, how many steps were made.
  var steps = 0

  /// Nothing seen so far.
  init(rows: Int, columns: Int) {
    mean = Matrix(rows: rows, columns: columns)
    square = mean
  }
}

/// A number that is learned, or many of them, with what Adam remembers of it.
struct Learned {
  var value: Matrix<Double>
  private var moments: Moments

  init(_ value: Matrix<Float>) {
    self.value = Matrix(doubles: value)
    moments = Moments(rows: value.rows, columns: value.columns)
  }

  mutating func step(_ gradient: Matrix<Double>, learningRate: Double) {
    adamStep(&value, gradient: gradient, moments: &moments, learningRate: learningRate)
  }
}

/// The lesson's network made of the functions in Exercises.swift, two linear layers with a ReLU
/// between them.
struct OwnNetwork {
  private var weight1: Learned
  private var bias1: Learned
  private var weight2: Learned
  private var bias2: Learned

  /// A network that begins where another one, of Lab's layers, stands.
  init(copying network: Sequential<Float>) {
    let parameters = network.parameters.map { Learned($0.value) }
    (weight1, bias1, weight2, bias2) = (parameters[0], parameters[1], parameters[2], parameters[3])
  }

  /// The logits of a batch: records × 10.
  func logits(_ images: Matrix<Double>) -> Matrix<Double> {
    linear(relu(linear(images, weight1, bias1)), weight2, bias2)
  }

  /// Learns from one batch.
  ///
  /// - Returns: the loss before the step.
  mutating func learn(_ images: Matrix<Double>, _ labels: [Int], learningRate: Double) -> Double {
    let targets = oneHot(labels, classes: 10)
    let sums = linear(images, weight1, bias1)
    let hidden = relu(sums)
    let logProbabilities = logSoftmax(linear(hidden, weight2, bias2))

    let outputGradient = crossEntropyGradient(logProbabilities, targets: targets)
    let second = linearBackward(outputGradient, input: hidden, weight: weight2.value)
    let hiddenGradient = reluGradient(second.input, sums: sums)
    let first = linearBackward(hiddenGradient, input: images, weight: weight1.value)

    weight1.step(first.weight, learningRate: learningRate)
    bias1.step(first.bias, learningRate: learningRate)
    weight2.step(second.weight, learningRate: learningRate)
    bias2.step(second.bias, learningRate: learningRate)
    return -(targets * logProbabilities).sum() / Double(labels.count)
  }

  /// y = x·W + b.
  private func linear(_ x: Matrix<Double>, _ weight: Learned, _ bias: Learned) -> Matrix<Double> {
    x.dot(weight.value).adding(row: bias.value.row(0))
  }
}
