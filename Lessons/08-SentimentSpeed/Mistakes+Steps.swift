import Exercises
import Foundation
import Lab
import Sentiment

// Mistakes in the steps of rows.

extension Mistakes {
  static func addWrongSteps(to check: inout Check<Update>) {
    // What has not moved is told by what it was before.
    check.slips(Slip.updates, except: ["not moved"]) { update(move: $0) }
    check.mistake(
      "The step is divided among the words: each row takes the whole step.",
      { weights, words, terms, rate in
        Solutions.update(
          &weights, words: words, hiddenTerms: terms, learningRate: rate / Double(words.count))
      })
    check.mistake(
      "The step is multiplied by the number of words: each row takes it once.",
      { weights, words, terms, rate in
        Solutions.update(
          &weights, words: words, hiddenTerms: terms, learningRate: rate * Double(words.count))
      })
    check.mistake(
      "The step is divided by the number of hidden units: each row takes the whole step.",
      { weights, words, terms, rate in
        Solutions.update(
          &weights, words: words, hiddenTerms: terms, learningRate: rate / Double(terms.count))
      })
    check.mistake(
      "The step is divided by the number of all rows: each row takes the whole step.",
      { weights, words, terms, rate in
        Solutions.update(
          &weights, words: words, hiddenTerms: terms, learningRate: rate / Double(weights.rows))
      })
    check.mistake(
      "The step is multiplied by the word's index: a word that occurs has the input 1.",
      update(step: { term, word, _ in term * Double(word) }))
    check.mistake(
      "The step is multiplied by the word's place in the list: each row takes it once.",
      update(step: { term, _, place in term * Double(place) }))
    check.mistake(
      "The step grows from word to word: each row takes the same one.",
      update(step: { term, _, place in term * Double(place + 1) }))
    check.mistake("The learning rate is multiplied in once more for each word: once is enough.") {
      weights, words, terms, rate in
      for (place, word) in words.enumerated() {
        weights.addToRows(terms, at: [word], rate: pow(rate, Double(place + 1)))
      }
    }
    check.mistake(
      "The step is half as long as it should be: there is a ½ too many.",
      update(step: { term, _, _ in term / 2 }))
    check.mistake(
      "The step loses its sign: δⱼ may be below 0, and the weight moves down then.",
      update(step: { term, _, _ in abs(term) }))
    check.mistake(
      "Only error terms above 0 count: δⱼ may be below 0, and the weight moves down then.",
      update(step: { term, _, _ in max(term, 0) }))
    check.mistake(
      "The error term is squared: the weight moves by η · δⱼ.",
      update(step: { term, _, _ in term * term }))
    check.mistake(
      "The step is multiplied by the weight itself: it moves by η · δⱼ.",
      update(move: { $0.weight * (1 + $0.learningRate * $0.step) }))
    check.mistake(
      "The step is multiplied by the weight itself, and subtracted: add η · δⱼ alone.",
      update(move: { $0.weight * (1 - $0.learningRate * $0.step) }))
    check.mistake(
      "The step is multiplied by w · (1 − w): the error term δⱼ has its slope already.",
      update(move: { $0.weight + $0.learningRate * $0.step * $0.weight * (1 - $0.weight) }))
    check.mistake(
      "The weight is multiplied by the step: add the step to it.",
      update(move: { $0.weight * $0.learningRate * $0.step }))
    check.mistake(
      "The weight shrinks by η beside the step: it moves by η · δⱼ alone.",
      update(move: { $0.weight * (1 - $0.learningRate) + $0.learningRate * $0.step }))
    check.mistake(
      "The learning rate is multiplied with the weight, too: only the step has it.",
      update(move: { $0.learningRate * ($0.weight + $0.step) }))
    check.mistake(
      "Rate and error term are added: multiply them, η · δⱼ.",
      update(move: { $0.weight + $0.learningRate + $0.step }))
  }
}
