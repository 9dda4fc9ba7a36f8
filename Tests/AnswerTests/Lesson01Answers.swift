import Foundation
import Lab
import XCTest

@testable import lesson01

final class Lesson01AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson01, share: 0) }
}

private let answersTo01_1: [WrongAnswer] =
  wrongAnswers(to: "1.1", of: Checks.all, like: sigmoid) { answers in
    answers.add("the minus before x is forgotten") { x in 1 / (1 + exp(x)) }
    answers.add("the hyperbolic tangent") { x in tanh(x) }
    answers.add("the brackets in the denominator are forgotten") { x in 1 / 1 + exp(-x) }
    answers.add("1 minus the power in place of 1 plus it") { x in 1 / (1 - exp(-x)) }
    answers.add("powers of 2 in place of e") { x in 1 / (1 + pow(2, -x)) }
    answers.add("the branch for negative x has the other sign, as if x were positive") { x in
      if x > 0 {
        return 1 / (1 + exp(-x))
      } else {
        return 1 / (1 + exp(x))
      }
    }
    answers.add("a power divided by a power, seen only where x is above 709") { x in
      let power = exp(x)
      return power / (1 + power)
    }
  }

private let answersTo01_2: [WrongAnswer] =
  wrongAnswers(to: "1.2", of: Checks.all, like: sigmoidPrime) { answers in
    answers.add("x itself in place of the sigmoid of x") { x in x * (1 - x) }
    answers.add("the brackets around 1 minus the sigmoid are forgotten") { x in
      Solutions.sigmoid(x) * 1 - Solutions.sigmoid(x)
    }
    answers.add("the sigmoid is taken of the sigmoid") { x in
      let y = Solutions.sigmoid(x)
      return Solutions.sigmoid(y) * (1 - Solutions.sigmoid(y))
    }
    answers.add("only 1 minus the sigmoid, the first factor is forgotten") { x in
      1 - Solutions.sigmoid(x)
    }
    answers.add("the slope of the hyperbolic tangent's formula, 1 minus the square") { x in
      let y = Solutions.sigmoid(x)
      return 1 - y * y
    }
    answers.add("plus in place of minus") { x in
      Solutions.sigmoid(x) * (1 + Solutions.sigmoid(x))
    }
    answers.add("1 minus x in place of 1 minus the sigmoid of x") { x in
      Solutions.sigmoid(x) * (1 - x)
    }
  }

private let answersTo01_3: [WrongAnswer] =
  wrongAnswers(to: "1.3", of: Checks.all, like: output) { answers in
    answers.add("the sigmoid is forgotten, the sum is returned") { inputs, weights in
      var h = 0.0
      for (input, weight) in zip(inputs, weights) { h += weight * input }
      return h
    }
    answers.add("only two inputs are known, seen only where there are more") { inputs, weights in
      var h = 0.0
      for (input, weight) in zip(inputs, weights).prefix(2) { h += weight * input }
      return Solutions.sigmoid(h)
    }
    answers.add("= in place of +=, so only the last product counts") { inputs, weights in
      var h = 0.0
      for (input, weight) in zip(inputs, weights) { h = weight * input }
      return Solutions.sigmoid(h)
    }
    answers.add("counting starts at 1, the first input is left out") { inputs, weights in
      var h = 0.0
      var i = 1
      while i < inputs.count {
        h += weights[i] * inputs[i]
        i += 1
      }
      return Solutions.sigmoid(h)
    }
    answers.add("the sigmoid of each product, then the sum") { inputs, weights in
      var sum = 0.0
      for (input, weight) in zip(inputs, weights) { sum += Solutions.sigmoid(weight * input) }
      return sum
    }
    answers.add("the mean in place of the sum") { inputs, weights in
      var h = 0.0
      for (input, weight) in zip(inputs, weights) { h += weight * input }
      return Solutions.sigmoid(h / Double(inputs.count))
    }
    answers.add("weight plus input in place of weight times input") { inputs, weights in
      var h = 0.0
      for (input, weight) in zip(inputs, weights) { h += weight + input }
      return Solutions.sigmoid(h)
    }
  }

private let answersTo01_4: [WrongAnswer] =
  wrongAnswers(to: "1.4", of: Checks.all, like: errorTerm) { answers in
    answers.add("output minus target") { target, output, h in
      (output - target) * Solutions.sigmoidPrime(h)
    }
    answers.add("the slope is forgotten") { target, output, h in target - output }
    answers.add("the slope at the output in place of h") { target, output, h in
      (target - output) * Solutions.sigmoidPrime(output)
    }
    answers.add("the sigmoid in place of its slope") { target, output, h in
      (target - output) * Solutions.sigmoid(h)
    }
    answers.add("the brackets around the error are forgotten") { target, output, h in
      target - output * Solutions.sigmoidPrime(h)
    }
    answers.add("the error is squared") { target, output, h in
      let error = target - output
      return error * error * Solutions.sigmoidPrime(h)
    }
    answers.add("the slope is written with h in place of the output") { target, output, h in
      (target - output) * h * (1 - h)
    }
  }

private let answersTo01_5: [WrongAnswer] =
  wrongAnswers(to: "1.5", of: Checks.all, like: weightStep) { answers in
    answers.add("the learning rate is forgotten") { errorTerm, inputs, learningRate in
      inputs.map { errorTerm * $0 }
    }
    answers.add("the inputs are forgotten, each weight gets the same step") {
      errorTerm, inputs, learningRate in
      inputs.map { _ in learningRate * errorTerm }
    }
    answers.add("the steps have the opposite sign") { errorTerm, inputs, learningRate in
      inputs.map { -learningRate * errorTerm * $0 }
    }
    answers.add("the input is added in place of multiplied") { errorTerm, inputs, learningRate in
      inputs.map { learningRate * errorTerm + $0 }
    }
    answers.add("the steps are added up from weight to weight") {
      errorTerm, inputs, learningRate in
      var steps: [Double] = []
      var step = 0.0
      for input in inputs {
        step += learningRate * errorTerm * input
        steps.append(step)
      }
      return steps
    }
    answers.add("the last weight gets no step") { errorTerm, inputs, learningRate in
      var steps = Array(repeating: 0.0, count: inputs.count)
      var i = 0
      while i < inputs.count - 1 {
        steps[i] = learningRate * errorTerm * inputs[i]
        i += 1
      }
      return steps
    }
    answers.add("divided by the number of inputs") { errorTerm, inputs, learningRate in
      inputs.map { learningRate * errorTerm * $0 / Double(inputs.count) }
    }
  }

private let answersToLesson01: [WrongAnswer] =
  answersTo01_1 + answersTo01_2 + answersTo01_3 + answersTo01_4 + answersTo01_5
