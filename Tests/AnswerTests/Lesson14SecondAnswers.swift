import Foundation
import Lab
import XCTest

@testable import lesson14

final class Lesson14SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson14, share: 0) }
}

private let answersTo14_1B: [WrongAnswer] =
  wrongAnswers(to: "14.1", of: Checks.all, like: makeLayers) { answers in
    answers.add("a ReLU after the last layer too") { sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for i in 0..<sizes.count - 1 {
        layers.append(makeLinear(sizes[i], sizes[i + 1]))
        layers.append(ReLU<Double>())
      }
      return layers
    }
    answers.add("made from the last layer to the first, in the right places") { sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for i in (1..<sizes.count).reversed() {
        layers.insert(makeLinear(sizes[i - 1], sizes[i]), at: 0)
        if i > 1 { layers.insert(ReLU<Double>(), at: 0) }
      }
      return layers
    }
    answers.add("a ReLU after the first linear layer only, seen only with more than one between") {
      sizes, makeLinear in
      var layers: [any Layer<Double>] = []
      for i in 1..<sizes.count {
        if i == 2 { layers.append(ReLU<Double>()) }
        layers.append(makeLinear(sizes[i - 1], sizes[i]))
      }
      return layers
    }
    answers.add("all linear layers first and then the ReLUs, the same object each time") {
      sizes, makeLinear in
      let relu = ReLU<Double>()
      var layers: [any Layer<Double>] = []
      for (inputs, outputs) in zip(sizes, sizes.dropFirst()) {
        layers.append(makeLinear(inputs, outputs))
      }
      for _ in sizes.dropFirst(2) { layers.append(relu) }
      return layers
    }
  }

private let answersTo14_2B: [WrongAnswer] =
  wrongAnswers(to: "14.2", of: Checks.all, like: forward) { answers in
    answers.add("what each layer is given in place of what it gives") { input, layers in
      var outputs: [Matrix<Double>] = []
      var signal = input
      for layer in layers {
        outputs.append(signal)
        signal = layer.forward(signal)
      }
      return outputs
    }
    answers.add("the last output only") { input, layers in
      var signal = input
      for layer in layers { signal = layer.forward(signal) }
      return [signal]
    }
    answers.add("the outputs from the last to the first") { input, layers in
      var outputs: [Matrix<Double>] = []
      var signal = input
      for i in 0..<layers.count {
        signal = layers[i].forward(signal)
        outputs.insert(signal, at: 0)
      }
      return outputs
    }
    answers.add("a ReLU's output is listed, and the sums before it go on to the next layer") {
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
  }

private let answersTo14_3B: [WrongAnswer] =
  wrongAnswers(to: "14.3", of: Checks.all, like: backward) { answers in
    answers.add("listed from the last layer to the first") { outputGradient, layers in
      var gradient = outputGradient
      var gradients: [Matrix<Double>] = []
      for layer in layers.reversed() {
        gradients.append(gradient)
        gradient = layer.backward(gradient)
      }
      return gradients
    }
    answers.add("the gradients of the layers' inputs") { outputGradient, layers in
      var gradient = outputGradient
      var gradients: [Matrix<Double>] = []
      for i in stride(from: layers.count - 1, through: 0, by: -1) {
        gradient = layers[i].backward(gradient)
        gradients.insert(gradient, at: 0)
      }
      return gradients
    }
    answers.add("the first layer is not called, so its parameters get no gradients") {
      outputGradient, layers in
      var gradients = [outputGradient]
      for layer in layers.dropFirst().reversed() {
        gradients.insert(layer.backward(gradients[0]), at: 0)
      }
      return gradients
    }
    answers.add("ReLUs are passed by because they learn nothing") { outputGradient, layers in
      var gradient = outputGradient
      var gradients: [Matrix<Double>] = []
      for layer in layers.reversed() {
        gradients.append(gradient)
        if layer.parameters.isEmpty { continue }
        gradient = layer.backward(gradient)
      }
      return gradients.reversed()
    }
  }

private let answersTo14_4B: [WrongAnswer] =
  wrongAnswers(to: "14.4", of: Checks.all, like: parameterCount) { answers in
    answers.add("a bias for every input too") { sizes in
      var count = sizes.reduce(0, +)
      for i in 0..<sizes.count - 1 { count += sizes[i] * sizes[i + 1] }
      return count
    }
    answers.add("one bias for each layer") { sizes in
      zip(sizes, sizes.dropFirst()).map { $0 * $1 + 1 }.reduce(0, +)
    }
    answers.add("= for +=, so only the last layer, seen only with hidden layers") { sizes in
      var count = 0
      for i in 1..<sizes.count { count = sizes[i - 1] * sizes[i] + sizes[i] }
      return count
    }
    answers.add("no biases for the outputs, and every hidden bias counted twice") {
      sizes in
      var count = 0
      for i in 0..<sizes.count - 1 {
        count += sizes[i] * sizes[i + 1]
        if i > 0 { count += 2 * sizes[i] }
      }
      return count
    }
  }

private let answersTo14_5B: [WrongAnswer] =
  wrongAnswers(to: "14.5", of: Checks.all, like: heWeights) { answers in
    answers.add("the variance given as the deviation") { inputs, outputs, random in
      random.normal(0, 2 / Double(inputs), rows: inputs, columns: outputs)
    }
    answers.add("whole numbers divided, so 0 for more than two inputs") { inputs, outputs, random in
      random.normal(0, Double(2 / inputs).squareRoot(), rows: inputs, columns: outputs)
    }
    answers.add("drawn column by column") { inputs, outputs, random in
      let deviation = sqrt(2 / Double(inputs))
      var weights = Matrix<Double>(rows: inputs, columns: outputs)
      for j in 0..<outputs {
        for i in 0..<inputs { weights[i, j] = random.normal(0, deviation) }
      }
      return weights
    }
    answers.add("one number for each input, used for all outputs, with √2 over inputs") {
      inputs, outputs, random in
      var weights = Matrix<Double>(rows: inputs, columns: outputs)
      for i in 0..<inputs {
        let weight = random.normal(0, sqrt(2) / Double(inputs))
        for j in 0..<outputs { weights[i, j] = weight }
      }
      return weights
    }
  }

let secondAnswersToLesson14: [WrongAnswer] = [
  answersTo14_1B, answersTo14_2B, answersTo14_3B, answersTo14_4B, answersTo14_5B,
].flatMap { (answers: [WrongAnswer]) in answers }
