/// What a network of words is given: a review's words, as places in a vocabulary, become numbers.
public enum InputLayer {
  /// How often each word of the vocabulary occurs.
  ///
  ///     InputLayer.counts([2, 0, 2], vocabulary: 4)  // [1.0, 0.0, 2.0, 0.0]
  ///
  /// - Parameters:
  ///   - words: the review's words, as places in the vocabulary.
  ///   - size: the number of words in the vocabulary.
  public static func counts(_ words: [Int], vocabulary size: Int) -> [Double] {
    var layer = [Double](repeating: 0, count: size)
    for word in words { layer[word] += 1 }
    return layer
  }

  /// 1 for each word of the vocabulary that occurs, however often, and 0 for the others.
  ///
  ///     InputLayer.presence([2, 0, 2], vocabulary: 4)  // [1.0, 0.0, 1.0, 0.0]
  ///
  /// - Parameters:
  ///   - words: the review's words, as places in the vocabulary.
  ///   - size: the number of words in the vocabulary.
  public static func presence(_ words: [Int], vocabulary size: Int) -> [Double] {
    var layer = [Double](repeating: 0, count: size)
    for word in words { layer[word] = 1 }
    return layer
  }
}
