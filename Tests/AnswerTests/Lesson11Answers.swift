import Lab
import XCTest

@testable import lesson11

final class Lesson11AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson11, share: 0) }
}

private let answersTo11_1: [WrongAnswer] =
  wrongAnswers(to: "11.1", of: Checks.all, like: hiddenRecord) { answers in
    answers.add("the sigmoid is forgotten") { inputs, weights, biases in
      biases.indices.map { unit in
        var h = biases[unit]
        for (index, input) in inputs.enumerated() { h += input * weights[index, unit] }
        return h
      }
    }
    answers.add("the hyperbolic tangent in place of the sigmoid") { inputs, weights, biases in
      biases.indices.map { unit in
        var h = biases[unit]
        for (index, input) in inputs.enumerated() { h += input * weights[index, unit] }
        return tanh(h)
      }
    }
    answers.add("the bias is added after the sigmoid") { inputs, weights, biases in
      biases.indices.map { unit in
        var h = 0.0
        for (index, input) in inputs.enumerated() { h += input * weights[index, unit] }
        return sigmoid(h) + biases[unit]
      }
    }
    answers.add("the sum is not reset for each unit") { inputs, weights, biases in
      var activations: [Double] = []
      var h = 0.0
      for unit in biases.indices {
        for index in inputs.indices { h += inputs[index] * weights[index, unit] }
        activations.append(sigmoid(h + biases[unit]))
      }
      return activations
    }
    answers.add("= for += in the sum, so only the last input counts and the bias is lost") {
      inputs, weights, biases in
      var activations: [Double] = []
      for unit in biases.indices {
        var h = biases[unit]
        for index in inputs.indices { h = inputs[index] * weights[index, unit] }
        activations.append(sigmoid(h))
      }
      return activations
    }
    answers.add(
      "the weights are read as units × inputs, seen only where there are several of both"
    ) { inputs, weights, biases in
      biases.indices.map { unit in
        var h = biases[unit]
        for (index, input) in inputs.enumerated() {
          h += input * weights.values[unit * inputs.count + index]
        }
        return sigmoid(h)
      }
    }
    answers.add("knows two inputs only, seen only where there are more") {
      inputs, weights, biases in
      biases.indices.map { unit in
        var h = biases[unit]
        for (index, input) in inputs.prefix(2).enumerated() { h += input * weights[index, unit] }
        return sigmoid(h)
      }
    }
  }

private let answersTo11_2: [WrongAnswer] =
  wrongAnswers(to: "11.2", of: Checks.all, like: hiddenBatch) { answers in
    answers.add("the biases are forgotten") { features, weights, biases in
      features.dot(weights).map { sigmoid($0) }
    }
    answers.add("the sigmoid before the biases") { features, weights, biases in
      features.dot(weights).map { sigmoid($0) }.adding(row: biases)
    }
    answers.add("the sigmoid is applied twice") { features, weights, biases in
      let sums = features.dot(weights).adding(row: biases)
      return sums.map { sigmoid(sigmoid($0)) }
    }
    answers.add("ReLU in place of the sigmoid") { features, weights, biases in
      features.dot(weights).adding(row: biases).map { max(0, $0) }
    }
    answers.add("the bias is added for each input, seen only where there are several inputs") {
      features, weights, biases in
      var result = Matrix<Double>(rows: features.rows, columns: biases.count)
      for record in 0..<features.rows {
        for unit in biases.indices {
          var h = 0.0
          for input in 0..<features.columns {
            h += features[record, input] * weights[input, unit] + biases[unit]
          }
          result[record, unit] = sigmoid(h)
        }
      }
      return result
    }
    answers.add("records and units are exchanged in the result") { features, weights, biases in
      let a = features.dot(weights).adding(row: biases).map { sigmoid($0) }
      return Matrix(a.transposed)
    }
    answers.add("the last record stays 0") { features, weights, biases in
      var result = Matrix<Double>(rows: features.rows, columns: biases.count)
      for record in (0..<features.rows).dropLast() {
        let a = hiddenRecordOf(features.row(record), weights, biases)
        for unit in a.indices { result[record, unit] = a[unit] }
      }
      return result
    }
  }

private func hiddenRecordOf(_ inputs: [Double], _ weights: Matrix<Double>, _ biases: [Double])
  -> [Double]
{
  Matrix(row: inputs).dot(weights).adding(row: biases).map { sigmoid($0) }.values
}

private let answersTo11_3: [WrongAnswer] =
  wrongAnswers(to: "11.3", of: Checks.all, like: binaryCrossEntropy) { answers in
    answers.add("the sum, not the mean") { probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) {
        sum -= y * max(log(p), -100) + (1 - y) * max(log(1 - p), -100)
      }
      return sum
    }
    answers.add("the minus is forgotten") { probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) {
        sum += y * max(log(p), -100) + (1 - y) * max(log(1 - p), -100)
      }
      return sum / Double(targets.count)
    }
    answers.add("the minus holds for the first part only, the brackets are missing") {
      probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) {
        sum += -y * max(log(p), -100) + (1 - y) * max(log(1 - p), -100)
      }
      return sum / Double(targets.count)
    }
    answers.add("only the records with yes count") { probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) { sum -= y * max(log(p), -100) }
      return sum / Double(targets.count)
    }
    answers.add("the logarithm of 0 is not bounded, seen only where p is 0 or 1") {
      probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) { sum -= y * log(p) + (1 - y) * log(1 - p) }
      return sum / Double(targets.count)
    }
    answers.add("p is kept away from 0 and 1 by 10⁻⁷, seen only where p is very near them") {
      probabilities, targets in
      var sum = 0.0
      for (probability, y) in zip(probabilities, targets) {
        let p = min(max(probability, 1e-7), 1 - 1e-7)
        sum -= y * log(p) + (1 - y) * log(1 - p)
      }
      return sum / Double(targets.count)
    }
    answers.add("logarithms to base 2") { probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) {
        sum -= y * max(log(p) / log(2), -100) + (1 - y) * max(log(1 - p) / log(2), -100)
      }
      return sum / Double(targets.count)
    }
  }

private let answersTo11_4: [WrongAnswer] =
  wrongAnswers(to: "11.4", of: Checks.all, like: binaryCrossEntropyGradient) { answers in
    answers.add("not divided by n") { probabilities, targets in
      zip(probabilities, targets).map { p, y in p - y }
    }
    answers.add("y − p") { probabilities, targets in
      zip(probabilities, targets).map { p, y in (y - p) / Double(targets.count) }
    }
    answers.add("the slope of the sigmoid is still there") { probabilities, targets in
      zip(probabilities, targets).map { p, y in
        (p - y) * p * (1 - p) / Double(targets.count)
      }
    }
    answers.add("only y is divided, the brackets are missing") { probabilities, targets in
      zip(probabilities, targets).map { p, y in p - y / Double(targets.count) }
    }
    answers.add("twice as large, as for squared errors") { probabilities, targets in
      zip(probabilities, targets).map { p, y in 2 * (p - y) / Double(targets.count) }
    }
    answers.add("p is rounded to yes or no first") { probabilities, targets in
      zip(probabilities, targets).map { p, y in
        ((p > 0.5 ? 1 : 0) - y) / Double(targets.count)
      }
    }
    answers.add("the mean error for every record") { probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) { sum += p - y }
      return targets.map { _ in sum / Double(targets.count) }
    }
  }

private let answersTo11_5: [WrongAnswer] =
  wrongAnswers(to: "11.5", of: Checks.all, like: chosenHiddenUnits) { answers in
    answers.add("the lowest training loss") { hiddenUnits, trainingLosses, validationLosses in
      var best = 0
      for index in hiddenUnits.indices where trainingLosses[index] < trainingLosses[best] {
        best = index
      }
      return hiddenUnits[best]
    }
    answers.add("the place in the list, not the size") {
      hiddenUnits, trainingLosses, validationLosses in
      var best = 0
      for index in hiddenUnits.indices where validationLosses[index] < validationLosses[best] {
        best = index
      }
      return best
    }
    answers.add("the first of equals, seen only where losses tie and sizes are not ascending") {
      hiddenUnits, trainingLosses, validationLosses in
      var best = 0
      for index in hiddenUnits.indices where validationLosses[index] < validationLosses[best] {
        best = index
      }
      return hiddenUnits[best]
    }
    answers.add("the largest of equals, seen only where losses tie") {
      hiddenUnits, trainingLosses, validationLosses in
      let lowest = validationLosses.min() ?? 0
      return hiddenUnits.indices.filter { validationLosses[$0] == lowest }
        .map { hiddenUnits[$0] }.max() ?? 0
    }
    answers.add("the least distance between the two losses") {
      hiddenUnits, trainingLosses, validationLosses in
      let gaps = zip(trainingLosses, validationLosses).map { abs($1 - $0) }
      var best = 0
      for index in hiddenUnits.indices where gaps[index] < gaps[best] { best = index }
      return hiddenUnits[best]
    }
    answers.add("ends where the loss first rises, seen only where a better one comes later") {
      hiddenUnits, trainingLosses, validationLosses in
      var best = 0
      for index in hiddenUnits.indices.dropFirst() {
        if validationLosses[index] > validationLosses[best] { break }
        let isLower = validationLosses[index] < validationLosses[best]
        if isLower || hiddenUnits[index] < hiddenUnits[best] { best = index }
      }
      return hiddenUnits[best]
    }
    answers.add("a smaller size is taken whatever its loss: && is forgotten") {
      hiddenUnits, trainingLosses, validationLosses in
      var best = 0
      for index in hiddenUnits.indices {
        let isLower = validationLosses[index] < validationLosses[best]
        if isLower || hiddenUnits[index] < hiddenUnits[best] { best = index }
      }
      return hiddenUnits[best]
    }
  }

private let answersTo11_6: [WrongAnswer] =
  wrongAnswers(to: "11.6", of: Checks.all, like: earlyStop) { answers in
    answers.add("the best of all epochs, seen only where a lower loss comes after the stop") {
      validationLosses, patience in
      let lowest = validationLosses.min() ?? 0
      let best = validationLosses.firstIndex(of: lowest) ?? 0
      var lowestSoFar = Double.infinity
      var waited = 0
      for (epoch, loss) in validationLosses.enumerated() {
        waited = loss < lowestSoFar ? 0 : waited + 1
        lowestSoFar = min(lowestSoFar, loss)
        if waited == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add("compared with the epoch before, not with the lowest so far") {
      validationLosses, patience in
      var best = 0
      var waited = 0
      for (epoch, loss) in validationLosses.enumerated() where epoch > 0 {
        waited = loss < validationLosses[epoch - 1] ? 0 : waited + 1
        if loss < validationLosses[best] { best = epoch }
        if waited == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add("the count of epochs without a new lowest loss is not reset") {
      validationLosses, patience in
      var best = 0
      var waited = 0
      for (epoch, loss) in validationLosses.enumerated() where epoch > 0 {
        if loss < validationLosses[best] { best = epoch } else { waited += 1 }
        if waited == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add("an equal loss counts as lower, seen only where losses are equal") {
      validationLosses, patience in
      var best = 0
      for (epoch, loss) in validationLosses.enumerated() {
        if loss <= validationLosses[best] { best = epoch }
        if epoch - best == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add("stops one epoch too late: > for >=") { validationLosses, patience in
      var best = 0
      for (epoch, loss) in validationLosses.enumerated() {
        if loss < validationLosses[best] { best = epoch }
        if epoch - best > patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add("counted one too far at the end, seen only where patience never runs out") {
      validationLosses, patience in
      var best = 0
      for (epoch, loss) in validationLosses.enumerated() {
        if loss < validationLosses[best] { best = epoch }
        if epoch - best == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count, best: best)
    }
    answers.add("the lowest so far begins with 0, so no loss is ever lower") {
      validationLosses, patience in
      var lowest = 0.0
      var best = 0
      for (epoch, loss) in validationLosses.enumerated() {
        if loss < lowest {
          lowest = loss
          best = epoch
        }
        if epoch - best == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
  }

private let answersToLesson11: [WrongAnswer] =
  answersTo11_1 + answersTo11_2 + answersTo11_3
  + (answersTo11_4 + answersTo11_5 + answersTo11_6 as [WrongAnswer])
