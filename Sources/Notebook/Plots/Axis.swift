import Exercises
import Foundation
import Lab

/// How an axis or a colour scale maps numbers to places.
public enum AxisScale: Sendable {
  /// Equal differences are equally far apart.
  case linear

  /// Equal ratios are equally far apart; numbers that are not positive have no place.
  case logarithmic
}

/// A labelled place on an axis.
///
///     Chart(…, xTicks: [Tick(0, "11 Dec"), Tick(24, "12 Dec"), Tick(48, "13 Dec")])
public struct Tick: Equatable, Sendable {
  /// Where it stands, in the units of the axis.
  public let value: Double

  /// What is written there.
  public let label: String

  /// A tick at a value of the axis.
  public init(_ value: Double, _ label: String) {
    self.value = value
    self.label = label
  }
}

extension Array where Element == Tick {
  /// One tick for each name, at 0, 1, 2, …: an axis of categories.
  ///
  ///     let names = ["sigmoid", "tanh", "ReLU"]
  ///     Chart(
  ///       "Accuracy", x: "activation", y: "accuracy (%)",
  ///       series: [.bars("accuracy", [91, 95, 97])], xTicks: .categories(names))
  public static func categories(_ names: [String]) -> [Tick] {
    names.enumerated().map { Tick(Double($0.offset), $0.element) }
  }
}

/// One axis of a plot: the numbers it spans, and where each of them stands.
struct Axis {
  /// The name with its unit.
  let title: String
  /// The name as it is written beside the axis, where equal distances may be equal ratios.
  var heading: String { scale == .logarithmic ? title + " (log scale)" : title }
  let scale: AxisScale
  let lower: Double
  let upper: Double
  /// The ticks that were asked for, if the axis is not to choose its own.
  let givenTicks: [Tick]?
  /// Whether all numbers are whole, so that a tick at 2.5 would make no sense.
  private(set) var isWhole: Bool

  /// An axis wide enough for the numbers.
  ///
  /// - Parameters:
  ///   - values: The numbers to be shown; those that are not finite are ignored.
  ///   - range: The numbers to span instead of those of the data.
  ///   - padding: The share of the span to leave free at both ends. Data that has no negative
  ///     number gets an axis with none.
  init(
    _ title: String, values: [Double], scale: AxisScale = .linear,
    range: ClosedRange<Double>? = nil, ticks: [Tick]? = nil, padding: Double = 0
  ) {
    self.title = title
    self.scale = scale
    givenTicks = ticks
    let limits = range.map { [$0.lowerBound, $0.upperBound] } ?? values
    let shown = limits.filter { Self.canShow($0, scale) }
    isWhole =
      ticks == nil && !shown.isEmpty && !values.isEmpty && values.allSatisfy { $0 == $0.rounded() }
    guard let low = shown.min(), let high = shown.max() else {
      (lower, upper) = scale == .linear ? (0, 1) : (1, 10)
      return
    }
    let free = range == nil ? padding : 0
    switch scale {
    case .logarithmic:
      // A span of less than a millionth would be lost in rounding: a constant gets room around it.
      let isConstant = high / low < 1 + 1e-6
      let growth = isConstant ? 2 : pow(high / low, free)
      (lower, upper) = (low / growth, high * growth)
    case .linear:
      let size = max(abs(low), abs(high))
      let isConstant = high - low <= size * 1e-12
      let room = !isConstant ? (high - low) * free : size > 0 ? size / 10 : 1
      lower = low >= 0 && low - room < 0 ? 0 : low - room
      upper = high + room
    }
  }

  /// An axis wide enough for all of several, with the name and the ticks of the first.
  init(_ title: String, covering axes: [Axis], scale: AxisScale) {
    self.init(
      title, values: axes.flatMap { [$0.lower, $0.upper] }, scale: scale,
      ticks: axes.first?.givenTicks)
    isWhole = axes.allSatisfy(\.isWhole)
  }

  /// How long the axis is in what its scale makes equally long: differences, or logarithms of ratios.
  var length: Double { scale == .linear ? upper - lower : log(upper / lower) }

  /// Where a number stands, 0 at the lower end and 1 at the upper; nothing where it has no place.
  ///
  /// A number outside the span gives a place outside 0…1.
  func position(_ value: Double) -> Double? {
    guard Self.canShow(value, scale) else { return nil }
    let place =
      scale == .linear
      ? (value - lower) / (upper - lower) : log(value / lower) / log(upper / lower)
    return place.isFinite ? place : nil
  }

  /// Whether a number can have a place at all: beyond these limits spans and ratios overflow.
  static func canShow(_ value: Double, _ scale: AxisScale) -> Bool {
    scale == .linear ? abs(value) < 1e300 : value > 1e-150 && value < 1e150
  }
}
