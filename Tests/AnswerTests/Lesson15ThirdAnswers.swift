import Lab
import XCTest

@testable import lesson15

final class Lesson15ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson15, share: 0.8) }
}

private let answersTo15_8: [WrongAnswer] =
  wrongAnswers(to: "15.8", of: Checks.all, like: measuredGradient) { answers in
    func each(
      _ x: Matrix<Double>, _ slope: (inout Matrix<Double>, Int, Int) -> Double
    ) -> Matrix<Double> {
      var (result, moving) = (x, x)
      for row in 0..<x.rows {
        for column in 0..<x.columns { result[row, column] = slope(&moving, row, column) }
      }
      return result
    }
    answers.add("moved down and never put back", says: "x is used after it was changed in place") {
      f, x, nudge in
      each(x) { x, row, column in
        x[row, column] += nudge
        let up = f(x)
        x[row, column] -= 2 * nudge
        return (up - f(x)) / (2 * nudge)
      }
    }
    answers.add("one side only", says: "Only up is asked, and x itself") { f, x, nudge in
      each(x) { moving, row, column in
        var up = x
        up[row, column] += nudge
        return (f(up) - f(x)) / nudge
      }
    }
    answers.add("divided by ε", says: "This divides by ε") { f, x, nudge in
      each(x) { moving, row, column in
        var (up, down) = (x, x)
        up[row, column] += nudge
        down[row, column] -= nudge
        return (f(up) - f(down)) / nudge
      }
    }
    answers.add("/ 2 * nudge", says: "Brackets are missing") { f, x, nudge in
      each(x) { moving, row, column in
        var (up, down) = (x, x)
        up[row, column] += nudge
        down[row, column] -= nudge
        return (f(up) - f(down)) / 2 * nudge
      }
    }
    answers.add("all elements at once", says: "All elements are moved together") { f, x, nudge in
      let slope = (f(x + nudge) - f(x - nudge)) / (2 * nudge)
      return x.map { _ in slope }
    }
  }

private let answersTo15_9: [WrongAnswer] =
  wrongAnswers(to: "15.9", of: Checks.all, like: update as Checks.Update) { answers in
    answers.add("zero forgotten", says: "The gradients are not zeroed") { _, loss, step in
      let value = loss()
      value.backward()
      step()
      return value.value[0, 0]
    }
    answers.add("zero between backward and step", says: "The step finds no gradients") {
      parameters, loss, step in
      let value = loss()
      value.backward()
      parameters.forEach { $0.gradient = nil }
      step()
      return value.value[0, 0]
    }
    answers.add("zero at the end", says: "The gradients are zeroed at the end alone") {
      parameters, loss, step in
      let value = loss()
      value.backward()
      step()
      parameters.forEach { $0.gradient = nil }
      return value.value[0, 0]
    }
    answers.add("the loss after the step", says: "The loss is computed again after the step") {
      parameters, loss, step in
      parameters.forEach { $0.gradient = nil }
      loss().backward()
      step()
      return loss().value[0, 0]
    }
    answers.add("no step", says: "The step is never made") { parameters, loss, _ in
      parameters.forEach { $0.gradient = nil }
      let value = loss()
      value.backward()
      return value.value[0, 0]
    }
  }

let thirdAnswersToLesson15: [WrongAnswer] = [answersTo15_8, answersTo15_9].flatMap { $0 }
