// What a chart says to a reader who cannot see it, worked out from the numbers.

import Exercises
import Lab

extension Chart {
  /// The axes and what each series does: how many values, the first, last, lowest and highest.
  var computedAlternative: String {
    let names = series.map { "“\($0.name)”" }.joined(separator: ", ")
    let counted = series.count == 1 ? "One series" : "\(series.count) series"
    var text = "\(kinds) of \(frame.y.title) against \(frame.x.title)"
    if frame.y.scale == .logarithmic { text += ", on a logarithmic vertical axis" }
    if frame.x.scale == .logarithmic { text += ", on a logarithmic horizontal axis" }
    guard !series.isEmpty else { return text + ". It is empty." }
    text += ". \(counted): \(names)."
    // More than six would be a list to sit through; the picture has no more to say either.
    for series in series.prefix(6) { text += " " + summary(of: series) }
    if series.count > 6 { text += " \(series.count - 6) more series are drawn." }
    for marker in markers {
      let place = marker.isVertical ? xText(marker.value) : Format.short(marker.value)
      text += " A line at \(place) is marked “\(marker.label)”."
    }
    return text
  }

  private var kinds: String {
    let kinds = Set(series.map(\.kind))
    if kinds == [.line] { return "Line chart" }
    if kinds == [.bars] { return "Bar chart" }
    if kinds == [.points] { return "Scatter plot" }
    return "Chart"
  }

  private func summary(of series: Series) -> String {
    let pairs = zip(series.xs, series.ys).filter { $0.isFinite && $1.isFinite }
    let missing = series.xs.count - pairs.count
    let left = missing == 1 ? "value that is not finite is" : "values that are not finite are"
    let gaps = missing == 0 ? "" : " \(Format.count(missing)) \(left) left out."
    guard let first = pairs.first, let last = pairs.last,
      let lowest = pairs.min(by: { $0.1 < $1.1 }), let highest = pairs.max(by: { $0.1 < $1.1 })
    else { return "\(series.name) has no values." + gaps }
    let y = { (value: Double) in Format.short(value) }
    if pairs.count == 1 { return "\(series.name): \(y(first.1)) at \(xText(first.0))." + gaps }
    let count = "\(Format.count(pairs.count)) values"
    switch series.kind {
    case .points:
      let xs = pairs.map(\.0)
      let (first, last) = (xs.min() ?? 0, xs.max() ?? 0)
      return "\(series.name): \(count), horizontally from \(xText(first)) to \(xText(last)), "
        + "vertically from \(y(lowest.1)) to \(y(highest.1))." + gaps
    case .line:
      return "\(series.name): \(count), from \(y(first.1)) at \(xText(first.0)) to \(y(last.1)) "
        + "at \(xText(last.0)); lowest \(y(lowest.1)) at \(xText(lowest.0)), "
        + "highest \(y(highest.1)) at \(xText(highest.0))." + gaps
    case .bars where pairs.count <= 12:
      let values = pairs.map { "\(xText($0.0)) \(y($0.1))" }
      return "\(series.name): \(values.joined(separator: ", "))." + gaps
    case .bars:
      return "\(series.name): \(count), lowest \(y(lowest.1)) at \(xText(lowest.0)), "
        + "highest \(y(highest.1)) at \(xText(highest.0))." + gaps
    }
  }

  /// A place of the horizontal axis in the words of its ticks, or as a number.
  private func xText(_ value: Double) -> String {
    let ticks = frame.x.givenTicks ?? []
    guard let near = ticks.min(by: { abs($0.value - value) < abs($1.value - value) }) else {
      return Format.short(value)
    }
    return near.value == value ? near.label : "about \(near.label)"
  }
}
