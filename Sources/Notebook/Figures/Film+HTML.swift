import Exercises
import Foundation
import Lab

extension Film {
  /// What turns the strips of frames of a page into films with a slider; once for all of them, at
  /// the end of a page that has one.
  ///
  /// A strip is complete without it. The slider is the browser's own, so arrow keys move it; the
  /// caption of the frame is its value, which a screen reader speaks.
  public static let script = """
    for (const film of document.querySelectorAll(".film")) {
      const frames = [...film.querySelectorAll(".frame")], slider = film.querySelector("input");
      if (!slider) continue;
      const show = () => frames.forEach((frame, index) => {
        const isShown = index == slider.value;
        frame.classList.toggle("shown", isShown);
        if (isShown) slider.setAttribute("aria-valuetext",
          frame.querySelector("figcaption").textContent);
      });
      slider.addEventListener("input", show);
      film.classList.add("scripted");
      show();
    }
    """

  /// The frames side by side, and a slider that waits for the script.
  public var html: String {
    let stills = Set(stills(atMost: 6))
    let figures = frames.enumerated().map { index, frame in
      let style = stills.contains(index) ? "frame" : "frame between"
      return "<figure class=\"\(style)\">\(Self.small(frame.plot) ?? frame.plot.html)"
        + "<figcaption>\(XML.escaped(frame.caption))</figcaption></figure>"
    }
    let slider =
      frames.count < 2
      ? ""
      : "\n<input type=\"range\" min=\"0\" max=\"\(frames.count - 1)\" value=\"0\" "
        + "autocomplete=\"off\" aria-label=\"\(XML.escaped(title)): which frame\">"
    // What is drawn for a whole column keeps its text legible only in a wide frame.
    let isWide = frames.contains { Self.isWide($0.plot) }
    return """
      <div class="film">
      <div class="frames\(isWide ? " wide" : "")">
      \(figures.joined(separator: "\n"))
      </div>\(slider)
      </div>
      """
  }

  private static func isWide(_ plot: any Plot) -> Bool {
    !(plot is any Panel) || (plot as? Chart)?.isWide == true
  }

  /// A plot in the width of a frame, if it can be drawn so.
  private static func small(_ plot: any Plot) -> String? {
    (plot as? any Panel)?.svg(
      width: isWide(plot) ? SVG.fullWidth : SVG.frameWidth, hasKey: true)
  }

  /// Four of the frames, or fewer, in one drawing.
  public func svg() -> String {
    let stills = stills(atMost: 4)
    let width = SVG.frameWidth
    let top = SVG.textSize * 2
    var svg = SVG(width: width * Double(max(stills.count, 1)), height: top)
    var height = 0.0
    for (place, index) in stills.enumerated() {
      let x = Double(place) * width
      svg.text(frames[index].caption, x: x + 4, y: SVG.textSize, width: width - 8)
      let plot = frames[index].plot
      let drawing = Self.small(plot) ?? plot.svg()
      height = max(height, svg.add(drawing: drawing, x: x + 4, y: top, width: width - 8))
    }
    svg.height += height
    return svg.document(title: title, alternative: alternative)
  }
}

extension SVG {
  /// Adds a whole `<svg>` element at a place and returns how high it is there.
  mutating func add(drawing: String, x: Double, y: Double, width: Double) -> Double {
    let box = drawing.components(separatedBy: "viewBox=\"").dropFirst().first ?? ""
    let sides = box.prefix { $0 != "\"" }.split(separator: " ").compactMap { Double($0) }
    guard sides.count == 4, sides[2] > 0 else { return 0 }
    let height = width * sides[3] / sides[2]
    let place = [x, y, width, height].map(Self.number)
    add(
      drawing.replacingOccurrences(
        of: "width=\"100%\"",
        with: "x=\"\(place[0])\" y=\"\(place[1])\" width=\"\(place[2])\" height=\"\(place[3])\""))
    return height
  }
}
