import Exercises
import Lab

/// Small pictures side by side, such as digits or the weights of hidden units.
///
///     ImageGrid("The first digits", rows: x.rows(0..<10), width: 28, captions: labels)
///     ImageGrid("First layer", rows: weights, width: 28, colors: .diverging(around: 0))
///
/// Each picture may have a grey one beneath it: a unit's weights, and the digit that excites it most.
public struct ImageGrid: Plot, Sendable {
  /// What the pictures show, as a heading.
  public let title: String

  /// What a reader who cannot see the pictures should know.
  public let alternative: String

  /// A picture: where each pixel stands on the colour scale, from 0 to 1, row after row.
  struct Picture: Sendable {
    let rows: Int
    let columns: Int
    let places: [Double]
    let caption: String
  }
  let pictures: [Picture]
  /// The grey picture beneath each of the first ones.
  let beneath: [Picture]
  let colors: ColorMap
  /// What the colours mean.
  let value: String
  /// The values of the ends of the colour scale.
  private let ends: (low: Double, high: Double)

  /// A grid of pictures.
  ///
  /// - Parameters:
  ///   - title: What the pictures show.
  ///   - images: The pixels of each picture, the first row at the top.
  ///   - captions: What is written under each picture; fewer than there are pictures, or none, will
  ///     do.
  ///   - colors: `.gray`, white for the least value and black for the largest, or
  ///     `.diverging(around: 0)` for weights.
  ///   - range: The values of the ends of the colour scale; without it the least and the largest of
  ///     all pictures, so that they can be compared.
  ///   - value: What the colours mean, for their key.
  ///   - beneath: A grey picture to stand beneath each one, from white for 0 to black for its largest
  ///     value.
  ///   - alternative: What a reader who cannot see them should know; without it their number, size
  ///     and captions are told.
  public init<Scalar: MatrixScalar>(
    _ title: String, images: [Matrix<Scalar>], captions: [String] = [], colors: ColorMap = .gray,
    range: ClosedRange<Double>? = nil, value: String = "", beneath: [Matrix<Scalar>] = [],
    alternative: String? = nil
  ) {
    self.title = title
    self.colors = colors
    self.value = value
    var (low, high) = (Double.infinity, -Double.infinity)
    for value in images.lazy.flatMap(\.values) where value.isFinite {
      (low, high) = (min(low, Double(value)), max(high, Double(value)))
    }
    if let range { (low, high) = (range.lowerBound, range.upperBound) }
    if case .diverging(let center) = colors {
      let reach = max(high - center, center - low)
      (low, high) = (center - reach, center + reach)
    }
    let (first, span) = (low, high - low)
    ends = (low, high)
    // Pictures of a single value are all background; weights of a single value are in the middle.
    let flat = if case .diverging = colors { 0.5 } else { 0.0 }
    pictures = images.enumerated().map { index, image in
      Picture(
        rows: image.rows, columns: image.columns,
        places: image.values.map { span > 0 ? (Double($0) - first) / span : flat },
        caption: index < captions.count ? captions[index] : "")
    }
    self.beneath = beneath.map { Picture(gray: $0) }
    self.alternative = alternative ?? Self.computedAlternative(pictures)
  }

  /// A grid of pictures that are the rows of a matrix, as in a batch of MNIST.
  ///
  /// - Parameters:
  ///   - rows: The pixels of a picture in each row; in a layer's weights of inputs × units take the
  ///     transposed matrix.
  ///   - width: The number of pixels in a row of a picture.
  ///   - beneath: The pixels of the grey picture beneath each one, in rows of as many.
  public init<Scalar: MatrixScalar>(
    _ title: String, rows: Matrix<Scalar>, width: Int, captions: [String] = [],
    colors: ColorMap = .gray, range: ClosedRange<Double>? = nil, value: String = "",
    beneath: Matrix<Scalar>? = nil,
    alternative: String? = nil
  ) {
    func images(_ rows: Matrix<Scalar>) -> [Matrix<Scalar>] {
      require(
        width > 0 && rows.columns % width == 0,
        "Rows of \(rows.columns) numbers are not pictures of a width of \(width).")
      return (0..<rows.rows).map {
        Matrix(rows: rows.columns / width, columns: width, values: rows.row($0))
      }
    }
    self.init(
      title, images: images(rows), captions: captions, colors: colors, range: range, value: value,
      beneath: beneath.map(images) ?? [], alternative: alternative)
  }

  /// The ends of the colour scale in words, where colours stand for numbers and not for ink.
  var scaleLabels: (low: String, high: String)? {
    guard case .diverging = colors, ends.low <= ends.high else { return nil }
    return (Format.short(ends.low), Format.short(ends.high))
  }

  private static func computedAlternative(_ pictures: [Picture]) -> String {
    guard let first = pictures.first else { return "No pictures." }
    let count = pictures.count == 1 ? "One picture" : "\(pictures.count) pictures"
    let captions = pictures.map(\.caption).filter { !$0.isEmpty }
    let listed = captions.prefix(20).joined(separator: "; ")
    return "\(count) of \(first.columns)×\(first.rows) pixels"
      + (captions.isEmpty ? "." : captions.count > 20 ? ": \(listed); …" : ": \(listed).")
  }
}

extension ImageGrid.Picture {
  /// A grey picture without a caption, from white for 0 to black for its largest value.
  init<Scalar: MatrixScalar>(gray image: Matrix<Scalar>) {
    let largest = image.values.reduce(0) { max($0, Double($1)) }
    self.init(
      rows: image.rows, columns: image.columns,
      places: image.values.map { largest > 0 ? Double($0) / largest : 0 }, caption: "")
  }
}
