import Exercises
import Foundation
import Lab

// The mistakes that are made with words and their order, whatever is compared.

extension Checks {
  static func addMistakesOfWords(
    _ check: inout Check<(Int, Matrix<Double>, Int) -> [Int]>
  ) {
    check.mistake(
      "The right words, but the largest comes last: put it first.",
      Mistakes.rightWords(changed: { $0.reversed() }))
    check.mistake(
      "The right words, but in the order of the vocabulary: the largest comes first.",
      Mistakes.rightWords(changed: { $0.sorted() }))
    check.mistake(
      "Words are counted from 0: these are one too high.",
      Mistakes.rightWords(changed: { $0.map { $0 + 1 } }))
    check.mistake(
      "The word itself is left out: leave it in, where its dot product puts it.",
      Mistakes.someWords(among: { all, word in all.filter { $0 != word } }))
    check.mistake(
      "The word itself is always put first: its dot product decides where it stands.",
      Mistakes.itselfFirst)
    check.mistake(
      "Only the words from `word` on are looked at: go through all of them.",
      Mistakes.someWords(among: { all, word in Array(all.suffix(from: word)) }))
    check.mistake(
      "Only the words after `word` are looked at: go through all of them.",
      Mistakes.someWords(among: { all, word in Array(all.suffix(from: word + 1)) }))
    check.mistake(
      "Only the words up to `word` are looked at: go through all of them.",
      Mistakes.someWords(among: { all, word in Array(all.prefix(through: word)) }))
    check.mistake(
      "These are the dot products, cut off to whole numbers: return the words' indices."
    ) {
      word, weights, count in
      weights.dot(weights.row(word)).sorted(by: >).prefix(count).map { Int($0) }
    }
    check.mistake("These are the dot products, rounded: return the words' indices.") {
      word, weights, count in
      weights.dot(weights.row(word)).sorted(by: >).prefix(count).map { Int($0.rounded()) }
    }
    check.mistake(
      "The first word of the vocabulary is never looked at: places begin at 0.",
      Mistakes.someWords(among: { all, _ in Array(all.dropFirst()) }))
    check.mistake(
      "The last word of the vocabulary is never looked at.",
      Mistakes.someWords(among: { all, _ in Array(all.dropLast()) }))
    check.mistake("All words come back: only the first `count` of them are asked for.") {
      word, weights, _ in Solutions.mostSimilar(to: word, weights: weights, count: .max)
    }
    check.mistake("One word too many comes back: `count` of them are asked for.") {
      Solutions.mostSimilar(to: $0, weights: $1, count: $2 + 1)
    }
    check.mistake("One word too few comes back: `count` of them are asked for.") {
      Solutions.mostSimilar(to: $0, weights: $1, count: $2 - 1)
    }
    check.mistake("Only the best word comes back: `count` of them are asked for.") {
      word, weights, _ in Solutions.mostSimilar(to: word, weights: weights, count: 1)
    }
    for number in [2, 3, 4] {
      check.mistake("How many come back is a number of your own: `count` is asked for.") {
        word, weights, _ in Solutions.mostSimilar(to: word, weights: weights, count: number)
      }
    }
    check.mistake("The same word comes again and again: leave out what was found before.") {
      word, weights, count in
      let best = Solutions.mostSimilar(to: word, weights: weights, count: 1)
      return (0..<count).flatMap { _ in best }
    }
    check.mistake("Only the first words of the vocabulary are sorted: sort all, then take `count`.")
    {
      word, weights, count in
      Array(
        Solutions.mostSimilar(to: word, weights: weights, count: .max).filter { $0 < count })
    }
    check.mistake("These are the first words of the vocabulary, and nothing is sorted.") {
      _, _, count in Array(0..<count)
    }
    check.mistake(
      "These are the ranks of the first words: the indices of the words with the best ranks are wanted."
    ) { word, weights, count in
      let all = Solutions.mostSimilar(to: word, weights: weights, count: .max)
      return (0..<count).map { all.firstIndex(of: $0)! }
    }
    check.mistake("Words with a negative dot product are thrown out: they follow, too.") {
      word, weights, count in
      let products = weights.dot(weights.row(word))
      return Mistakes.best(of: products, count).filter { products[$0] > 0 }
    }
    check.mistake(
      "Each search begins at word 0, though that may have been found before: begin at a word that is still to be had."
    ) { Mistakes.searchFromZero($1.dot($1.row($0)), $2) }
  }
}
