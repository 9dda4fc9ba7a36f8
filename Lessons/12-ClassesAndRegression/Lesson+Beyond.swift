import Lab
import Notebook

extension Lesson12 {
  /// What the network says where it has seen nothing.
  static func beyond(_ page: Page, _ study: Study) {
    page.section("Beyond the points")
    let network = study.regression()
    page.text(
      """
      How much does the network know? Look beyond the points it has learned from. They lie between \
      −3 and 3.
      """)
    let far = network.outputs(Matrix(column: [-1_000, 1_000])).values
    page.question(
      .predict, "Which way will its curve go, far to the right: up, down, or neither?",
      answer: study.hiddenUnits == 0
        ? "Straight on. Without hidden units the network is a straight line."
        : """
        Neither, in the end. Far out every tanh unit is at −1 or 1 and stays there, so their sum \
        is flat: here it ends at \(Format.fixed(far[1], 2)) to the right, and at \
        \(Format.fixed(far[0], 2)) to the left.
        """)
    let places = axis(to: 6)
    page.plot(
      Chart(
        "Beyond the points, \(units(study.hiddenUnits))", x: "input x", y: "output ŷ",
        series: [
          .line(
            "network", places, network.outputs(Matrix(column: places)).values, color: Tone.network),
          .line("true curve", places, places.map { Examples.curve($0) }, color: Tone.parts[3]),
        ],
        markers: [.vertical(at: -3, "first points"), .vertical(at: 3, "last points")]),
      "Between the markers the network was trained. Outside them it answers just as readily.",
      from: "12.3", "12.4", "12.5")
    let inside = places.filter { abs($0) <= 3 }
    let outside = places.filter { abs($0) > 3 }
    func distance(_ places: [Double]) -> Double {
      let outputs = network.outputs(Matrix(column: places)).values
      let squares = zip(outputs, places).map { output, place in
        (output - Examples.curve(place)) * (output - Examples.curve(place))
      }
      return (squares.reduce(0, +) / Double(places.count)).squareRoot()
    }
    page.text(
      """
      Between the markers the network is \(Format.fixed(distance(inside), 2)) away from the true \
      curve (the root of the mean square), and outside them \(Format.fixed(distance(outside), 2)). \
      It has not learned that there is a sine. It has learned what the curve does where there were \
      points. To answer beyond the data is called **extrapolation**, and a network gives no sign \
      that it is doing it.
      """)
  }
}
