import Exercises
import Lab
import Sentiment

/// The mistakes in the vocabulary and its places, and the solutions around a part that may be wrong.
enum Mistakes {
  /// The words of reviews, some left out, each of them once.
  static func vocabulary(of reviews: [[String]], _ part: ([String]) -> [String]) -> [String] {
    Solutions.vocabulary(of: reviews.map(part))
  }

  /// All words, each as often as it occurs.
  private static func all(_ reviews: [[String]]) -> [String] { reviews.flatMap { $0 } }

  private static func count(_ word: String, in reviews: [[String]]) -> Int {
    all(reviews).count { $0 == word }
  }

  static func addWrongOrders(to check: inout Check<([[String]]) -> [String]>) {
    check.mistake("The words are sorted; keep them in the order in which they are first seen.") {
      Solutions.vocabulary(of: $0).sorted()
    }
    check.mistake("The words are sorted backwards; keep the order in which they are first seen.") {
      Solutions.vocabulary(of: $0).sorted(by: >)
    }
    check.mistake("The words are in the order in which they are last seen; the first time counts.")
    { Solutions.vocabulary(of: $0.reversed().map { $0.reversed() }).reversed() }
    check.mistake("The reviews are read in reverse order.") {
      Solutions.vocabulary(of: $0.reversed())
    }
    check.mistake("Each review is read from its last word to its first.") {
      vocabulary(of: $0) { $0.reversed() }
    }
    check.mistake("The reviews are read from the last word of the last to the first of the first.")
    { Solutions.vocabulary(of: $0.reversed().map { $0.reversed() }) }
    check.mistake("Each new word is put in front: append it, so that the first one stays first.") {
      Solutions.vocabulary(of: $0).reversed()
    }
    check.mistake(
      "The first words of all reviews come first, then the second ones: read row by row."
    ) { reviews in
      let longest = reviews.map(\.count).max() ?? 0
      return Solutions.vocabulary(
        of: (0..<longest).map { place in reviews.filter { place < $0.count }.map { $0[place] } })
    }
    check.mistake("The words are ordered by how often they occur; keep the order of first sight.") {
      reviews in
      let words = Solutions.vocabulary(of: reviews)
      let counts = words.map { count($0, in: reviews) }
      let order = words.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
      return order.map { words[$0] }
    }
    check.mistake("The words are ordered by their length; keep the order of first sight.") {
      let words = Solutions.vocabulary(of: $0)
      return words.indices.sorted { (words[$0].count, $0) < (words[$1].count, $1) }
        .map { words[$0] }
    }
  }

  static func addWrongWords(to check: inout Check<([[String]]) -> [String]>) {
    check.mistake("A word seen again is listed again; list each word once.") { all($0) }
    check.mistake("A word is compared with the one before it only; list each word once.") {
      all($0).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
    check.mistake(
      "What has been seen is forgotten after each review: make the set before the loops."
    ) { $0.flatMap { Solutions.vocabulary(of: [$0]) } }
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
