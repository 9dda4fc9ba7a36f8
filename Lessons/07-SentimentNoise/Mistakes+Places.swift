import Exercises
import Lab
import Sentiment

// Mistakes in which inputs are 1.

extension Mistakes {
  static func addWrongPlaces(to check: inout Check<([Int], Int) -> [Double]>) {
    let solution = Solutions.inputLayer(_:vocabulary:)
    let counts = InputLayer.counts(_:vocabulary:)
    check.mistake("A word's index stands at its place: set it to 1.") { words, size in
      solution(words, size).enumerated().map { Double($0.offset) * $0.element }
    }
    check.mistake("The words stand one place too far in front: word 0 has the first place.") {
      words, size in solution(words.filter { $0 > 0 }.map { $0 - 1 }, size)
    }
    check.mistake("The words stand one place too far back: word 0 has the first place.") {
      words, size in solution(words.map { $0 + 1 }.filter { $0 < size }, size)
    }
    check.mistake("Word 0 is left out: places are counted from 0.") { words, size in
      solution(words.filter { $0 > 0 }, size)
    }
    check.mistake("The vocabulary's last word is left out: does a loop end one too early?") {
      words, size in solution(words.filter { $0 < size - 1 }, size)
    }
    check.mistake("The layer is reversed: word 0 has the first place.") {
      solution($0, $1).reversed()
    }
    check.mistake(
      "A word's place in the review is taken: it is the word itself that says where its input is."
    ) { words, size in solution(Array(0..<min(words.count, size)), size) }
    check.mistake(
      "There is a 1 for each word of the review: the layer has a number for each of the vocabulary."
    ) { words, _ in words.map { _ in 1 } }
    check.mistake(
      "There is a 1 for each different word: the layer has a number for each of the vocabulary."
    ) { words, _ in Set(words).map { _ in 1 } }
    check.mistake("These are the review's words as they came: set the inputs at their places to 1.")
    {
      words, _ in words.map { Double($0) }
    }
    check.mistake("These are the different words: set the inputs at their places to 1.") {
      words, _ in Set(words).sorted().map { Double($0) }
    }
    check.mistake("The layer ends at the review's largest word: it has `size` numbers.") {
      words, _ in
      solution(words, (words.max() ?? -1) + 1)
    }
    check.mistake("All words up to the review's largest have 1: only those that occur have.") {
      words, size in solution(Array(0..<(words.max() ?? -1) + 1), size)
    }
    check.mistake("Reading ends at the first word that comes again: go on with the next one.") {
      words, size in
      var seen: Set<Int> = []
      return solution(Array(words.prefix { seen.insert($0).inserted }), size)
    }
    check.mistake("Only words twice in a row count once: any word that is there has 1, by = 1.") {
      words, size in counts(words.reduce(into: []) { if $0.last != $1 { $0.append($1) } }, size)
    }
    check.slips(Slip.words()) { words in { solution(words($0), $1) } }
    check.mistake("Every number is 0: is 1 never stored, or only in a copy?") {
      solution([], $1)
    }
    check.mistake("Every number is 1: only words that occur have 1.") { _, size in
      [Double](repeating: 1, count: size)
    }
    check.mistake("There is one number too many: as many as the vocabulary has words.") {
      solution($0, $1 + 1)
    }
    check.mistake("There is one number too few: as many as the vocabulary has words.") {
      solution($0, $1).dropLast()
    }
    check.mistake("The list is empty: it has a number for each word of the vocabulary.") { _, _ in
      []
    }
  }
}
