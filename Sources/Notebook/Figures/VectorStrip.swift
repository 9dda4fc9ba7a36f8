import Exercises
import Lab

/// A long vector that is nearly all zeros, as a strip: which of its inputs are lit.
///
///     page.plot(
///       VectorStrip(
///         "One hour as the network sees it", of: "inputs", [0, 1, 0, 0, 0.3],
///         names: ["hour 0", "hour 1", "hour 2", "hour 3", "temperature"]))
///     //   1  hour 1 = 1
///     //   4  temperature = 0.3
public struct VectorStrip: Plot, Sendable {
  /// What the figure shows, as a heading.
  public let title: String

  /// What a reader who cannot see the figure should know.
  public var alternative: String { givenAlternative ?? computedAlternative }

  let values: [Double]
  let names: [String]
  let unit: String
  private let namedPlaces: [Int]?
  private let givenAlternative: String?

  /// A vector.
  ///
  /// - Parameters:
  ///   - title: What the figure shows.
  ///   - unit: What its numbers are, in the plural.
  ///   - values: The numbers.
  ///   - names: The name of each of them.
  ///   - places: The places to name if they are lit; without it those of the largest numbers.
  ///   - alternative: What a reader who cannot see it should know; without it the numbers that are
  ///     not 0, with their places and names.
  public init(
    _ title: String, of unit: String, _ values: [Double], names: [String],
    naming places: [Int]? = nil, alternative: String? = nil
  ) {
    require(
      names.count == values.count,
      "A vector of \(values.count) numbers needs as many names, not \(names.count).")
    require(
      places?.allSatisfy(values.indices.contains) ?? true,
      "A vector of \(values.count) numbers has the places from 0 on, up to \(values.count - 1).")
    namedPlaces = places
    (self.title, self.unit, self.values, self.names) = (title, unit, values, names)
    givenAlternative = alternative
  }

  /// The places of what is not 0.
  var lit: [Int] { values.indices.filter { values[$0] != 0 } }

  /// The lit places that are named: those asked for, or all, or those of the largest numbers, in
  /// their order.
  var named: [Int] {
    if let namedPlaces { return lit.filter(Set(namedPlaces).contains) }
    func size(_ index: Int) -> Double { values[index].isNaN ? .infinity : abs(values[index]) }
    let largest = lit.sorted { (size($0), $1) > (size($1), $0) }.prefix(10)
    return largest.sorted()
  }

  /// What a lit place is called: "17: hour 8 = 1".
  func label(_ index: Int) -> String {
    "\(Format.count(index)): \(names[index]) = \(Format.short(values[index]))"
  }

  /// "5 of 56 inputs are not 0".
  var count: String {
    "\(Format.count(lit.count)) of \(Format.count(values.count)) \(unit) are not 0"
  }

  /// How many are lit beyond those that are named.
  var rest: String? {
    lit.count > named.count
      ? "and \(Format.count(lit.count - named.count)) \(namedPlaces == nil ? "smaller ones" : "more")"
      : nil
  }

  private var computedAlternative: String {
    let told = named.map(label) + (rest.map { [$0] } ?? [])
    return "A vector: \(count)" + (told.isEmpty ? "." : ": \(told.joined(separator: "; ")).")
  }

  /// How strong each of `count` parts of the strip is, as the largest number in it; 0 where none is.
  func parts(_ count: Int) -> [Double] {
    guard !values.isEmpty else { return [] }
    let count = max(min(count, values.count), 1)
    var parts = Array(repeating: 0.0, count: count)
    for index in lit {
      let part = index * count / values.count
      if abs(values[index]) > abs(parts[part]) || !values[index].isFinite {
        parts[part] = values[index]
      }
    }
    return parts
  }

  /// The strip as one line, and each lit place with its name on one more.
  public func lines(for terminal: Terminal) -> [String] {
    let parts = parts(terminal.width - 4)
    let strip = parts.map { part -> String in
      part == 0
        ? terminal.colored("·", .dim)
        : part < 0 ? terminal.colored("▒", .red) : terminal.colored("█", .blue)
    }
    let width = String(values.count).count + 2
    let listed = named.map { index in
      "  \(Format.count(index).leftPadded(to: width))  \(names[index]) = "
        + Format.short(values[index])
    }
    let told = ["  " + count] + listed + (rest.map { ["    " + $0] } ?? [])
    return [values.isEmpty ? "  no numbers" : "  " + strip.joined()]
      + told.map { $0.clipped(to: terminal.width) }
  }
}
