import Lab
import XCTest

@testable import lesson11

final class Lesson11ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson11, share: 0.94) }
}

private let answersTo11_1C: [WrongAnswer] =
  wrongAnswers(to: "11.1", of: Checks.all, like: hiddenRecord) { answers in
    answers.add("the bias is added after the sigmoid", says: "The bias is added after the sigmoid")
    { inputs, weights, biases in
      biases.indices.map { unit in
        var h = 0.0
        for (index, input) in inputs.enumerated() { h += input * weights[index, unit] }
        return sigmoid(h) + biases[unit]
      }
    }
    answers.add("no biases, as in lesson 2's forward pass", says: "The biases are missing") {
      inputs, weights, biases in
      var hidden: [Double] = []
      for unit in biases.indices {
        var h = 0.0
        for (index, input) in inputs.enumerated() { h += input * weights[index, unit] }
        hidden.append(sigmoid(h))
      }
      return hidden
    }
    answers.add(
      "the weights' values are read as if stored column after column",
      says: "The weights are read with one unit per row"
    ) {
      inputs, weights, biases in
      biases.indices.map { unit in
        var h = biases[unit]
        for (index, input) in inputs.enumerated() {
          h += input * weights.values[unit * inputs.count + index]
        }
        return sigmoid(h)
      }
    }
  }

private let answersTo11_2C: [WrongAnswer] =
  wrongAnswers(to: "11.2", of: Checks.all, like: hiddenBatch) { answers in
    answers.add("X·W + b is read as X·(W + b)", says: "The biases are added to the weights") {
      features, weights, biases in
      features.dot(weights.adding(row: biases)).map { sigmoid($0) }
    }
    answers.add("lesson 10's ReLU in place of the sigmoid", says: "This is ReLU, max(0, x)") {
      features, weights, biases in
      features.dot(weights).adding(row: biases).map { $0 < 0 ? 0 : $0 }
    }
    answers.add("the copy with the biases added is thrown away", says: "The biases are missing") {
      features, weights, biases in
      let sums = features.dot(weights)
      _ = sums.adding(row: biases)
      return sums.map { sigmoid($0) }
    }
  }

private let answersTo11_3C: [WrongAnswer] =
  wrongAnswers(to: "11.3", of: Checks.all, like: binaryCrossEntropy) { answers in
    answers.add(
      "the sum is held at −100, not each logarithm, seen only at p 0 or 1",
      says: "The limit is set on y · ln p + (1 − y) · ln(1 − p)"
    ) {
      probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) {
        sum -= max(y * log(p) + (1 - y) * log(1 - p), -100)
      }
      return sum / Double(targets.count)
    }
    answers.add(
      "only y · ln p, as in lesson 10's cross-entropy", says: "The records with y = 0 are missing"
    ) { probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) { sum -= y * max(log(p), -100) }
      return sum / Double(targets.count)
    }
    answers.add(
      "the names of zip's pair exchanged: y is the probability and p the target",
      says: "p and y are exchanged"
    ) {
      probabilities, targets in
      var sum = 0.0
      for (y, p) in zip(probabilities, targets) {
        sum -= y * max(log(p), -100) + (1 - y) * max(log(1 - p), -100)
      }
      return sum / Double(targets.count)
    }
  }

private let answersTo11_4C: [WrongAnswer] =
  wrongAnswers(to: "11.4", of: Checks.all, like: binaryCrossEntropyGradient) { answers in
    answers.add("every record gets the mean of p − y", says: "Every record gets the mean over all")
    { probabilities, targets in
      let sum = zip(probabilities, targets).reduce(0) { $0 + ($1.0 - $1.1) }
      return targets.map { _ in sum / Double(targets.count) }
    }
    answers.add(
      "times the sigmoid's slope, as in lesson 2", says: "σ′ is multiplied in once too often"
    ) { probabilities, targets in
      zip(probabilities, targets).map { p, y in (p - y) * p * (1 - p) / Double(targets.count) }
    }
    answers.add("brackets forgotten: only y is divided by n", says: "Only y is divided") {
      probabilities, targets in
      zip(probabilities, targets).map { p, y in p - y / Double(targets.count) }
    }
  }

private let answersTo11_5C: [WrongAnswer] =
  wrongAnswers(to: "11.5", of: Checks.all, like: chosenHiddenUnits) { answers in
    answers.add(
      "of equally good ones the first, seen only where a smaller one comes later",
      says: "Of equally good networks this takes the first"
    ) {
      hiddenUnits, _, validationLosses in
      var best = 0
      for index in hiddenUnits.indices where validationLosses[index] < validationLosses[best] {
        best = index
      }
      return hiddenUnits[best]
    }
    answers.add(
      "the place of the best size, as an epoch in 11.6, not the size",
      says: "This is the place in the list"
    ) {
      hiddenUnits, _, validationLosses in
      var best = 0
      for index in validationLosses.indices {
        let isEqual = validationLosses[index] == validationLosses[best]
        let isLower = validationLosses[index] < validationLosses[best]
        if isLower || (isEqual && hiddenUnits[index] < hiddenUnits[best]) { best = index }
      }
      return best
    }
    answers.add(
      "sizes sorted and losses not, seen only where the sizes do not ascend",
      says: "The sizes are sorted and the losses are not"
    ) {
      hiddenUnits, _, validationLosses in
      let sizes = hiddenUnits.sorted()
      var best = 0
      for index in sizes.indices where validationLosses[index] < validationLosses[best] {
        best = index
      }
      return sizes[best]
    }
  }

private let answersTo11_6C: [WrongAnswer] =
  wrongAnswers(to: "11.6", of: Checks.all, like: earlyStop) { answers in
    answers.add(
      "epochs not below the one before are counted, not those not below the lowest",
      says: "Each loss is compared with the one before"
    ) {
      validationLosses, patience in
      var (best, waited) = (0, 0)
      for epoch in validationLosses.indices.dropFirst() {
        if validationLosses[epoch] < validationLosses[best] { best = epoch }
        waited = validationLosses[epoch] < validationLosses[epoch - 1] ? 0 : waited + 1
        if waited == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add(
      "the best of all as in 11.5, then patience, seen only if it comes after the stop",
      says: "The lowest of all losses is looked for, and patience"
    ) {
      validationLosses, patience in
      var best = 0
      for epoch in validationLosses.indices where validationLosses[epoch] < validationLosses[best] {
        best = epoch
      }
      return EarlyStop(stop: min(best + patience, validationLosses.count - 1), best: best)
    }
    answers.add("dropFirst before enumerated: every epoch's number is one too low") {
      validationLosses, patience in
      var (best, lowest) = (0, validationLosses.first ?? 0)
      for (epoch, loss) in validationLosses.dropFirst().enumerated() {
        if loss < lowest { (best, lowest) = (epoch, loss) }
        if epoch - best == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
  }

let thirdAnswersToLesson11: [WrongAnswer] = [
  answersTo11_1C, answersTo11_2C, answersTo11_3C, answersTo11_4C, answersTo11_5C, answersTo11_6C,
].flatMap { $0 }
