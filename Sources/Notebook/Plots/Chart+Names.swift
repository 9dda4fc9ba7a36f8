// Bars with names in the terminal: they lie, so that every name and every value can be read.

import Exercises
import Lab

extension Chart {
  /// Whether this is a bar chart whose ticks name the bars.
  var isNamedBars: Bool {
    guard let ticks = frame.x.givenTicks, !series.isEmpty else { return false }
    let places = Set(ticks.map(\.value))
    return series.allSatisfy { $0.kind == .bars && $0.xs.allSatisfy(places.contains) }
  }

  /// A line for each bar: its name, the bar from zero on, and its value.
  ///
  ///     accuracy (%) by activation
  ///     sigmoid │████████████ 91.2
  ///        ReLU │█████████████ 98
  func namedBarLines(for terminal: Terminal) -> [String] {
    let ticks = frame.x.givenTicks ?? []
    let labelWidth = min(ticks.map(\.label.count).max() ?? 0, terminal.width * 2 / 5)
    let values = series.flatMap(\.ys).map { Format.short($0) }
    let valueWidth = values.map(\.count).max() ?? 0
    // The value stands at the bar's end, on either side.
    let hasNegative = frame.y.lower < 0
    let room = terminal.width - labelWidth - 2 - (valueWidth + 1) * (hasNegative ? 2 : 1)
    let columns = max(room, 4)
    func column(_ value: Double) -> Int? {
      frame.y.position(value).map { Int((min(max($0, 0), 1) * Double(columns)).rounded()) }
    }
    let zero = column(0) ?? 0

    // Bars that do not begin at zero exaggerate; a reader has to be told.
    let isCut = frame.y.scale == .logarithmic || frame.y.lower > 0
    let cut = isCut ? ", bars from \(Format.short(frame.y.lower))" : ""
    var lines = ["\(frame.y.heading) by \(frame.x.title)\(cut)".clipped(to: terminal.width)]
    for tick in ticks {
      var name = tick.label.clipped(to: labelWidth).leftPadded(to: labelWidth) + " │"
      for (series, style) in styled {
        guard let index = series.xs.firstIndex(of: tick.value) else { continue }
        let value = series.ys[index]
        let end = column(value) ?? zero
        let bar = String(
          repeating: Self.solids[style.filling], count: max(abs(end - zero), value == 0 ? 0 : 1))
        let shown = style.color.terminal.map { terminal.colored(bar, $0) } ?? bar
        let text = Format.short(value)
        let before = hasNegative ? valueWidth + 1 : 0
        if value < 0 {
          let start = max(before + zero - bar.count - text.count - 1, 0)
          lines.append(name + String(repeating: " ", count: start) + text + " " + shown)
        } else {
          lines.append(name + String(repeating: " ", count: before + zero) + shown + " " + text)
        }
        // The second bar of a name stands under the first.
        name = String(repeating: " ", count: labelWidth) + " │"
      }
    }
    guard styled.count > 1 else { return lines }
    let names = styled.map { "\(Self.solids[$0.style.filling]) \($0.series.name)" }
    return lines
      + terminal.wrapped(names.joined(separator: "   "), indent: 2).map {
        $0.clipped(to: terminal.width)
      }
  }

  /// What lying bars are made of, by series.
  private static let solids: [Character] = ["█", "▒", "=", "░"]
}
