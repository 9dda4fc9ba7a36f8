/// Pictures of handwritten digits with what they show: MNIST, or the sample in its format.
///
///     let digits = try Digits<Float>(Dataset.find("mnist", choice: "sample"), .test)
///     digits.images.columns  // 784, the pixels of a picture
///     digits.labels.count    // 1000
///
/// LeCun, Bottou, Bengio & Haffner 1998, Gradient-based learning applied to document recognition.
public struct Digits<Scalar: MatrixScalar>: Sendable {
  /// A picture is as wide as it is high.
  public static var width: Int { 28 }

  /// How many pixels a picture has: a network's inputs.
  public static var pixels: Int { width * width }

  /// A picture per row, 28 × 28 pixels row after row, from 0 for paper to 1 for ink: pictures × 784.
  public let images: Matrix<Scalar>

  /// For each picture the digit it shows, 0 to 9.
  public let labels: [Int]

  init(images: Matrix<Scalar>, labels: [Int]) {
    (self.images, self.labels) = (images, labels)
  }

  /// The first `count` pictures; all of them where there are no more.
  public func prefix(_ count: Int) -> Digits {
    count >= labels.count ? self : at(Array(0..<count))
  }

  /// The pictures at the given places, in their order.
  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func at(_ places: [Int]) -> Digits {
    Digits(images: images.rows(at: places), labels: places.map { labels[$0] })
  }

  /// The pictures in two parts: the first ones to learn from, and the last ones to validate with.
  ///
  /// - Parameter share: one picture in so many is for validation.
  public func split(oneIn share: Int) -> (training: Digits, validation: Digits) {
    let border = labels.count - labels.count / share
    return (prefix(border), at(Array(border..<labels.count)))
  }

  /// All pictures in random order, in batches: an epoch of mini-batches, made one after the other.
  ///
  /// - Parameters:
  ///   - size: how many pictures a batch has; the last one may have fewer.
  ///   - random: draws the order, one `permutation`.
  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func batches(
    of size: Int, random: inout RandomState
  ) -> some Sequence<(Matrix<Scalar>, [Int])> {
    random.batches(of: size, from: labels.count).lazy.map { places in
      (images.rows(at: places), places.map { labels[$0] })
    }
  }
}
