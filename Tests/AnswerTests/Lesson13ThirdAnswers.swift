import Lab
import XCTest

@testable import lesson13

final class Lesson13ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson13, share: 0.8) }
}

private let answersTo13_1C: [WrongAnswer] =
  wrongAnswers(to: "13.1", of: Checks.all, like: sigmoidPrime) { answers in
    answers.add("x is taken for the sigmoid's value already", says: "This is x · (1 − x)") { x in
      x * (1 - x)
    }
    answers.add(
      "1 − σ², as for the hyperbolic tangent",
      says: "This is 1 − σ(x)², tanh's formula with σ in it"
    ) { x in 1 - sigmoid(x) * sigmoid(x) }
    answers.add("brackets forgotten: always 0", says: "With a = σ(x)") { x in
      sigmoid(x) * 1 - sigmoid(x)
    }
  }

private let answersTo13_2C: [WrongAnswer] =
  wrongAnswers(to: "13.2", of: Checks.all, like: tanhPrime) { answers in
    answers.add("tanh² is read as tanh applied twice") { x in 1 - tanh(tanh(x)) }
    answers.add(
      "tanh · (1 − tanh), as for the sigmoid",
      says: "This is tanh(x) · (1 − tanh(x)), the sigmoid's formula with"
    ) { x in tanh(x) * (1 - tanh(x)) }
    answers.add("pow's arguments exchanged: 2 to the power of tanh") { x in 1 - pow(2, tanh(x)) }
  }

private let answersTo13_3C: [WrongAnswer] =
  wrongAnswers(to: "13.3", of: Checks.all, like: reluPrime) { answers in
    answers.add("the ReLU itself, not its slope", says: "This is ReLU itself") { x in max(0, x) }
    answers.add(
      "value · (1 − value), as for the sigmoid",
      says: "This is the sigmoid's formula, a · (1 − a), with ReLU in it"
    ) { x in
      let value = max(0, x)
      return value * (1 - value)
    }
    answers.add(
      "the number's sign is asked, and 0 has the sign plus, seen only at 0", says: "At 0 this is 1"
    ) { x in
      x.sign == .plus ? 1 : 0
    }
  }

private let answersTo13_4C: [WrongAnswer] =
  wrongAnswers(to: "13.4", of: Checks.all, like: chainGradients) { answers in
    answers.add(
      "the gradient of each layer's input, δ · w, not of its weight",
      says: "These are the gradients of the layers' inputs, δₗ · wₗ"
    ) {
      inputs, weights, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in inputs.indices.reversed() {
        change *= slopes[layer] * weights[layer]
        gradients[layer] = change
      }
      return gradients
    }
    answers.add(
      "from the first layer to the last, as in a forward pass",
      says: "This walks from the first layer to the last"
    ) {
      inputs, weights, slopes in
      var gradients = inputs
      var change = 1.0
      for layer in inputs.indices {
        let term = change * slopes[layer]
        gradients[layer] = term * inputs[layer]
        change = term * weights[layer]
      }
      return gradients
    }
    answers.add(
      "appended from the end on and not reversed, so in the wrong order",
      says: "The order is reversed"
    ) {
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
  }

private let answersTo13_5C: [WrongAnswer] =
  wrongAnswers(to: "13.5", of: Checks.all, like: gradientNorm) { answers in
    answers.add(
      "the sum of the roots of the squares, not the root of their sum",
      says: "The sum of the absolute values |g| is another norm"
    ) { gradient in
      gradient.map { ($0 * $0).squareRoot() }.sum()
    }
    answers.add(
      "the root of the mean square, after lesson 12's squared error",
      says: "This is the root of the mean square"
    ) { gradient in
      (gradient * gradient).mean().squareRoot()
    }
    answers.add("the power ½ as a quotient of whole numbers, which is 0: always 1") { gradient in
      let half = 1 / 2
      return pow((gradient * gradient).sum(), Double(half))
    }
  }

let thirdAnswersToLesson13: [WrongAnswer] = [
  answersTo13_1C, answersTo13_2C, answersTo13_3C, answersTo13_4C, answersTo13_5C,
].flatMap { $0 }
