import Exercises
import Lab
import Notebook

extension Lesson13 {
  /// Why backpropagation remembers.
  static func reuse(_ page: Page, _ study: Study, depths: [Int]) {
    page.section("Many paths, each walked once")
    page.text(
      """
      In a real network every unit feeds all units of the next layer, and so there are many paths \
      from a weight to the loss. A unit's error term is the sum over all of them. As in lesson 2 \
      it follows from the error terms of the next layer:
      """)
    page.formula("δₗⱼ = f′(hₗⱼ) · Σₖ wⱼₖ · δₗ₊₁ₖ")
    page.text(
      """
      The index l counts layers, j the units of layer l, and k those of the next one. Every unit \
      asks for all the error terms of the next layer, which in turn ask for all of the one after. \
      Recompute them each time and you walk every path; keep them and you walk every link once. \
      Here is the difference for the first unit of a network with three layers of two units, drawn \
      from the last layer on the left to the first on the right; δ₂₁ is the error term of layer 2, \
      unit 1.
      """)
    var random = RandomState(study.seed)
    let small = PathFigures(depth: 3, width: 2, random: &random)
    page.plot(
      small.again,
      """
      Both units of layer 2 have the error terms of layer 3 worked out for themselves. Each path \
      is a branch of its own.
      """)
    page.plot(
      small.reused,
      """
      The same numbers, but each error term of layer 3 is worked out once and used twice. That is \
      **backpropagation**: the formula above with a memory, begun at the end.
      """)
    page.text(
      """
      With two units and three layers little is saved. Here is the count for layers of four units: \
      every multiplication that is needed for the error terms of all units.
      """)
    let comparisons = depths.map { depth in
      var random = RandomState(study.seed)
      return Comparison(depth: depth, width: 4, random: &random)
    }
    page.plot(
      Chart(
        "Multiplications for all error terms", x: "layers of 4 units",
        y: "multiplications",
        series: [
          .line(
            "computed again", depths.map(Double.init), comparisons.map { Double($0.withoutReuse) }),
          .line(
            "kept and reused", depths.map(Double.init), comparisons.map { Double($0.withReuse) }),
        ], yScale: .logarithmic),
      """
      Without reuse each further layer multiplies the work, since every unit has four others to \
      ask. With reuse each further layer adds the same amount.
      """)
    page.table(
      "The same as numbers",
      ["layers", "computed again", "kept and reused", .number("largest difference", digits: 2)],
      comparisons.map { [$0.depth, $0.withoutReuse, $0.withReuse, $0.difference] })
    page.text(
      """
      Both ways give the same terms; the last column is the largest difference between them. With \
      reuse the last layer costs 4 multiplications and every other one 20. That is why a backward \
      pass costs about as much as two forward passes, one for the error terms and one for the \
      gradients of the weights, whatever the depth, and why deep networks can be trained at all.
      """)
    page.question(
      .explain, "Where do the 20 multiplications of a layer come from?",
      answer: """
        Each of its four units multiplies four weights by four error terms of the next layer, and \
        the sum by its own slope: 4 · (4 + 1) = 20. The last layer has no next one, so only its \
        four slopes remain.
        """)
  }
}
