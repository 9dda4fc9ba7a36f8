import Foundation
import Lab
import XCTest

@testable import lesson01

final class Lesson01SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson01, share: 0) }
}

private func slopeB(_ x: Double) -> Double {
  let y = Solutions.sigmoid(x)
  return y * (1 - y)
}

private let answersTo01_1B: [WrongAnswer] =
  wrongAnswers(to: "1.1", of: Checks.all, like: sigmoid) { answers in
    answers.add("the brackets around the divisor are forgotten") { x in 1 / 1 + exp(-x) }
    answers.add("e⁻ˣ is made by multiplying e only a whole number of times") { x in
      var power = 1.0
      for _ in 0..<Int(min(700, abs(x))) { power *= exp(1) }
      return x > 0 ? 1 / (1 + 1 / power) : 1 / (1 + power)
    }
    answers.add("e⁻ˣ is a series that ends after five terms") { x in
      var (term, sum) = (1.0, 1.0)
      for n in 1...4 {
        term *= -x / Double(n)
        sum += term
      }
      return 1 / (1 + sum)
    }
    answers.add("negative numbers are mirrored, though the formula does that already") { x in
      let y = 1 / (1 + exp(-x))
      if x < 0 { return 1 - y }
      return y
    }
  }

private let answersTo01_2B: [WrongAnswer] =
  wrongAnswers(to: "1.2", of: Checks.all, like: sigmoidPrime) { answers in
    answers.add("the sigmoid is taken of the sigmoid") { x in
      let y = Solutions.sigmoid(x)
      return Solutions.sigmoid(y) * (1 - Solutions.sigmoid(y))
    }
    answers.add("the quotient rule by hand, the square of the divisor forgotten") { x in
      exp(-x) / (1 + exp(-x))
    }
    answers.add("the slope is measured over a whole step of 1") { x in
      let here = Solutions.sigmoid(x)
      let there = Solutions.sigmoid(x + 1)
      return there - here
    }
    answers.add("the slope is thought to lead down on the left of 0") { x in
      let slope = Solutions.sigmoid(x) * (1 - Solutions.sigmoid(x))
      return x < 0 ? -slope : slope
    }
  }

private let answersTo01_3B: [WrongAnswer] =
  wrongAnswers(to: "1.3", of: Checks.all, like: output) { answers in
    answers.add("the sum starts at 1") { inputs, weights in
      var h = 1.0
      for (x, w) in zip(inputs, weights) { h += w * x }
      return Solutions.sigmoid(h)
    }
    answers.add("the sigmoid is taken in the loop, after each input") { inputs, weights in
      var answer = 0.0
      for i in 0..<min(inputs.count, weights.count) {
        answer = Solutions.sigmoid(answer + weights[i] * inputs[i])
      }
      return answer
    }
    answers.add("the mean of the products in place of their sum") { inputs, weights in
      let products = zip(inputs, weights).map { $0 * $1 }
      return Solutions.sigmoid(products.reduce(0, +) / Double(products.count))
    }
    answers.add("inputs and weights are summed apart, and the sums multiplied") { inputs, weights in
      let allInputs = inputs.reduce(0, +)
      let allWeights = weights.reduce(0, +)
      return Solutions.sigmoid(allInputs * allWeights)
    }
  }

private let answersTo01_4B: [WrongAnswer] =
  wrongAnswers(to: "1.4", of: Checks.all, like: errorTerm) { answers in
    answers.add("the brackets around the error are forgotten") { target, output, h in
      target - output * slopeB(h)
    }
    answers.add("the slope at the output in place of that at h") { target, output, h in
      (target - output) * slopeB(output)
    }
    answers.add("the error without its sign") { target, output, h in
      var error = target - output
      if error < 0 { error = -error }
      return error * slopeB(h)
    }
    answers.add("target and output go through the sigmoid first") { target, output, h in
      let error = Solutions.sigmoid(target) - Solutions.sigmoid(output)
      return error * slopeB(h)
    }
  }

private let answersTo01_5B: [WrongAnswer] =
  wrongAnswers(to: "1.5", of: Checks.all, like: weightStep) { answers in
    answers.add("the step is added to the input") { errorTerm, inputs, learningRate in
      inputs.map { $0 + learningRate * errorTerm * $0 }
    }
    answers.add("each step goes on from the one before") { errorTerm, inputs, learningRate in
      var steps: [Double] = []
      var step = 0.0
      for x in inputs {
        step += learningRate * errorTerm * x
        steps.append(step)
      }
      return steps
    }
    answers.add("the input's place is used in place of the input") {
      errorTerm, inputs, learningRate in
      var steps: [Double] = []
      for i in 0..<inputs.count { steps.append(learningRate * errorTerm * Double(i)) }
      return steps
    }
    answers.add("every weight gets the same step, from the mean input") {
      errorTerm, inputs, learningRate in
      let mean = inputs.reduce(0, +) / Double(inputs.count)
      return inputs.map { _ in learningRate * errorTerm * mean }
    }
  }

let secondAnswersToLesson01: [WrongAnswer] =
  [answersTo01_1B, answersTo01_2B, answersTo01_3B, answersTo01_4B, answersTo01_5B].flatMap { $0 }
