import Exercises
import Lab

extension ImageGrid {
  /// The pictures as one `<svg>` element, 600 units wide, each an embedded bitmap.
  public func svg() -> String {
    let captionSize = SVG.textSize
    let longest = pictures.map { SVG.width($0.caption, captionSize) }.max() ?? 0
    // As many in a row as leave the captions readable, of a few pictures six at most, and all rows
    // about equally long.
    let cell = max(min(longest + 10, 320), pictures.count > 36 ? 64 : 106)
    let most = Int(SVG.fullWidth / cell)
    let rowCount = max((pictures.count + most - 1) / most, 1)
    let columns = max((pictures.count + rowCount - 1) / rowCount, 1)
    let width = min(SVG.fullWidth / Double(columns), 200)
    let side = width - 8
    let line = longest > 0 ? captionSize * 1.6 : 0

    var height = 0.0
    var placed: [(picture: Picture, x: Double, y: Double, height: Double)] = []
    for start in stride(from: 0, to: pictures.count, by: columns) {
      let row = pictures[start..<min(start + columns, pictures.count)]
      var tallest = 0.0
      for (column, picture) in row.enumerated() where picture.columns > 0 {
        let tall = side * Double(picture.rows) / Double(picture.columns)
        placed.append((picture, Double(column) * width + 4, height + 4, tall))
        tallest = max(tallest, tall)
      }
      height += tallest + line + 8
    }

    var svg = SVG(height: max(height, 40))
    if let scaleLabels {
      svg.height += svg.colorScale(colors, levels: 14, name: "", ends: scaleLabels, top: height)
    }
    for (picture, x, y, tall) in placed {
      let uri = Bitmap.dataURI(picture.places, columns: picture.columns, colors: colors)
      let numbers = [x, y, side, tall].map(SVG.number)
      let title = picture.caption.isEmpty ? "" : SVG.title(picture.caption)
      svg.add(
        "<image x=\"\(numbers[0])\" y=\"\(numbers[1])\" width=\"\(numbers[2])\" "
          + "height=\"\(numbers[3])\" preserveAspectRatio=\"none\" "
          + "style=\"image-rendering:pixelated\" href=\"\(uri)\">\(title)</image>")
      svg.rectangle(
        x: x, y: y, width: side, height: tall,
        style: "fill:none;stroke:var(--grid,#dddddd)")
      svg.text(
        picture.caption, x: x + side / 2, y: y + tall + line / 2, anchor: "middle",
        size: captionSize, width: width)
    }
    return svg.document(title: title, alternative: alternative)
  }
}
