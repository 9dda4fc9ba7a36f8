import Exercises
import Lab
import XCTest

@testable import lesson01

final class Lesson01ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson01, share: 0.86) }
}

private func sigmoidC(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

private func slopeC(_ x: Double) -> Double { sigmoidC(x) * (1 - sigmoidC(x)) }

private let thirdAnswersTo01_1C: [WrongAnswer] =
  wrongAnswers(to: "1.1", of: Checks.all, like: sigmoid) { answers in
    answers.add(
      "squashes into the range from −1 to 1 instead of 0 to 1",
      says: "This is 2σ(x) − 1, from −1 to 1"
    ) { x in
      2 / (1 + exp(-x)) - 1
    }
    answers.add(
      "goes on to σ · (1 − σ) as 1.2 does", says: "This is the sigmoid's slope, σ(x) · (1 − σ(x))"
    ) { x in
      let sigma = 1 / (1 + exp(-x))
      return sigma * (1 - sigma)
    }
    answers.add(
      "pow's two arguments are exchanged: (−x) to the power of e", says: "The power is turned round"
    ) { x in
      let e = 2.718281828459045
      return 1 / (1 + pow(-x, e))
    }
  }

private let thirdAnswersTo01_2C: [WrongAnswer] =
  wrongAnswers(to: "1.2", of: Checks.all, like: sigmoidPrime) { answers in
    answers.add("x is taken for the sigmoid's output: x · (1 − x)", says: "This is x · (1 − x)") {
      x in x * (1 - x)
    }
    answers.add(
      "the rule for 1/u is used on 1.1's formula, and the inner slope forgotten",
      says: "This is σ(x)²"
    ) { x in
      1 / ((1 + exp(-x)) * (1 + exp(-x)))
    }
    answers.add("measures the slope with a step of 1 / 1000 in whole numbers, which is 0") { x in
      let parts = 1000
      let step = Double(1 / parts)
      return (sigmoidC(x + step) - sigmoidC(x)) / step
    }
  }

private let thirdAnswersTo01_3C: [WrongAnswer] =
  wrongAnswers(to: "1.3", of: Checks.all, like: output) { answers in
    answers.add(
      "the sum of the weights times the sum of the inputs", says: "The sums are multiplied here"
    ) { inputs, weights in
      sigmoidC(weights.reduce(0, +) * inputs.reduce(0, +))
    }
    answers.add(
      "the sigmoid of every product, added up", says: "This takes the sigmoid of each product"
    ) { inputs, weights in
      var sum = 0.0
      for (input, weight) in zip(inputs, weights) { sum += sigmoidC(weight * input) }
      return sum
    }
    answers.add(
      "reduce's closure forgets the sum so far: only the last product", says: "In the weighted sum"
    ) {
      inputs, weights in
      let h = zip(inputs, weights).reduce(0.0) { _, pair in pair.0 * pair.1 }
      return sigmoidC(h)
    }
  }

private let thirdAnswersTo01_4C: [WrongAnswer] =
  wrongAnswers(to: "1.4", of: Checks.all, like: errorTerm) { answers in
    answers.add("the slope at the output instead of at h", says: "The slope is taken at ŷ") {
      target, output, h in
      (target - output) * slopeC(output)
    }
    answers.add("the slope as h · (1 − h)", says: "This is h · (1 − h)") { target, output, h in
      (target - output) * h * (1 - h)
    }
    answers.add(
      "=- typed for -=: the error is −ŷ",
      says: "The target is missing, and the output is subtracted"
    ) { target, output, h in
      var error = target
      error = -output
      return error * slopeC(h)
    }
  }

private let thirdAnswersTo01_5C: [WrongAnswer] =
  wrongAnswers(to: "1.5", of: Checks.all, like: weightStep) { answers in
    answers.add("adds the steps to the inputs already", says: "The step is added to the input") {
      errorTerm, inputs, learningRate in
      inputs.map { $0 + learningRate * errorTerm * $0 }
    }
    answers.add("the sigmoid's slope at each input in place of the input, as in 1.4") {
      errorTerm, inputs, learningRate in
      inputs.map { learningRate * errorTerm * slopeC($0) }
    }
    answers.add(
      "enumerated gives the place first, and that is taken for the input",
      says: "The input's place stands for the input"
    ) {
      errorTerm, inputs, learningRate in
      var steps: [Double] = []
      for (input, _) in inputs.enumerated() {
        steps.append(learningRate * errorTerm * Double(input))
      }
      return steps
    }
  }

let thirdAnswersToLesson01: [WrongAnswer] =
  thirdAnswersTo01_1C + thirdAnswersTo01_2C + thirdAnswersTo01_3C + thirdAnswersTo01_4C
  + thirdAnswersTo01_5C
