// What a diagram shows, in words and numbers: its text alternative, and the lists in the terminal.

import Lab

extension NetworkDiagram {
  /// The name of a unit, or its place in its layer.
  func unitName(_ layer: Int, _ unit: Int) -> String {
    let name = layers[layer].unitName(unit)
    return name.isEmpty ? "unit \(Format.count(unit + 1))" : name
  }

  /// All that is known of a unit: "ŷ 0.5175, δ −0.0793".
  func unitText(_ layer: Int, _ unit: Int) -> String {
    let units = layers[layer]
    var parts = [units.value(unit).map(text), units.bias(unit).map { "bias \(text($0))" }]
    parts.append(units.term(unit).map { "\(units.termName ?? termName) \(text($0))" })
    if units.isOff(unit) { parts.append("switched off") }
    let known = parts.compactMap { $0 }.joined(separator: ", ")
    return known.isEmpty ? unitName(layer, unit) : "\(unitName(layer, unit)) \(known)"
  }

  /// A sentence for each layer.
  var layerSentences: [String] {
    layers.indices.map { layer in
      let units = layers[layer]
      let lit = units.lit.map { " \(Format.count($0.count)) of them lit," } ?? ""
      let count = "\(units.name): \(Format.count(units.count)) units,\(lit) among them "
      let isPlain = !units.isShortened && units.lit == nil
      // Units of which nothing is known are told by their count alone.
      let shown = units.shown.map { unitText(layer, $0) }.joined(separator: ", ")
      let hasMore = units.values.count + units.names.count + units.terms.count > 0
      if !hasMore && units.isShortened {
        return "\(units.name): \(Format.count(units.count)) units."
      }
      return (isPlain ? "\(units.name): " : count) + shown + "."
    }
  }

  /// A sentence for the numbers of each gap: every one of a few, and the range of many.
  func edgeSentences(
    _ name: String, most: Int, number: (Int, Int, Int) -> Double?
  ) -> [String] {
    layers.indices.dropLast().compactMap { layer in
      let (left, right) = (layers[layer], layers[layer + 1])
      var edges: [String] = []
      var values: [Double] = []
      for from in 0..<left.count {
        for to in 0..<right.count {
          guard let value = number(layer, from, to) else { continue }
          values.append(value)
          guard values.count <= most else { continue }
          edges.append("\(unitName(layer, from)) → \(unitName(layer + 1, to)) \(text(value))")
        }
      }
      guard !values.isEmpty else { return nil }
      let place = "\(name) from \(left.name) to \(right.name): "
      if values.count <= most { return place + edges.joined(separator: ", ") + "." }
      let finite = values.filter(\.isFinite)
      guard let low = finite.min(), let high = finite.max() else {
        return place + "none is finite."
      }
      return place + "\(Format.count(values.count)), from \(text(low)) to \(text(high))."
    }
  }

  /// What is picked out.
  var highlightSentence: String? {
    guard let highlight else { return nil }
    let names = highlight.units.filter {
      layers.indices.contains($0.layer) && (0..<layers[$0.layer].count).contains($0.unit)
    }.map { unitName($0.layer, $0.unit) }
    return names.isEmpty ? nil : "Picked out (\(highlight.name)): \(names.joined(separator: ", "))."
  }

  /// Whether an error term is made of those of the next layer.
  private var hasTermsFlowing: Bool {
    zip(layers, layers.dropFirst()).contains { !$0.terms.isEmpty && !$1.terms.isEmpty }
  }

  var hasTerms: Bool { layers.contains { !$0.terms.isEmpty } }

  var computedAlternative: String {
    guard !layers.isEmpty else { return "A network without layers." }
    let count = layers.count == 1 ? "1 layer" : "\(layers.count) layers"
    var sentences = ["A network of \(count)."] + layerSentences
    sentences += edgeSentences("Weights", most: 24, number: weight)
    sentences += edgeSentences(stepName, most: 24, number: step)
    if hasTermsFlowing { sentences.append("The error terms flow back, from right to left.") }
    if let highlightSentence { sentences.append(highlightSentence) }
    return sentences.joined(separator: " ")
  }
}
