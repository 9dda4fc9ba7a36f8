import Exercises
import Lab
import Sentiment

// Mistakes in which rows and units move.

extension Mistakes {
  static func addWrongRows(to check: inout Check<Update>) {
    check.mistake(
      "All rows move: move only those of the words that occur.",
      update(words: { _, rows in Array(0..<rows) }))
    check.mistake(
      "The rows of the words that do not occur move: move the others.",
      update(words: { words, rows in (0..<rows).filter { !words.contains($0) } }))
    check.mistake(
      "The first rows move, as many as there are words: move row i for each word i.",
      update(words: { words, _ in Array(words.indices) }))
    check.mistake(
      "The rows between the words move too: move only those of the words that occur.",
      update(words: { words, _ in Array((words.min() ?? 0)...(words.max() ?? 0)) }))
    check.mistake(
      "Only the last word's row moves: move the rows of all the words.",
      update(words: { words, _ in words.suffix(1) }))
    check.mistake(
      "Only the first word's row moves: is there a `return` in the loop?",
      update(words: { words, _ in Array(words.prefix(1)) }))
    check.mistake(
      "The first word's row stays: places are counted from 0.",
      update(words: { words, _ in Array(words.dropFirst()) }))
    check.mistake(
      "The last word's row stays: does the loop end one too early?",
      update(words: { words, _ in words.dropLast() }))
    check.mistake(
      "Word 0 is left out: it is a word like any other.",
      update(words: { words, _ in words.filter { $0 > 0 } }))
    check.mistake(
      "The indices are off by one: the first row is row 0.",
      update(words: { words, _ in words.filter { $0 > 0 }.map { $0 - 1 } }))
    check.mistake(
      "The indices are off by one: word i has row i, not the one after it.",
      update(words: { words, rows in words.map { $0 + 1 }.filter { $0 < rows } }))
    check.mistake(
      "Only the first hidden unit's weights move: is there a `return` or `break` in the loop?",
      update(units: { _ in 0..<1 }))
    check.mistake(
      "Only the last hidden unit's weights move: each unit has a weight in the row.",
      update(units: { $0 - 1..<$0 }))
    check.mistake(
      "The first hidden unit's weights stay: units are counted from 0.",
      update(units: { 1..<$0 }))
    check.mistake(
      "The last hidden unit's weights stay: does the loop end one too early?",
      update(units: { 0..<$0 - 1 }))
    check.mistake(
      "Each hidden unit moves by the first one's error term: each has its own, δⱼ.",
      { weights, words, terms, rate in
        Solutions.update(
          &weights, words: words, hiddenTerms: terms.map { _ in terms[0] }, learningRate: rate)
      })
    check.mistake(
      "Each hidden unit moves by the sum of all error terms: each has its own, δⱼ.",
      { weights, words, terms, rate in
        let sum = terms.reduce(0, +)
        Solutions.update(
          &weights, words: words, hiddenTerms: terms.map { _ in sum }, learningRate: rate)
      })
    check.mistake(
      "Each hidden unit moves by the mean of all error terms: each has its own, δⱼ.",
      { weights, words, terms, rate in
        let mean = terms.reduce(0, +) / Double(terms.count)
        Solutions.update(
          &weights, words: words, hiddenTerms: terms.map { _ in mean }, learningRate: rate)
      })
    check.mistake(
      "The error terms are taken from the last to the first: δⱼ belongs to unit j.",
      { weights, words, terms, rate in
        Solutions.update(
          &weights, words: words, hiddenTerms: terms.reversed(), learningRate: rate)
      })
  }
}
