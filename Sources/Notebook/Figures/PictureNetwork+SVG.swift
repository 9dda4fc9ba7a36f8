import Exercises
import Lab

extension PictureNetwork {
  /// The figure as one `<svg>` element, on a phone as wide as the page.
  public func svg() -> String {
    let top = 2 * Figure.line + 10
    let tall = max(33 * Double(names.count), 200)
    let keys = [
      FigureKey(name: "says yes to a class", style: Figure.stroke(Figure.forward, width: 2.5)),
      FigureKey(
        name: "says no",
        style: Figure.stroke(Figure.negative, width: 2.5, dashes: Figure.negativeDashes)),
    ]
    var svg = SVG(
      width: Figure.width, height: top + tall + 8 + FigureKey.height(keys, width: Figure.width))
    let (side, unitX, outputX) = (150.0, 236.0, 388.0)
    let middle = top + tall / 2
    let units = shown
    let pitch = tall / Double(max(units.count, 1))
    let radius = min(pitch * 0.44, 10)
    func unitY(_ place: Int) -> Double { top + (Double(place) + 0.5) * pitch }
    func outputY(_ output: Int) -> Double {
      top + (Double(output) + 0.5) * tall / Double(max(names.count, 1))
    }

    // From all of the picture to each unit: one line stands for its 784.
    for place in units.indices {
      let y = middle + (Double(place) + 0.5 - Double(units.count) / 2) * side / Double(units.count)
      svg.line(
        Segment(x0: side + 2, y0: y, x1: unitX - radius, y1: unitY(place)),
        style: Figure.stroke(.muted, width: 0.8, opacity: 0.4))
    }
    let largest = links.map { abs($0.share) }.max() ?? 1
    for link in links.reversed() {
      guard let place = units.firstIndex(of: link.unit) else { continue }
      let size = abs(link.share) / largest
      let isPositive = link.share > 0
      svg.line(
        Segment(
          x0: unitX + radius, y0: unitY(place), x1: outputX - 14, y1: outputY(link.output)),
        style: Figure.stroke(
          isPositive ? Figure.forward : Figure.negative, width: 0.6 + 3 * size,
          dashes: isPositive ? nil : Figure.negativeDashes, opacity: 0.3 + 0.7 * size),
        title: "unit \(link.unit) for \(names[link.output]): \(Format.short(link.share))")
    }
    svg.image(picture, colors: .gray, x: 2, y: middle - side / 2, width: side, height: side)
    drawUnits(in: &svg, x: unitX, radius: radius, y: unitY)
    drawOutputs(in: &svg, x: outputX, y: outputY)
    let headers = [
      (2 + side / 2, "\(Format.count(picture.columns * picture.rows)) pixels", ""),
      (unitX, "\(Format.count(hidden.count)) units", "\(hidden.count { $0 > 0 }) active"),
      (outputX + 44, "\(names.count) classes", "probability"),
    ]
    for (x, name, more) in headers {
      svg.label(name, x: x, y: Figure.line / 2 + 1, isBold: true, hasRim: false)
      svg.label(more, x: x, y: Figure.line * 1.5 + 1, color: .muted, hasRim: false)
    }
    svg.key(keys, y: top + tall + 6)
    return svg.document(
      title: title, alternative: alternative, style: Figure.bounds(width: svg.width))
  }

  /// The hidden units, as full of colour as they are active.
  private func drawUnits(
    in svg: inout SVG, x: Double, radius: Double, y: (Int) -> Double
  ) {
    let most = hidden.max() ?? 0
    for (place, unit) in shown.enumerated() {
      let share = most > 0 && hidden[unit] > 0 ? 15 + 85 * hidden[unit] / most : 0
      svg.path(
        SVG.shape(0, x: x, y: y(place), radius: radius),
        style:
          "\(Figure.stroke(Figure.forward, width: 0.8));\(Figure.tint(Figure.forward, Int(share)))",
        title: "unit \(unit): \(Format.short(hidden[unit]))")
    }
  }

  /// The classes, each with the bar of its probability.
  private func drawOutputs(in svg: inout SVG, x: Double, y: (Int) -> Double) {
    for (output, name) in names.enumerated() {
      let isMarked = output == marked
      svg.path(
        SVG.shape(0, x: x, y: y(output), radius: 13),
        style: "\(Figure.stroke(Figure.forward, width: isMarked ? 3 : 1.2));"
          + Figure.tint(Figure.forward, isMarked ? 25 : 9))
      svg.label(name, x: x, y: y(output), isBold: isMarked, hasRim: false)
      let probability = min(max(probabilities[output], 0), 1)
      let bar = probability.isFinite ? probability * 74 : 0
      svg.rectangle(
        x: x + 20, y: y(output) - 9, width: bar, height: 18, style: "fill:\(Figure.forward.css)")
      svg.label(
        percent(output), x: x + 25 + bar, y: y(output), anchor: "start", isBold: isMarked,
        hasRim: false)
    }
  }
}
