import Exercises
import Foundation
import Lab

// From numbers to places on the colour scale, and to words.

extension HeatMap {
  /// The finite numbers' least and largest, as far as the scale can show them.
  var limits: (low: Double, high: Double)? {
    let shown = values.values.filter { Axis.canShow($0, scale) }
    guard let low = shown.min(), let high = shown.max() else { return nil }
    return (low, high)
  }

  /// The numbers at the ends of the colour scale.
  private var span: (low: Double, high: Double)? {
    guard let valueRange, Axis.canShow(valueRange.lowerBound, scale),
      Axis.canShow(valueRange.upperBound, scale)
    else { return limits }
    return (valueRange.lowerBound, valueRange.upperBound)
  }

  /// Where each number stands on the colour scale, from 0 to 1; a class keeps its number.
  ///
  /// In rows from the bottom to the top. Numbers without a place are not a number here too.
  func places() -> [Double] {
    guard let limits = span else { return values.values.map { _ in Double.nan } }
    switch colors {
    case .classes: return values.values
    case .diverging(let center) where scale == .linear:
      // Equal steps on both sides: half the reach is the same amount of colour.
      let reach = max(limits.high - center, center - limits.low)
      return values.values.map { value in
        guard abs(value) < 1e300 else { return .nan }
        return reach > 0 ? 0.5 + 0.5 * (value - center) / reach : 0.5
      }
    default:
      let axis = Axis("", values: [limits.low, limits.high], scale: scale)
      // A map of one number alone has no extent; the axis puts it in the middle.
      return values.values.map { axis.position($0) ?? .nan }
    }
  }

  /// What the ends of the colour scale stand for, in words.
  var scaleLabels: (low: String, high: String)? {
    guard var (low, high) = span else { return nil }
    if case .diverging(let center) = colors, scale == .linear {
      let reach = max(high - center, center - low)
      (low, high) = (center - reach, center + reach)
    }
    // Beside a largest error of 0.6 a least one of 10⁻⁸ is 0 to the eye.
    func text(_ value: Double) -> String {
      Format.short(scale == .linear && abs(value) < (high - low) / 1_000 ? 0 : value)
    }
    return (text(low), text(high))
  }

  /// The numbers for the cells; what is not a number leaves its cell empty.
  var cellTexts: [String] { values.values.map { $0.isNaN ? "" : Format.short($0) } }

  /// The axes, the extent of the values, where they are least and largest, and what is drawn over.
  var computedAlternative: String {
    let kind = isTable ? "Table of \(values.shape) coloured cells" : "Heat map"
    var text = "\(kind): \(value) over \(frame.x.title) (across) and \(frame.y.title) (up)."
    if isTable { text = text.replacingOccurrences(of: "(up)", with: "(down)") }
    guard let limits, let low = values.values.firstIndex(of: limits.low),
      let high = values.values.firstIndex(of: limits.high)
    else { return text + " It has no values." }
    if case .classes(let names) = colors {
      for (number, name) in names.enumerated() {
        let count = values.values.count { $0 == Double(number) }
        text += " \(name): \((100 * count + values.values.count / 2) / values.values.count) %."
      }
    } else {
      // A logarithmic scale has no place for 0, and a table of counts is full of it.
      let without = scale == .logarithmic ? values.values.count { $0 <= 0 } : 0
      text += without > 0 ? " Lowest above 0: " : " Lowest "
      text += "\(Format.short(limits.low)) at \(place(low)), "
      text += "highest \(Format.short(limits.high)) at \(place(high))."
      if without > 0 { text += " \(Format.count(without)) cells are 0 or less." }
    }
    for series in overlays {
      let pairs = zip(series.xs, series.ys).filter { $0.isFinite && $1.isFinite }
      guard let first = pairs.first, let last = pairs.last else { continue }
      let pair = { (pair: (Double, Double)) in
        "(\(Format.short(pair.0)), \(Format.short(pair.1)))"
      }
      text +=
        series.kind == .line
        ? " The path “\(series.name)” leads from \(pair(first)) to \(pair(last)) over "
          + "\(Format.count(pairs.count)) points."
        : " \(Format.count(pairs.count)) points “\(series.name)” lie over it."
    }
    return text
  }

  /// The place of a cell in words: its names in a table, else its middle in the units of the axes.
  private func place(_ index: Int) -> String {
    let (row, column) = (index / values.columns, index % values.columns)
    if isTable, let rows = frame.y.givenTicks, let columns = frame.x.givenTicks {
      return "row \(rows[values.rows - 1 - row].label), column \(columns[column].label)"
    }
    func middle(_ index: Int, _ count: Int, _ axis: Axis) -> String {
      Format.short(
        axis.lower + (Double(index) + 0.5) / Double(count) * (axis.upper - axis.lower))
    }
    return "(\(middle(column, values.columns, frame.x)), \(middle(row, values.rows, frame.y)))"
  }
}
