import Lab
import Sentiment

/// Your functions of Exercises.swift, as the lesson calls them: while one of them stops the program, the
/// solution's takes its place.
enum Your {
  private static let isLent = Lent.exercises(of: 7, count: 2)

  static func shares(_ inputs: [Double]) -> [Double] {
    isLent[0] ? Solutions.shares(inputs) : lesson07.shares(inputs)
  }

  static func inputLayer(_ words: [Int], vocabulary size: Int) -> [Double] {
    isLent[1]
      ? Solutions.inputLayer(words, vocabulary: size) : lesson07.inputLayer(words, vocabulary: size)
  }
}
