import Lab
import XCTest

@testable import lesson14

final class Lesson14ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson14, share: 1.0) }
}

private let answersTo14_1C: [WrongAnswer] =
  wrongAnswers(to: "14.1", of: Checks.all, like: makeLayers) { answers in
    answers.add(
      "no ReLU before the last linear layer, where there should be none after it",
      says: "The ReLU before the last layer is missing"
    ) {
      sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for index in 1..<sizes.count {
        if index > 1 && index < sizes.count - 1 { layers.append(ReLU<Double>()) }
        layers.append(makeLinear(sizes[index - 1], sizes[index]))
      }
      return layers
    }
    answers.add(
      "always one hidden layer, as in lesson 10, seen only where sizes are not three",
      says: "This knows one hidden layer alone"
    ) {
      sizes, makeLinear in
      let first = makeLinear(sizes[0], sizes[1])
      let last = makeLinear(sizes[1], sizes[sizes.count - 1])
      return [first, ReLU<Double>(), last]
    }
    answers.add(
      "built from the end, so the last layer draws its weights first",
      says: "The layers are made from the last to the first, so each"
    ) {
      sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for index in (1..<sizes.count).reversed() {
        if !layers.isEmpty { layers.insert(ReLU<Double>(), at: 0) }
        layers.insert(makeLinear(sizes[index - 1], sizes[index]), at: 0)
      }
      return layers
    }
  }

private let answersTo14_2C: [WrongAnswer] =
  wrongAnswers(to: "14.2", of: Checks.all, like: forward) { answers in
    answers.add("the input is the first of the outputs", says: "The input is among the outputs") {
      input, layers in
      var outputs = [input]
      for layer in layers { outputs.append(layer.forward(outputs[outputs.count - 1])) }
      return outputs
    }
    answers.add(
      "only the network's outputs, as Lab's Sequential gives them",
      says: "Only the last outputs are here"
    ) { input, layers in
      [layers.reduce(input) { output, layer in layer.forward(output) }]
    }
    answers.add(
      "the range of layers ends one too early: the last layer is left out",
      says: "The last layer is missing"
    ) {
      input, layers in
      var outputs: [Matrix<Double>] = []
      for index in layers.indices.dropLast() {
        outputs.append(layers[index].forward(outputs.last ?? input))
      }
      return outputs
    }
  }

private let answersTo14_3C: [WrongAnswer] =
  wrongAnswers(to: "14.3", of: Checks.all, like: backward) { answers in
    answers.add(
      "the gradients of the layers' inputs, not of their outputs",
      says: "These are the gradients of the inputs"
    ) {
      outputGradient, layers in
      var gradient = outputGradient
      var gradients: [Matrix<Double>] = []
      for layer in layers.reversed() {
        gradient = layer.backward(gradient)
        gradients.append(gradient)
      }
      return gradients.reversed()
    }
    answers.add(
      "the first layer is not called, after Lab's Sequential",
      says: "The first layer's `backward` is never called, so its"
    ) { outputGradient, layers in
      var gradients = [outputGradient]
      var gradient = outputGradient
      for layer in layers.dropFirst().reversed() {
        gradient = layer.backward(gradient)
        gradients.append(gradient)
      }
      return gradients.reversed()
    }
    answers.add(
      "stored at places counted from the end, so in the wrong order",
      says: "The gradients are in reverse order"
    ) {
      outputGradient, layers in
      var gradient = outputGradient
      var gradients = Array(repeating: outputGradient, count: layers.count)
      for index in layers.indices.reversed() {
        gradients[layers.count - 1 - index] = gradient
        gradient = layers[index].backward(gradient)
      }
      return gradients
    }
  }

private let answersTo14_4C: [WrongAnswer] =
  wrongAnswers(to: "14.4", of: Checks.all, like: parameterCount) { answers in
    answers.add("the inputs have biases too", says: "The network's inputs have biases here") {
      sizes in
      var count = sizes.reduce(0, +)
      for (inputs, outputs) in zip(sizes, sizes.dropFirst()) { count += inputs * outputs }
      return count
    }
    answers.add(
      "weights alone, as in lessons 2 and 3, whose units have no biases",
      says: "The biases are not counted"
    ) { sizes in
      var count = 0
      for (inputs, outputs) in zip(sizes, sizes.dropFirst()) { count += inputs * outputs }
      return count
    }
    answers.add(
      "a slice keeps its array's indices: each size is multiplied by itself",
      says: "The outputs are squared"
    ) { sizes in
      let outputs = sizes.dropFirst()
      var count = 0
      for index in outputs.indices { count += sizes[index] * outputs[index] + outputs[index] }
      return count
    }
  }

private let answersTo14_5C: [WrongAnswer] =
  wrongAnswers(to: "14.5", of: Checks.all, like: heWeights) { answers in
    answers.add("the variance is given as the deviation", says: "2/inputs is the variance") {
      inputs, outputs, random in
      random.normal(0, 2 / Double(inputs), rows: inputs, columns: outputs)
    }
    answers.add(
      "uniform between ±1/√inputs, as Lab's layers of lesson 10 begin",
      says: "This is PyTorch's uniform distribution"
    ) {
      inputs, outputs, random in
      let k = 1 / Double(inputs).squareRoot()
      return random.uniform(-k, k, rows: inputs, columns: outputs)
    }
    answers.add(
      "drawn as outputs × inputs and then transposed: the numbers at other places",
      says: "The numbers are drawn column by column"
    ) {
      inputs, outputs, random in
      let deviation = (2 / Double(inputs)).squareRoot()
      let drawn: Matrix<Double> = random.normal(0, deviation, rows: outputs, columns: inputs)
      return Matrix(drawn.transposed)
    }
  }

let thirdAnswersToLesson14: [WrongAnswer] = [
  answersTo14_1C, answersTo14_2C, answersTo14_3C, answersTo14_4C, answersTo14_5C,
].flatMap { $0 }
