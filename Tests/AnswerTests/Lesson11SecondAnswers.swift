import Foundation
import Lab
import XCTest

@testable import lesson11

final class Lesson11SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson11, share: 1) }
}

private let answersTo11_1B: [WrongAnswer] =
  wrongAnswers(to: "11.1", of: Checks.all, like: hiddenRecord) { answers in
    answers.add("the bias is added once per input", says: "The bias is added for each input") {
      inputs, weights, biases in
      var activations: [Double] = []
      for j in 0..<biases.count {
        var h = 0.0
        for i in 0..<inputs.count { h += inputs[i] * weights[i, j] + biases[j] }
        activations.append(lesson11.sigmoid(h))
      }
      return activations
    }
    answers.add(
      "the sum is not reset for each unit", says: "The sum is not set back to 0 for each unit"
    ) { inputs, weights, biases in
      var activations: [Double] = []
      var h = 0.0
      for j in 0..<biases.count {
        for i in 0..<inputs.count { h += inputs[i] * weights[i, j] }
        activations.append(lesson11.sigmoid(h + biases[j]))
      }
      return activations
    }
    answers.add("the bias is added after the sigmoid", says: "The bias is added after the sigmoid")
    { inputs, weights, biases in
      biases.indices.map { unit in
        let terms = inputs.indices.map { inputs[$0] * weights[$0, unit] }
        return lesson11.sigmoid(terms.reduce(0, +)) + biases[unit]
      }
    }
    answers.add(
      "the sigmoid of each term, and then the sum and the bias",
      says: "The sigmoid is applied to each product"
    ) {
      inputs, weights, biases in
      var activations = biases
      for j in 0..<biases.count {
        for i in 0..<inputs.count { activations[j] += lesson11.sigmoid(inputs[i] * weights[i, j]) }
      }
      return activations
    }
    answers.add(
      "the sums of inputs and weights multiplied", says: "Inputs and weights are summed apart"
    ) { inputs, weights, biases in
      let sum = inputs.reduce(0, +)
      return biases.indices.map {
        lesson11.sigmoid(sum * weights.column($0).reduce(0, +) + biases[$0])
      }
    }
    answers.add("the bias as a factor", says: "The activation is multiplied by the bias") {
      inputs, weights, biases in
      biases.indices.map { unit in
        var h = 0.0
        for i in inputs.indices { h += inputs[i] * weights[i, unit] }
        return lesson11.sigmoid(h) * biases[unit]
      }
    }
    answers.add(
      "the sum goes on from the activation of the unit before",
      says: "Each unit's sum has the activation before it in it"
    ) {
      inputs, weights, biases in
      var activations: [Double] = []
      var h = 0.0
      for j in biases.indices {
        h += biases[j]
        for i in inputs.indices { h += inputs[i] * weights[i, j] }
        h = lesson11.sigmoid(h)
        activations.append(h)
      }
      return activations
    }
  }

private let answersTo11_2B: [WrongAnswer] =
  wrongAnswers(to: "11.2", of: Checks.all, like: hiddenBatch) { answers in
    answers.add(
      "the biases are added after the sigmoid", says: "The biases are added after the sigmoid"
    ) { features, weights, biases in
      features.dot(weights).map { lesson11.sigmoid($0) }.adding(row: biases)
    }
    answers.add(
      "the first unit's bias for all units", says: "The bias of the first unit is used for all"
    ) { features, weights, biases in
      var result = features.dot(weights)
      for record in 0..<result.rows {
        for unit in 0..<result.columns {
          result[record, unit] = lesson11.sigmoid(result[record, unit] + biases[0])
        }
      }
      return result
    }
    answers.add(
      "the sums go on from one record to the next",
      says: "Each record's sums have those of the records before in them"
    ) { features, weights, biases in
      var result = Matrix<Double>(rows: features.rows, columns: biases.count)
      var sums = biases
      for record in 0..<features.rows {
        for j in 0..<biases.count {
          for i in 0..<features.columns { sums[j] += features[record, i] * weights[i, j] }
          result[record, j] = lesson11.sigmoid(sums[j])
        }
      }
      return result
    }
    answers.add(
      "the sigmoid of the inputs, and the sums left as they are",
      says: "The sigmoid is applied to the features"
    ) {
      features, weights, biases in
      features.map { lesson11.sigmoid($0) }.dot(weights).adding(row: biases)
    }
    answers.add(
      "one mean record for the whole batch",
      says: "Every record gets the activations of the mean record"
    ) { features, weights, biases in
      let mean = features.sumOfRows().map { $0 / Double(features.rows) }
      let hidden = Matrix(row: mean).dot(weights).adding(row: biases)
        .map { lesson11.sigmoid($0) }
      return Matrix((0..<features.rows).map { _ in hidden.row(0) })
    }
    answers.add(
      "the biases are added to the same sums again for each record",
      says: "The biases are added up from record to record"
    ) {
      features, weights, biases in
      var offsets = [Double](repeating: 0, count: biases.count)
      var result = features.dot(weights)
      for record in 0..<result.rows {
        for unit in 0..<result.columns {
          offsets[unit] += biases[unit]
          result[record, unit] = lesson11.sigmoid(result[record, unit] + offsets[unit])
        }
      }
      return result
    }
    answers.add("the sums, without the sigmoid", says: "The sigmoid is missing") {
      features, weights, biases in
      features.dot(weights).adding(row: biases)
    }
  }

private let answersTo11_3B: [WrongAnswer] =
  wrongAnswers(to: "11.3", of: Checks.all, like: binaryCrossEntropy) { answers in
    answers.add(
      "brackets: the minus stands before the first part only",
      says: "The second part has the wrong sign"
    ) {
      probabilities, targets in
      var sum = 0.0
      for i in 0..<targets.count {
        let (p, y) = (probabilities[i], targets[i])
        sum += -y * max(log(p), -100) + (1 - y) * max(log(1 - p), -100)
      }
      return sum / Double(targets.count)
    }
    answers.add("min for max at the limit of −100", says: "`min` stands where `max` belongs") {
      probabilities, targets in
      let terms = zip(probabilities, targets).map { p, y in
        y * min(log(p), -100) + (1 - y) * min(log(1 - p), -100)
      }
      return -terms.reduce(0, +) / Double(targets.count)
    }
    answers.add(
      "no limit for the logarithm, seen only where p is 0 or 1",
      says: "Where p is 0 or 1 this is infinite or not a number"
    ) {
      probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) { sum -= y * log(p) + (1 - y) * log(1 - p) }
      return sum / Double(targets.count)
    }
    answers.add(
      "the logarithm of the mean probability of the right answers",
      says: "This is the logarithm of a mean"
    ) {
      probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) { sum += y == 1 ? p : 1 - p }
      return -max(log(sum / Double(targets.count)), -100)
    }
    answers.add(
      "the limit is set on p, inside the logarithm",
      says: "Where p is 0 or 1 this is infinite or not a number"
    ) { probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) {
        sum -= y * log(max(p, -100)) + (1 - y) * log(max(1 - p, -100))
      }
      return sum / Double(targets.count)
    }
    answers.add("p kept above 1e-100 in the logarithm", says: "p is kept away from 0 and 1") {
      probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) {
        sum -= y * log(max(p, 1e-100)) + (1 - y) * log(max(1 - p, 1e-100))
      }
      return sum / Double(targets.count)
    }
    answers.add("half of it, as there are two parts", says: "This is half of it") {
      probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) {
        sum -= (y * max(log(p), -100) + (1 - y) * max(log(1 - p), -100)) / 2
      }
      return sum / Double(targets.count)
    }
  }

private let answersTo11_4B: [WrongAnswer] =
  wrongAnswers(to: "11.4", of: Checks.all, like: binaryCrossEntropyGradient) { answers in
    answers.add("not divided by n", says: "The division by the number of records is missing") {
      probabilities, targets in
      zip(probabilities, targets).map { $0 - $1 }
    }
    answers.add("times the slope of the sigmoid", says: "σ′ is multiplied in once too often") {
      probabilities, targets in
      var gradient: [Double] = []
      for i in 0..<targets.count {
        let p = probabilities[i]
        gradient.append((p - targets[i]) * p * (1 - p) / Double(targets.count))
      }
      return gradient
    }
    answers.add(
      "brackets: only y is divided by n",
      says: "Only y is divided: brackets are missing around p − y"
    ) { probabilities, targets in
      var gradient = probabilities
      for i in gradient.indices { gradient[i] -= targets[i] / Double(targets.count) }
      return gradient
    }
    answers.add("the mean of p − y for every record", says: "Every record gets the mean over all") {
      probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) { sum += p - y }
      return [Double](repeating: sum / Double(targets.count), count: targets.count)
    }
    answers.add("the sum of p − y for every record", says: "Every record gets the sum over all") {
      probabilities, targets in
      let sum = zip(probabilities, targets).map { $0 - $1 }.reduce(0, +)
      return targets.map { _ in sum }
    }
    answers.add("the sigmoid of the difference", says: "The sigmoid of the difference is taken") {
      probabilities, targets in
      zip(probabilities, targets).map { lesson11.sigmoid($0 - $1) / Double(targets.count) }
    }
    answers.add(
      "by the position in the list, and not by n",
      says: "Each difference is divided by its record's place in the list"
    ) { probabilities, targets in
      probabilities.indices.map { (probabilities[$0] - targets[$0]) / Double($0 + 1) }
    }
  }

private let answersTo11_5B: [WrongAnswer] =
  wrongAnswers(to: "11.5", of: Checks.all, like: chosenHiddenUnits) { answers in
    answers.add("the place in the list in place of the size", says: "This is the place in the list")
    { hiddenUnits, _, validationLosses in
      var best = 0
      for i in hiddenUnits.indices where validationLosses[i] < validationLosses[best] { best = i }
      return best
    }
    answers.add(
      "the lowest so far begins with 0, so always the first size",
      says: "This is always the first network"
    ) {
      hiddenUnits, _, validationLosses in
      var lowest = 0.0
      var size = hiddenUnits.first ?? 0
      for i in 0..<hiddenUnits.count {
        if validationLosses[i] < lowest {
          lowest = validationLosses[i]
          size = hiddenUnits[i]
        }
      }
      return size
    }
    answers.add(
      "stops at the first rise of the validation loss, seen only where it falls again",
      says: "The sizes are tried in their order"
    ) {
      hiddenUnits, _, validationLosses in
      let order = hiddenUnits.indices.sorted { hiddenUnits[$0] < hiddenUnits[$1] }
      var best = order.first ?? 0
      for i in order {
        if validationLosses[i] > validationLosses[best] { break }
        if validationLosses[i] < validationLosses[best] { best = i }
      }
      return hiddenUnits[best]
    }
    answers.add(
      "the smallest gap between both losses, as a sign of no overfitting",
      says: "This is the network whose two losses are closest"
    ) {
      hiddenUnits, trainingLosses, validationLosses in
      let best = hiddenUnits.indices.min {
        abs(validationLosses[$0] - trainingLosses[$0])
          < abs(validationLosses[$1] - trainingLosses[$1])
      }
      return hiddenUnits[best ?? 0]
    }
    answers.add(
      "the first network that has begun to overfit",
      says: "This is the first network whose validation loss is above its training loss"
    ) {
      hiddenUnits, trainingLosses, validationLosses in
      for i in hiddenUnits.indices where validationLosses[i] > trainingLosses[i] {
        return hiddenUnits[i]
      }
      return hiddenUnits[0]
    }
    answers.add(
      "sorted by size, and stopped where it no longer falls",
      says: "The sizes are tried in their order"
    ) {
      hiddenUnits, _, validationLosses in
      let order = hiddenUnits.indices.sorted { hiddenUnits[$0] < hiddenUnits[$1] }
      var best = order[0]
      for i in order.dropFirst() {
        guard validationLosses[i] < validationLosses[best] else { break }
        best = i
      }
      return hiddenUnits[best]
    }
    answers.add(
      "the lowest loss, and of equals by the training loss",
      says: "Of equally good networks the training loss decides"
    ) {
      hiddenUnits, trainingLosses, validationLosses in
      let best = hiddenUnits.indices.min {
        (validationLosses[$0], trainingLosses[$0]) < (validationLosses[$1], trainingLosses[$1])
      }
      return hiddenUnits[best ?? 0]
    }
  }

private let answersTo11_6B: [WrongAnswer] =
  wrongAnswers(to: "11.6", of: Checks.all, like: earlyStop) { answers in
    answers.add(
      "each loss compared with the one before, not with the lowest",
      says: "Each loss is compared with the one before"
    ) {
      validationLosses, patience in
      var (best, waited) = (0, 0)
      for epoch in validationLosses.indices.dropFirst() {
        if validationLosses[epoch] < validationLosses[epoch - 1] {
          best = epoch
          waited = 0
        } else {
          waited += 1
        }
        if waited == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add(
      "the epochs in vain are counted on, not in a row",
      says: "The count of epochs without improvement must return to 0 at each improvement"
    ) { validationLosses, patience in
      var (best, waited) = (0, 0)
      for epoch in validationLosses.indices.dropFirst() {
        if validationLosses[epoch] < validationLosses[best] {
          best = epoch
        } else {
          waited += 1
          if waited == patience { return EarlyStop(stop: epoch, best: best) }
        }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add(
      "the lowest of all epochs, plus patience, seen where a low loss follows the stop",
      says: "The lowest of all losses is looked for"
    ) {
      validationLosses, patience in
      let lowest = validationLosses.min() ?? 0
      let best = validationLosses.firstIndex(of: lowest) ?? 0
      let last = validationLosses.count - 1
      return EarlyStop(stop: best + min(patience, last - best), best: best)
    }
    answers.add(
      "patience taken for epochs at the start, after which the first rise stops",
      says: "The first `patience` epochs pass in any case"
    ) {
      validationLosses, patience in
      var best = 0
      for (epoch, loss) in validationLosses.enumerated() {
        if loss <= validationLosses[best] {
          best = epoch
        } else if epoch > patience {
          return EarlyStop(stop: epoch, best: best)
        }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add(
      "compared with the loss patience epochs before",
      says: "Each loss is compared with that of `patience` epochs before"
    ) { validationLosses, patience in
      var best = 0
      for (epoch, loss) in validationLosses.enumerated() {
        if loss < validationLosses[best] { best = epoch }
        if epoch >= patience && loss >= validationLosses[epoch - patience] {
          return EarlyStop(stop: epoch, best: best)
        }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add(
      "compared with the first loss, always", says: "Each loss is compared with the first one"
    ) { validationLosses, patience in
      var (best, waited) = (0, 0)
      for epoch in validationLosses.indices.dropFirst() {
        if validationLosses[epoch] < validationLosses[0] {
          best = epoch
          waited = 0
        } else {
          waited += 1
        }
        if waited >= patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add(
      "the number of epochs waited in place of the epoch", says: "`stop` is how long was waited"
    ) { validationLosses, patience in
      var best = 0
      for (epoch, loss) in validationLosses.enumerated() {
        if loss < validationLosses[best] { best = epoch }
        if epoch - best == patience { return EarlyStop(stop: epoch - best, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1 - best, best: best)
    }
  }

let secondAnswersToLesson11: [WrongAnswer] = [
  answersTo11_1B, answersTo11_2B, answersTo11_3B, answersTo11_4B, answersTo11_5B, answersTo11_6B,
].flatMap { (answers: [WrongAnswer]) in answers }
