import Lab
import XCTest

@testable import lesson15

final class Lesson15SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson15, share: 0.8) }
}

private let answersTo15_5: [WrongAnswer] =
  wrongAnswers(to: "15.5", of: Checks.all, like: rowGradient as Checks.RowGradient) { answers in
    answers.add("the gradient as it came", says: "not summed over the rows") { $0 }
    answers.add("a mean", says: "This is the mean of the rows") { gradient in
      Matrix(row: gradient.sumOfRows().map { $0 / Double(gradient.rows) })
    }
    answers.add("along the rows", says: "This adds up the columns") { gradient in
      Matrix(row: gradient.sumOfColumns())
    }
    answers.add("a column", says: "The sums are a column") { gradient in
      Matrix(column: gradient.sumOfRows())
    }
    answers.add("the last row", says: "This is the last row alone") { gradient in
      var row: [Double] = []
      for index in 0..<gradient.rows { row = gradient.row(index) }
      return Matrix(row: row)
    }
  }

private let answersTo15_6: [WrongAnswer] =
  wrongAnswers(
    to: "15.6", of: Checks.all, like: matrixProductGradient as Checks.ProductGradient
  ) { answers in
    answers.add("x and G exchanged", says: "x and G are exchanged") { gradient, factor, x, weight in
      switch factor {
      case .left: gradient.dot(weight.transposed)
      case .right: gradient.transposed.dot(x)
      }
    }
    answers.add("the cases exchanged", says: "The two are exchanged") {
      gradient, factor, x, weight in
      switch factor {
      case .right: gradient.dot(weight.transposed)
      case .left: x.transposed.dot(gradient)
      }
    }
    answers.add("W·Gᵀ", says: "x's gradient is W·Gᵀ") { gradient, factor, x, weight in
      factor == .left ? weight.dot(gradient.transposed) : x.transposed.dot(gradient)
    }
    answers.add("divided by the records", says: "W's gradient is divided by the number of records")
    {
      gradient, factor, x, weight in
      factor == .left
        ? gradient.dot(weight.transposed) : x.transposed.dot(gradient) / gradient.rows
    }
    answers.add("one of them in both cases", says: "This is ∂L/∂x in both cases") {
      gradient, _, _, weight in gradient.dot(weight.transposed)
    }
  }

private let answersTo15_7: [WrongAnswer] =
  wrongAnswers(
    to: "15.7", of: Checks.all, like: logSoftmaxGradient as Checks.LogSoftmaxGradient
  ) { answers in
    answers.add("p taken away once", says: "The sum over the row is missing") { $0 - $1 }
    answers.add("element by element", says: "p is multiplied by its own G alone") { gradient, p in
      gradient * (1.0 - p)
    }
    answers.add("the softmax without a logarithm", says: "the softmax's own backward pass") {
      gradient, p in
      var result = gradient
      for row in 0..<p.rows {
        let mean = (0..<p.columns).map { gradient[row, $0] * p[row, $0] }.reduce(0, +)
        for column in 0..<p.columns {
          result[row, column] = p[row, column] * (gradient[row, column] - mean)
        }
      }
      return result
    }
    answers.add("the sum of all rows", says: "The sum runs over the whole matrix") { gradient, p in
      gradient - p * gradient.sum()
    }
    answers.add("a running sum", says: "Each row's sum has those before it in it") { gradient, p in
      var (result, sum) = (gradient, 0.0)
      for row in 0..<p.rows {
        for column in 0..<p.columns { sum += gradient[row, column] }
        for column in 0..<p.columns { result[row, column] -= p[row, column] * sum }
      }
      return result
    }
  }

let secondAnswersToLesson15: [WrongAnswer] = [answersTo15_5, answersTo15_6, answersTo15_7].flatMap {
  $0
}
