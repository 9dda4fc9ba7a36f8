import Lab
import XCTest

@testable import lesson11

final class Lesson11AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson11, share: 0.96) }
}

private let answersTo11_1: [WrongAnswer] =
  wrongAnswers(to: "11.1", of: Checks.all, like: hiddenRecord) { answers in
    answers.add(
      "the sigmoid is forgotten",
      says: "The sigmoid is missing"
    ) { inputs, weights, biases in
      biases.indices.map { unit in
        var h = biases[unit]
        for (index, input) in inputs.enumerated() { h += input * weights[index, unit] }
        return h
      }
    }
    answers.add(
      "the hyperbolic tangent in place of the sigmoid",
      says: "This is tanh"
    ) { inputs, weights, biases in
      biases.indices.map { unit in
        var h = biases[unit]
        for (index, input) in inputs.enumerated() { h += input * weights[index, unit] }
        return tanh(h)
      }
    }
    answers.add(
      "the bias is added after the sigmoid",
      says: "The bias is added after the sigmoid"
    ) { inputs, weights, biases in
      biases.indices.map { unit in
        var h = 0.0
        for (index, input) in inputs.enumerated() { h += input * weights[index, unit] }
        return sigmoid(h) + biases[unit]
      }
    }
    answers.add(
      "the sum is not reset for each unit",
      says: "not set back to 0"
    ) { inputs, weights, biases in
      var activations: [Double] = []
      var h = 0.0
      for unit in biases.indices {
        for index in inputs.indices { h += inputs[index] * weights[index, unit] }
        activations.append(sigmoid(h + biases[unit]))
      }
      return activations
    }
    answers.add(
      "= for += in the sum, so only the last input counts and the bias is lost",
      says: "Only the last input counts"
    ) {
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
      "the weights are read as units × inputs, seen only where there are several of both",
      says: "one unit per row"
    ) { inputs, weights, biases in
      biases.indices.map { unit in
        var h = biases[unit]
        for (index, input) in inputs.enumerated() {
          h += input * weights.values[unit * inputs.count + index]
        }
        return sigmoid(h)
      }
    }
    answers.add(
      "knows two inputs only, seen only where there are more",
      says: "Only the first two terms"
    ) {
      inputs, weights, biases in
      biases.indices.map { unit in
        var h = biases[unit]
        for (index, input) in inputs.prefix(2).enumerated() { h += input * weights[index, unit] }
        return sigmoid(h)
      }
    }
    answers.add("one h for all units, and the bias goes into it", says: "nor is the bias in it") {
      inputs, weights, biases in
      var activations: [Double] = []
      var h = 0.0
      for unit in biases.indices {
        h += biases[unit]
        for index in inputs.indices { h += inputs[index] * weights[index, unit] }
        activations.append(sigmoid(h))
      }
      return activations
    }
    answers.add("the sigmoid inside the loop", says: "The sigmoid is applied after each input") {
      inputs, weights, biases in
      biases.indices.map { unit in
        var h = biases[unit]
        for index in inputs.indices { h = sigmoid(h + inputs[index] * weights[index, unit]) }
        return h
      }
    }
    answers.add(
      "the first bias is used up by each unit in turn, the last ones have none",
      says: "Only the first unit gets its bias"
    ) {
      inputs, weights, biases in
      biases.indices.map { unit in
        var h = unit == 0 ? biases[0] : 0
        for (index, input) in inputs.enumerated() { h += input * weights[index, unit] }
        return sigmoid(h)
      }
    }
    answers.add("the inputs' number divides the sum", says: "This is the mean of the terms") {
      inputs, weights, biases in
      biases.indices.map { unit in
        var h = 0.0
        for (index, input) in inputs.enumerated() { h += input * weights[index, unit] }
        return sigmoid(h / Double(inputs.count) + biases[unit])
      }
    }
  }

private let answersTo11_2: [WrongAnswer] =
  wrongAnswers(to: "11.2", of: Checks.all, like: hiddenBatch) { answers in
    answers.add(
      "the biases are forgotten",
      says: "The biases are missing"
    ) { features, weights, biases in
      features.dot(weights).map { sigmoid($0) }
    }
    answers.add(
      "the sigmoid before the biases",
      says: "added after the sigmoid"
    ) { features, weights, biases in
      features.dot(weights).map { sigmoid($0) }.adding(row: biases)
    }
    answers.add(
      "the sigmoid is applied twice",
      says: "The sigmoid is taken twice"
    ) { features, weights, biases in
      let sums = features.dot(weights).adding(row: biases)
      return sums.map { sigmoid(sigmoid($0)) }
    }
    answers.add(
      "ReLU in place of the sigmoid",
      says: "This is ReLU"
    ) { features, weights, biases in
      features.dot(weights).adding(row: biases).map { max(0, $0) }
    }
    answers.add(
      "the bias is added for each input, seen only where there are several inputs",
      says: "added for each input"
    ) {
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
    answers.add(
      "records and units are exchanged in the result",
      says: "one row per unit"
    ) { features, weights, biases in
      let a = features.dot(weights).adding(row: biases).map { sigmoid($0) }
      return Matrix(a.transposed)
    }
    answers.add(
      "the last record stays 0",
      says: "Only the last row is wrong"
    ) { features, weights, biases in
      var result = Matrix<Double>(rows: features.rows, columns: biases.count)
      for record in (0..<features.rows).dropLast() {
        let a = hiddenRecordOf(features.row(record), weights, biases)
        for unit in a.indices { result[record, unit] = a[unit] }
      }
      return result
    }
    answers.add("all records get the activations of the first", says: "those of one record") {
      features, weights, biases in
      let first = hiddenRecordOf(features.row(0), weights, biases)
      return Matrix((0..<features.rows).map { _ in first })
    }
    answers.add("σ(X)·W + b", says: "The sigmoid is applied to the features") {
      features, weights, biases in
      features.map { sigmoid($0) }.dot(weights).adding(row: biases)
    }
  }

private func hiddenRecordOf(_ inputs: [Double], _ weights: Matrix<Double>, _ biases: [Double])
  -> [Double]
{
  Matrix(row: inputs).dot(weights).adding(row: biases).map { sigmoid($0) }.values
}

private let answersTo11_3: [WrongAnswer] =
  wrongAnswers(to: "11.3", of: Checks.all, like: binaryCrossEntropy) { answers in
    answers.add(
      "the sum, not the mean",
      says: "This is the sum"
    ) { probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) {
        sum -= y * max(log(p), -100) + (1 - y) * max(log(1 - p), -100)
      }
      return sum
    }
    answers.add(
      "the minus is forgotten",
      says: "The sign is flipped"
    ) { probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) {
        sum += y * max(log(p), -100) + (1 - y) * max(log(1 - p), -100)
      }
      return sum / Double(targets.count)
    }
    answers.add(
      "the minus holds for the first part only, the brackets are missing",
      says: "The second part has the wrong sign"
    ) {
      probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) {
        sum += -y * max(log(p), -100) + (1 - y) * max(log(1 - p), -100)
      }
      return sum / Double(targets.count)
    }
    answers.add(
      "only the records with yes count",
      says: "The records with y = 0 are missing"
    ) { probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) { sum -= y * max(log(p), -100) }
      return sum / Double(targets.count)
    }
    answers.add(
      "the logarithm of 0 is not bounded, seen only where p is 0 or 1",
      says: "let no logarithm fall below"
    ) {
      probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) { sum -= y * log(p) + (1 - y) * log(1 - p) }
      return sum / Double(targets.count)
    }
    answers.add(
      "p is kept away from 0 and 1 by 10⁻⁷, seen only where p is very near them",
      says: "p is kept away from 0 and 1"
    ) {
      probabilities, targets in
      var sum = 0.0
      for (probability, y) in zip(probabilities, targets) {
        let p = min(max(probability, 1e-7), 1 - 1e-7)
        sum -= y * log(p) + (1 - y) * log(1 - p)
      }
      return sum / Double(targets.count)
    }
    answers.add(
      "logarithms to base 2",
      says: "The logarithm has the base 2"
    ) { probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) {
        sum -= y * max(log(p) / log(2), -100) + (1 - y) * max(log(1 - p) / log(2), -100)
      }
      return sum / Double(targets.count)
    }
    answers.add("returns after the first record", says: "Only the first one counts") {
      probabilities, targets in
      for (p, y) in zip(probabilities, targets) {
        return -(y * max(log(p), -100) + (1 - y) * max(log(1 - p), -100)) / Double(targets.count)
      }
      return 0
    }
    answers.add("the first record alone, not divided", says: "Only the first record counts") {
      probabilities, targets in
      let (p, y) = (probabilities[0], targets[0])
      return -(y * max(log(p), -100) + (1 - y) * max(log(1 - p), -100))
    }
    answers.add(
      "y > 0.5 decides, and the logarithm is of p in both cases, with 1 − it",
      says: "1 + ln p stands for"
    ) {
      probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) {
        sum += y > 0.5 ? -max(log(p), -100) : 1 + max(log(p), -100)
      }
      return sum / Double(targets.count)
    }
    answers.add("both logarithms without y", says: "Both logarithms are taken") {
      probabilities, targets in
      var sum = 0.0
      for p in probabilities { sum -= max(log(p), -100) + max(log(1 - p), -100) }
      return sum / Double(targets.count)
    }
  }

private let answersTo11_4: [WrongAnswer] =
  wrongAnswers(to: "11.4", of: Checks.all, like: binaryCrossEntropyGradient) { answers in
    answers.add(
      "not divided by n",
      says: "The division by the number of records is missing"
    ) { probabilities, targets in
      zip(probabilities, targets).map { p, y in p - y }
    }
    answers.add(
      "y − p",
      says: "The sign is flipped"
    ) { probabilities, targets in
      zip(probabilities, targets).map { p, y in (y - p) / Double(targets.count) }
    }
    answers.add(
      "the slope of the sigmoid is still there",
      says: "multiplied in once too often"
    ) { probabilities, targets in
      zip(probabilities, targets).map { p, y in
        (p - y) * p * (1 - p) / Double(targets.count)
      }
    }
    answers.add(
      "only y is divided, the brackets are missing",
      says: "Only y is divided"
    ) { probabilities, targets in
      zip(probabilities, targets).map { p, y in p - y / Double(targets.count) }
    }
    answers.add(
      "twice as large, as for squared errors",
      says: "This is twice the gradient"
    ) { probabilities, targets in
      zip(probabilities, targets).map { p, y in 2 * (p - y) / Double(targets.count) }
    }
    answers.add(
      "p is rounded to yes or no first",
      says: "p is rounded"
    ) { probabilities, targets in
      zip(probabilities, targets).map { p, y in
        ((p > 0.5 ? 1 : 0) - y) / Double(targets.count)
      }
    }
    answers.add(
      "the mean error for every record",
      says: "Every record gets the mean"
    ) { probabilities, targets in
      var sum = 0.0
      for (p, y) in zip(probabilities, targets) { sum += p - y }
      return targets.map { _ in sum / Double(targets.count) }
    }
    answers.add("divided by 5", says: "a number of your own") { probabilities, targets in
      zip(probabilities, targets).map { p, y in (p - y) / 5 }
    }
    answers.add("the running sum of the differences", says: "has the ones before it") {
      probabilities, targets in
      var sum = 0.0
      return zip(probabilities, targets).map { p, y in
        sum += (p - y) / Double(targets.count)
        return sum
      }
    }
    answers.add("the error divided by p", says: "The difference is divided by p") {
      probabilities, targets in
      zip(probabilities, targets).map { p, y in (p - y) / p / Double(targets.count) }
    }
  }

private let answersTo11_5: [WrongAnswer] =
  wrongAnswers(to: "11.5", of: Checks.all, like: chosenHiddenUnits) { answers in
    answers.add(
      "the lowest training loss",
      says: "This goes by the training loss"
    ) { hiddenUnits, trainingLosses, validationLosses in
      var best = 0
      for index in hiddenUnits.indices where trainingLosses[index] < trainingLosses[best] {
        best = index
      }
      return hiddenUnits[best]
    }
    answers.add("the place in the list, not the size", says: "This is the place in the list") {
      hiddenUnits, trainingLosses, validationLosses in
      var best = 0
      for index in hiddenUnits.indices where validationLosses[index] < validationLosses[best] {
        best = index
      }
      return best
    }
    answers.add(
      "the first of equals, seen only where losses tie and sizes are not ascending",
      says: "this takes the first"
    ) {
      hiddenUnits, trainingLosses, validationLosses in
      var best = 0
      for index in hiddenUnits.indices where validationLosses[index] < validationLosses[best] {
        best = index
      }
      return hiddenUnits[best]
    }
    answers.add(
      "the largest of equals, seen only where losses tie",
      says: "this takes the largest"
    ) {
      hiddenUnits, trainingLosses, validationLosses in
      let lowest = validationLosses.min() ?? 0
      return hiddenUnits.indices.filter { validationLosses[$0] == lowest }
        .map { hiddenUnits[$0] }.max() ?? 0
    }
    answers.add("the least distance between the two losses", says: "whose two losses are closest") {
      hiddenUnits, trainingLosses, validationLosses in
      let gaps = zip(trainingLosses, validationLosses).map { abs($1 - $0) }
      var best = 0
      for index in hiddenUnits.indices where gaps[index] < gaps[best] { best = index }
      return hiddenUnits[best]
    }
    answers.add(
      "ends where the loss first rises, seen only where a better one comes later",
      says: "where the loss first rises"
    ) {
      hiddenUnits, trainingLosses, validationLosses in
      var best = 0
      for index in hiddenUnits.indices.dropFirst() {
        if validationLosses[index] > validationLosses[best] { break }
        let isLower = validationLosses[index] < validationLosses[best]
        if isLower || hiddenUnits[index] < hiddenUnits[best] { best = index }
      }
      return hiddenUnits[best]
    }
    answers.add(
      "a smaller size is taken whatever its loss: && is forgotten",
      says: "whatever its loss"
    ) {
      hiddenUnits, trainingLosses, validationLosses in
      var best = 0
      for index in hiddenUnits.indices {
        let isLower = validationLosses[index] < validationLosses[best]
        if isLower || hiddenUnits[index] < hiddenUnits[best] { best = index }
      }
      return hiddenUnits[best]
    }
    answers.add("the place, counted from 1", says: "This is the place in the list") {
      hiddenUnits, trainingLosses, validationLosses in
      let lowest = validationLosses.min() ?? 0
      let smallest =
        hiddenUnits.indices.filter { validationLosses[$0] == lowest }
        .map { hiddenUnits[$0] }.min() ?? 0
      return (hiddenUnits.firstIndex(of: smallest) ?? 0) + 1
    }
    answers.add("the median size", says: "This is the middle one") {
      hiddenUnits, trainingLosses, validationLosses in
      hiddenUnits.sorted()[hiddenUnits.count / 2]
    }
    answers.add("the first whose loss is below the mean") {
      hiddenUnits, trainingLosses, validationLosses in
      let mean = validationLosses.reduce(0, +) / Double(validationLosses.count)
      return hiddenUnits[validationLosses.firstIndex { $0 < mean } ?? 0]
    }
    answers.add("the next smaller than the best") { hiddenUnits, trainingLosses, validationLosses in
      let lowest = validationLosses.min() ?? 0
      let best = hiddenUnits[validationLosses.firstIndex(of: lowest) ?? 0]
      return hiddenUnits.filter { $0 < best }.max() ?? best
    }
  }

private let answersTo11_6: [WrongAnswer] =
  wrongAnswers(to: "11.6", of: Checks.all, like: earlyStop) { answers in
    answers.add(
      "the best of all epochs, seen only where a lower loss comes after the stop",
      says: "looked for after the stop"
    ) {
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
    answers.add(
      "compared with the epoch before, not with the lowest so far",
      says: "compared with the one before"
    ) {
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
    answers.add(
      "the count of epochs without a new lowest loss is not reset",
      says: "must return to 0"
    ) {
      validationLosses, patience in
      var best = 0
      var waited = 0
      for (epoch, loss) in validationLosses.enumerated() where epoch > 0 {
        if loss < validationLosses[best] { best = epoch } else { waited += 1 }
        if waited == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add(
      "an equal loss counts as lower, seen only where losses are equal",
      says: "An equal loss counts as an improvement"
    ) {
      validationLosses, patience in
      var best = 0
      for (epoch, loss) in validationLosses.enumerated() {
        if loss <= validationLosses[best] { best = epoch }
        if epoch - best == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add(
      "stops one epoch too late: > for >=",
      says: "one epoch late"
    ) { validationLosses, patience in
      var best = 0
      for (epoch, loss) in validationLosses.enumerated() {
        if loss < validationLosses[best] { best = epoch }
        if epoch - best > patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add(
      "counted one too far at the end, seen only where patience never runs out",
      says: "is one too far"
    ) {
      validationLosses, patience in
      var best = 0
      for (epoch, loss) in validationLosses.enumerated() {
        if loss < validationLosses[best] { best = epoch }
        if epoch - best == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count, best: best)
    }
    answers.add(
      "the lowest so far begins with 0, so no loss is ever lower",
      says: "begins with 0"
    ) {
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
    answers.add("best is the epoch before the stop", says: "The epoch before the stop") {
      validationLosses, patience in
      var best = 0
      for (epoch, loss) in validationLosses.enumerated() {
        if loss < validationLosses[best] { best = epoch }
        if epoch - best == patience { return EarlyStop(stop: epoch, best: epoch - 1) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: validationLosses.count - 2)
    }
    answers.add(
      "patience counts from the first rise on", says: "Patience counts from the first rise"
    ) { validationLosses, patience in
      var best = 0
      var rise = -1
      for (epoch, loss) in validationLosses.enumerated() {
        if loss < validationLosses[best] { best = epoch }
        if epoch > 0, rise < 0, loss > validationLosses[epoch - 1] { rise = epoch }
        if rise >= 0, epoch - rise == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add("the loss has to rise patience times in a row", says: "sets the count back") {
      validationLosses, patience in
      var best = 0
      var rises = 0
      for (epoch, loss) in validationLosses.enumerated() where epoch > 0 {
        rises = loss > validationLosses[epoch - 1] ? rises + 1 : 0
        if loss < validationLosses[best] { best = epoch }
        if rises == patience { return EarlyStop(stop: epoch, best: best) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
    answers.add("best is left at the start of the waiting plus one", says: "`best` is one too high")
    { validationLosses, patience in
      var best = 0
      for (epoch, loss) in validationLosses.enumerated() {
        if loss < validationLosses[best] { best = epoch }
        if epoch - best == patience { return EarlyStop(stop: epoch, best: best + 1) }
      }
      return EarlyStop(stop: validationLosses.count - 1, best: best)
    }
  }

private let answersToLesson11: [WrongAnswer] =
  answersTo11_1 + answersTo11_2 + answersTo11_3
  + (answersTo11_4 + answersTo11_5 + answersTo11_6 as [WrongAnswer])
