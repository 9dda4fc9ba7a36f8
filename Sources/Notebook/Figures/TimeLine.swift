import Exercises
import Lab

/// Named spans on one axis: which part of the data is seen by whom.
///
///     page.plot(
///       TimeLine(
///         "Who sees what", x: "day",
///         spans: [
///           .init("training", from: 0, to: 650, note: "15,435 hours"),
///           .init("validation", from: 650, to: 710, note: "1,440 hours"),
///           .init("test", from: 710, to: 731, note: "504 hours"),
///         ]))
public struct TimeLine: Plot, Sendable {
  /// A part of the axis with a name.
  public struct Span: Sendable {
    let name: String
    let from: Double
    let to: Double
    let note: String
    let color: PlotColor?

    /// A span from one number of the axis to another.
    ///
    /// - Parameters:
    ///   - name: What it is, such as "validation".
    ///   - from: Where it begins.
    ///   - to: Where it ends.
    ///   - note: What is to be said of it, such as how many records it holds.
    ///   - color: A colour with a meaning; without it the next one of the series.
    public init(
      _ name: String, from: Double, to: Double, note: String = "", color: PlotColor? = nil
    ) {
      (self.name, self.from, self.to) = (name, min(from, to), max(from, to))
      (self.note, self.color) = (note, color)
    }
  }

  /// What the figure shows, as a heading.
  public let title: String

  /// What a reader who cannot see the figure should know.
  public var alternative: String { givenAlternative ?? computedAlternative }

  let spans: [Span]
  let frame: Frame
  private let givenAlternative: String?

  /// Spans, the first at the top.
  ///
  /// - Parameters:
  ///   - title: What the figure shows.
  ///   - x: The name of the axis, with its unit.
  ///   - spans: The spans; those that overlap may do so.
  ///   - ticks: The labelled places of the axis, for dates; without it round numbers are chosen.
  ///   - alternative: What a reader who cannot see it should know; without it all spans.
  public init(
    _ title: String, x: String, spans: [Span], ticks: [Tick]? = nil, alternative: String? = nil
  ) {
    (self.title, self.spans, givenAlternative) = (title, spans, alternative)
    let names = spans.enumerated().map {
      Tick(Double(spans.count - 1 - $0.offset), $0.element.name)
    }
    frame = Frame(
      x: Axis(x, values: spans.flatMap { [$0.from, $0.to] }, ticks: ticks),
      y: Axis("", values: [], range: -0.5...max(Double(spans.count), 1) - 0.5, ticks: names))
  }

  private var computedAlternative: String {
    if spans.isEmpty { return "A time line without spans." }
    let told = spans.map { span in
      let note = span.note.isEmpty ? "" : ", \(span.note)"
      return "\(span.name) from \(place(span.from)) to \(place(span.to))\(note)"
    }
    return "Time line over \(frame.x.title): \(told.joined(separator: "; "))."
  }

  /// A place of the axis in the words of its ticks, or as a number.
  func place(_ value: Double) -> String {
    let ticks = (frame.x.givenTicks ?? []).sorted { $0.value < $1.value }
    if let tick = ticks.first(where: { $0.value == value }) { return tick.label }
    guard let before = ticks.last(where: { $0.value < value }),
      let after = ticks.first(where: { $0.value > value })
    else { return Format.short(value) }
    return "between \(before.label) and \(after.label)"
  }

  /// The spot of a span's left and right end, and how its bar looks; nothing for one that has none.
  var bars: [(row: Int, span: Span, left: Spot, right: Spot, style: SeriesStyle)] {
    spans.enumerated().compactMap { index, span in
      let y = Double(spans.count - 1 - index)
      guard let left = frame.spot(span.from, y), let right = frame.spot(span.to, y) else {
        return nil
      }
      return (index, span, left, right, SeriesStyle(index, color: span.color))
    }
  }
}
