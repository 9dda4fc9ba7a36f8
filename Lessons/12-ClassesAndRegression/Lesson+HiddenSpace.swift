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
    page.text(
      """
      Two units can fold the plane, but not enough: \
      \(Format.percent(two.accuracy(on: study.spirals), decimals: 0)) of the points are on the \
      right side. With more units there is more room. Nobody can draw a space of \
      \(Format.count(max(study.hiddenUnits, 1))) dimensions, but the output layer looks at it from \
      one side only. It forms three outputs, and only their differences matter. So a plane is \
      enough to show all that it sees: the outputs minus their mean, with one direction for each \
      class. The borders between the three regions are straight and stay where they are; the \
      points move.
      """)
    film(page, study)
    page.text(
      """
      That is what a hidden layer is for: to take the points to places where straight borders are \
      enough. It does not cut through the tangle; it moves the points until there is nothing left \
      to cut around.
      """)
  }

  /// The points as the outputs see them, while the network learns.
  private static func film(_ page: Page, _ study: Study) {
    var places: [(epoch: Int, places: Matrix<Double>)] = []
    let trained = study.classifier { network, epoch in
      guard study.framed.contains(epoch) else { return }
      places.append((epoch, differences(network.outputs(study.spirals.features))))
    }
    let last = differences(trained.outputs(study.spirals.features)).values.map(abs)
    let reach = (last.max() ?? 1) * 1.05
    let regions = { (x: Double, y: Double) -> Double in
      // The largest of three outputs whose differences these are.
      let outputs = directions.map { $0.x * x + $0.y * y }
      return Double(outputs.indices.max { outputs[$0] < outputs[$1] } ?? 0)
    }
    let frames = places.map { epoch, places in
      let title = "after \(Format.count(epoch)) epochs"
      let map = HeatMap(
        title, x: "across", y: "up", value: "class", xRange: -reach...reach,
        yRange: -reach...reach, colors: .classes(classNames),
        overlays: points(places, study.spirals), function: regions)
      return (caption: title, plot: map as any Plot)
    }
    page.plot(
      Film("The spirals as the outputs see them, \(units(study.hiddenUnits))", frames: frames),
      """
      The network begins with all outputs close together. Then the three spirals unwind, each \
      into its own region.
      """, from: "12.1", "12.5")
  }

  /// Three directions at equal angles, one for each output.
  private static let directions = (0..<3).map { number in
    let angle = 2 * Double.pi * (Double(number) / 3 + 0.25)
    return (x: cos(angle), y: sin(angle))
  }

  /// Outputs as places in a plane that keeps all their differences.
  private static func differences(_ outputs: Matrix<Double>) -> Matrix<Double> {
    let axes = Matrix(directions.map { [$0.x * 2 / 3, $0.y * 2 / 3] })
    return outputs.dot(axes)
  }
}
