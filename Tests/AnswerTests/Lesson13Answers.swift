import Foundation
import Lab
import XCTest

@testable import lesson13

final class Lesson13AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson13, share: 0) }
}

private let answersTo13_1: [WrongAnswer] =
  wrongAnswers(to: "13.1", of: Checks.all, like: sigmoidPrime) { answers in
    answers.add("x is taken for the sigmoid's value") { x in x * (1 - x) }
    answers.add("the brackets are forgotten, so it is 0 everywhere") { x in
      sigmoid(x) * 1 - sigmoid(x)
    }
    answers.add("the sigmoid itself") { x in sigmoid(x) }
    answers.add("a plus for the minus") { x in
      let value = sigmoid(x)
      return value * (1 + value)
    }
    answers.add("the slope by the rule for tanh, 1 minus the square") { x in
      let value = sigmoid(x)
      return 1 - value * value
    }
    answers.add("x for the sigmoid in the second factor") { x in sigmoid(x) * (1 - x) }
  }

private let answersTo13_2: [WrongAnswer] =
  wrongAnswers(to: "13.2", of: Checks.all, like: tanhPrime) { answers in
    answers.add("x is squared and not tanh x") { x in 1 - x * x }
    answers.add("tanh of the square of x") { x in 1 - tanh(x * x) }
    answers.add("not squared") { x in 1 - tanh(x) }
    answers.add("the slope by the rule for the sigmoid") { x in
      let value = tanh(x)
      return value * (1 - value)
    }
    answers.add("the whole difference is squared") { x in
      let difference = 1 - tanh(x)
      return difference * difference
    }
    answers.add("a plus for the minus") { x in 1 + tanh(x) * tanh(x) }
  }

private let answersTo13_3: [WrongAnswer] =
  wrongAnswers(to: "13.3", of: Checks.all, like: reluPrime) { answers in
    answers.add("1 at 0, seen only at 0") { x in x >= 0 ? 1 : 0 }
    answers.add("ReLU itself") { x in max(0, x) }
    answers.add("-1 for negative x, the sign of x") { x in
      if x > 0 { return 1 }
      if x < 0 { return -1 }
      return 0
    }
    answers.add("the branches are exchanged") { x in x > 0 ? 0 : 1 }
    answers.add("a small slope for negative x, as of a leaky ReLU") { x in x > 0 ? 1 : 0.01 }
    answers.add("x is compared with 1, seen only from 0 to 1") { x in x > 1 ? 1 : 0 }
  }

private let answersTo13_4: [WrongAnswer] =
  wrongAnswers(to: "13.4", of: Checks.all, like: chainGradients) { answers in
    answers.add("the terms are not multiplied with the inputs") { inputs, weights, slopes in
      var terms = inputs
      var change = 1.0
      for layer in inputs.indices.reversed() {
        terms[layer] = change * slopes[layer]
        change = terms[layer] * weights[layer]
      }
      return terms
    }
    answers.add("the last layer's gradient comes first") { inputs, weights, slopes in
      var gradients: [Double] = []
      var change = 1.0
      for layer in inputs.indices.reversed() {
        let term = change * slopes[layer]
        gradients.append(term * inputs[layer])
        change = term * weights[layer]
      }
      return gradients
    }
    answers.add("the layer's own weight for the next layer's") { inputs, weights, slopes in
      var gradients = inputs
      var term = 1.0
      for layer in inputs.indices.reversed() {
        term *= slopes[layer]
        if layer < inputs.count - 1 { term *= weights[layer] }
        gradients[layer] = term * inputs[layer]
      }
      return gradients
    }
    answers.add("each layer alone, without what comes after it") { inputs, _, slopes in
      inputs.indices.map { slopes[$0] * inputs[$0] }
    }
    answers.add("the last layer begins with 1 and not with its slope") { inputs, weights, slopes in
      var gradients = inputs
      var term = 1.0
      for layer in inputs.indices.reversed() {
        gradients[layer] = term * inputs[layer]
        if layer > 0 { term *= weights[layer] * slopes[layer - 1] }
      }
      return gradients
    }
    answers.add("stops after three layers, seen only where there are more") {
      inputs, weights, slopes in
      var gradients = [Double](repeating: 0, count: inputs.count)
      var change = 1.0
      for layer in inputs.indices.reversed().prefix(3) {
        let term = change * slopes[layer]
        gradients[layer] = term * inputs[layer]
        change = term * weights[layer]
      }
      return gradients
    }
    answers.add("the first layer is left out, its gradient stays a0") { inputs, weights, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in stride(from: inputs.count - 1, to: 0, by: -1) {
        let term = change * slopes[layer]
        gradients[layer] = term * inputs[layer]
        change = term * weights[layer]
      }
      return gradients
    }
  }

private let answersTo13_5: [WrongAnswer] =
  wrongAnswers(to: "13.5", of: Checks.all, like: gradientNorm) { answers in
    answers.add("the root is forgotten") { gradient in (gradient * gradient).sum() }
    answers.add("the root of the mean for that of the sum") { gradient in
      (gradient * gradient).mean().squareRoot()
    }
    answers.add("the sum of the absolute values") { gradient in
      gradient.map { abs($0) }.sum()
    }
    answers.add("the sum is squared and not the numbers") { gradient in
      let sum = gradient.sum()
      return (sum * sum).squareRoot()
    }
    answers.add("the sum is reset in each row, so that only the last row counts") { gradient in
      var sum = 0.0
      for row in 0..<gradient.rows {
        sum = 0
        for column in 0..<gradient.columns {
          sum += gradient[row, column] * gradient[row, column]
        }
      }
      return sum.squareRoot()
    }
    answers.add("only the diagonal") { gradient in
      var sum = 0.0
      for index in 0..<min(gradient.rows, gradient.columns) {
        sum += gradient[index, index] * gradient[index, index]
      }
      return sum.squareRoot()
    }
  }

private let answersToLesson13: [WrongAnswer] =
  answersTo13_1 + answersTo13_2 + answersTo13_3 + answersTo13_4 + answersTo13_5
