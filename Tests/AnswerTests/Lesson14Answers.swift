import Foundation
import Lab
import XCTest

@testable import lesson14

final class Lesson14AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson14, share: 1) }
}

private let answersTo14_1: [WrongAnswer] =
  wrongAnswers(to: "14.1", of: Checks.all, like: makeLayers) { answers in
    answers.add("a ReLU after the last layer too", says: "A ReLU follows the last layer") {
      sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for index in 1..<sizes.count {
        layers.append(makeLinear(sizes[index - 1], sizes[index]))
        layers.append(ReLU<Double>())
      }
      return layers
    }
    answers.add(
      "one ReLU used at all places, seen only where there are several",
      says: "One ReLU stands at all places"
    ) {
      sizes, makeLinear in
      let relu = ReLU<Double>()
      var layers: [any Layer<Double>] = []
      for index in 1..<sizes.count {
        if index > 1 { layers.append(relu) }
        layers.append(makeLinear(sizes[index - 1], sizes[index]))
      }
      return layers
    }
    answers.add(
      "makes the last layer first, which draws its weights first",
      says: "made from the last to the first"
    ) { sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for index in (1..<sizes.count).reversed() {
        layers.insert(makeLinear(sizes[index - 1], sizes[index]), at: 0)
        if index > 1 { layers.insert(ReLU<Double>(), at: 0) }
      }
      return layers
    }
    answers.add("the layer to the outputs is left out", says: "The last layer is missing") {
      sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for index in 0..<(sizes.count - 2) {
        layers.append(makeLinear(sizes[index], sizes[index + 1]))
        layers.append(ReLU<Double>())
      }
      return layers
    }
    answers.add(
      "knows one hidden layer only, seen only where there is not one",
      says: "This knows one hidden layer alone"
    ) {
      sizes, makeLinear in
      let outputs = sizes[sizes.count - 1]
      let first = makeLinear(sizes[0], sizes[1])
      return [first, ReLU<Double>(), makeLinear(sizes[1], outputs)]
    }
    answers.add("inputs and outputs exchanged", says: "Inputs and outputs are swapped") {
      sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for index in 1..<sizes.count {
        if index > 1 { layers.append(ReLU<Double>()) }
        layers.append(makeLinear(sizes[index], sizes[index - 1]))
      }
      return layers
    }
    answers.add(
      "off by one: no ReLU before the last layer, seen only with hidden layers",
      says: "The ReLU before the last layer is missing"
    ) {
      sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for index in 1..<sizes.count {
        layers.append(makeLinear(sizes[index - 1], sizes[index]))
        if index < sizes.count - 2 { layers.append(ReLU<Double>()) }
      }
      return layers
    }
    answers.add(
      "a ReLU only where the size changes", says: "The ReLU is missing between layers of equal size"
    ) { sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for index in 1..<sizes.count {
        if index > 1 && sizes[index] != sizes[index - 1] { layers.append(ReLU<Double>()) }
        layers.append(makeLinear(sizes[index - 1], sizes[index]))
      }
      return layers
    }
    answers.add("the loop begins with the second pair", says: "The first layer is missing") {
      sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for index in stride(from: 2, to: sizes.count, by: 1) {
        layers.append(ReLU<Double>())
        layers.append(makeLinear(sizes[index - 1], sizes[index]))
      }
      return layers
    }
    answers.add("tanh in place of ReLU", says: "Another activation function") { sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for index in 1..<sizes.count {
        if index > 1 { layers.append(Tanh<Double>()) }
        layers.append(makeLinear(sizes[index - 1], sizes[index]))
      }
      return layers
    }
  }

private let answersTo14_2: [WrongAnswer] =
  wrongAnswers(to: "14.2", of: Checks.all, like: forward) { answers in
    answers.add("the input comes first in the list", says: "The input is among the outputs") {
      input, layers in
      var outputs = [input]
      for layer in layers { outputs.append(layer.forward(outputs[outputs.count - 1])) }
      return outputs
    }
    answers.add(
      "what each layer is given and not what it puts out", says: "This is the input of each layer"
    ) { input, layers in
      var inputs: [Matrix<Double>] = []
      var signal = input
      for layer in layers {
        inputs.append(signal)
        signal = layer.forward(signal)
      }
      return inputs
    }
    answers.add("the last output comes first", says: "in reverse order") { input, layers in
      var outputs: [Matrix<Double>] = []
      var signal = input
      for layer in layers {
        signal = layer.forward(signal)
        outputs.insert(signal, at: 0)
      }
      return outputs
    }
    answers.add("returns after the first layer", says: "Only the first layer's outputs are here") {
      input, layers in
      var outputs: [Matrix<Double>] = []
      for layer in layers {
        outputs.append(layer.forward(input))
        return outputs
      }
      return outputs
    }
    answers.add("only the outputs of the linear layers", says: "Only the linear layers' outputs") {
      input, layers in
      var outputs: [Matrix<Double>] = []
      var signal = input
      for layer in layers {
        signal = layer.forward(signal)
        if layer is Linear<Double> { outputs.append(signal) }
      }
      return outputs
    }
    answers.add(
      "negative outputs become 0 after each layer, the last included",
      says: "Outputs below 0 are set to 0"
    ) { input, layers in
      var outputs: [Matrix<Double>] = []
      var signal = input
      for layer in layers {
        signal = layer.forward(signal).map { max(0, $0) }
        outputs.append(signal)
      }
      return outputs
    }
    answers.add(
      "the first layer runs twice, before the loop and in it", says: "The first layer is run twice"
    ) { input, layers in
      var outputs: [Matrix<Double>] = []
      var signal = layers[0].forward(input)
      for layer in layers {
        signal = layer.forward(signal)
        outputs.append(signal)
      }
      return outputs
    }
    answers.add("each output is scaled to add up to 1", says: "Outputs are divided by their sum") {
      input, layers in
      var outputs: [Matrix<Double>] = []
      var signal = input
      for layer in layers {
        signal = layer.forward(signal)
        outputs.append(signal / signal.sum())
      }
      return outputs
    }
  }

private let answersTo14_3: [WrongAnswer] =
  wrongAnswers(to: "14.3", of: Checks.all, like: backward) { answers in
    answers.add("the last layer's gradient comes first", says: "in reverse order") {
      outputGradient, layers in
      var gradient = outputGradient
      var gradients: [Matrix<Double>] = []
      for layer in layers.reversed() {
        gradients.append(gradient)
        gradient = layer.backward(gradient)
      }
      return gradients
    }
    answers.add(
      "the gradients of the inputs and not of the outputs",
      says: "These are the gradients of the inputs"
    ) { outputGradient, layers in
      var gradient = outputGradient
      var gradients: [Matrix<Double>] = []
      for layer in layers.reversed() {
        gradient = layer.backward(gradient)
        gradients.append(gradient)
      }
      return gradients.reversed()
    }
    answers.add(
      "the first layer is not called, seen only in its parameters' gradients",
      says: "The first layer's `backward` is never called"
    ) {
      outputGradient, layers in
      var gradients = [outputGradient]
      for layer in layers.dropFirst().reversed() {
        gradients.insert(layer.backward(gradients[0]), at: 0)
      }
      return gradients
    }
    answers.add(
      "the gradient of the network's input is kept too",
      says: "The gradient of the network's input is among them"
    ) { outputGradient, layers in
      var gradients = [outputGradient]
      for layer in layers.reversed() { gradients.insert(layer.backward(gradients[0]), at: 0) }
      return gradients
    }
    answers.add(
      "divided by the number of records once more", says: "divided by the number of records"
    ) { outputGradient, layers in
      var gradient = outputGradient / outputGradient.rows
      var gradients: [Matrix<Double>] = []
      for layer in layers.reversed() {
        gradients.append(gradient)
        gradient = layer.backward(gradient)
      }
      return gradients.reversed()
    }
    answers.add(
      "the ReLUs are passed over, their slope is forgotten", says: "The ReLUs are passed over"
    ) { outputGradient, layers in
      var gradient = outputGradient
      var gradients: [Matrix<Double>] = []
      for layer in layers.reversed() {
        gradients.append(gradient)
        if layer is Linear<Double> { gradient = layer.backward(gradient) }
      }
      return gradients.reversed()
    }
    answers.add(
      "the sign changes on the way, as for a step downhill", says: "The sign changes at each layer"
    ) { outputGradient, layers in
      var gradient = outputGradient
      var gradients: [Matrix<Double>] = []
      for layer in layers.reversed() {
        gradients.insert(gradient, at: 0)
        gradient = -layer.backward(gradient)
      }
      return gradients
    }
    answers.add(
      "the outputs of one layer are the gradient of the next",
      says: "Every layer is given the loss's gradient"
    ) { outputGradient, layers in
      var gradients: [Matrix<Double>] = []
      var gradient = outputGradient
      for layer in layers.reversed() {
        gradients.insert(gradient, at: 0)
        _ = layer.backward(gradient)
        gradient = layer.backward(outputGradient)
      }
      return gradients
    }
    answers.add(
      "inserted in front while walking forwards",
      says: "This walks from the first layer to the last"
    ) { outputGradient, layers in
      var gradients: [Matrix<Double>] = []
      var gradient = outputGradient
      for layer in layers {
        gradients.insert(gradient, at: 0)
        gradient = layer.backward(gradient)
      }
      return gradients
    }
  }

private let answersTo14_4: [WrongAnswer] =
  wrongAnswers(to: "14.4", of: Checks.all, like: parameterCount) { answers in
    answers.add("the biases are forgotten", says: "The biases are not counted") { sizes in
      var count = 0
      for (inputs, outputs) in zip(sizes, sizes.dropFirst()) { count += inputs * outputs }
      return count
    }
    answers.add("biases for the network's inputs too", says: "The network's inputs have biases") {
      sizes in
      var count = sizes.reduce(0, +)
      for (inputs, outputs) in zip(sizes, sizes.dropFirst()) { count += inputs * outputs }
      return count
    }
    answers.add("= for +=, so that only the last layer counts", says: "Only the last layer counts")
    { sizes in
      var count = 0
      for (inputs, outputs) in zip(sizes, sizes.dropFirst()) {
        count = inputs * outputs + outputs
      }
      return count
    }
    answers.add("one bias for a whole layer", says: "Each layer has a single bias") { sizes in
      var count = 0
      for (inputs, outputs) in zip(sizes, sizes.dropFirst()) { count += inputs * outputs + 1 }
      return count
    }
    answers.add("the last layer is left out", says: "The last layer is not counted") { sizes in
      var count = 0
      for index in 0..<(sizes.count - 2) { count += (sizes[index] + 1) * sizes[index + 1] }
      return count
    }
    answers.add(
      "the brackets around inputs + 1 are forgotten", says: "The sizes of a pair are added"
    ) { sizes in
      var count = 0
      for index in 1..<sizes.count { count += sizes[index - 1] + 1 * sizes[index] }
      return count
    }
    answers.add(
      "knows one hidden layer only, seen only where there is not one",
      says: "This knows one hidden layer alone"
    ) { sizes in
      let (inputs, hidden, outputs) = (sizes[0], sizes[1], sizes[sizes.count - 1])
      return inputs * hidden + hidden + hidden * outputs + outputs
    }
    answers.add(
      "a bias of its own for every pair, and one for the inputs",
      says: "The network's inputs have biases"
    ) { sizes in
      var count = sizes[0]
      for (inputs, outputs) in zip(sizes, sizes.dropFirst()) {
        count += inputs * outputs + outputs
      }
      return count
    }
    answers.add("ReLUs have a parameter for each unit", says: "a ReLU has no parameters") { sizes in
      var count = 0
      for (inputs, outputs) in zip(sizes, sizes.dropFirst()) {
        count += inputs * outputs + outputs
      }
      return count + sizes.dropFirst().dropLast().reduce(0, +)
    }
  }

private let answersTo14_5: [WrongAnswer] =
  wrongAnswers(to: "14.5", of: Checks.all, like: heWeights) { answers in
    answers.add("the variance for the deviation, no root", says: "2/inputs is the variance") {
      inputs, outputs, random in
      random.normal(0, 2 / Double(inputs), rows: inputs, columns: outputs)
    }
    answers.add("2 / outputs for 2 / inputs", says: "This divides by the outputs") {
      inputs, outputs, random in
      random.normal(0, (2 / Double(outputs)).squareRoot(), rows: inputs, columns: outputs)
    }
    answers.add("rows and columns exchanged", says: "The matrix is outputs × inputs") {
      inputs, outputs, random in
      random.normal(0, (2 / Double(inputs)).squareRoot(), rows: outputs, columns: inputs)
    }
    answers.add(
      "2 / inputs as whole numbers, seen only with more than two inputs",
      says: "is 2 / inputs a division of whole numbers"
    ) {
      inputs, outputs, random in
      random.normal(0, Double(2 / inputs).squareRoot(), rows: inputs, columns: outputs)
    }
    answers.add(
      "the random stream is copied, so the next layer draws the same",
      says: "A copy of `random` draws"
    ) {
      inputs, outputs, random in
      var generator = random
      return generator.normal(0, (2 / Double(inputs)).squareRoot(), rows: inputs, columns: outputs)
    }
    answers.add("uniform for normal", says: "spread evenly") { inputs, outputs, random in
      let k = (2 / Double(inputs)).squareRoot()
      return random.uniform(-k, k, rows: inputs, columns: outputs)
    }
    answers.add("1 / inputs, the 2 is forgotten", says: "The variance is 1/inputs") {
      inputs, outputs, random in
      random.normal(0, 1 / Double(inputs).squareRoot(), rows: inputs, columns: outputs)
    }
    answers.add("the root of 2, divided by the inputs", says: "The root is taken of the 2 alone") {
      inputs, outputs, random in
      random.normal(0, 2.0.squareRoot() / Double(inputs), rows: inputs, columns: outputs)
    }
    answers.add("standard normal numbers times the variance", says: "2/inputs is the variance") {
      inputs, outputs, random in
      let weights: Matrix<Double> = random.normal(0, 1, rows: inputs, columns: outputs)
      return weights * (2 / Double(inputs))
    }
    answers.add("drawn unit by unit", says: "drawn column by column") { inputs, outputs, random in
      var weights = Matrix<Double>(rows: inputs, columns: outputs)
      for output in 0..<outputs {
        for input in 0..<inputs {
          weights[input, output] = random.normal(0, (2 / Double(inputs)).squareRoot())
        }
      }
      return weights
    }
  }

private let answersToLesson14: [WrongAnswer] =
  answersTo14_1 + answersTo14_2 + answersTo14_3 + answersTo14_4 + answersTo14_5
