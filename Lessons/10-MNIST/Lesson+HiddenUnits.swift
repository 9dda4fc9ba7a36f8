import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// The first layer's weights as pictures, and the digits that excite the units.
  static func hiddenUnits(_ page: Page, _ study: Study, _ training: Training) {
    page.section("What the hidden units look for")
    page.text(
      """
      Each hidden unit has one weight per pixel, so its weights are a picture too. Ink where a \
      weight is positive excites the unit, ink where it is negative silences it, and where it is \
      near 0 the unit doesn't look.
      """)
    let units = ExcitedUnits(training.network, by: study.test, count: 10)
    page.plot(
      ImageGrid(
        "Weights of hidden units, and what excites them", rows: units.weights,
        width: Digits<Float>.width, captions: units.units.map { "unit \($0)" },
        colors: .diverging(around: 0), value: "weight", beneath: units.favourites),
      """
      The \(units.units.count) units that say most: those whose mean activation, times the size of \
      their outgoing weights, is largest. Orange is positive, blue negative. Beneath each stands \
      the test picture that excites it most, relative to its ink.
      """)
    let few = units.digits.min() ?? 0
    let many = units.digits.max() ?? 0
    let share =
      many > 1
      ? """
      The \(units.top) test pictures that excite a unit most show \
      \(few == many ? "\(few)" : "between \(few) and \(many)") different digits: \
      \(few > 1 ? "a unit responds" : "some units respond") to strokes that several digits share, \
      and each of the ten outputs weighs all units in its own way.
      """ : "Yet in this run each responds to one digit alone."
    page.text(
      """
      There are spots and strokes of both signs: ink that should be here, and ink that should not. \
      They are pieces of digits. \(share) The fine grain is what is left of the random \
      initialisation.
      """)
    let edge = Edge(study, training)
    page.show("pixels without ink in every training picture", edge.pixels, of: 784)
    page.show("weights from these pixels that training has changed", edge.changed)
    page.question(
      .explain,
      edge.changed == 0
        ? """
        \(Format.count(edge.pixels * study.choice.hiddenUnits)) weights come from those \
        \(edge.pixels) pixels, and after \(study.choice.epochs) epochs all are what they were at \
        the start. Why?
        """
        : """
        Weights from pixels without ink get no gradient from the loss. Here \
        \(Format.count(edge.changed)) of them have changed all the same. What moved them?
        """,
      answer: edge.changed == 0
        ? """
        A weight's gradient is its input times what comes back. The input was 0 in every picture, \
        so every gradient was exactly 0, m and s stayed 0, and so did the step. On a test picture \
        with ink there the network would add random numbers.
        """
        : """
        Not the pictures. Either weight decay, whose λ·θ pulls at every weight, or a file given to \
        `--load`, which was trained with other pictures.
        """)
  }
}

/// The hidden units that say most, with the pictures that excite each of them most for their ink.
struct ExcitedUnits {
  let units: [Int]

  /// The weights of each, one per pixel: units × pixels.
  let weights: Matrix<Float>

  /// The picture that excites each most: units × pixels.
  let favourites: Matrix<Float>

  /// How many pictures are looked at, those that excite a unit most.
  let top: Int

  /// How many different digits these show, unit by unit.
  let digits: [Int]

  init(_ network: Sequential<Float>, by pictures: Digits<Float>, count: Int) {
    let parameters = network.parameters.map(\.value)
    let activations = pictures.images.dot(parameters[0]).adding(row: parameters[1].values)
      .map { max($0, 0) }
    let means = activations.sumOfRows()
    let said = means.indices.map { unit in
      means[unit] * parameters[2].row(unit).reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
    units = Array(means.indices.sorted { said[$0] > said[$1] }.prefix(count)).sorted()
    weights = Matrix(parameters[0].transposed).rows(at: units)
    top = min(20, pictures.labels.count)
    // A thick pen excites every unit more: divide by the length of the row of pixels.
    let lengths = (pictures.images * pictures.images).sumOfColumns().map { $0.squareRoot() }
    let excited = units.map { unit -> [Int] in
      let column = zip(activations.column(unit), lengths).map { $1 > 0 ? $0 / $1 : 0 }
      return Array(column.indices.sorted { column[$0] > column[$1] }.prefix(20))
    }
    favourites = pictures.images.rows(at: excited.map { $0.first ?? 0 })
    digits = excited.map { Set($0.map { pictures.labels[$0] }).count }
  }
}

/// The pixels that have no ink in any training picture, and their weights.
struct Edge {
  let pixels: Int

  /// How many of their weights have changed since the initialisation.
  let changed: Int

  init(_ study: Study, _ training: Training) {
    let empty = study.training.images.sumOfRows().enumerated().filter { $0.element == 0 }
      .map(\.offset)
    let start = Training(study.choice, seed: study.seed).network.parameters[0].value
    let now = training.network.parameters[0].value
    pixels = empty.count
    changed = empty.reduce(0) { count, pixel in
      count + zip(start.row(pixel), now.row(pixel)).count { $0 != $1 }
    }
  }
}
