import Exercises
import Lab
import Sentiment

/// The solutions around a part that may be wrong.
enum Mistakes {
  /// The type of exercise 4.1.
  typealias Counting = ([String], Sentiment, inout WordCounts) -> Void

  /// How one count changes when a word is met.
  typealias Growth = (inout [String: Int], String) -> Void

  /// The three lists of counts.
  enum List {
    case positive
    case negative
    case total

    /// Whether a review of this kind is counted in the list.
    func has(_ sentiment: Sentiment) -> Bool {
      self == .total || (self == .positive) == (sentiment == .positive)
    }
  }

  static let byOne: Growth = { counts, word in counts[word, default: 0] += 1 }
  static let toOne: Growth = { counts, word in counts[word] = 1 }
  static let fromZero: Growth = { counts, word in counts[word] = counts[word].map { $0 + 1 } ?? 0 }

  /// Counts where each list grows in its own way, or not at all.
  static func counting(_ growth: @escaping (List, Sentiment) -> Growth?) -> Counting {
    { words, sentiment, counts in
      for word in words {
        growth(.total, sentiment)?(&counts.total, word)
        growth(.positive, sentiment)?(&counts.positive, word)
        growth(.negative, sentiment)?(&counts.negative, word)
      }
    }
  }

  /// Counts where the lists that are to grow do so in another way: all of them, or some.
  static func counting(
    _ growth: @escaping Growth, in lists: [List] = [.positive, .negative, .total]
  ) -> Counting {
    counting { list, sentiment in
      list.has(sentiment) ? (lists.contains(list) ? growth : byOne) : nil
    }
  }

  /// Counts other words than those of the review.
  static func counting(words: @escaping ([String]) -> [String]) -> Counting {
    { Solutions.count(words($0), of: $1, into: &$2) }
  }

  /// The ratios of other words, or other ratios.
  ///
  /// - Parameters:
  ///   - missing: what stands for a count that is not there.
  ///   - keeps: which words have one, by their counts.
  ///   - ratio: what stands for exercise 4.2.
  static func ratios(
    _ counts: WordCounts, _ minimum: Int, missing: Int = 0,
    keeps: ((_ positive: Int, _ negative: Int) -> Bool)? = nil,
    ratio: (_ positive: Int, _ negative: Int) -> Double = Solutions.ratio
  ) -> [String: Double] {
    var ratios: [String: Double] = [:]
    for (word, total) in counts.total {
      let isKept =
        keeps?(counts.positive[word, default: 0], counts.negative[word, default: 0])
        ?? (total > minimum)
      guard isKept else { continue }
      ratios[word] = ratio(
        counts.positive[word, default: missing], counts.negative[word, default: missing])
    }
    return ratios
  }
}
