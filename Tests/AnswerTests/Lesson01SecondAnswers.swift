import Foundation
import Lab
import XCTest

@testable import lesson01

final class Lesson01SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson01, share: 1) }
}

private func slopeB(_ x: Double) -> Double {
  let y = Solutions.sigmoid(x)
  return y * (1 - y)
}

private let answersTo01_1B: [WrongAnswer] =
  wrongAnswers(to: "1.1", of: Checks.all, like: sigmoid) { answers in
    answers.add(
      "the brackets around the divisor are forgotten",
      says: "Brackets are missing: 1 / 1 + e⁻ˣ is 1 + e⁻ˣ"
    ) { x in 1 / 1 + exp(-x) }
    answers.add(
      "e⁻ˣ is made by multiplying e only a whole number of times",
      says: "x is made a whole number here"
    ) { x in
      var power = 1.0
      for _ in 0..<Int(min(700, abs(x))) { power *= exp(1) }
      return x > 0 ? 1 / (1 + 1 / power) : 1 / (1 + power)
    }
    answers.add(
      "e⁻ˣ is a series that ends after five terms",
      says: "e⁻ˣ is a sum of a few terms here, which only comes close"
    ) { x in
      var (term, sum) = (1.0, 1.0)
      for n in 1...4 {
        term *= -x / Double(n)
        sum += term
      }
      return 1 / (1 + sum)
    }
    answers.add(
      "negative numbers are mirrored, though the formula does that already",
      says: "The size of x is taken first"
    ) { x in
      let y = 1 / (1 + exp(-x))
      if x < 0 { return 1 - y }
      return y
    }
    answers.add("the 1 slips into the power", says: "The 1 stands in the power, e¹⁻ˣ") { x in
      1 / exp(1 - x)
    }
    answers.add("only the whole part of x is used", says: "x is made a whole number here") { x in
      1 / (1 + exp(-Double(Int(x))))
    }
    answers.add("a power of e above and one below", says: "Above the bar stands eˣ") { x in
      exp(x) / (1 + exp(-x))
    }
  }

private let answersTo01_2B: [WrongAnswer] =
  wrongAnswers(to: "1.2", of: Checks.all, like: sigmoidPrime) { answers in
    answers.add("the sigmoid is taken of the sigmoid", says: "The sigmoid is taken of the sigmoid")
    { x in
      let y = Solutions.sigmoid(x)
      return Solutions.sigmoid(y) * (1 - Solutions.sigmoid(y))
    }
    answers.add(
      "the quotient rule by hand, the square of the divisor forgotten",
      says: "This is 1 − σ(x), and so is e⁻ˣ / (1 + e⁻ˣ)"
    ) { x in
      exp(-x) / (1 + exp(-x))
    }
    answers.add(
      "the slope is measured over a whole step of 1",
      says: "This measures how far σ goes in a step of 1, in which its"
    ) { x in
      let here = Solutions.sigmoid(x)
      let there = Solutions.sigmoid(x + 1)
      return there - here
    }
    answers.add(
      "the slope is thought to lead down on the left of 0",
      says: "The slope is negative on the left of 0"
    ) { x in
      let slope = Solutions.sigmoid(x) * (1 - Solutions.sigmoid(x))
      return x < 0 ? -slope : slope
    }
    answers.add(
      "the difference over a short way, not divided by it",
      says: "This is how far σ goes, not yet divided by the way of 0.01"
    ) { x in
      Solutions.sigmoid(x + 0.01) - Solutions.sigmoid(x)
    }
    answers.add(
      "a difference to both sides, divided by the way to one",
      says: "From x − 0.001 to x + 0.001 the way is twice as long"
    ) { x in
      let way = 0.001
      return (Solutions.sigmoid(x + way) - Solutions.sigmoid(x - way)) / way
    }
    answers.add(
      "the sigmoid of x times 1 minus x's own sigmoid's sigmoid",
      says: "Only the first sigmoid is taken at x"
    ) { x in
      Solutions.sigmoid(x) * (1 - Solutions.sigmoid(Solutions.sigmoid(x)))
    }
  }

private let answersTo01_3B: [WrongAnswer] =
  wrongAnswers(to: "1.3", of: Checks.all, like: output) { answers in
    answers.add("the sum starts at 1", says: "In the weighted sum: The sum begins with 1") {
      inputs, weights in
      var h = 1.0
      for (x, w) in zip(inputs, weights) { h += w * x }
      return Solutions.sigmoid(h)
    }
    answers.add(
      "the sigmoid is taken in the loop, after each input",
      says: "This takes the sigmoid in the loop"
    ) { inputs, weights in
      var answer = 0.0
      for i in 0..<min(inputs.count, weights.count) {
        answer = Solutions.sigmoid(answer + weights[i] * inputs[i])
      }
      return answer
    }
    answers.add(
      "the mean of the products in place of their sum",
      says: "In the weighted sum: This is the mean of the terms"
    ) { inputs, weights in
      let products = zip(inputs, weights).map { $0 * $1 }
      return Solutions.sigmoid(products.reduce(0, +) / Double(products.count))
    }
    answers.add(
      "inputs and weights are summed apart, and the sums multiplied",
      says: "The sums are multiplied here"
    ) { inputs, weights in
      let allInputs = inputs.reduce(0, +)
      let allWeights = weights.reduce(0, +)
      return Solutions.sigmoid(allInputs * allWeights)
    }
    answers.add(
      "the loop's number in place of the input", says: "The input's place stands for the input"
    ) { inputs, weights in
      var h = 0.0
      for i in 0..<inputs.count { h += weights[i] * Double(i) }
      return Solutions.sigmoid(h)
    }
    answers.add(
      "divided by the sum of the inputs, a weighted mean",
      says: "The sum is divided by the sum of the inputs"
    ) { inputs, weights in
      let sum = zip(inputs, weights).map { $0 * $1 }.reduce(0, +)
      return Solutions.sigmoid(sum / inputs.reduce(0, +))
    }
    answers.add(
      "the sigmoid of each weight as well", says: "The sigmoid is taken of the weights as well"
    ) { inputs, weights in
      var h = 0.0
      for (x, w) in zip(inputs, weights) { h += x * Solutions.sigmoid(w) }
      return Solutions.sigmoid(h)
    }
  }

private let answersTo01_4B: [WrongAnswer] =
  wrongAnswers(to: "1.4", of: Checks.all, like: errorTerm) { answers in
    answers.add(
      "the brackets around the error are forgotten",
      says: "Brackets are missing: this is y − ŷ · σ′(h)"
    ) { target, output, h in
      target - output * slopeB(h)
    }
    answers.add("the slope at the output in place of that at h", says: "The slope is taken at ŷ") {
      target, output, h in
      (target - output) * slopeB(output)
    }
    answers.add("the error without its sign", says: "The error's size is taken") {
      target, output, h in
      var error = target - output
      if error < 0 { error = -error }
      return error * slopeB(h)
    }
    answers.add(
      "target and output go through the sigmoid first",
      says: "The sigmoid is taken of target and output"
    ) { target, output, h in
      let error = Solutions.sigmoid(target) - Solutions.sigmoid(output)
      return error * slopeB(h)
    }
    answers.add(
      "the output is multiplied in as well", says: "The output is multiplied in once more"
    ) { target, output, h in
      (target - output) * output * slopeB(h)
    }
    answers.add("the loss, ½ of the square, times the slope", says: "This is E times the slope") {
      target, output, h in
      0.5 * (target - output) * (target - output) * slopeB(h)
    }
    answers.add("up or down, but not how far", says: "Only the error's sign counts, +1 or −1") {
      target, output, h in
      if target > output { return slopeB(h) }
      return -slopeB(h)
    }
  }

private let answersTo01_5B: [WrongAnswer] =
  wrongAnswers(to: "1.5", of: Checks.all, like: weightStep) { answers in
    answers.add("the step is added to the input", says: "The step is added to the input") {
      errorTerm, inputs, learningRate in
      inputs.map { $0 + learningRate * errorTerm * $0 }
    }
    answers.add(
      "each step goes on from the one before", says: "The steps are added up from weight to weight"
    ) { errorTerm, inputs, learningRate in
      var steps: [Double] = []
      var step = 0.0
      for x in inputs {
        step += learningRate * errorTerm * x
        steps.append(step)
      }
      return steps
    }
    answers.add(
      "the input's place is used in place of the input",
      says: "The input's place stands for the input"
    ) {
      errorTerm, inputs, learningRate in
      var steps: [Double] = []
      for i in 0..<inputs.count { steps.append(learningRate * errorTerm * Double(i)) }
      return steps
    }
    answers.add(
      "every weight gets the same step, from the mean input",
      says: "The mean of the inputs is used for all weights"
    ) {
      errorTerm, inputs, learningRate in
      let mean = inputs.reduce(0, +) / Double(inputs.count)
      return inputs.map { _ in learningRate * errorTerm * mean }
    }
    answers.add("the place counted from 1", says: "The input's place stands for the input") {
      errorTerm, inputs, learningRate in
      inputs.indices.map { learningRate * errorTerm * Double($0 + 1) }
    }
    answers.add(
      "one slope more, that of the error term", says: "The error term gets a slope δ · (1 − δ)"
    ) { errorTerm, inputs, learningRate in
      inputs.map { learningRate * errorTerm * (1 - errorTerm) * $0 }
    }
    answers.add("the inputs are squashed first", says: "The inputs go through the sigmoid") {
      errorTerm, inputs, learningRate in
      inputs.map { learningRate * errorTerm * Solutions.sigmoid($0) }
    }
  }

let secondAnswersToLesson01: [WrongAnswer] =
  [answersTo01_1B, answersTo01_2B, answersTo01_3B, answersTo01_4B, answersTo01_5B].flatMap { $0 }
