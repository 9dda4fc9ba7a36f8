import Foundation
import Lab
import XCTest

@testable import lesson01

final class Lesson01AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson01, share: 1) }
}

private let answersTo01_1: [WrongAnswer] =
  wrongAnswers(to: "1.1", of: Checks.all, like: sigmoid) { answers in
    answers.add("the minus before x is forgotten", says: "This is 1 − σ(x)") { x in 1 / (1 + exp(x))
    }
    answers.add("the hyperbolic tangent", says: "This is tanh, which runs from −1 to 1") { x in
      tanh(x)
    }
    answers.add("the brackets in the denominator are forgotten", says: "Brackets are missing") {
      x in 1 / 1 + exp(-x)
    }
    answers.add("1 minus the power in place of 1 plus it", says: "This is 1 / (1 − e⁻ˣ)") { x in
      1 / (1 - exp(-x))
    }
    answers.add("powers of 2 in place of e", says: "This is 1 / (1 + 2⁻ˣ)") { x in
      1 / (1 + pow(2, -x))
    }
    answers.add(
      "the branch for negative x has the other sign, as if x were positive",
      says: "The size of x is taken first"
    ) { x in
      if x > 0 {
        return 1 / (1 + exp(-x))
      } else {
        return 1 / (1 + exp(x))
      }
    }
    answers.add(
      "a power divided by a power, seen only where x is above 709", says: "divide 1 by 1 + e⁻ˣ"
    ) { x in
      let power = exp(x)
      return power / (1 + power)
    }
    answers.add("the brackets are forgotten the other way round", says: "Brackets are missing") {
      x in 1 / exp(-x) + 1
    }
    answers.add("the power below a 1 is subtracted from 1", says: "This is 1 − e⁻ˣ") { x in
      1 - exp(-x)
    }
    answers.add("a cheaper curve that looks alike", says: "This is (1 + x / (1 + |x|)) / 2") { x in
      (1 + x / (1 + abs(x))) / 2
    }
  }

private let answersTo01_2: [WrongAnswer] =
  wrongAnswers(to: "1.2", of: Checks.all, like: sigmoidPrime) { answers in
    answers.add("x itself in place of the sigmoid of x", says: "This is x · (1 − x)") { x in
      x * (1 - x)
    }
    answers.add(
      "the brackets around 1 minus the sigmoid are forgotten", says: "Brackets are missing"
    ) { x in
      Solutions.sigmoid(x) * 1 - Solutions.sigmoid(x)
    }
    answers.add("the sigmoid is taken of the sigmoid", says: "The sigmoid is taken of the sigmoid")
    { x in
      let y = Solutions.sigmoid(x)
      return Solutions.sigmoid(y) * (1 - Solutions.sigmoid(y))
    }
    answers.add("only 1 minus the sigmoid, the first factor is forgotten", says: "This is 1 − σ(x)")
    { x in
      1 - Solutions.sigmoid(x)
    }
    answers.add(
      "the slope of the hyperbolic tangent's formula, 1 minus the square",
      says: "This is 1 − σ(x)², as for tanh"
    ) { x in
      let y = Solutions.sigmoid(x)
      return 1 - y * y
    }
    answers.add("plus in place of minus", says: "The sign in the bracket is flipped") { x in
      Solutions.sigmoid(x) * (1 + Solutions.sigmoid(x))
    }
    answers.add(
      "1 minus x in place of 1 minus the sigmoid of x", says: "The bracket has x itself in it"
    ) { x in
      Solutions.sigmoid(x) * (1 - x)
    }
    answers.add("the bracket is forgotten and holds x", says: "Brackets are missing") { x in
      Solutions.sigmoid(x) * 1 - x
    }
    answers.add(
      "measured over a short way", says: "This measures the slope over a short way, which only"
    ) { x in
      (Solutions.sigmoid(x + 0.00001) - Solutions.sigmoid(x)) / 0.00001
    }
    answers.add("a power above the bar and no square below it", says: "This is 1 − σ(x)") { x in
      exp(-x) / (1 + exp(-x))
    }
  }

private let answersTo01_3: [WrongAnswer] =
  wrongAnswers(to: "1.3", of: Checks.all, like: output) { answers in
    answers.add("the sigmoid is forgotten, the sum is returned", says: "This is h") {
      inputs, weights in
      var h = 0.0
      for (input, weight) in zip(inputs, weights) { h += weight * input }
      return h
    }
    answers.add(
      "only two inputs are known, seen only where there are more",
      says: "Only the first two terms count"
    ) { inputs, weights in
      var h = 0.0
      for (input, weight) in zip(inputs, weights).prefix(2) { h += weight * input }
      return Solutions.sigmoid(h)
    }
    answers.add(
      "= in place of +=, so only the last product counts", says: "Only the last term counts"
    ) { inputs, weights in
      var h = 0.0
      for (input, weight) in zip(inputs, weights) { h = weight * input }
      return Solutions.sigmoid(h)
    }
    answers.add(
      "counting starts at 1, the first input is left out", says: "The first term is left out"
    ) { inputs, weights in
      var h = 0.0
      var i = 1
      while i < inputs.count {
        h += weights[i] * inputs[i]
        i += 1
      }
      return Solutions.sigmoid(h)
    }
    answers.add(
      "the sigmoid of each product, then the sum", says: "This takes the sigmoid of each product"
    ) { inputs, weights in
      var sum = 0.0
      for (input, weight) in zip(inputs, weights) { sum += Solutions.sigmoid(weight * input) }
      return sum
    }
    answers.add("the mean in place of the sum", says: "This is the mean of the terms") {
      inputs, weights in
      var h = 0.0
      for (input, weight) in zip(inputs, weights) { h += weight * input }
      return Solutions.sigmoid(h / Double(inputs.count))
    }
    answers.add(
      "weight plus input in place of weight times input", says: "Inputs and weights are added here"
    ) { inputs, weights in
      var h = 0.0
      for (input, weight) in zip(inputs, weights) { h += weight + input }
      return Solutions.sigmoid(h)
    }
    answers.add("the first weight is a bias", says: "The first weight is taken for a bias") {
      inputs, weights in
      var h = weights[0]
      for (input, weight) in zip(inputs, weights.dropFirst()) { h += weight * input }
      return Solutions.sigmoid(h)
    }
    answers.add(
      "the mean of the products' sigmoids", says: "This is the mean of each product's sigmoid"
    ) { inputs, weights in
      var sum = 0.0
      for (input, weight) in zip(inputs, weights) { sum += Solutions.sigmoid(weight * input) }
      return sum / Double(weights.count)
    }
  }

private let answersTo01_4: [WrongAnswer] =
  wrongAnswers(to: "1.4", of: Checks.all, like: errorTerm) { answers in
    answers.add("output minus target", says: "The sign is flipped") { target, output, h in
      (output - target) * Solutions.sigmoidPrime(h)
    }
    answers.add("the slope is forgotten", says: "The slope σ′(h) is missing") { target, output, h in
      target - output
    }
    answers.add("the slope at the output in place of h", says: "The slope is taken at ŷ") {
      target, output, h in
      (target - output) * Solutions.sigmoidPrime(output)
    }
    answers.add("the sigmoid in place of its slope", says: "This multiplies by σ(h), which is ŷ") {
      target, output, h in
      (target - output) * Solutions.sigmoid(h)
    }
    answers.add("the brackets around the error are forgotten", says: "Brackets are missing") {
      target, output, h in
      target - output * Solutions.sigmoidPrime(h)
    }
    answers.add("the error is squared", says: "The error is squared here") { target, output, h in
      let error = target - output
      return error * error * Solutions.sigmoidPrime(h)
    }
    answers.add("the slope is written with h in place of the output", says: "This is h · (1 − h)") {
      target, output, h in
      (target - output) * h * (1 - h)
    }
    answers.add("h is taken for the output", says: "h stands for ŷ here") { target, output, h in
      (target - h) * h * (1 - h)
    }
    answers.add("the slope is subtracted", says: "The slope is subtracted from the error") {
      target, output, h in
      target - output - Solutions.sigmoidPrime(h)
    }
  }

private let answersTo01_5: [WrongAnswer] =
  wrongAnswers(to: "1.5", of: Checks.all, like: weightStep) { answers in
    answers.add("the learning rate is forgotten", says: "The learning rate is missing") {
      errorTerm, inputs, learningRate in
      inputs.map { errorTerm * $0 }
    }
    answers.add(
      "the inputs are forgotten, each weight gets the same step", says: "The inputs are missing"
    ) {
      errorTerm, inputs, learningRate in
      inputs.map { _ in learningRate * errorTerm }
    }
    answers.add("the steps have the opposite sign", says: "The sign is flipped") {
      errorTerm, inputs, learningRate in
      inputs.map { -learningRate * errorTerm * $0 }
    }
    answers.add("the input is added in place of multiplied", says: "The input is added") {
      errorTerm, inputs, learningRate in
      inputs.map { learningRate * errorTerm + $0 }
    }
    answers.add(
      "the steps are added up from weight to weight",
      says: "The steps are added up from weight to weight"
    ) {
      errorTerm, inputs, learningRate in
      var steps: [Double] = []
      var step = 0.0
      for input in inputs {
        step += learningRate * errorTerm * input
        steps.append(step)
      }
      return steps
    }
    answers.add("the last weight gets no step", says: "The last weight gets no step") {
      errorTerm, inputs, learningRate in
      var steps = Array(repeating: 0.0, count: inputs.count)
      var i = 0
      while i < inputs.count - 1 {
        steps[i] = learningRate * errorTerm * inputs[i]
        i += 1
      }
      return steps
    }
    answers.add(
      "divided by the number of inputs", says: "The steps are divided by the number of inputs"
    ) { errorTerm, inputs, learningRate in
      inputs.map { learningRate * errorTerm * $0 / Double(inputs.count) }
    }
    answers.add(
      "each step goes on from the one before", says: "Each step goes on from the one before"
    ) { errorTerm, inputs, learningRate in
      var steps: [Double] = []
      var step = errorTerm
      for input in inputs {
        step *= learningRate * input
        steps.append(step)
      }
      return steps
    }
    answers.add("only inputs above 0 get a step", says: "Inputs below 0 are left out") {
      errorTerm, inputs, learningRate in
      var steps: [Double] = []
      for input in inputs where input > 0 { steps.append(learningRate * errorTerm * input) }
      return steps
    }
  }

private let answersToLesson01: [WrongAnswer] =
  answersTo01_1 + answersTo01_2 + answersTo01_3 + answersTo01_4 + answersTo01_5
