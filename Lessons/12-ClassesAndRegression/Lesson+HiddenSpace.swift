import Lab
import Notebook

extension Lesson12 {
  /// Where the hidden layer takes the points.
  static func hiddenSpace(_ page: Page, _ study: Study) {
    page.section("What the hidden layer does to the plane")
    page.text(
      """
      The last layer is the same as for the blobs: it can only draw straight borders. If the \
      borders in the plane of the inputs are bent, the hidden layer must have moved the points. \
      With two hidden units we can look: each point has two activations, and these are its place \
      in a new plane.
      """)
    let two = study.classifier(hiddenUnits: 2)
    let inside = HeatMap(
      "activations a₁ and a₂", x: "activation a₁", y: "activation a₂",
      value: "class", xRange: -1.2...1.2, yRange: -1.2...1.2, colors: .classes(classNames),
      overlays: points(two.hidden(study.spirals.features), study.spirals)
    ) { first, second in
      let outputs = Matrix(row: [first, second]).dot(two.outputWeights)
        .adding(row: two.outputBiases)
      return Double(outputs.argMaxOfRows().first ?? 0)
    }
    page.plot(
      SmallMultiples(
        "One network with two hidden units, seen twice",
        maps: [
          map(of: two, over: study.spirals, "inputs x₁ and x₂", range: -1.2...1.2), inside,
        ]),
      """
      The same points and the same three regions, among the inputs and as the output layer sees \
      them. There the borders are straight; among the inputs they are bent.
      """, from: "12.1", "12.2", "12.5")
    let share = two.accuracy(on: study.spirals)
    page.text(
      """
      \(share > 0.95 ? "Here two units are enough" : "Two units can fold the plane, but not enough"): \
      \(Format.percent(share, decimals: 0)) of the points are on the right side. With more units \
      there is more room.

      That is what a hidden layer is for: it takes the points to places where straight borders are \
      enough.
      """)
    if study.hiddenUnits > 2 { film(page, study) }
  }

  /// The spirals as the outputs see them, while the network learns.
  private static func film(_ page: Page, _ study: Study) {
    page.text(
      """
      Nobody can draw a space of \(Format.count(study.hiddenUnits)) dimensions. But the output \
      layer looks at it from one side only. It forms three outputs, and only their differences \
      matter. So a plane is enough to show all that it sees: upwards how far the output of A is \
      above the mean of all three, and across how far the output of C is above that of B. There \
      each class has a third of the plane, with straight borders that stay where they are. It is \
      the points that move.
      """)
    var random = RandomState(0)
    let spirals = Examples.spirals(240, turns: study.turns, noise: 0, random: &random)
    var frames: [(caption: String, plot: any Plot)] = []
    _ = study.classifier { network, epoch in
      guard study.framed.contains(epoch) else { return }
      let title = "after \(Format.count(epoch)) epochs"
      frames.append((title, seen(network.outputs(spirals.features), spirals.classes, title)))
    }
    page.plot(
      Film("The spirals as the outputs see them, \(units(study.hiddenUnits))", frames: frames),
      """
      The middles of the three spirals, tangled at first and then each in its own region. Every \
      frame is enlarged to the same size, because for the class only the direction counts.
      """, from: "12.1", "12.5")
  }

  /// The outputs of records, without what all three of a record have in common.
  private static func seen(_ outputs: Matrix<Double>, _ classes: [Int], _ title: String) -> Chart {
    let places = (0..<outputs.rows).map { row -> (x: Double, y: Double) in
      let z = outputs.row(row)
      return ((z[2] - z[1]) / 3.0.squareRoot(), z[0] - (z[0] + z[1] + z[2]) / 3)
    }
    let reach = places.map { max(abs($0.x), abs($0.y)) }.max() ?? 1
    let scale = reach > 0 ? 1 / reach : 1
    let lines = classNames.indices.map { number -> Chart.Series in
      let own = places.indices.filter { classes[$0] == number }.map { places[$0] }
      return .line(classNames[number], own.map { $0.x * scale }, own.map { $0.y * scale })
    }
    let side = 2 * 0.75.squareRoot()
    return Chart(
      title, x: "C above B", y: "A above the mean",
      series: lines + [
        .line(
          "borders", [0, 0, .nan, 0, side, .nan, 0, -side], [0, -2, .nan, 0, 1, .nan, 0, 1],
          color: .muted)
      ], xRange: -1.05...1.05, yRange: -1.05...1.05,
      notes: [
        .init("A", x: 0, y: 0.9), .init("B", x: -0.9, y: -0.8), .init("C", x: 0.9, y: -0.8),
      ], hasEqualAxes: true)
  }
}
