import Foundation
import Lab
import XCTest

@testable import lesson13

final class Lesson13SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson13, share: 0) }
}

private let answersTo13_1B: [WrongAnswer] =
  wrongAnswers(to: "13.1", of: Checks.all, like: sigmoidPrime) { answers in
    answers.add("x taken for the sigmoid's value") { x in x * (1 - x) }
    answers.add("1 − σ², the slope of tanh") { x in
      let value = lesson13.sigmoid(x)
      return 1 - value * value
    }
    answers.add("brackets: σ · 1 − σ, which is 0") { x in
      let value = lesson13.sigmoid(x)
      return value * 1 - value
    }
    answers.add("how far the sigmoid goes from x to x + 1, as if that were its slope") { x in
      lesson13.sigmoid(x + 1) - lesson13.sigmoid(x)
    }
  }

private let answersTo13_2B: [WrongAnswer] =
  wrongAnswers(to: "13.2", of: Checks.all, like: tanhPrime) { answers in
    answers.add("the square forgotten") { x in 1 - tanh(x) }
    answers.add("x squared in place of tanh") { x in 1 - tanh(x * x) }
    answers.add("the sigmoid's formula with tanh") { x in
      let value = tanh(x)
      return value * (1 - value)
    }
    answers.add("tanh by powers of e without the 2, so the slope of another curve") { x in
      let value = (1 - exp(-x)) / (1 + exp(-x))
      return 1 - value * value
    }
  }

private let answersTo13_3B: [WrongAnswer] =
  wrongAnswers(to: "13.3", of: Checks.all, like: reluPrime) { answers in
    answers.add("the ReLU itself") { x in max(0, x) }
    answers.add("−1 for negative sums") { x in
      if x > 0 { return 1 }
      if x < 0 { return -1 }
      return 0
    }
    answers.add("half at the corner, seen only at 0") { x in
      if x == 0 { return 0.5 }
      return x > 0 ? 1 : 0
    }
    answers.add("the sigmoid's formula with the ReLU's value") { x in
      let value = max(0, x)
      return value * (1 - value)
    }
  }

private let answersTo13_4B: [WrongAnswer] =
  wrongAnswers(to: "13.4", of: Checks.all, like: chainGradients) { answers in
    answers.add("each layer's own weight is in its δ too") { inputs, weights, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in inputs.indices.reversed() {
        change = change * weights[layer] * slopes[layer]
        gradients[layer] = change * inputs[layer]
      }
      return gradients
    }
    answers.add("from the last to the first and so returned") { inputs, weights, slopes in
      var gradients: [Double] = []
      var change = 1.0
      for layer in inputs.indices.reversed() {
        let term = change * slopes[layer]
        gradients.append(term * inputs[layer])
        change = term * weights[layer]
      }
      return gradients
    }
    answers.add("from the first layer to the last") { inputs, weights, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in 0..<inputs.count {
        let term = change * slopes[layer]
        gradients[layer] = term * inputs[layer]
        change = term * weights[layer]
      }
      return gradients
    }
    answers.add("a weight's gradient goes on in place of δ, and not through the weight") {
      inputs, _, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in inputs.indices.reversed() {
        change = change * slopes[layer] * inputs[layer]
        gradients[layer] = change
      }
      return gradients
    }
  }

private let answersTo13_5B: [WrongAnswer] =
  wrongAnswers(to: "13.5", of: Checks.all, like: gradientNorm) { answers in
    answers.add("the root of the mean of the squares") { gradient in
      (gradient * gradient).mean().squareRoot()
    }
    answers.add("the root of each row's sum, added up") { gradient in
      var norm = 0.0
      for i in 0..<gradient.rows {
        var sum = 0.0
        for j in 0..<gradient.columns { sum += gradient[i, j] * gradient[i, j] }
        norm += sqrt(sum)
      }
      return norm
    }
    answers.add("squared after the sum, so plus and minus cancel") { gradient in
      var sum = 0.0
      for value in gradient.values { sum += value }
      return sqrt(sum * sum)
    }
    answers.add("the matrix product with itself transposed, and the root of its sum") { gradient in
      abs(gradient.transposed.dot(gradient).sum()).squareRoot()
    }
  }

let secondAnswersToLesson13: [WrongAnswer] = [
  answersTo13_1B, answersTo13_2B, answersTo13_3B, answersTo13_4B, answersTo13_5B,
].flatMap { (answers: [WrongAnswer]) in answers }
