import Lab
import Sentiment
import XCTest

/// Every entry of the sheet about random numbers and the parts of networks.
final class LabSheetNetworkTests: XCTestCase {
  func testWordRows() {
    let proof = Proof(of: "Rows of words, in lessons 6 to 9")
    let weights = Matrix([[1, 2], [3, 4], [5, 6]])
    var moved = Matrix([[0, 0], [0, 0]])
    var lifted = moved
    proof.entry("weights.sumOfRows(times: [1, 0, 2])", weights.sumOfRows(times: [1, 0, 2]))
    proof.entry("weights.sumOfRows(at: [0, 2])", weights.sumOfRows(at: [0, 2]))
    moved.addToRows([10, 20], times: [1, 2], rate: 0.5)
    proof.entry("moved.addToRows([10, 20], times: [1, 2], rate: 0.5)", moved)
    lifted.addToRows([10, 20], at: [1], rate: 0.5)
    proof.entry("lifted.addToRows([10, 20], at: [1], rate: 0.5)", lifted)
    proof.end()
  }

  func testRandomNumbers() {
    let proof = Proof(of: "Random numbers")
    var random = RandomState(21)
    var order = ["a", "b", "c"]
    proof.entry("random.randomSample()", random.randomSample())
    random = RandomState(21)
    proof.entry("random.uniform(-1, 1)", random.uniform(-1, 1))
    random = RandomState(21)
    proof.entry("random.uniform(-1, 1, count: 2)", random.uniform(-1, 1, count: 2))
    random = RandomState(21)
    proof.entry("random.normal(0, 0.5)", random.normal(0, 0.5))
    random = RandomState(21)
    proof.entry("random.normal(0, 0.5, count: 2)", random.normal(0, 0.5, count: 2))
    random = RandomState(21)
    proof.entry(
      "random.normal(0, 0.5, rows: 1, columns: 2) as Matrix<Double>",
      random.normal(0, 0.5, rows: 1, columns: 2) as Matrix<Double>)
    random = RandomState(21)
    proof.entry("random.randint(0, 10)", random.randint(0, 10))
    random = RandomState(21)
    proof.entry("random.choice(10, count: 3)", random.choice(10, count: 3))
    random = RandomState(21)
    proof.entry("random.permutation(5)", random.permutation(5))
    random = RandomState(21)
    proof.entry("random.batches(of: 2, from: 5)", random.batches(of: 2, from: 5))
    random = RandomState(21)
    random.shuffle(&order)
    proof.entry("random.shuffle(&order)", order)
    proof.end()
  }

  func testLayers() {
    let proof = Proof(of: "Layers")
    let layer = Linear(weight: Matrix([[1, 2], [3, 4], [5, 6]]), bias: [0.5, 0])
    let relu = ReLU<Double>()
    let network = Sequential<Double>([layer, relu])
    let dropout = Dropout<Double>(0.5, seed: 1)
    var random = RandomState(21)
    var layers: [any Layer<Double>] = []
    proof.entry("layer.forward(Matrix([[1, 0, 1]]))", layer.forward(Matrix([[1, 0, 1]])))
    proof.entry("layer.backward(Matrix([[1, 10]]))", layer.backward(Matrix([[1, 10]])))
    proof.entry("layer.weight.value.shape", layer.weight.value.shape)
    proof.entry("layer.weight.gradient", layer.weight.gradient)
    proof.entry("layer.bias.gradient", layer.bias.gradient)
    proof.entry("relu.forward(Matrix([[-1, 2]]))", relu.forward(Matrix([[-1, 2]])))
    proof.entry("relu.backward(Matrix([[10, 10]]))", relu.backward(Matrix([[10, 10]])))
    proof.entry(
      "Sigmoid<Double>().forward(Matrix([[0]]))", Sigmoid<Double>().forward(Matrix([[0]])))
    proof.entry("Tanh<Double>().forward(Matrix([[0]]))", Tanh<Double>().forward(Matrix([[0]])))
    proof.entry("dropout.forward(Matrix([[1, 2, 3, 4]]))", dropout.forward(Matrix([[1, 2, 3, 4]])))
    proof.entry(
      "Linear<Double>(inputs: 3, outputs: 2, random: &random).parameters.count",
      Linear<Double>(inputs: 3, outputs: 2, random: &random).parameters.count)
    layers.append(relu)
    proof.entry("layers.append(relu)", layers.count)
    proof.entry("network.forward(Matrix([[-9, 0, 1]]))", network.forward(Matrix([[-9, 0, 1]])))
    proof.entry("network.layers.count", network.layers.count)
    proof.entry("network.parameters.count", network.parameters.count)
    proof.end()
  }

  func testLosses() {
    let proof = Proof(of: "Losses")
    let squares = MeanSquaredError<Double>()
    let classes = CrossEntropy<Double>()
    let yesOrNo = BinaryCrossEntropy<Double>()
    proof.entry(
      "squares.forward(Matrix([[1, 5]]), Matrix([[0, 2]]))",
      squares.forward(Matrix([[1, 5]]), Matrix([[0, 2]])))
    proof.entry("squares.backward()", squares.backward())
    proof.entry("classes.forward(Matrix([[0, 0]]), [1])", classes.forward(Matrix([[0, 0]]), [1]))
    proof.entry("classes.backward()", classes.backward())
    proof.entry("classes.probabilities", classes.probabilities)
    proof.entry(
      "yesOrNo.forward(Matrix([[0.5]]), Matrix([[1]]))",
      yesOrNo.forward(Matrix([[0.5]]), Matrix([[1]])))
    proof.entry("yesOrNo.backward()", yesOrNo.backward())
    proof.entry(
      "accuracy(Matrix([[0.1, 2], [3, 1]]), [1, 1])",
      accuracy(Matrix([[0.1, 2], [3, 1]]), [1, 1]))
    proof.end()
  }

  func testOptimizers() {
    let proof = Proof(of: "Optimisers")
    let weight = Parameter(Matrix([[1]]), .weight)
    let descent = SGD([weight], learningRate: 0.25)
    let adam = Adam([weight], learningRate: 0.25)
    weight.gradient = Matrix([[2]])
    proof.entry("weight.gradient = Matrix([[2]])", weight.gradient)
    descent.step()
    proof.entry("descent.step()", weight.value)
    adam.step()
    proof.entry("adam.step()", weight.value)
    proof.end()
  }
}
