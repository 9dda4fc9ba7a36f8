import Foundation
import Lab
import XCTest

@testable import lesson13

final class Lesson13AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson13, share: 1) }
}

private let answersTo13_1: [WrongAnswer] =
  wrongAnswers(to: "13.1", of: Checks.all, like: sigmoidPrime) { answers in
    answers.add("x is taken for the sigmoid's value", says: "σ has yet to be applied") { x in
      x * (1 - x)
    }
    answers.add("the brackets are forgotten, so it is 0 everywhere", says: "Brackets are missing") {
      x in
      sigmoid(x) * 1 - sigmoid(x)
    }
    answers.add("the sigmoid itself", says: "This is σ(x) itself") { x in sigmoid(x) }
    answers.add("a plus for the minus", says: "The sign in the bracket is flipped") { x in
      let value = sigmoid(x)
      return value * (1 + value)
    }
    answers.add(
      "the slope by the rule for tanh, 1 minus the square", says: "tanh's formula with σ in it"
    ) { x in
      let value = sigmoid(x)
      return 1 - value * value
    }
    answers.add("x for the sigmoid in the second factor", says: "In the second factor σ is missing")
    { x in sigmoid(x) * (1 - x) }
    answers.add(
      "a difference quotient with a step of 0.001", says: "measured with a small change of x"
    ) { x in
      (sigmoid(x + 0.001) - sigmoid(x)) / 0.001
    }
    answers.add("by powers of e, which overflow", says: "Far out this is not a number") { x in
      Foundation.exp(-x) / pow(1 + Foundation.exp(-x), 2)
    }
  }

private let answersTo13_2: [WrongAnswer] =
  wrongAnswers(to: "13.2", of: Checks.all, like: tanhPrime) { answers in
    answers.add("x is squared and not tanh x", says: "tanh has yet to be applied to x") { x in
      1 - x * x
    }
    answers.add("tanh of the square of x", says: "This is 1 − tanh(x²)") { x in 1 - tanh(x * x) }
    answers.add("not squared", says: "the square is missing") { x in 1 - tanh(x) }
    answers.add(
      "the slope by the rule for the sigmoid", says: "the sigmoid's formula with tanh in it"
    ) { x in
      let value = tanh(x)
      return value * (1 - value)
    }
    answers.add("the whole difference is squared", says: "The whole difference is squared") { x in
      let difference = 1 - tanh(x)
      return difference * difference
    }
    answers.add("a plus for the minus", says: "the square has to be subtracted") { x in
      1 + tanh(x) * tanh(x)
    }
    answers.add("tanh of 1 minus the square of x", says: "This is tanh of 1 − x²") { x in
      tanh(1 - x * x)
    }
    answers.add("times 2 in place of squared", says: "This is 1 − 2 · tanh(x)") { x in
      1 - tanh(x) * 2
    }
  }

private let answersTo13_3: [WrongAnswer] =
  wrongAnswers(to: "13.3", of: Checks.all, like: reluPrime) { answers in
    answers.add("1 at 0, seen only at 0", says: "At 0 this is 1") { x in x >= 0 ? 1 : 0 }
    answers.add("ReLU itself", says: "This is ReLU itself") { x in max(0, x) }
    answers.add("-1 for negative x, the sign of x", says: "the slope is 0, not −1") { x in
      if x > 0 { return 1 }
      if x < 0 { return -1 }
      return 0
    }
    answers.add("the branches are exchanged", says: "The sides are swapped") { x in x > 0 ? 0 : 1 }
    answers.add(
      "a small slope for negative x, as of a leaky ReLU", says: "a leaky ReLU's small slope"
    ) { x in x > 0 ? 1 : 0.01 }
    answers.add("x is compared with 1, seen only from 0 to 1", says: "is x compared with 1") { x in
      x > 1 ? 1 : 0
    }
    answers.add("cut off at 1, but not at 0", says: "Where x is negative this is x") { x in
      min(x, 1)
    }
    answers.add("x divided by its size", says: "the slope is 0, not −1") { x in x / abs(x) }
  }

private let answersTo13_4: [WrongAnswer] =
  wrongAnswers(to: "13.4", of: Checks.all, like: chainGradients) { answers in
    answers.add("the terms are not multiplied with the inputs", says: "These are the terms δ") {
      inputs, weights, slopes in
      var terms = inputs
      var change = 1.0
      for layer in inputs.indices.reversed() {
        terms[layer] = change * slopes[layer]
        change = terms[layer] * weights[layer]
      }
      return terms
    }
    answers.add("the last layer's gradient comes first", says: "The order is reversed") {
      inputs, weights, slopes in
      var gradients: [Double] = []
      var change = 1.0
      for layer in inputs.indices.reversed() {
        let term = change * slopes[layer]
        gradients.append(term * inputs[layer])
        change = term * weights[layer]
      }
      return gradients
    }
    answers.add(
      "the layer's own weight for the next layer's", says: "Each layer uses its own weight"
    ) { inputs, weights, slopes in
      var gradients = inputs
      var term = 1.0
      for layer in inputs.indices.reversed() {
        term *= slopes[layer]
        if layer < inputs.count - 1 { term *= weights[layer] }
        gradients[layer] = term * inputs[layer]
      }
      return gradients
    }
    answers.add(
      "each layer alone, without what comes after it", says: "Only the layer's own slope is used"
    ) { inputs, _, slopes in
      inputs.indices.map { slopes[$0] * inputs[$0] }
    }
    answers.add(
      "the last layer begins with 1 and not with its slope",
      says: "The last layer's slope is missing"
    ) { inputs, weights, slopes in
      var gradients = inputs
      var term = 1.0
      for layer in inputs.indices.reversed() {
        gradients[layer] = term * inputs[layer]
        if layer > 0 { term *= weights[layer] * slopes[layer - 1] }
      }
      return gradients
    }
    answers.add(
      "stops after three layers, seen only where there are more",
      says: "This knows three layers alone"
    ) {
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
    answers.add(
      "the first layer is left out, its gradient stays a0", says: "The first layer is left out"
    ) { inputs, weights, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in stride(from: inputs.count - 1, to: 0, by: -1) {
        let term = change * slopes[layer]
        gradients[layer] = term * inputs[layer]
        change = term * weights[layer]
      }
      return gradients
    }
    answers.add(
      "the number begins with the last input", says: "The number begins with the last input"
    ) { inputs, weights, slopes in
      var gradients = inputs
      var change = inputs[inputs.count - 1]
      for layer in inputs.indices.reversed() {
        let term = change * slopes[layer]
        gradients[layer] = term * inputs[layer]
        change = term * weights[layer]
      }
      return gradients
    }
    answers.add(
      "the weight is multiplied in before the gradient is kept",
      says: "own weight is multiplied in too"
    ) {
      inputs, weights, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in inputs.indices.reversed() {
        change *= slopes[layer] * weights[layer]
        gradients[layer] = change * inputs[layer]
      }
      return gradients
    }
    answers.add("the number is replaced and not multiplied", says: "Only the next layer counts") {
      inputs, weights, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in inputs.indices.reversed() {
        gradients[layer] = change * slopes[layer] * inputs[layer]
        change = weights[layer]
      }
      return gradients
    }
    answers.add("divided by the number of layers", says: "3 times too small") {
      inputs, weights, slopes in
      Solutions.chainGradients(inputs: inputs, weights: weights, slopes: slopes)
        .map { $0 / Double(inputs.count) }
    }
  }

private let answersTo13_5: [WrongAnswer] =
  wrongAnswers(to: "13.5", of: Checks.all, like: gradientNorm) { answers in
    answers.add("the root is forgotten", says: "The square root is missing") { gradient in
      (gradient * gradient).sum()
    }
    answers.add("the root of the mean for that of the sum", says: "the root of the mean square") {
      gradient in
      (gradient * gradient).mean().squareRoot()
    }
    answers.add("the sum of the absolute values", says: "The sum of the absolute values") {
      gradient in
      gradient.map { abs($0) }.sum()
    }
    answers.add(
      "the sum is squared and not the numbers", says: "The elements are added with their signs"
    ) { gradient in
      let sum = gradient.sum()
      return (sum * sum).squareRoot()
    }
    answers.add(
      "the sum is reset in each row, so that only the last row counts",
      says: "Only the last row counts"
    ) { gradient in
      var sum = 0.0
      for row in 0..<gradient.rows {
        sum = 0
        for column in 0..<gradient.columns {
          sum += gradient[row, column] * gradient[row, column]
        }
      }
      return sum.squareRoot()
    }
    answers.add("only the diagonal", says: "Only the diagonal counts") { gradient in
      var sum = 0.0
      for index in 0..<min(gradient.rows, gradient.columns) {
        sum += gradient[index, index] * gradient[index, index]
      }
      return sum.squareRoot()
    }
    answers.add(
      "the matrix product for the element-wise one", says: "as in a matrix product"
    ) { gradient in
      gradient.dot(gradient.transposed).sum().squareRoot()
    }
    answers.add("the largest norm of a row", says: "This is the largest norm of a row") {
      gradient in
      (0..<gradient.rows).map { row in
        gradient.row(row).reduce(0) { $0 + $1 * $1 }.squareRoot()
      }.max() ?? 0
    }
  }

private let answersToLesson13: [WrongAnswer] =
  answersTo13_1 + answersTo13_2 + answersTo13_3 + answersTo13_4 + answersTo13_5
