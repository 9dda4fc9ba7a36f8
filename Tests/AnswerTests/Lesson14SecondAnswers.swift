import Foundation
import Lab
import XCTest

@testable import lesson14

final class Lesson14SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson14, share: 1) }
}

private let answersTo14_1B: [WrongAnswer] =
  wrongAnswers(to: "14.1", of: Checks.all, like: makeLayers) { answers in
    answers.add("a ReLU after the last layer too", says: "A ReLU follows the last layer") {
      sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for i in 0..<sizes.count - 1 {
        layers.append(makeLinear(sizes[i], sizes[i + 1]))
        layers.append(ReLU<Double>())
      }
      return layers
    }
    answers.add(
      "made from the last layer to the first, in the right places",
      says: "The layers are made from the last to the first"
    ) { sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for i in (1..<sizes.count).reversed() {
        layers.insert(makeLinear(sizes[i - 1], sizes[i]), at: 0)
        if i > 1 { layers.insert(ReLU<Double>(), at: 0) }
      }
      return layers
    }
    answers.add(
      "a ReLU after the first linear layer only, seen only with more than one between",
      says: "There is a ReLU only behind the first layer"
    ) {
      sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for i in 1..<sizes.count {
        if i == 2 { layers.append(ReLU<Double>()) }
        layers.append(makeLinear(sizes[i - 1], sizes[i]))
      }
      return layers
    }
    answers.add(
      "all linear layers first and then the ReLUs, the same object each time",
      says: "All ReLUs stand behind the linear layers"
    ) {
      sizes, makeLinear in
      let relu = ReLU<Double>()
      var layers: [any Layer<Double>] = []
      for (inputs, outputs) in zip(sizes, sizes.dropFirst()) {
        layers.append(makeLinear(inputs, outputs))
      }
      for _ in sizes.dropFirst(2) { layers.append(relu) }
      return layers
    }
    answers.add("all ReLUs first", says: "All ReLUs stand before the linear layers") {
      sizes, makeLinear in
      var layers: [any Layer<Double>] = sizes.dropFirst(2).map { _ in ReLU<Double>() }
      for i in 1..<sizes.count { layers.append(makeLinear(sizes[i - 1], sizes[i])) }
      return layers
    }
    answers.add(
      "a ReLU before every second layer", says: "A ReLU stands only in every second place"
    ) { sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for i in 1..<sizes.count {
        if i.isMultiple(of: 2) { layers.append(ReLU<Double>()) }
        layers.append(makeLinear(sizes[i - 1], sizes[i]))
      }
      return layers
    }
    answers.add(
      "from the first size to the last, each time",
      says: "Every layer goes from the first size to the last"
    ) { sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for i in 1..<sizes.count {
        if i > 1 { layers.append(ReLU<Double>()) }
        layers.append(makeLinear(sizes[0], sizes[sizes.count - 1]))
      }
      return layers
    }
  }

private let answersTo14_2B: [WrongAnswer] =
  wrongAnswers(to: "14.2", of: Checks.all, like: forward) { answers in
    answers.add(
      "what each layer is given in place of what it gives",
      says: "This is the input of each layer"
    ) { input, layers in
      var outputs: [Matrix<Double>] = []
      var signal = input
      for layer in layers {
        outputs.append(signal)
        signal = layer.forward(signal)
      }
      return outputs
    }
    answers.add("the last output only", says: "Only the last outputs are here") { input, layers in
      var signal = input
      for layer in layers { signal = layer.forward(signal) }
      return [signal]
    }
    answers.add("the outputs from the last to the first", says: "The outputs are in reverse order")
    { input, layers in
      var outputs: [Matrix<Double>] = []
      var signal = input
      for i in 0..<layers.count {
        signal = layers[i].forward(signal)
        outputs.insert(signal, at: 0)
      }
      return outputs
    }
    answers.add(
      "a ReLU's output is listed, and the sums before it go on to the next layer",
      says: "The ReLUs' outputs are listed"
    ) {
      input, layers in
      var outputs: [Matrix<Double>] = []
      var signal = input
      for layer in layers {
        let output = layer.forward(signal)
        outputs.append(output)
        if layer is Linear<Double> { signal = output }
      }
      return outputs
    }
    answers.add(
      "linear layers take the input, ReLUs what is before them",
      says: "Every linear layer is given the network's input"
    ) { input, layers in
      var outputs: [Matrix<Double>] = []
      for layer in layers {
        if layer is Linear<Double> {
          outputs.append(layer.forward(input))
        } else {
          outputs.append(layer.forward(outputs[outputs.count - 1]))
        }
      }
      return outputs
    }
    answers.add(
      "the sum of all outputs so far", says: "The outputs of all layers are added up on the way"
    ) { input, layers in
      var outputs: [Matrix<Double>] = []
      var signal = input
      for layer in layers {
        signal = layer.forward(signal)
        outputs.append(outputs.last.map { $0 + signal } ?? signal)
      }
      return outputs
    }
    answers.add(
      "a second pass over the list, whose outputs replace the first ones",
      says: "Every layer is run twice"
    ) {
      input, layers in
      var outputs: [Matrix<Double>] = []
      for layer in layers { outputs.append(layer.forward(outputs.last ?? input)) }
      for (place, layer) in layers.enumerated() { outputs[place] = layer.forward(outputs[place]) }
      return outputs
    }
  }

private let answersTo14_3B: [WrongAnswer] =
  wrongAnswers(to: "14.3", of: Checks.all, like: backward) { answers in
    answers.add(
      "listed from the last layer to the first", says: "The gradients are in reverse order"
    ) { outputGradient, layers in
      var gradient = outputGradient
      var gradients: [Matrix<Double>] = []
      for layer in layers.reversed() {
        gradients.append(gradient)
        gradient = layer.backward(gradient)
      }
      return gradients
    }
    answers.add(
      "the gradients of the layers' inputs", says: "These are the gradients of the inputs"
    ) { outputGradient, layers in
      var gradient = outputGradient
      var gradients: [Matrix<Double>] = []
      for i in stride(from: layers.count - 1, through: 0, by: -1) {
        gradient = layers[i].backward(gradient)
        gradients.insert(gradient, at: 0)
      }
      return gradients
    }
    answers.add(
      "the first layer is not called, so its parameters get no gradients",
      says: "The first layer's `backward` is never called"
    ) {
      outputGradient, layers in
      var gradients = [outputGradient]
      for layer in layers.dropFirst().reversed() {
        gradients.insert(layer.backward(gradients[0]), at: 0)
      }
      return gradients
    }
    answers.add("ReLUs are passed by because they learn nothing", says: "The ReLUs are passed over")
    { outputGradient, layers in
      var gradient = outputGradient
      var gradients: [Matrix<Double>] = []
      for layer in layers.reversed() {
        gradients.append(gradient)
        if layer.parameters.isEmpty { continue }
        gradient = layer.backward(gradient)
      }
      return gradients.reversed()
    }
    answers.add(
      "only a ReLU's gradient goes on, all are called", says: "The linear layers are called"
    ) { outputGradient, layers in
      var gradient = outputGradient
      var gradients: [Matrix<Double>] = []
      for layer in layers.reversed() {
        gradients.insert(gradient, at: 0)
        let before = layer.backward(gradient)
        if layer is ReLU<Double> { gradient = before }
      }
      return gradients
    }
    answers.add(
      "the gradients are added up on the way",
      says: "The gradients of all later layers are added up on the way"
    ) { outputGradient, layers in
      var gradient = outputGradient
      var gradients = [outputGradient]
      for layer in layers.dropFirst().reversed() {
        gradient = layer.backward(gradient)
        gradients.insert(gradients[0] + gradient, at: 0)
      }
      _ = layers[0].backward(gradient)
      return gradients
    }
    answers.add("only the direction goes on", says: "Only the signs of the gradient go on") {
      outputGradient, layers in
      var gradient = outputGradient
      var gradients: [Matrix<Double>] = []
      for layer in layers.reversed() {
        gradients.insert(gradient, at: 0)
        gradient = layer.backward(gradient).map { $0 > 0 ? 1 : ($0 < 0 ? -1 : 0) }
      }
      return gradients
    }
  }

private let answersTo14_4B: [WrongAnswer] =
  wrongAnswers(to: "14.4", of: Checks.all, like: parameterCount) { answers in
    answers.add("a bias for every input too", says: "The network's inputs have biases here") {
      sizes in
      var count = sizes.reduce(0, +)
      for i in 0..<sizes.count - 1 { count += sizes[i] * sizes[i + 1] }
      return count
    }
    answers.add("one bias for each layer", says: "Each layer has a single bias here") { sizes in
      zip(sizes, sizes.dropFirst()).map { $0 * $1 + 1 }.reduce(0, +)
    }
    answers.add(
      "= for +=, so only the last layer, seen only with hidden layers",
      says: "Only the last layer counts"
    ) { sizes in
      var count = 0
      for i in 1..<sizes.count { count = sizes[i - 1] * sizes[i] + sizes[i] }
      return count
    }
    answers.add(
      "no biases for the outputs, and every hidden bias counted twice",
      says: "Hidden layers have their biases twice"
    ) {
      sizes in
      var count = 0
      for i in 0..<sizes.count - 1 {
        count += sizes[i] * sizes[i + 1]
        if i > 0 { count += 2 * sizes[i] }
      }
      return count
    }
    answers.add(
      "as many biases in each layer as the network has inputs",
      says: "Each layer has as many biases as the network has inputs"
    ) { sizes in
      var count = 0
      for i in 1..<sizes.count { count += sizes[i - 1] * sizes[i] + sizes[0] }
      return count
    }
    answers.add(
      "all sizes as biases, in each layer",
      says: "The biases of a layer are those of all sizes together"
    ) { sizes in
      var count = 0
      for i in 1..<sizes.count { count += sizes[i - 1] * sizes[i] + sizes.reduce(0, +) }
      return count
    }
    answers.add(
      "the ReLUs between are counted as layers with weights of their own",
      says: "The ReLUs are counted as layers with weights of their own"
    ) { sizes in
      var count = 0
      for i in 1..<sizes.count {
        count += sizes[i - 1] * sizes[i] + sizes[i]
        if i < sizes.count - 1 { count += sizes[i] * sizes[i] + sizes[i] }
      }
      return count
    }
  }

private let answersTo14_5B: [WrongAnswer] =
  wrongAnswers(to: "14.5", of: Checks.all, like: heWeights) { answers in
    answers.add("the variance given as the deviation", says: "2/inputs is the variance") {
      inputs, outputs, random in
      random.normal(0, 2 / Double(inputs), rows: inputs, columns: outputs)
    }
    answers.add(
      "whole numbers divided, so 0 for more than two inputs",
      says: "Every weight is 0: is 2 / inputs a division of whole numbers"
    ) { inputs, outputs, random in
      random.normal(0, Double(2 / inputs).squareRoot(), rows: inputs, columns: outputs)
    }
    answers.add("drawn column by column", says: "The numbers are drawn column by column") {
      inputs, outputs, random in
      let deviation = sqrt(2 / Double(inputs))
      var weights = Matrix<Double>(rows: inputs, columns: outputs)
      for j in 0..<outputs {
        for i in 0..<inputs { weights[i, j] = random.normal(0, deviation) }
      }
      return weights
    }
    answers.add(
      "one number for each input, used for all outputs, with √2 over inputs",
      says: "One number is drawn for each row"
    ) {
      inputs, outputs, random in
      var weights = Matrix<Double>(rows: inputs, columns: outputs)
      for i in 0..<inputs {
        let weight = random.normal(0, sqrt(2) / Double(inputs))
        for j in 0..<outputs { weights[i, j] = weight }
      }
      return weights
    }
    answers.add(
      "the root as the mean, and 1 as the deviation", says: "The deviation is given as the mean"
    ) { inputs, outputs, random in
      random.normal((2 / Double(inputs)).squareRoot(), 1, rows: inputs, columns: outputs)
    }
    answers.add(
      "one row for all inputs, with the variance", says: "One row is drawn for all inputs"
    ) { inputs, outputs, random in
      let row = random.normal(0, 2 / Double(inputs), count: outputs)
      return Matrix((0..<inputs).map { _ in row })
    }
    answers.add(
      "column by column, and the 2 forgotten", says: "The numbers are drawn column by column"
    ) { inputs, outputs, random in
      var weights = Matrix<Double>(rows: inputs, columns: outputs)
      for j in 0..<outputs {
        for i in 0..<inputs { weights[i, j] = random.normal(0, (1 / Double(inputs)).squareRoot()) }
      }
      return weights
    }
  }

let secondAnswersToLesson14: [WrongAnswer] = [
  answersTo14_1B, answersTo14_2B, answersTo14_3B, answersTo14_4B, answersTo14_5B,
].flatMap { (answers: [WrongAnswer]) in answers }
