import Foundation
import Lab
import XCTest

@testable import lesson13

final class Lesson13SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson13, share: 1) }
}

private let answersTo13_1B: [WrongAnswer] =
  wrongAnswers(to: "13.1", of: Checks.all, like: sigmoidPrime) { answers in
    answers.add("x taken for the sigmoid's value", says: "This is x · (1 − x)") { x in x * (1 - x) }
    answers.add("1 − σ², the slope of tanh", says: "This is 1 − σ(x)², tanh's formula with σ in it")
    { x in
      let value = lesson13.sigmoid(x)
      return 1 - value * value
    }
    answers.add("brackets: σ · 1 − σ, which is 0", says: "Brackets are missing") { x in
      let value = lesson13.sigmoid(x)
      return value * 1 - value
    }
    answers.add(
      "how far the sigmoid goes from x to x + 1, as if that were its slope",
      says: "This is how far the function goes over a whole step of x"
    ) { x in
      lesson13.sigmoid(x + 1) - lesson13.sigmoid(x)
    }
    answers.add(
      "from x − 1 to x + 1, halved",
      says: "This is how far the function goes over a whole step of x"
    ) { x in
      (lesson13.sigmoid(x + 1) - lesson13.sigmoid(x - 1)) / 2
    }
    answers.add(
      "the step up to x", says: "This is how far the function goes over a whole step of x"
    ) { x in lesson13.sigmoid(x) - lesson13.sigmoid(x - 1) }
    answers.add("the slope divided by x", says: "This is divided by x as well") { x in
      lesson13.sigmoid(x) * (1 - lesson13.sigmoid(x)) / x
    }
  }

private let answersTo13_2B: [WrongAnswer] =
  wrongAnswers(to: "13.2", of: Checks.all, like: tanhPrime) { answers in
    answers.add("the square forgotten", says: "This is 1 − tanh(x)") { x in 1 - tanh(x) }
    answers.add("x squared in place of tanh", says: "This is 1 − tanh(x²)") { x in 1 - tanh(x * x) }
    answers.add("the sigmoid's formula with tanh", says: "This is tanh(x) · (1 − tanh(x))") { x in
      let value = tanh(x)
      return value * (1 - value)
    }
    answers.add(
      "tanh by powers of e without the 2, so the slope of another curve",
      says: "e^x stands where e^(2x) belongs"
    ) { x in
      let value = (1 - exp(-x)) / (1 + exp(-x))
      return 1 - value * value
    }
    answers.add(
      "over a whole step", says: "This is how far the function goes over a whole step of x"
    ) { x in tanh(x + 1) - tanh(x) }
    answers.add("1 over cosh, not squared", says: "This is 1 / cosh(x)") { x in 1 / cosh(x) }
    answers.add("tan for tanh", says: "`tan` stands where `tanh` belongs") { x in
      1 - tan(x) * tan(x)
    }
  }

private let answersTo13_3B: [WrongAnswer] =
  wrongAnswers(to: "13.3", of: Checks.all, like: reluPrime) { answers in
    answers.add("the ReLU itself", says: "This is ReLU itself") { x in max(0, x) }
    answers.add("−1 for negative sums", says: "Where x is negative the slope is 0") { x in
      if x > 0 { return 1 }
      if x < 0 { return -1 }
      return 0
    }
    answers.add("half at the corner, seen only at 0", says: "At 0 this is ½: a fair middle") { x in
      if x == 0 { return 0.5 }
      return x > 0 ? 1 : 0
    }
    answers.add(
      "the sigmoid's formula with the ReLU's value", says: "This is the sigmoid's formula"
    ) { x in
      let value = max(0, x)
      return value * (1 - value)
    }
    answers.add("over a whole step", says: "This is how far ReLU goes over a whole step of x") {
      x in max(0, x + 1) - max(0, x)
    }
    answers.add("the formula of tanh with the ReLU's value", says: "This is tanh's formula") { x in
      1 - max(0, x) * max(0, x)
    }
    answers.add(
      "measured with a small change of x", says: "At 0 this is 1: the corner has no slope"
    ) { x in
      (max(0, x + 0.0001) - max(0, x)) / 0.0001
    }
  }

private let answersTo13_4B: [WrongAnswer] =
  wrongAnswers(to: "13.4", of: Checks.all, like: chainGradients) { answers in
    answers.add(
      "each layer's own weight is in its δ too", says: "The layer's own weight is multiplied in too"
    ) { inputs, weights, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in inputs.indices.reversed() {
        change = change * weights[layer] * slopes[layer]
        gradients[layer] = change * inputs[layer]
      }
      return gradients
    }
    answers.add("from the last to the first and so returned", says: "The order is reversed") {
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
      "from the first layer to the last", says: "This walks from the first layer to the last"
    ) { inputs, weights, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in 0..<inputs.count {
        let term = change * slopes[layer]
        gradients[layer] = term * inputs[layer]
        change = term * weights[layer]
      }
      return gradients
    }
    answers.add(
      "a weight's gradient goes on in place of δ, and not through the weight",
      says: "The gradient is carried back alone"
    ) {
      inputs, _, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in inputs.indices.reversed() {
        change = change * slopes[layer] * inputs[layer]
        gradients[layer] = change
      }
      return gradients
    }
    answers.add(
      "the number begins with the last slope", says: "The number begins with the last slope"
    ) { inputs, weights, slopes in
      var gradients = inputs
      var change = slopes[slopes.count - 1]
      for layer in inputs.indices.reversed() {
        gradients[layer] = change * slopes[layer] * inputs[layer]
        change *= slopes[layer] * weights[layer]
      }
      return gradients
    }
    answers.add(
      "the gradients of the inputs, δ times the weight",
      says: "These are the gradients of the layers' inputs"
    ) { inputs, weights, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in inputs.indices.reversed() {
        change *= slopes[layer] * weights[layer]
        gradients[layer] = change
      }
      return gradients
    }
    answers.add("without signs", says: "The signs are lost") { inputs, weights, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in inputs.indices.reversed() {
        gradients[layer] = abs(change * slopes[layer] * inputs[layer])
        change = abs(change * slopes[layer] * weights[layer])
      }
      return gradients
    }
  }

private let answersTo13_5B: [WrongAnswer] =
  wrongAnswers(to: "13.5", of: Checks.all, like: gradientNorm) { answers in
    answers.add("the root of the mean of the squares", says: "This is the root of the mean square")
    { gradient in
      (gradient * gradient).mean().squareRoot()
    }
    answers.add("the root of each row's sum, added up", says: "The norms of the rows are added") {
      gradient in
      var norm = 0.0
      for i in 0..<gradient.rows {
        var sum = 0.0
        for j in 0..<gradient.columns { sum += gradient[i, j] * gradient[i, j] }
        norm += sqrt(sum)
      }
      return norm
    }
    answers.add(
      "squared after the sum, so plus and minus cancel",
      says: "The elements are added with their signs"
    ) { gradient in
      var sum = 0.0
      for value in gradient.values { sum += value }
      return sqrt(sum * sum)
    }
    answers.add(
      "the matrix product with itself transposed, and the root of its sum",
      says: "Rows or columns are added up before they are squared"
    ) { gradient in
      abs(gradient.transposed.dot(gradient).sum()).squareRoot()
    }
    answers.add("the root after each square", says: "The root is taken in the loop") { gradient in
      var norm = 0.0
      for value in gradient.values { norm = (norm + value * value).squareRoot() }
      return norm
    }
    answers.add(
      "the root divided by the number of rows", says: "The root is divided by the number of rows"
    ) { gradient in
      (gradient * gradient).sum().squareRoot() / Double(gradient.rows)
    }
    answers.add(
      "the matrix product, and no root",
      says: "Rows or columns are added up before they are squared"
    ) { gradient in
      gradient.transposed.dot(gradient).sum()
    }
  }

let secondAnswersToLesson13: [WrongAnswer] = [
  answersTo13_1B, answersTo13_2B, answersTo13_3B, answersTo13_4B, answersTo13_5B,
].flatMap { (answers: [WrongAnswer]) in answers }
