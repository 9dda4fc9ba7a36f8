import Exercises
import Lab
import Notebook
import Sentiment

/// The reference solutions of lesson 5. Look here last.
enum Solutions {
  static func vocabulary(of reviews: [[String]]) -> [String] {
    var seen: Set<String> = []
    var words: [String] = []
    for review in reviews {
      for word in review where seen.insert(word).inserted { words.append(word) }
    }
    return words
  }

  static func indices(of vocabulary: [String]) -> [String: Int] {
    var indices: [String: Int] = [:]
    for (index, word) in vocabulary.enumerated() { indices[word] = index }
    return indices
  }

  static func inputLayer(_ words: [String], indices: [String: Int]) -> [Double] {
    var layer = [Double](repeating: 0, count: indices.count)
    for word in words {
      if let index = indices[word] { layer[index] += 1 }
    }
    return layer
  }

  static func target(_ sentiment: Sentiment) -> Double { sentiment == .positive ? 1 : 0 }
}
