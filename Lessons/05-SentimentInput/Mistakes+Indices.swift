import Exercises
import Lab
import Sentiment

// Mistakes in the places of the words.

extension Mistakes {
  /// The places of words, each got from the right one.
  private static func moved(_ words: [String], _ place: (Int) -> Int) -> [String: Int] {
    Solutions.indices(of: words).mapValues(place)
  }

  static func addWrongIndices(to check: inout Check<([String]) -> [String: Int]>) {
    check.mistake("The places are counted from 1; the first word's index is 0.") {
      moved($0) { $0 + 1 }
    }
    check.mistake("The places begin at −1; the first word's index is 0.") { moved($0) { $0 - 1 } }
    check.mistake("The counter goes up by 2 for each word; it goes up by 1.") {
      moved($0) { 2 * $0 }
    }
    check.mistake("The words are sorted first; their places are those in the vocabulary as given.")
    { Solutions.indices(of: $0.sorted()) }
    check.mistake("The places are counted from the end; the first word's index is 0.") { words in
      moved(words) { words.count - 1 - $0 }
    }
    check.mistake("The places are counted from the end, where they begin with 1.") { words in
      moved(words) { words.count - $0 }
    }
    check.mistake("The places are negative: the first word's index is 0, the next one's is 1.") {
      moved($0) { -$0 }
    }
    check.mistake("All words have the index 0: does the counter ever go up?") {
      moved($0) { _ in 0 }
    }
    check.mistake("All words have the index 1: a word's place is wanted, not that it is there.") {
      moved($0) { _ in 1 }
    }
    check.mistake("All words have the last index: enter each word with its own.") { words in
      moved(words) { _ in words.count - 1 }
    }
    check.mistake("All words have the number of words for their index: enter each with its own.") {
      words in moved(words) { _ in words.count }
    }
    check.mistake("These are the words' lengths; give their places.") { words in
      Dictionary(uniqueKeysWithValues: words.map { ($0, $0.count) })
    }
    check.mistake("A place is the number of letters before it; count the words before it.") {
      words in
      let letters = words.map(\.count)
      return moved(words) { letters.prefix($0).reduce(0, +) }
    }
    check.mistake(
      "A place is that of the word's first letter in one long text; count words instead."
    ) {
      words in
      let letters = words.map { $0.count + 1 }
      return moved(words) { letters.prefix($0).reduce(0, +) }
    }
    check.mistake(
      "A place is the number of letters up to the word's end; count the words before it."
    ) {
      words in
      let letters = words.map(\.count)
      return moved(words) { letters.prefix($0 + 1).reduce(0, +) }
    }
    check.mistake("The words are ordered by their length first; take their places as given.") {
      words in
      let order = words.indices.sorted { (words[$0].count, $0) < (words[$1].count, $1) }
      return Solutions.indices(of: order.map { words[$0] })
    }
    check.mistake("The places are squared; they are counted one by one.") { moved($0) { $0 * $0 } }
    check.mistake("The empty word is left out, and later ones move up; it has a place, too.") {
      Solutions.indices(of: $0.filter { !$0.isEmpty })
    }
    check.mistake("The empty word is left out; it has a place like any other.") {
      Solutions.indices(of: $0).filter { !$0.key.isEmpty }
    }
    check.mistake("“The” and “the” are entered as one word; leave the words as they are.") {
      Solutions.indices(of: $0.map { $0.lowercased() })
    }
    check.mistake("The first word is left out; places are counted from 0.") { words in
      Solutions.indices(of: words).filter { $0.key != words.first }
    }
    check.mistake("The first word is left out, and the next one has its place.") {
      Solutions.indices(of: Array($0.dropFirst()))
    }
    check.mistake("The last word is left out: does the loop end one too early?") { words in
      Solutions.indices(of: words).filter { $0.key != words.last }
    }
    check.mistake("There is only the first word: `return` belongs behind the loop.") {
      Solutions.indices(of: Array($0.prefix(1)))
    }
    check.mistake("There is only the last word: make the dictionary before the loop.") { words in
      Solutions.indices(of: words).filter { $0.key == words.last }
    }
    check.mistake("The dictionary is empty: is a word never entered in it?") { _ in [:] }
  }
}
