import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson05

final class Lesson05SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson05, share: 0) }
}

private let answersTo05_1B: [WrongAnswer] =
  wrongAnswers(to: "5.1", of: Checks.all, like: vocabulary) { answers in
    answers.add("the set of seen words is new for each review") { reviews in
      var words: [String] = []
      for review in reviews {
        var seen: Set<String> = []
        for word in review {
          if !seen.contains(word) {
            seen.insert(word)
            words.append(word)
          }
        }
      }
      return words
    }
    answers.add("a word is only compared with the one before it") { reviews in
      var words: [String] = []
      for review in reviews {
        for word in review where words.last != word { words.append(word) }
      }
      return words
    }
    answers.add("words are in the order in which they are last seen") { reviews in
      let all = reviews.flatMap { $0 }
      var seen: Set<String> = []
      var words: [String] = []
      for word in all.reversed() where seen.insert(word).inserted { words.append(word) }
      return words.reversed()
    }
    answers.add("first the first word of every review, then the second of every review") {
      reviews in
      var seen: Set<String> = []
      var words: [String] = []
      let longest = reviews.map { $0.count }.max() ?? 0
      for place in 0..<longest {
        for review in reviews where place < review.count {
          if seen.insert(review[place]).inserted { words.append(review[place]) }
        }
      }
      return words
    }
  }

private let answersTo05_2B: [WrongAnswer] =
  wrongAnswers(to: "5.2", of: Checks.all, like: indices) { answers in
    answers.add("words are counted and not numbered") { vocabulary in
      var indices: [String: Int] = [:]
      for word in vocabulary { indices[word, default: 0] += 1 }
      return indices
    }
    answers.add("places in alphabetical order") { vocabulary in
      var indices: [String: Int] = [:]
      for (index, word) in vocabulary.sorted().enumerated() { indices[word] = index }
      return indices
    }
    answers.add("the index is never raised, every word is at 0") { vocabulary in
      var indices: [String: Int] = [:]
      for word in vocabulary {
        var index = 0
        indices[word] = index
        index += 1
      }
      return indices
    }
    answers.add("the place of a word's first letter in the text of all words") { vocabulary in
      var indices: [String: Int] = [:]
      var place = 0
      for word in vocabulary {
        indices[word] = place
        place += word.count + 1
      }
      return indices
    }
  }

private let answersTo05_3B: [WrongAnswer] =
  wrongAnswers(to: "5.3", of: Checks.all, like: inputLayer) { answers in
    answers.add("words that are not in the vocabulary count as the first one") { words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        let index = indices[word, default: 0]
        if index < layer.count { layer[index] += 1 }
      }
      return layer
    }
    answers.add("the first word that is not in the vocabulary ends the counting") {
      words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        guard let index = indices[word] else { return layer }
        layer[index] += 1
      }
      return layer
    }
    answers.add("the share of the review's words in place of the number") { words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for i in 0..<words.count {
        if let index = indices[words[i]] { layer[index] += 1 / Double(words.count) }
      }
      return layer
    }
    answers.add("the words' places, one after the other as in the review, filled up with 0") {
      words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for (position, word) in words.enumerated() where position < layer.count {
        if let index = indices[word] { layer[position] = Double(index) }
      }
      return layer
    }
  }

private let answersTo05_4B: [WrongAnswer] =
  wrongAnswers(to: "5.4", of: Checks.all, like: target) { answers in
    answers.add("the label is compared with a word in small letters, so always 0") { sentiment in
      sentiment.rawValue == "positive" ? 1 : 0
    }
    answers.add("0 and 1 exchanged in the switch") { sentiment in
      switch sentiment {
      case .positive: return 0
      case .negative: return 1
      }
    }
    answers.add("0.9 and 0.1, because a sigmoid never gets to 1 and 0") { sentiment in
      if sentiment == .positive { return 0.9 }
      return 0.1
    }
    answers.add("1 and 0 go through the sigmoid, as the output does") { sentiment in
      let label = sentiment == .positive ? 1.0 : 0.0
      return 1 / (1 + exp(-label))
    }
  }

let secondAnswersToLesson05: [WrongAnswer] =
  [answersTo05_1B, answersTo05_2B, answersTo05_3B, answersTo05_4B].flatMap { $0 }
