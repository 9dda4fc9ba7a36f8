// What a diagram shows, in words and numbers, and how long its sides are.

import Foundation
import Lab

extension ShapeDiagram {
  var blocks: [Block] {
    parts.compactMap { if case .block(let block) = $0 { block } else { nil } }
  }

  /// The length of a side between two lengths, growing with the size: in proportion where that fits
  /// between them, else by a power of it.
  func length(_ size: Int, from shortest: Double, to longest: Double) -> Double {
    let sizes = blocks.flatMap { [$0.rows, $0.columns] }.filter { $0 > 0 }.map(Double.init)
    guard size > 0, let low = sizes.min(), let high = sizes.max() else { return shortest }
    guard low < high else { return (shortest + longest) / 2 }
    let power = min(log(longest / shortest) / log(high / low), 1)
    return longest * pow(Double(size) / high, power)
  }

  /// What is picked out of a block.
  private func picked(_ block: Block) -> String? {
    switch (block.row, block.column) {
    case (let row?, let column?):
      "the element in row \(Format.count(row + 1)), column \(Format.count(column + 1)) of \(block.name)"
    case (let row?, nil): "row \(Format.count(row + 1)) of \(block.name)"
    case (nil, let column?): "column \(Format.count(column + 1)) of \(block.name)"
    case (nil, nil): nil
    }
  }

  /// "row 4 of X, column 2 of W, and the element in row 4, column 2 of A".
  var pickedText: String? {
    let texts = blocks.compactMap(picked)
    guard let last = texts.last else { return nil }
    return texts.count == 1 ? last : texts.dropLast().joined(separator: ", ") + ", and " + last
  }

  /// How many rows or columns of a block are not zero: "3 of 3,306 rows of W".
  var litTexts: [String] {
    blocks.flatMap { block in
      [
        (block.litRows?.count, block.rows, "rows"),
        (block.litColumns?.count, block.columns, "columns"),
      ]
      .compactMap { lit, all, name in
        lit.map { "\(Format.count($0)) of \(Format.count(all)) \(name) of \(block.name)" }
      }
    }
  }

  var computedAlternative: String {
    guard !parts.isEmpty else { return "No matrices." }
    let told = parts.map { part in
      switch part {
      case .block(let block): "\(block.name), \(block.rowText) × \(block.columnText)"
      case .symbol(let symbol): symbol
      }
    }
    var text = ""
    for (part, words) in zip(parts, told) {
      // A comma after a block and none after a sign.
      text += words
      if case .block = part { text += ", " } else { text += " " }
    }
    while text.hasSuffix(" ") || text.hasSuffix(",") { text.removeLast() }
    text += "."
    if let pickedText { text += " Picked out: \(pickedText)." }
    if !litTexts.isEmpty { text += " Not greyed: \(litTexts.joined(separator: ", "))." }
    return text
  }
}
