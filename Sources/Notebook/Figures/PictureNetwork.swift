import Exercises
import Lab

/// A network with one hidden layer that reads a picture: the picture, the hidden units as full of
/// colour as they are active, and a bar for the probability of each class.
///
///     page.plot(
///       PictureNetwork(
///         "A digit goes through", picture: pixels, hidden: activations, weights: outputWeights,
///         names: ["0", "1"], probabilities: [0.2, 0.8], marked: 1))
///
/// The lines from the hidden units to the classes are the largest products of activation and
/// weight: what each unit has said for a class or against it.
public struct PictureNetwork: Plot, Sendable {
  /// What the figure shows, as a heading.
  public let title: String

  /// What a reader who cannot see the figure should know.
  public var alternative: String { givenAlternative ?? computedAlternative }

  let picture: ImageGrid.Picture
  let hidden: [Double]
  let shares: Matrix<Double>
  let names: [String]
  let probabilities: [Double]
  let marked: Int?
  private let givenAlternative: String?

  /// A picture on its way through a network.
  ///
  /// - Parameters:
  ///   - title: What the figure shows.
  ///   - picture: The pixels, from 0 for paper on.
  ///   - hidden: What each hidden unit says, 0 or more.
  ///   - weights: From the hidden units to the classes: units × classes.
  ///   - names: The names of the classes.
  ///   - probabilities: The network's answer, one for each class.
  ///   - marked: The class that is right.
  ///   - alternative: What a reader who cannot see it should know; without it worked out.
  public init(
    _ title: String, picture: Matrix<Double>, hidden: [Double], weights: Matrix<Double>,
    names: [String], probabilities: [Double], marked: Int? = nil, alternative: String? = nil
  ) {
    require(
      weights.rows == hidden.count && weights.columns == names.count
        && probabilities.count == names.count,
      """
      \(hidden.count) units and \(names.count) classes need \(hidden.count) × \(names.count) \
      weights and \(names.count) probabilities, not \(weights.shape) and \(probabilities.count).
      """)
    self.title = title
    self.picture = ImageGrid.Picture(gray: picture)
    (self.hidden, self.names, self.probabilities) = (hidden, names, probabilities)
    self.marked = marked
    shares = Matrix(
      rows: weights.rows, columns: weights.columns,
      values: weights.values.enumerated().map { $1 * hidden[$0 / max(names.count, 1)] })
    givenAlternative = alternative
  }

  /// The units that are drawn: all of a few, else as many, evenly spread.
  var shown: [Int] {
    let most = 60
    guard hidden.count > most else { return Array(hidden.indices) }
    return (0..<most).map { $0 * (hidden.count - 1) / (most - 1) }
  }

  /// The largest shares of units that are drawn.
  var links: [(unit: Int, output: Int, share: Double)] {
    let all = shown.flatMap { unit in
      names.indices.map { (unit: unit, output: $0, share: shares[unit, $0]) }
    }
    return Array(
      all.filter { $0.share.isFinite && $0.share != 0 }
        .sorted { abs($0.share) > abs($1.share) }.prefix(40))
  }

  /// "21 of 50 hidden units active"
  var activeText: String {
    let active = hidden.count { $0 > 0 }
    return "\(Format.count(active)) of \(Format.count(hidden.count)) hidden units active"
  }

  func percent(_ output: Int) -> String { Format.percent(probabilities[output], decimals: 0) }

  private var computedAlternative: String {
    let bars = names.indices.map { "\(names[$0]) \(percent($0))" }.joined(separator: ", ")
    let mark = marked.flatMap { names.indices.contains($0) ? " Right: \(names[$0])." : nil }
    return """
      A picture of \(picture.columns) × \(picture.rows) pixels, \(activeText), and the \
      probabilities of \(names.count) classes: \(bars).
      """ + (mark ?? "")
  }

  /// The picture, and beside it the bars.
  public func lines(for terminal: Terminal) -> [String] {
    let bars = Distribution(
      title: title, names: names, step: ("p", probabilities), marked: marked, picture: picture)
    let sizes = "\(picture.columns) × \(picture.rows) pixels → \(activeText) →"
    return terminal.wrapped("\(sizes) \(names.count) classes", indent: 2)
      + bars.lines(for: terminal)
  }
}
