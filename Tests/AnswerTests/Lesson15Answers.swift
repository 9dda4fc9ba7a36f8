import Lab
import XCTest

@testable import lesson15

final class Lesson15AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson15, share: 0.8) }
}

private let answersTo15_1: [WrongAnswer] =
  wrongAnswers(to: "15.1", of: Checks.all, like: productGradients) { answers in
    answers.add("each times its own factor", says: "The two are exchanged") { gradient, a, b in
      (gradient * a, gradient * b)
    }
    answers.add("the slopes alone", says: "The gradient that came is missing") { _, a, b in (b, a) }
    answers.add("passed on as by a sum", says: "as through a sum") { gradient, _, _ in
      (gradient, gradient)
    }
    answers.add("added to the slope", says: "the chain rule multiplies") { gradient, a, b in
      (gradient + b, gradient + a)
    }
    answers.add("divided by the other factor", says: "This divides by the other") {
      gradient, a, b in (gradient / b, gradient / a)
    }
  }

private let answersTo15_2: [WrongAnswer] =
  wrongAnswers(to: "15.2", of: Checks.all, like: sigmoidGradient) { answers in
    answers.add("the slope alone", says: "The gradient that came is missing") { _, s in
      s * (1 - s)
    }
    answers.add("the sigmoid taken once more", says: "The sigmoid is taken of s") { gradient, s in
      let a = 1 / (1 + pow(M_E, -s))
      return gradient * a * (1 - a)
    }
    answers.add("tanh's slope", says: "This is tanh's slope") { gradient, s in
      gradient * (1 - s * s)
    }
    answers.add("brackets forgotten", says: "Brackets are missing") { gradient, s in
      gradient * s * 1 - s
    }
    answers.add("the sign of the bracket", says: "it is 1 − s, not s − 1") { gradient, s in
      gradient * s * (s - 1)
    }
  }

private let answersTo15_3: [WrongAnswer] =
  wrongAnswers(to: "15.3", of: Checks.all, like: accumulated as Checks.Accumulate) { answers in
    answers.add("= in place of +=", says: "The last part replaces the others") { part, _ in part }
    answers.add("what is there stays", says: "Only the first part counts") { part, gradient in
      gradient ?? part
    }
    answers.add("the first part is lost", says: "The first part is lost") { part, gradient in
      guard let gradient else { return Matrix(rows: part.rows, columns: part.columns) }
      return gradient + part
    }
    answers.add("a mean", says: "This is the mean of the two") { part, gradient in
      guard let gradient else { return part }
      return (gradient + part) / 2.0
    }
    answers.add("the part counts twice at first", says: "The first part counts twice") {
      part, gradient in
      let before = gradient ?? part
      return before + part
    }
  }

private let answersTo15_4: [WrongAnswer] =
  wrongAnswers(to: "15.4", of: Checks.all, like: topologicalOrder) { answers in
    answers.add("depth first, in the order of discovery", says: "straight to its parents") {
      parents, output in
      var (order, seen) = ([Int](), Set<Int>())
      func visit(_ node: Int) {
        guard seen.insert(node).inserted else { return }
        order.append(node)
        for parent in parents[node] { visit(parent) }
      }
      visit(output)
      return order
    }
    answers.add("micrograd's order, not reversed", says: "The parents come first") {
      parents, output in
      var (order, seen) = ([Int](), Set<Int>())
      func visit(_ node: Int) {
        guard seen.insert(node).inserted else { return }
        for parent in parents[node] { visit(parent) }
        order.append(node)
      }
      visit(output)
      return order
    }
    answers.add("level by level", says: "by their distance from the output") { parents, output in
      var (order, level) = ([output], [output])
      while !level.isEmpty {
        level = level.flatMap { parents[$0] }.filter { node in
          if order.contains(node) { return false }
          order.append(node)
          return true
        }
      }
      return order
    }
    answers.add("no memory of what was visited", says: "once for every path") { parents, output in
      var (order, waiting) = ([Int](), [output])
      while !waiting.isEmpty {
        let node = waiting.removeFirst()
        order.append(node)
        waiting = parents[node] + waiting
      }
      return order
    }
    answers.add("the numbers as they are", says: "in the order of their numbers") { parents, _ in
      Array(0..<parents.count)
    }
  }

let answersToLesson15: [WrongAnswer] = [
  answersTo15_1, answersTo15_2, answersTo15_3, answersTo15_4,
].flatMap { $0 }
