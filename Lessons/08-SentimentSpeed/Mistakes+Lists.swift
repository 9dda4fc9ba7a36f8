import Exercises
import Sentiment

// Mistakes in the list of words.

extension Mistakes {
  /// Each word once, in the order in which a review has them.
  private static func inOrder(_ words: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return words.filter { seen.insert($0).inserted }
  }

  static func addWrongLists(to check: inout Check<([Int]) -> [Int]>) {
    let solution = Solutions.wordsPresent(_:)
    check.mistake("A word that occurs twice is listed twice: list each word once.") { $0.sorted() }
    check.mistake("This is the review unchanged: list each word once, in the vocabulary's order.") {
      $0
    }
    check.mistake("The order is that of the review: sort the words, the smallest index first.") {
      inOrder($0)
    }
    check.mistake("The order is that of the words' last occurrence: sort them, the smallest first.")
    { inOrder($0.reversed()).reversed() }
    check.mistake("The review is read from its end: sort the words, the smallest index first.") {
      inOrder($0.reversed())
    }
    check.mistake("The order is reversed: the smallest index comes first.") {
      solution($0).reversed()
    }
    check.mistake("The order is reversed, and a word that occurs twice is listed twice.") {
      $0.sorted(by: >)
    }
    check.mistake("The indices are sorted as text, where 31 comes before 5: sort them as numbers.")
    {
      Set($0.map(String.init)).sorted().compactMap { Int($0) }
    }
    check.mistake("The words are ordered by how often they occur: the smallest index comes first.")
    {
      words in
      let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
      return solution(words).sorted {
        (-counts[$0, default: 0], $0) < (-counts[$1, default: 0], $1)
      }
    }
    check.mistake("Words that occur more than once are left out: list them too, once each.") {
      words in
      solution(words).filter { word in words.count { $0 == word } == 1 }
    }
    check.mistake("Only words that occur more than once are listed: list the others too.") {
      words in
      solution(words).filter { word in words.count { $0 == word } > 1 }
    }
    for sorts in [true, false] {
      check.mistake("A word is listed only when it comes again: list it the first time.") { words in
        var seen: Set<Int> = []
        let again = words.filter { !seen.insert($0).inserted }
        return sorts ? again.sorted() : again
      }
    }
    check.mistake(
      "A word smaller than the last one listed is left out: list all, and sort them at the end."
    ) { $0.reduce(into: []) { if $1 > $0.last ?? -1 { $0.append($1) } } }
    check.mistake("Word 0 is left out: it is a word like any other.") {
      solution($0).filter { $0 != 0 }
    }
    check.mistake("The smallest index is left out: the loop has to begin at the first place.") {
      Array(solution($0).dropFirst())
    }
    check.mistake("The largest index is left out: does the loop end one too early?") {
      solution($0).dropLast()
    }
    // Of one word alone the sentences below say more.
    check.slips(Slip.words(), except: ["only first", "only last"]) { words in
      { solution(words($0)) }
    }
    check.mistake("Only words twice in a row become one, before sorting: list each word once.") {
      $0.reduce(into: []) { if $0.last != $1 { $0.append($1) } }.sorted()
    }
    check.mistake("Only words twice in a row become one: list each word once, and sort.") {
      $0.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
    check.mistake("Reading ends at the first word that comes again: go on with the next one.") {
      var seen: Set<Int> = []
      return $0.prefix { seen.insert($0).inserted }.sorted()
    }
    check.mistake("Only the first word is listed: `return` belongs behind the loop.") {
      Array($0.prefix(1))
    }
    check.mistake("Only the last word is listed: make the list before the loop.") {
      $0.suffix(1)
    }
    check.mistake("Only the smallest index is listed: all words that occur belong in the list.") {
      Array(solution($0).prefix(1))
    }
    check.mistake("1 is added to each index: the words keep their indices.") {
      solution($0).map { $0 + 1 }
    }
    check.mistake("1 is subtracted from each index: the words keep their indices.") {
      solution($0).map { $0 - 1 }
    }
    check.mistake("These are the places in the list, not the words: list the words' indices.") {
      Array(solution($0).indices)
    }
    check.mistake(
      "These are the places in the review where a word is new: list the words themselves."
    ) { words in
      words.indices.filter { !words.prefix($0).contains(words[$0]) }
    }
    check.mistake("These are counts, one for each word: list the words' indices.") { words in
      solution(words).map { word in words.count { $0 == word } }
    }
    check.mistake("This has a number for each index, 1 or 0: list only the words that occur.") {
      words in (0..<(words.max() ?? -1) + 1).map { words.contains($0) ? 1 : 0 }
    }
    check.mistake("This has a number for each place, 1 or 0: list only the words that occur.") {
      words in words.indices.map { words.contains($0) ? 1 : 0 }
    }
    check.mistake("This has all indices up to the largest: list only those that occur.") {
      Array(0..<($0.max() ?? -1) + 1)
    }
    check.mistake("This has all indices below the largest: list only those that occur.") {
      Array(0..<max($0.max() ?? 0, 0))
    }
    check.mistake("The list is empty: is a word never appended to it?") { _ in [] }
  }
}
