import Exercises
import Lab

extension ImageGrid {
  /// The pictures as one `<svg>` element, 600 units wide, each an embedded bitmap.
  public func svg() -> String {
    let captionSize = SVG.textSize
    let longest = pictures.map { SVG.width($0.caption, captionSize) }.max() ?? 0
    // As many in a row as leave the captions readable, of a few pictures six at most, and all rows
    // about equally long.
    let cell = max(min(longest * 1.08 + 12, 320), pictures.count > 36 ? 64 : 106)
    let most = Int(SVG.fullWidth / cell)
    let rowCount = max((pictures.count + most - 1) / most, 1)
    let columns = max((pictures.count + rowCount - 1) / rowCount, 1)
    let width = min(SVG.fullWidth / Double(columns), 200)
    let side = width - 8
    let line = longest > 0 ? captionSize * 1.6 : 0

    var height = 0.0
    func tall(_ picture: Picture) -> Double {
      picture.columns > 0 ? side * Double(picture.rows) / Double(picture.columns) : 0
    }
    var placed: [(index: Int, x: Double, y: Double)] = []
    for start in stride(from: 0, to: pictures.count, by: columns) {
      let row = start..<min(start + columns, pictures.count)
      for (column, index) in row.enumerated() {
        placed.append((index, Double(column) * width + 4, height + 4))
      }
      height += row.map { self.column($0).reduce(0) { $0 + tall($1) + 4 } }.max() ?? 0
      height += line + 4
    }

    var svg = SVG(height: max(height, 40))
    if let scaleLabels {
      svg.height += svg.colorScale(colors, levels: 14, name: value, ends: scaleLabels, top: height)
    }
    for (index, x, top) in placed {
      let picture = pictures[index]
      var y = top
      for (number, picture) in column(index).enumerated() {
        svg.image(
          picture, colors: number == 0 ? colors : .gray, x: x, y: y, width: side,
          height: tall(picture))
        y += tall(picture) + 4
      }
      svg.text(
        picture.caption, x: x + side / 2, y: y - 4 + line / 2, anchor: "middle",
        size: captionSize, width: width)
    }
    return svg.document(title: title, alternative: alternative)
  }

  /// A picture and the one beneath it.
  private func column(_ index: Int) -> [Picture] {
    [pictures[index]] + (index < beneath.count ? [beneath[index]] : [])
  }
}

extension SVG {
  /// Adds a picture with a thin frame.
  mutating func image(
    _ picture: ImageGrid.Picture, colors: ColorMap, x: Double, y: Double, width: Double,
    height: Double
  ) {
    guard picture.columns > 0, picture.rows > 0 else { return }
    let uri = Bitmap.dataURI(picture.places, columns: picture.columns, colors: colors)
    let numbers = [x, y, width, height].map(Self.number)
    let title = picture.caption.isEmpty ? "" : Self.title(picture.caption)
    add(
      "<image x=\"\(numbers[0])\" y=\"\(numbers[1])\" width=\"\(numbers[2])\" "
        + "height=\"\(numbers[3])\" preserveAspectRatio=\"none\" "
        + "style=\"image-rendering:pixelated\" href=\"\(uri)\">\(title)</image>")
    rectangle(
      x: x, y: y, width: width, height: height, style: "fill:none;stroke:var(--grid,#dddddd)")
  }
}
