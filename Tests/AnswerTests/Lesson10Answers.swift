import Lab
import XCTest

@testable import lesson10

final class Lesson10AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson10, share: 0.98) }
}

private let answersTo10_1: [WrongAnswer] =
  wrongAnswers(to: "10.1", of: Checks.all, like: oneHot) { answers in
    answers.add(
      "the classes are counted from 1",
      says: "Classes count from 0"
    ) { labels, classes in
      Matrix<Double>(labels.map { label in (1...classes).map { $0 == label ? 1 : 0 } })
    }
    answers.add(
      "records and classes are exchanged: one column per record",
      says: "Rows and columns are swapped"
    ) { labels, classes in
      var targets = Matrix<Double>(rows: classes, columns: labels.count)
      for (record, label) in labels.enumerated() { targets[label, record] = 1 }
      return targets
    }
    answers.add(
      "the label itself is written in place of 1",
      says: "The label itself stands in its column"
    ) { labels, classes in
      var targets = Matrix<Double>(rows: labels.count, columns: classes)
      for (record, label) in labels.enumerated() { targets[record, label] = Double(label) }
      return targets
    }
    answers.add(
      "as many columns as the largest label needs, seen only where the last class does not occur",
      says: "as many columns as these labels need"
    ) { labels, _ in
      let columns = (labels.max() ?? 0) + 1
      var targets = Matrix<Double>(rows: labels.count, columns: columns)
      for (record, label) in labels.enumerated() { targets[record, label] = 1 }
      return targets
    }
    answers.add(
      "the first record is left out",
      says: "The first record is left out"
    ) { labels, classes in
      var targets = Matrix<Double>(rows: labels.count, columns: classes)
      for record in labels.indices.dropFirst() { targets[record, labels[record]] = 1 }
      return targets
    }
    answers.add(
      "all columns up to the label are 1",
      says: "All columns up to the label's are 1"
    ) { labels, classes in
      Matrix<Double>(labels.map { label in (0..<classes).map { $0 <= label ? 1 : 0 } })
    }
    answers.add(
      "always ten columns, seen only where there are not ten classes",
      says: "There are always ten columns"
    ) { labels, _ in
      Matrix<Double>(labels.map { label in (0..<10).map { $0 == label ? 1 : 0 } })
    }
    answers.add("each row has 1 in all columns but its own", says: "0 and 1 are swapped") {
      labels, classes in
      var targets = Matrix<Double>(rows: labels.count, columns: classes, repeating: 1)
      for (record, label) in labels.enumerated() { targets[record, label] = 0 }
      return targets
    }
    answers.add("the ones fall down one row per label, whatever it is", says: "record's number") {
      labels, classes in
      var targets = Matrix<Double>(rows: labels.count, columns: classes)
      for record in 0..<min(labels.count, classes) { targets[record, record] = 1 }
      return targets
    }
    answers.add(
      "shares, 1 divided by the number of classes", says: "divided by the number of classes"
    ) { labels, classes in
      Matrix(labels.map { label in (0..<classes).map { $0 == label ? 1 / Double(classes) : 0 } })
    }
  }

private let answersTo10_2: [WrongAnswer] =
  wrongAnswers(to: "10.2", of: Checks.all, like: relu) { answers in
    answers.add(
      "the sums are returned as they came",
      says: "The sums come back unchanged"
    ) { sums in sums }
    answers.add(
      "the amount without its sign",
      says: "This is the absolute value"
    ) { sums in sums.map { abs($0) } }
    answers.add(
      "min in place of max",
      says: "The wrong half is kept"
    ) { sums in sums.map { min($0, 0) } }
    answers.add(
      "a leak of 0.01 for negative sums",
      says: "leaks through"
    ) { sums in
      sums.map { $0 > 0 ? $0 : 0.01 * $0 }
    }
    answers.add(
      "a step: 1 where the sum is positive",
      says: "This is a step"
    ) { sums in sums.map { $0 > 0 ? 1 : 0 } }
    answers.add(
      "cut off at 1 as well, seen only where sums exceed 1",
      says: "Sums above 1 are cut off"
    ) { sums in
      sums.map { min(max($0, 0), 1) }
    }
    answers.add(
      "the first column is left out of the loop",
      says: "Only the first column is wrong"
    ) { sums in
      var result = sums
      for row in 0..<sums.rows {
        for column in 0..<sums.columns where column > 0 {
          if sums[row, column] < 0 { result[row, column] = 0 }
        }
      }
      return result
    }
    answers.add(
      "each row loses its smallest sum",
      says: "The smallest sum of each row"
    ) { sums in
      Matrix(
        (0..<sums.rows).map { row in
          let least = sums.row(row).min() ?? 0
          return sums.row(row).map { $0 - least }
        })
    }
    answers.add("written so that the last row is never reached", says: "Only the last row is wrong")
    {
      sums in
      var result = sums
      for row in 0..<sums.rows - 1 {
        for column in 0..<sums.columns where sums[row, column] < 0 { result[row, column] = 0 }
      }
      return result
    }
  }

private let answersTo10_3: [WrongAnswer] =
  wrongAnswers(to: "10.3", of: Checks.all, like: reluGradient) { answers in
    answers.add(
      "the sign of the gradient is asked, not that of the sum",
      says: "The gradient's own sign decides"
    ) { outputGradient, sums in
      outputGradient.map { max($0, 0) }
    }
    answers.add(
      "the slope alone, without the gradient",
      says: "This is only the slope"
    ) { outputGradient, sums in
      sums.map { $0 > 0 ? 1 : 0 }
    }
    answers.add(
      "passes at a sum of 0 too, seen only where a sum is exactly 0",
      says: "where the sum is exactly 0"
    ) {
      outputGradient, sums in
      outputGradient.zip(sums) { gradient, sum in sum >= 0 ? gradient : 0 }
    }
    answers.add(
      "the gradient is multiplied with the activation in place of the slope",
      says: "by the ReLU's output"
    ) {
      outputGradient, sums in
      outputGradient * sums.map { max($0, 0) }
    }
    answers.add(
      "passes where the sum is negative",
      says: "The wrong half passes"
    ) { outputGradient, sums in
      outputGradient.zip(sums) { gradient, sum in sum < 0 ? gradient : 0 }
    }
    answers.add(
      "the sigmoid's slope, a · (1 − a)",
      says: "This is the sigmoid's slope"
    ) { outputGradient, sums in
      outputGradient.zip(sums) { gradient, sum in
        let a = 1 / (1 + exp(-sum))
        return gradient * a * (1 - a)
      }
    }
    answers.add(
      "the gradient must be positive too",
      says: "A negative gradient is lost"
    ) { outputGradient, sums in
      outputGradient.zip(sums) { gradient, sum in sum > 0 && gradient > 0 ? gradient : 0 }
    }
    answers.add(
      "the ReLU is applied to the product of both",
      says: "ReLU of the product"
    ) { outputGradient, sums in
      (outputGradient * sums).map { max($0, 0) }
    }
    answers.add("the first record's slopes for all", says: "is the first row used for all") {
      outputGradient, sums in
      Matrix(
        (0..<sums.rows).map { row in
          (0..<sums.columns).map { sums[0, $0] > 0 ? outputGradient[row, $0] : 0 }
        })
    }
  }

private let answersTo10_4: [WrongAnswer] =
  wrongAnswers(to: "10.4", of: Checks.all, like: logSoftmax) { answers in
    answers.add(
      "the softmax without the logarithm",
      says: "These are the probabilities"
    ) { logits in
      Matrix<Double>(
        (0..<logits.rows).map { record in
          let row = logits.row(record)
          let largest = row.max() ?? 0
          let powers = row.map { exp($0 - largest) }
          let sum = powers.reduce(0, +)
          return powers.map { $0 / sum }
        })
    }
    answers.add(
      "m is not taken out, seen only where logits are beyond 700 or −700",
      says: "The logits go into e^z as they are"
    ) { logits in
      Matrix<Double>(
        (0..<logits.rows).map { record in
          let row = logits.row(record)
          let sum = row.map { exp($0) }.reduce(0, +)
          return row.map { $0 - log(sum) }
        })
    }
    answers.add(
      "m is forgotten outside of the sum",
      says: "subtract it from zᵢ too"
    ) { logits in
      Matrix<Double>(
        (0..<logits.rows).map { record in
          let row = logits.row(record)
          let largest = row.max() ?? 0
          let sum = row.map { exp($0 - largest) }.reduce(0, +)
          return row.map { $0 - log(sum) }
        })
    }
    answers.add(
      "the sum is not reset for each row",
      says: "not set back to 0"
    ) { logits in
      var result = logits
      var sum = 0.0
      for record in 0..<logits.rows {
        let largest = logits.row(record).max() ?? 0
        for z in logits.row(record) { sum += exp(z - largest) }
        for column in 0..<logits.columns {
          result[record, column] = logits[record, column] - largest - log(sum)
        }
      }
      return result
    }
    answers.add(
      "the logarithm of the softmax, seen only where a probability is too small",
      says: "rounded to 0"
    ) {
      logits in
      Matrix<Double>(
        (0..<logits.rows).map { record in
          let row = logits.row(record)
          let largest = row.max() ?? 0
          let powers = row.map { exp($0 - largest) }
          let sum = powers.reduce(0, +)
          return powers.map { log($0 / sum) }
        })
    }
    answers.add(
      "m begins with 0, seen only where all logits of a row are below −700",
      says: "The search for m begins with 0"
    ) { logits in
      Matrix<Double>(
        (0..<logits.rows).map { record in
          let row = logits.row(record)
          var largest = 0.0
          for z in row where z > largest { largest = z }
          let sum = row.map { exp($0 - largest) }.reduce(0, +)
          return row.map { $0 - largest - log(sum) }
        })
    }
    answers.add(
      "the mean of the powers in place of their sum",
      says: "The mean of the powers"
    ) { logits in
      Matrix<Double>(
        (0..<logits.rows).map { record in
          let row = logits.row(record)
          let largest = row.max() ?? 0
          let sum = row.map { exp($0 - largest) }.reduce(0, +)
          return row.map { $0 - largest - log(sum / Double(row.count)) }
        })
    }
    answers.add("the difference to the largest, divided by the sum", says: "divides by the sum") {
      logits in
      Matrix<Double>(
        (0..<logits.rows).map { record in
          let row = logits.row(record)
          let largest = row.max() ?? 0
          let sum = row.map { exp($0 - largest) }.reduce(0, +)
          return row.map { ($0 - largest) / sum }
        })
    }
    answers.add(
      "the sum leaves out the largest itself",
      says: "own power"
    ) { logits in
      Matrix<Double>(
        (0..<logits.rows).map { record in
          let row = logits.row(record)
          let largest = row.max() ?? 0
          let sum = row.filter { $0 != largest }.map { exp($0 - largest) }.reduce(0, +)
          return row.map { $0 - largest - log(sum) }
        })
    }
    answers.add("m is the largest of each column", says: "m is the largest logit of each column") {
      logits in
      Matrix<Double>(
        (0..<logits.rows).map { record in
          let row = logits.row(record)
          let shifted = row.indices.map { row[$0] - (logits.column($0).max() ?? 0) }
          let sum = shifted.map { exp($0) }.reduce(0, +)
          return shifted.map { $0 - log(sum) }
        })
    }
    answers.add(
      "returns only the first row's logarithms, for each record",
      says: "is the first row used for all"
    ) { logits in
      let row = logits.row(0)
      let largest = row.max() ?? 0
      let sum = row.map { exp($0 - largest) }.reduce(0, +)
      return Matrix((0..<logits.rows).map { _ in row.map { $0 - largest - log(sum) } })
    }
  }

private let answersTo10_5: [WrongAnswer] =
  wrongAnswers(to: "10.5", of: Checks.all, like: crossEntropyGradient) { answers in
    answers.add(
      "ln p in place of p",
      says: "The logarithms are used as if"
    ) { logProbabilities, targets in
      (logProbabilities - targets) / targets.rows
    }
    answers.add(
      "y − p",
      says: "The sign is flipped"
    ) { logProbabilities, targets in
      (targets - logProbabilities.map { exp($0) }) / targets.rows
    }
    answers.add(
      "not divided by the records",
      says: "The division by the number of records is missing"
    ) { logProbabilities, targets in
      logProbabilities.map { exp($0) } - targets
    }
    answers.add(
      "divided by the number of elements",
      says: "This divides by records and classes"
    ) { logProbabilities, targets in
      (logProbabilities.map { exp($0) } - targets) / targets.values.count
    }
    answers.add(
      "only y is divided, the brackets are missing",
      says: "Only y is divided"
    ) { logProbabilities, targets in
      logProbabilities.map { exp($0) } - targets / targets.rows
    }
    answers.add(
      "the gradient with respect to p, −y / p",
      says: "gradient with respect to p, −y / p"
    ) { logProbabilities, targets in
      let p = logProbabilities.map { exp($0) }
      return -(targets / p) / targets.rows
    }
    answers.add(
      "only the right class gets a gradient",
      says: "Only the right class has a gradient"
    ) { logProbabilities, targets in
      logProbabilities.zip(targets) { logP, y in
        y == 1 ? (exp(logP) - 1) / Double(targets.rows) : 0
      }
    }
    answers.add(
      "a softmax with classes and records exchanged, p − y over columns",
      says: "divides by the number of classes"
    ) {
      logProbabilities, targets in
      let p = Matrix<Double>(Matrix(logProbabilities.transposed).transposed).map { exp($0) }
      return (p - targets) / targets.columns
    }
    answers.add("the sign of y", says: "The targets are added") { logProbabilities, targets in
      (logProbabilities.map { exp($0) } + targets) / targets.rows
    }
    answers.add("p becomes 1 for the right class, whatever it was", says: "The right class gets 1")
    { logProbabilities, targets in
      logProbabilities.zip(targets) { logP, y in
        (y == 1 ? 1 : exp(logP)) / Double(targets.rows)
      }
    }
  }

private let answersTo10_6: [WrongAnswer] =
  wrongAnswers(to: "10.6", of: Checks.all, like: linearBackward) { answers in
    answers.add(
      "the weights' gradient is transposed, Gᵀ·X",
      says: "The weights' gradient is Gᵀ·X"
    ) { outputGradient, input, weight in
      LinearGradients(
        weight: outputGradient.transposed.dot(input),
        bias: Matrix(row: outputGradient.sumOfRows()),
        input: outputGradient.dot(weight.transposed))
    }
    answers.add(
      "the bias gets the mean of the rows",
      says: "is the mean of the rows"
    ) { outputGradient, input, weight in
      LinearGradients(
        weight: input.transposed.dot(outputGradient),
        bias: Matrix(row: outputGradient.sumOfRows()) / outputGradient.rows,
        input: outputGradient.dot(weight.transposed))
    }
    answers.add(
      "the bias gets the sum of the columns",
      says: "adds up the columns"
    ) { outputGradient, input, weight in
      LinearGradients(
        weight: input.transposed.dot(outputGradient),
        bias: Matrix(row: outputGradient.sumOfColumns()),
        input: outputGradient.dot(weight.transposed))
    }
    answers.add(
      "the weights' gradient is divided by the records once more",
      says: "The weights' gradient is divided"
    ) {
      outputGradient, input, weight in
      LinearGradients(
        weight: input.transposed.dot(outputGradient) / input.rows,
        bias: Matrix(row: outputGradient.sumOfRows()),
        input: outputGradient.dot(weight.transposed))
    }
    answers.add(
      "= for += in the sum over records, so only the last record counts",
      says: "Only the last term counts"
    ) {
      outputGradient, input, weight in
      var weightGradient = Matrix<Double>(rows: weight.rows, columns: weight.columns)
      for record in 0..<input.rows {
        for i in 0..<weight.rows {
          for j in 0..<weight.columns {
            weightGradient[i, j] = input[record, i] * outputGradient[record, j]
          }
        }
      }
      return LinearGradients(
        weight: weightGradient, bias: Matrix(row: outputGradient.sumOfRows()),
        input: outputGradient.dot(weight.transposed))
    }
    answers.add(
      "the input's gradient is X, as it came",
      says: "The input's gradient is X"
    ) { outputGradient, input, weight in
      LinearGradients(
        weight: input.transposed.dot(outputGradient),
        bias: Matrix(row: outputGradient.sumOfRows()),
        input: input)
    }
    answers.add(
      "the input's gradient leaves out the last output",
      says: "The last term is left out"
    ) {
      outputGradient, input, weight in
      var inputGradient = Matrix<Double>(rows: input.rows, columns: input.columns)
      for record in 0..<input.rows {
        for i in 0..<weight.rows {
          for j in (0..<weight.columns).dropLast() {
            inputGradient[record, i] += outputGradient[record, j] * weight[i, j]
          }
        }
      }
      return LinearGradients(
        weight: input.transposed.dot(outputGradient),
        bias: Matrix(row: outputGradient.sumOfRows()), input: inputGradient)
    }
    answers.add("G and X exchanged in both products", says: "the result is transposed") {
      outputGradient, input, weight in
      LinearGradients(
        weight: outputGradient.transposed.dot(input),
        bias: Matrix(row: outputGradient.sumOfRows()),
        input: weight.dot(outputGradient.transposed))
    }
    answers.add(
      "G is divided by the records before anything else",
      says: "All three are divided"
    ) {
      outputGradient, input, weight in
      let gradient = outputGradient / outputGradient.rows
      return LinearGradients(
        weight: input.transposed.dot(gradient), bias: Matrix(row: gradient.sumOfRows()),
        input: gradient.dot(weight.transposed))
    }
  }

private func root(_ square: Matrix<Double>) -> Matrix<Double> { square.map { $0.squareRoot() } }

private let answersTo10_7: [WrongAnswer] =
  wrongAnswers(to: "10.7", of: Checks.all, like: adamStep) { answers in
    answers.add(
      "neither mean is corrected",
      says: "The bias correction is missing"
    ) { parameter, gradient, moments, learningRate in
      moments.steps += 1
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      parameter -= learningRate * moments.mean / (root(moments.square) + 1e-8)
    }
    answers.add(
      "t is counted at the end, after it was used",
      says: "increase t before it is used"
    ) {
      parameter, gradient, moments, learningRate in
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      let mean = moments.mean / (1 - pow(0.9, Double(moments.steps)))
      let square = moments.square / (1 - pow(0.999, Double(moments.steps)))
      parameter -= learningRate * mean / (root(square) + 1e-8)
      moments.steps += 1
    }
    answers.add(
      "the root of ŝ is forgotten",
      says: "The root is missing"
    ) { parameter, gradient, moments, learningRate in
      moments.steps += 1
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      let mean = moments.mean / (1 - pow(0.9, Double(moments.steps)))
      let square = moments.square / (1 - pow(0.999, Double(moments.steps)))
      parameter -= learningRate * mean / (square + 1e-8)
    }
    answers.add(
      "the corrected means are stored in place of m and s",
      says: "The corrected means are stored"
    ) {
      parameter, gradient, moments, learningRate in
      moments.steps += 1
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      moments.mean = moments.mean / (1 - pow(0.9, Double(moments.steps)))
      moments.square = moments.square / (1 - pow(0.999, Double(moments.steps)))
      parameter -= learningRate * moments.mean / (root(moments.square) + 1e-8)
    }
    answers.add(
      "a copy of the moments is changed and never stored back",
      says: "is only a copy changed"
    ) {
      parameter, gradient, moments, learningRate in
      var new = moments
      new.steps += 1
      new.mean = 0.9 * new.mean + 0.1 * gradient
      new.square = 0.999 * new.square + 0.001 * (gradient * gradient)
      let mean = new.mean / (1 - pow(0.9, Double(new.steps)))
      let square = new.square / (1 - pow(0.999, Double(new.steps)))
      parameter -= learningRate * mean / (root(square) + 1e-8)
    }
    answers.add(
      "ε stands under the root, seen only where gradients are small",
      says: "ε is inside the root"
    ) {
      parameter, gradient, moments, learningRate in
      moments.steps += 1
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      let mean = moments.mean / (1 - pow(0.9, Double(moments.steps)))
      let square = moments.square / (1 - pow(0.999, Double(moments.steps)))
      parameter -= learningRate * mean / root(square + 1e-8)
    }
    answers.add(
      "the factors 1 − β are forgotten in both means",
      says: "The factors 1 − β are missing"
    ) {
      parameter, gradient, moments, learningRate in
      moments.steps += 1
      moments.mean = 0.9 * moments.mean + gradient
      moments.square = 0.999 * moments.square + gradient * gradient
      let mean = moments.mean / (1 - pow(0.9, Double(moments.steps)))
      let square = moments.square / (1 - pow(0.999, Double(moments.steps)))
      parameter -= learningRate * mean / (root(square) + 1e-8)
    }
    answers.add("ε once inside and once outside of the root") {
      parameter, gradient, moments, learningRate in
      moments.steps += 1
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      let mean = moments.mean / (1 - pow(0.9, Double(moments.steps)))
      let square = moments.square / (1 - pow(0.999, Double(moments.steps)))
      parameter -= learningRate * mean / (root(square + 1e-8) + 1e-8)
    }
    answers.add("1 − 0.9 to the power of t", says: "to the power of t") {
      parameter, gradient, moments, learningRate in
      moments.steps += 1
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      let mean = moments.mean / pow(1 - 0.9, Double(moments.steps))
      let square = moments.square / pow(1 - 0.999, Double(moments.steps))
      parameter -= learningRate * mean / (root(square) + 1e-8)
    }
    answers.add(
      "the rate is corrected too, as in the compact form, with ε unchanged", says: "correct s first"
    ) {
      parameter, gradient, moments, learningRate in
      moments.steps += 1
      let t = Double(moments.steps)
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      let rate = learningRate * (1 - pow(0.999, t)).squareRoot() / (1 - pow(0.9, t))
      parameter -= rate * moments.mean / (root(moments.square) + 1e-8)
    }
    answers.add("the gradient is added to m and s after the step", says: "with the old m and s") {
      parameter, gradient, moments, learningRate in
      moments.steps += 1
      let t = Double(moments.steps)
      let mean = moments.mean / (1 - pow(0.9, t))
      let square = moments.square / (1 - pow(0.999, t))
      parameter -= learningRate * mean / (root(square) + 1e-8)
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
    }
  }

private let answersTo10_8: [WrongAnswer] =
  wrongAnswers(to: "10.8", of: Checks.all, like: accuracy(outputs:labels:)) { answers in
    answers.add(
      "the number of right records, not their share",
      says: "This is the number of correct answers"
    ) { outputs, labels in
      Double(zip(outputs.argMaxOfRows(), labels).filter { $0 == $1 }.count)
    }
    answers.add(
      "whole-number division",
      says: "Whole numbers are divided"
    ) { outputs, labels in
      if labels.isEmpty { return 0 }
      var right = 0
      for (answer, label) in zip(outputs.argMaxOfRows(), labels) where answer == label {
        right += 1
      }
      return Double(right / labels.count)
    }
    answers.add(
      "the share of wrong records",
      says: "This is the share of wrong answers"
    ) { outputs, labels in
      let wrong = zip(outputs.argMaxOfRows(), labels).filter { $0 != $1 }
      return Double(wrong.count) / Double(labels.count)
    }
    answers.add(
      "divided by the number of classes",
      says: "This divides by the number of classes"
    ) { outputs, labels in
      let right = zip(outputs.argMaxOfRows(), labels).filter { $0 == $1 }
      return Double(right.count) / Double(outputs.columns)
    }
    answers.add(
      "right where the right class's output is above ½",
      says: "only if it is above 0.5"
    ) { outputs, labels in
      var right = 0.0
      for (record, label) in labels.enumerated() where outputs[record, label] > 0.5 {
        right += 1
      }
      return right / Double(labels.count)
    }
    answers.add(
      "the greatest so far begins with 0, seen only where all of a row are negative",
      says: "begins with 0 as the largest"
    ) {
      outputs, labels in
      var right = 0.0
      for (record, label) in labels.enumerated() {
        var largest = 0.0
        var answer = 0
        for column in 0..<outputs.columns where outputs[record, column] > largest {
          largest = outputs[record, column]
          answer = column
        }
        if answer == label { right += 1 }
      }
      return right / Double(labels.count)
    }
    answers.add(
      "the last of equal outputs is taken, seen only where there are ties",
      says: "Of equal numbers this takes the last"
    ) {
      outputs, labels in
      var right = 0.0
      for (record, label) in labels.enumerated() {
        var answer = 0
        for column in 0..<outputs.columns
        where outputs[record, column] >= outputs[record, answer] {
          answer = column
        }
        if answer == label { right += 1 }
      }
      return right / Double(labels.count)
    }
    answers.add(
      "the answers that are not class 0",
      says: "All answers but class 0"
    ) { outputs, labels in
      let answers = outputs.argMaxOfRows().filter { $0 > 0 }
      return Double(answers.count) / Double(labels.count)
    }
    answers.add(
      "per cent, as a whole number",
      says: "percent, rounded"
    ) { outputs, labels in
      let right = zip(outputs.argMaxOfRows(), labels).filter { $0 == $1 }
      return Double(100 * right.count / labels.count)
    }
    answers.add("an answer one class away is right too", says: "An answer next to the label") {
      outputs, labels in
      let right = zip(outputs.argMaxOfRows(), labels).filter { abs($0 - $1) <= 1 }
      return Double(right.count) / Double(labels.count)
    }
  }

private let answersToLesson10: [WrongAnswer] =
  answersTo10_1 + answersTo10_2 + answersTo10_3 + answersTo10_4
  + (answersTo10_5 + answersTo10_6 + answersTo10_7 + answersTo10_8 as [WrongAnswer])
