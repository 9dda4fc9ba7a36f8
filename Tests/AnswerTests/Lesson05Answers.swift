import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson05

final class Lesson05AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson05, share: 0) }
}

private let answersTo1: [WrongAnswer] =
  wrongAnswers(to: "5.1", of: Checks.all, like: vocabulary) { answers in
    answers.add("words that come again are kept") { reviews in reviews.flatMap { $0 } }
    answers.add("in the order of the alphabet") { reviews in
      Set(reviews.flatMap { $0 }).sorted()
    }
    answers.add("each new word is put in front, so the order is reversed") { reviews in
      var words: [String] = []
      for review in reviews {
        for word in review {
          if !words.contains(word) { words.insert(word, at: 0) }
        }
      }
      return words
    }
    answers.add("the return is inside the loop, so only the first review is read") { reviews in
      var words: [String] = []
      for review in reviews {
        for word in review {
          if !words.contains(word) { words.append(word) }
        }
        return words
      }
      return words
    }
    answers.add("the set is made anew for each review") { reviews in
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
    answers.add("a word is compared only with the word before it") { reviews in
      var words: [String] = []
      for review in reviews {
        for word in review {
          if words.last != word { words.append(word) }
        }
      }
      return words
    }
    answers.add("the test is the wrong way round: only words that come again") { reviews in
      var seen: Set<String> = []
      var words: [String] = []
      for review in reviews {
        for word in review {
          if seen.contains(word) && !words.contains(word) { words.append(word) }
          seen.insert(word)
        }
      }
      return words
    }
    answers.add("empty words are left out, seen only where a word is empty") { reviews in
      var words: [String] = []
      for review in reviews {
        for word in review {
          if !word.isEmpty && !words.contains(word) { words.append(word) }
        }
      }
      return words
    }
  }

private let answersTo2: [WrongAnswer] =
  wrongAnswers(to: "5.2", of: Checks.all, like: indices) { answers in
    answers.add("counted from 1") { vocabulary in
      var indices: [String: Int] = [:]
      for word in vocabulary { indices[word] = indices.count + 1 }
      return indices
    }
    answers.add("the counter is never increased, so each place is 0") { vocabulary in
      var indices: [String: Int] = [:]
      let index = 0
      for word in vocabulary { indices[word] = index }
      return indices
    }
    answers.add("the place in the alphabet") { vocabulary in
      var indices: [String: Int] = [:]
      for (index, word) in vocabulary.sorted().enumerated() { indices[word] = index }
      return indices
    }
    answers.add("counted from the end") { vocabulary in
      var indices: [String: Int] = [:]
      for (index, word) in vocabulary.reversed().enumerated() { indices[word] = index }
      return indices
    }
    answers.add("the last word is left out") { vocabulary in
      var indices: [String: Int] = [:]
      var index = 0
      while index < vocabulary.count - 1 {
        indices[vocabulary[index]] = index
        index += 1
      }
      return indices
    }
    answers.add("the number of letters for the place") { vocabulary in
      var indices: [String: Int] = [:]
      for word in vocabulary { indices[word] = word.count }
      return indices
    }
    answers.add("the return is inside the loop, so there is only the first word") { vocabulary in
      var indices: [String: Int] = [:]
      for (index, word) in vocabulary.enumerated() {
        indices[word] = index
        return indices
      }
      return indices
    }
  }

private let answersTo3: [WrongAnswer] =
  wrongAnswers(to: "5.3", of: Checks.all, like: inputLayer) { answers in
    answers.add("= for +=: only whether a word occurs") { words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        if let index = indices[word] { layer[index] = 1 }
      }
      return layer
    }
    answers.add("divided by the length of the review") { words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        if let index = indices[word] { layer[index] += 1 / Double(words.count) }
      }
      return layer
    }
    answers.add("the words' places instead of counts, a number for each word of the review") {
      words, indices in
      words.map { Double(indices[$0] ?? 0) }
    }
    answers.add("unknown words count for the first word, seen only where a word is unknown") {
      words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        let index = indices[word] ?? 0
        if index < layer.count { layer[index] += 1 }
      }
      return layer
    }
    answers.add("ends at the first unknown word, seen only where a word is unknown") {
      words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        guard let index = indices[word] else { break }
        layer[index] += 1
      }
      return layer
    }
    answers.add("the counts in the order of the alphabet") { words, indices in
      indices.keys.sorted().map { known in Double(words.filter { $0 == known }.count) }
    }
    answers.add("the layer begins with ones") { words, indices in
      var layer = [Double](repeating: 1, count: indices.count)
      for word in words {
        if let index = indices[word] { layer[index] += 1 }
      }
      return layer
    }
    answers.add("only the first word of the review is counted") { words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        if let index = indices[word] {
          layer[index] += 1
          return layer
        }
      }
      return layer
    }
  }

private let answersTo4: [WrongAnswer] =
  wrongAnswers(to: "5.4", of: Checks.all, like: target) { answers in
    answers.add("1 and 0 exchanged") { sentiment in sentiment == .positive ? 0 : 1 }
    answers.add("−1 for a negative review") { sentiment in sentiment == .positive ? 1 : -1 }
    answers.add("always 1") { _ in 1 }
    answers.add("compared with small letters, so always 0") { sentiment in
      if sentiment.rawValue == "positive" { return 1 }
      return 0
    }
    answers.add("½ for a negative review") { sentiment in
      switch sentiment {
      case .positive: 1
      case .negative: 0.5
      }
    }
    answers.add("1 and 2 for 0 and 1") { sentiment in sentiment == .negative ? 1 : 2 }
  }

private let answersToLesson05: [WrongAnswer] = answersTo1 + answersTo2 + answersTo3 + answersTo4
