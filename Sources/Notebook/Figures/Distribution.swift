import Exercises
import Lab

/// Numbers of one record, class by class, as steps of a calculation: logits, their powers of e,
/// probabilities, and what is wrong with them.
///
///     page.plot(
///       Distribution(
///         "From logits to probabilities", names: ["cat", "dog"],
///         steps: [("logit z", [2, 1]), ("e^z", [7.39, 2.72]), ("p", [0.731, 0.269])],
///         marked: 0))
///
/// A column of bars for each step, each with a scale of its own; negative bars go to the left. Every
/// bar has its number. A picture that the numbers belong to stands to their left.
public struct Distribution: Plot, Sendable {
  /// What the figure shows, as a heading.
  public let title: String

  /// What a reader who cannot see the figure should know.
  public var alternative: String { givenAlternative ?? computedAlternative }

  let names: [String]
  let steps: [(name: String, values: [Double])]
  let marked: Int?
  let picture: ImageGrid.Picture?
  private let givenAlternative: String?

  /// Columns of bars.
  ///
  /// - Parameters:
  ///   - title: What the figure shows.
  ///   - names: The names of the rows, such as classes.
  ///   - steps: The columns: a name, and as many numbers as there are rows.
  ///   - marked: The row that is set apart, such as the right class.
  ///   - picture: The picture that the numbers belong to, from white for 0 to black for its largest.
  ///   - alternative: What a reader who cannot see it should know; without it all numbers.
  public init(
    _ title: String, names: [String], steps: [(name: String, values: [Double])],
    marked: Int? = nil, picture: Matrix<Double>? = nil, alternative: String? = nil
  ) {
    for step in steps {
      require(
        step.values.count == names.count,
        "The step “\(step.name)” has \(step.values.count) numbers for \(names.count) names.")
    }
    (self.title, self.names, self.steps, self.marked) = (title, names, steps, marked)
    self.picture = picture.map { ImageGrid.Picture(gray: $0) }
    givenAlternative = alternative
  }

  /// One column beside a picture that is a figure's already.
  init(
    title: String, names: [String], step: (name: String, values: [Double]), marked: Int?,
    picture: ImageGrid.Picture
  ) {
    (self.title, self.names, steps, self.marked) = (title, names, [step], marked)
    (self.picture, givenAlternative) = (picture, nil)
  }

  private var computedAlternative: String {
    guard !names.isEmpty, !steps.isEmpty else { return "A distribution without numbers." }
    let rows = steps.map { step in
      let numbers = zip(names, step.values).prefix(12).map { "\($0) \(Self.text($1))" }
      let rest = names.count > 12 ? " and \(names.count - 12) more" : ""
      return "\(step.name): \(numbers.joined(separator: ", "))\(rest)."
    }
    let mark = marked.flatMap { names.indices.contains($0) ? " Marked: \(names[$0])." : nil }
    return rows.joined(separator: " ") + (mark ?? "")
  }

  /// A number in little room: the smaller it is, the fewer digits.
  static func text(_ value: Double) -> String {
    Format.number(value, digits: abs(value) < 0.001 ? 1 : abs(value) < 0.1 ? 2 : 3)
  }

  /// Where zero is and where each bar ends, from 0 to 1; nothing for what is not finite.
  static func bars(_ values: [Double]) -> (zero: Double, ends: [Double?]) {
    let axis = Axis("", values: values + [0], padding: 0)
    let zero = axis.position(0) ?? 0
    return (zero, values.map { $0.isFinite ? axis.position($0) : nil })
  }

  /// Columns of bars, as many side by side as there is room for.
  public func lines(for terminal: Terminal) -> [String] {
    guard !names.isEmpty, !steps.isEmpty else { return ["  no numbers"] }
    guard let (width, dots) = picture?.dotted(terminal) else { return bars(for: terminal) }
    let bars = bars(for: Terminal(columns: terminal.width - width - 4, like: terminal))
    return (0..<max(bars.count, dots.count)).map { line in
      "  " + (line < dots.count ? dots[line] : String(repeating: " ", count: width)) + "  "
        + (line < bars.count ? bars[line] : "")
    }
  }

  private func bars(for terminal: Terminal) -> [String] {
    let nameWidth = min(names.map(\.count).max() ?? 0, terminal.width / 4) + 2
    let most = max((terminal.width - nameWidth) / 18, 1)
    let rowCount = (steps.count + most - 1) / most
    let perRow = (steps.count + rowCount - 1) / rowCount
    let width = min((terminal.width - nameWidth) / perRow, 30)
    var lines: [String] = []
    for start in stride(from: 0, to: steps.count, by: perRow) {
      let part = steps[start..<min(start + perRow, steps.count)]
      let heading = part.map { "  " + $0.name.clipped(to: width - 2) }
      lines.append(
        String(repeating: " ", count: nameWidth)
          + heading.map { $0.rightPadded(to: width) }.joined())
      for (row, name) in names.enumerated() {
        let mark = row == marked ? "▸ " : "  "
        let label = mark + name.clipped(to: nameWidth - 2).rightPadded(to: nameWidth - 2)
        lines.append(
          label
            + part.map { Self.cell($0.values, row, width: width, terminal) }.joined())
      }
    }
    return lines
  }

  /// A number, right-aligned, and its bar.
  private static func cell(
    _ values: [Double], _ row: Int, width: Int, _ terminal: Terminal
  ) -> String {
    let texts = values.map(text)
    let room = min(texts.map(\.count).max() ?? 0, width - 4)
    let number = "  " + texts[row].clipped(to: room).leftPadded(to: room) + " "
    let columns = max(width - room - 3, 1)
    let (zero, ends) = bars(values)
    guard let end = ends[row] else { return number + String(repeating: " ", count: columns) }
    let a = Int((min(zero, end) * Double(columns)).rounded())
    let b = Int((max(zero, end) * Double(columns)).rounded())
    let bar = String(repeating: values[row] < 0 ? "▒" : "█", count: b - a)
    let color: Terminal.Color = values[row] < 0 ? .red : .blue
    return number + String(repeating: " ", count: a)
      + (bar.isEmpty ? "" : terminal.colored(bar, color))
      + String(repeating: " ", count: max(columns - b, 0))
  }
}
