import Exercises
import Lab
import Sentiment

// Mistakes in which words the vocabulary has.

extension Mistakes {
  static func addWrongWords(to check: inout Check<([[String]]) -> [String]>) {
    check.mistake("A word seen again is listed again; list each word once.") { all($0) }
    check.mistake("A word is compared with the one before it only; list each word once.") {
      all($0).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
    check.mistake(
      "What has been seen is forgotten after each review: make the set before the loops."
    ) { $0.flatMap { Solutions.vocabulary(of: [$0]) } }
    check.mistake("A word is looked for only in the review before; list each word once.") {
      reviews in
      reviews.indices.flatMap { place in
        reviews[place].filter { place == 0 || !reviews[place - 1].contains($0) }
      }
    }
    check.mistake("Each review is compared only with the one before it; list each word once.") {
      reviews in
      reviews.indices.flatMap { place in
        Solutions.vocabulary(of: [reviews[place]])
          .filter { place == 0 || !reviews[place - 1].contains($0) }
      }
    }
    check.mistake("Only words of more than one review are listed; one review is enough.") {
      reviews in
      Solutions.vocabulary(of: reviews).filter { word in
        reviews.count { $0.contains(word) } > 1
      }
    }
    check.mistake("Each review is listed as one text; list its words.") {
      $0.map { $0.joined(separator: " ") }
    }
    check.mistake("These are letters, each once: there is one loop too many, or one too few.") {
      let letters = $0.map { $0.joined().map { String($0) } }
      return Solutions.vocabulary(of: letters)
    }
    check.mistake("The words are sorted, and a word seen again is listed again.") {
      all($0).sorted()
    }
    check.mistake(
      "Only words that come again are listed: is the test the wrong way round?"
    ) { reviews in
      var seen: Set<String> = []
      return Solutions.vocabulary(of: [all(reviews).filter { !seen.insert($0).inserted }])
    }
    check.mistake("A word is listed whenever it comes again: is the test the wrong way round?") {
      reviews in
      var seen: Set<String> = []
      return all(reviews).filter { !seen.insert($0).inserted }
    }
    check.mistake("Words that come again are left out altogether; each is listed once.") {
      reviews in
      all(reviews).filter { count($0, in: reviews) == 1 }
    }
    check.mistake("The empty word is missing; here it is a word like any other.") {
      Solutions.vocabulary(of: $0).filter { !$0.isEmpty }
    }
    check.mistake("“The” and “the” become one word; leave the words as they are.") {
      vocabulary(of: $0) { $0.map { $0.lowercased() } }
    }
    check.mistake("Words of a single letter are missing, as is the empty one; list every word.") {
      Solutions.vocabulary(of: $0).filter { $0.count > 1 }
    }
    check.mistake(
      "Reading ends at the first word that comes again: go on with the next one (`continue`)."
    ) {
      var seen: Set<String> = []
      return Array(all($0).prefix { seen.insert($0).inserted })
    }
    check.mistake(
      "A review is read only up to a word that was seen before: go on with the next word."
    ) {
      var seen: Set<String> = []
      return $0.flatMap { $0.prefix { seen.insert($0).inserted } }
    }
    check.mistake("These are only the words of the first review: is `return` inside the loop?") {
      Solutions.vocabulary(of: Array($0.prefix(1)))
    }
    check.mistake("These are only the words of the last review: make the list before the loop.") {
      Solutions.vocabulary(of: $0.suffix(1))
    }
    check.mistake("The first review is left out; places are counted from 0.") {
      Solutions.vocabulary(of: Array($0.dropFirst()))
    }
    check.mistake("The last review is left out: does the loop end one too early?") {
      Solutions.vocabulary(of: $0.dropLast())
    }
    check.mistake("The first word of each review is left out; places are counted from 0.") {
      vocabulary(of: $0) { Array($0.dropFirst()) }
    }
    check.mistake("The last word of each review is left out: does the loop end one too early?") {
      vocabulary(of: $0) { $0.dropLast() }
    }
    check.mistake("Only the first word of each review is listed: is there a `break` in the loop?") {
      vocabulary(of: $0) { Array($0.prefix(1)) }
    }
    check.mistake("There is only the first word of all: `return` belongs behind both loops.") {
      Array(all($0).prefix(1))
    }
    check.mistake("The list is empty: is a word never appended to it?") { _ in [] }
  }
}
