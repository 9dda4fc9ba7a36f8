import Exercises
import Lab
import Notebook

extension Lesson02 {
  /// The trained network's answers over test score and grades, and whether the hidden layer helps.
  static func whatItLearned(
    _ page: Page, _ study: Study, _ network: Training, _ neuron: Row, _ layers: Row
  ) {
    page.plot(
      SmallMultiples("What the trained network answers", maps: study.maps(of: network)),
      """
      The output of the network after \(Format.count(layers.epochs)) epochs at 0.5, for every \
      combination of marks, one map per rank of the school. Marks on the maps are training records \
      of that rank. Look where the colour turns, and whether that line is straight.
      """, from: "2.1", "2.5")
    page.show(
      "output for average marks, by rank", study.outputsForAverageMarks(of: network), from: "2.1")
    let difference = layers.training - neuron.training
    page.text(
      """
      Did the hidden layer help? The last two lines of the table were trained equally long: the \
      network has a loss of \(Format.fixed(layers.loss, 4)), the single neuron of lesson 1 one of \
      \(Format.fixed(neuron.loss, 4)); their training accuracies are \
      \(Format.percent(layers.training)) and \(Format.percent(neuron.training)). \
      \(abs(difference) < 0.02 ? """
        That is nearly the same. On this data a hidden layer adds next to nothing to what a \
        straight line finds. For one that does what no line can, see [lesson 11](lesson11).
        """ : """
        The \(difference > 0 ? "network" : "neuron") is better by \
        \(Format.fixed(100 * abs(difference), 1)) percentage points.
        """)
      """)
    page.question(
      .predict,
      """
      What does this network do with a single hidden unit? Before you run \
      `swift run lesson02 --hidden-units 1`, look at z = a₁·v₁ and remember that a₁ lies between 0 \
      and 1.
      """,
      answer: """
        It says yes to everyone or no to everyone, however long it trains. z always has the sign \
        of v₁, so either every output is above ½ or every output is below it. What is missing is a \
        bias at the output, a number added to z whatever the inputs are. The hidden units have one \
        in disguise: exactly one of the rank inputs is 1, so adding the same number to a unit's \
        four rank weights adds it to that unit's sum, for every applicant.
        """)
  }
}

extension Study {
  /// What a network answers to an applicant with average marks from a school of each rank.
  func outputsForAverageMarks(of network: Training) -> [Double] {
    training.names.indices.dropFirst(2).map { rank in
      var inputs = Array(repeating: 0.0, count: training.names.count)
      inputs[rank] = 1
      return Scope.running("2.1") { Your.forward(inputs, network.weights).output }
    }
  }

  /// A network's outputs over gre and gpa, a map for each rank, with the training records there.
  func maps(of network: Training) -> [HeatMap] {
    let marks = (0..<2).map { column in (0..<training.count).map { training.original[$0, column] } }
    let ranges = marks.map { ($0.min() ?? 0)...($0.max() ?? 1) }
    let ranks = training.names.indices.dropFirst(2)
    return ranks.map { rank in
      let members = (0..<training.count).filter { training.features[$0, rank] == 1 }
      func points(_ name: String, _ target: Double, _ color: PlotColor) -> Chart.Series {
        let rows = members.filter { training.targets[$0] == target }
        return .points(name, rows.map { marks[0][$0] }, rows.map { marks[1][$0] }, color: color)
      }
      return HeatMap(
        training.names[rank], x: "gre", y: "gpa", value: "output ŷ", xRange: ranges[0],
        yRange: ranges[1], resolution: 30, colors: .diverging(around: 0.5), valueRange: 0...1,
        overlays: [points("turned down", 0, .negative), points("admitted", 1, .positive)],
        hasEqualAxes: false
      ) { gre, gpa in
        var inputs = Array(repeating: 0.0, count: training.names.count)
        inputs[0] = training.scales[0].apply([gre])[0]
        inputs[1] = training.scales[1].apply([gpa])[0]
        inputs[rank] = 1
        return Scope.running("2.1") { Your.forward(inputs, network.weights).output }
      }
    }
  }
}
