// What a graph shows, in words and numbers.

import Lab

extension ComputationGraph {
  /// All that is known of a quantity.
  func sentence(_ node: Int) -> String {
    let quantity = nodes[node]
    var text = quantity.formula
    if let value = quantity.value { text += " is \(self.text(value))" }
    if let gradient = quantity.gradient { text += ", gradient \(self.text(gradient))" }
    let from = links.filter { $0.to == node }.map { link in
      nodes[link.from].name + (link.slope.map { " (slope \(self.text($0)))" } ?? "")
    }
    if !from.isEmpty { text += "; it follows from " + from.joined(separator: ", ") }
    let uses = useCounts[node]
    if uses > 1 {
      text += "; it is used \(uses) times"
      if quantity.gradient != nil { text += ", and its gradient is the sum over these paths" }
    }
    return text + "."
  }

  var computedAlternative: String {
    let count = nodes.count == 1 ? "1 quantity" : "\(Format.count(nodes.count)) quantities"
    // More than these nobody would listen to.
    let told = nodes.indices.prefix(40).map(sentence)
    let rest = nodes.count > 40 ? [" The others are left out here."] : []
    return (["A graph of \(count)."] + told + rest).joined(separator: " ")
  }
}
