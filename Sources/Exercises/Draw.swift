import Lab

/// What a check gives an exercise's function: its own fixed numbers, or others like them, drawn by a seed.
///
///     check.measure { output, draw in
///       [Measured("output", output(draw([0.1, 0.3]), draw([0.4, -0.2])))]
///     }
///
/// Who checks their own work is given the fixed numbers, for which there are reference values. Who is graded
/// is given drawn ones as well, so that a function which has learned the answers by rote is found out. The
/// draws come in a fixed order: a seed gives the same numbers in the learner's process and in the judge's.
public final class Draw {
  private var random: RandomState?

  /// For each letter the one that stands in its place, so that words that are alike stay alike.
  private lazy var alphabet: [Character: Character] = {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return Dictionary(uniqueKeysWithValues: zip(letters, shuffled(letters)))
  }()

  private init(_ random: RandomState?) { self.random = random }

  /// The check's own numbers.
  static var fixed: Draw { Draw(nil) }

  /// Other numbers for every seed.
  convenience init(seed: UInt32) { self.init(RandomState(seed)) }

  /// A number like this one: smaller by up to a third, with the same sign. So 0 stays 0, and a probability
  /// stays one.
  public func callAsFunction(_ value: Double) -> Double {
    guard random != nil else { return value }
    return value * uniform(2.0 / 3, 1)
  }

  public func callAsFunction(_ values: [Double]) -> [Double] { values.map { self($0) } }

  public func callAsFunction(_ rows: [[Double]]) -> [[Double]] { rows.map { self($0) } }

  public func callAsFunction(_ matrix: Matrix<Double>) -> Matrix<Double> {
    Matrix(rows: matrix.rows, columns: matrix.columns, values: self(matrix.values))
  }

  /// A count like this one: larger by up to 9. So 0 may become one that is not 0.
  public func count(_ count: Int) -> Int { count + whole(below: 10) }

  /// The same elements in another order.
  public func shuffled<Element>(_ elements: [Element]) -> [Element] {
    guard random != nil else { return elements }
    var elements = elements
    for last in elements.indices.dropFirst().reversed() {
      elements.swapAt(last, whole(below: last + 1))
    }
    return elements
  }

  /// The same elements in another order, each of them up to three times: for what counts or leaves out what
  /// comes again.
  public func repeated<Element>(_ elements: [Element]) -> [Element] {
    shuffled(elements.flatMap { repeatElement($0, count: 1 + whole(below: 3)) })
  }

  /// Labels in which every class has changed places with another one.
  public func labels(_ labels: [Int], classes: Int) -> [Int] {
    let places = shuffled(Array(0..<classes))
    return labels.map { places[$0] }
  }

  /// A text whose small letters have changed places with others, the same ones in all texts: what were two
  /// words, or the same word twice, still is.
  public func text(_ text: String) -> String {
    guard random != nil else { return text }
    return String(text.map { alphabet[$0] ?? $0 })
  }

  public func texts(_ texts: [String]) -> [String] { texts.map { text($0) } }

  /// The seed of a random stream.
  public func seed(_ seed: UInt32) -> UInt32 { seed + UInt32(whole(below: 1_000_000)) }

  private func uniform(_ low: Double, _ high: Double) -> Double {
    random?.uniform(low, high) ?? high
  }

  private func whole(below limit: Int) -> Int {
    Int((random?.randomSample() ?? 0) * Double(limit))
  }
}
