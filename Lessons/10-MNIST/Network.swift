import Exercises
import Lab
import Notebook

/// The gradients of a linear layer, X·W + b.
struct LinearGradients {
  /// ∂loss/∂W, inputs × outputs.
  var weight: Matrix<Double>

  /// ∂loss/∂b, 1 × outputs.
  var bias: Matrix<Double>

  /// ∂loss/∂X, records × inputs.
  var input: Matrix<Double>
}

/// What Adam remembers of a parameter's gradients.
struct Moments {
  /// m, the mean of the gradients, in which older ones fade.
  var mean: Matrix<Double>

  /// s, the mean of their squares.
  var square: Matrix<Double>

  /// t, how many steps were made.
  var steps = 0

  /// Nothing seen so far.
  init(rows: Int, columns: Int) {
    mean = Matrix(rows: rows, columns: columns)
    square = mean
  }
}

/// A parameter, with what Adam remembers of its gradients.
struct Learned {
  var value: Matrix<Double>
  private var moments: Moments

  init(_ value: Matrix<Float>) {
    self.value = Matrix(doubles: value)
    moments = Moments(rows: value.rows, columns: value.columns)
  }

  mutating func step(_ gradient: Matrix<Double>, learningRate: Double) {
    Your.adamStep(&value, gradient: gradient, moments: &moments, learningRate: learningRate)
  }
}

/// Two linear layers with a ReLU between them, made of the functions in Exercises.swift.
struct OwnNetwork {
  private var weight1: Learned
  private var bias1: Learned
  private var weight2: Learned
  private var bias2: Learned

  /// A copy of a network that is made of Lab's layers.
  init(copying network: Sequential<Float>) {
    let learned = network.parameters.map { Learned($0.value) }
    (weight1, bias1, weight2, bias2) = (learned[0], learned[1], learned[2], learned[3])
  }

  /// The hidden units' weighted sums h and activations a, and the logits z.
  func forward(_ x: Matrix<Double>)
    -> (h: Matrix<Double>, a: Matrix<Double>, z: Matrix<Double>)
  {
    let h = x.dot(weight1.value).adding(row: bias1.value.row(0))
    let a = Your.relu(h)
    return (h, a, a.dot(weight2.value).adding(row: bias2.value.row(0)))
  }

  /// Learns from one batch.
  ///
  /// - Returns: the loss before the step.
  mutating func learn(_ x: Matrix<Double>, _ labels: [Int], learningRate: Double)
    -> Double
  {
    // Forward.
    let (h, a, z) = forward(x)
    let logProbabilities = Your.logSoftmax(z)
    let y = Your.oneHot(labels, classes: 10)

    // Backward, from the loss to the first layer.
    let outputGradient = Your.crossEntropyGradient(logProbabilities, targets: y)
    let layer2 = Your.linearBackward(outputGradient, input: a, weight: weight2.value)
    let sumGradient = Your.reluGradient(layer2.input, sums: h)
    let layer1 = Your.linearBackward(sumGradient, input: x, weight: weight1.value)

    // One step of Adam for each parameter.
    weight1.step(layer1.weight, learningRate: learningRate)
    bias1.step(layer1.bias, learningRate: learningRate)
    weight2.step(layer2.weight, learningRate: learningRate)
    bias2.step(layer2.bias, learningRate: learningRate)
    return -(y * logProbabilities).sum() / Double(labels.count)
  }
}
