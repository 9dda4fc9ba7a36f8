import Exercises
import Lab

/// The letters and signs of the course: one list for all lessons, as a page and in the terminal.
package enum Notation {
  private typealias Row = (sign: String, meaning: String, lessons: String)

  private static let letters: [Row] = [
    ("x, xᵢ", "an input; the index i counts inputs", "all"),
    ("y", "the target: what the output should be", "all"),
    ("ŷ", "the output, or prediction; read “y hat”", "all"),
    ("w, wᵢⱼ", "a weight, from unit i to unit j of the next layer", "all"),
    ("v, vⱼ", "a weight from hidden unit j to the output", "2 to 9, 11"),
    ("b", "a bias: a number added to a weighted sum, whatever the input", "from 10"),
    ("h, hⱼ", "a weighted sum: Σᵢ xᵢ·wᵢⱼ, plus the bias if there is one", "all"),
    ("a, aⱼ", "an activation: the output of a hidden unit, f(h)", "from 2"),
    (
      "z, zₖ", "the weighted sum of an output unit; before a softmax it is called a logit",
      "2 and from 10"
    ),
    ("p, pₖ", "a probability: what softmax or a sigmoid makes of a logit", "from 10"),
    ("f, σ", "an activation function; σ is the sigmoid, 1 / (1 + e⁻ˣ)", "all"),
    ("σ′", "the slope, or derivative, of σ; the same for other functions", "all"),
    (
      "E",
      "the loss: one number for how wrong the outputs are; from lesson 10 on written out, loss",
      "all"
    ),
    ("∂E/∂w", "how fast E changes with w alone: a partial derivative", "all"),
    (
      "∇E",
      "the gradient: the partial derivatives with respect to all weights together; the part of it "
        + "that belongs to one weight, bias or layer is called its gradient too", "all"
    ),
    ("δ", "an error term: how fast the loss changes with a unit's weighted sum", "all"),
    ("η", "the learning rate: how far a step goes", "all"),
    ("Δw", "a step: what is added to a weight", "1 to 9"),
    (
      "m, s",
      "an optimiser's memory: a mean of the gradients (momentum, Adam) and of their squares (Adam; "
        + "its paper writes v)", "10, 14"
    ),
    ("μ", "the strength of momentum", "10, 14"),
    ("λ", "the strength of weight decay", "10, 11, 14"),
    ("n", "how many records there are, or how many inputs a unit has", "all"),
  ]

  private static let shapes: [Row] = [
    ("X", "a batch: one record per row, one input per column", "from 3"),
    ("W", "weights: one row per input, one column per unit", "from 3"),
    ("A, Z", "activations and outputs: one record per row, one unit per column", "from 3"),
    ("X · W", "records × inputs times inputs × units: records × units", "from 3"),
    ("Wᵀ", "W on its side: rows become columns", "from 3"),
  ]

  private static let convention = """
    The gradient points to where the loss grows, so learning goes against it. Lessons 1 to 9 follow \
    the original course: the error is y − ŷ, so δ = −∂E/∂h already points downhill, and the step \
    Δw = η·δ·x is *added*. From lesson 10 on the course follows the frameworks: δ = ∂loss/∂h is the \
    gradient itself, and η times the gradient is *subtracted*. Both go downhill; only mixing them \
    goes uphill.
    """

  private static var columns: [TextTable.Column] { ["sign", "meaning", "lessons"] }

  private static var blocks: [Block.Content] {
    func table(_ rows: [Row], _ caption: String) -> Block.Content {
      .table(TextTable(columns, rows.map { [$0.sign, $0.meaning, $0.lessons] }), caption: caption)
    }
    return [
      table(letters, "Letters"), table(shapes, "Shapes of matrices"),
      .box(title: "Which way a step goes", prose: convention),
    ]
  }

  /// The page.
  static var html: String {
    let renderer = HTMLRenderer()
    let body = blocks.map {
      Block(content: $0).rendered(by: renderer)
    }
    return HTMLFrame.page(
      "Notation",
      bar: """
        <nav aria-label="Lessons"><a href="\(Shelf.index)">All lessons</a>\
        <a href="\(Shelf.lab)">\(LabSheet.title)</a></nav>
        """,
      body: """
        <div class="page">
        <main id="main">
        <h1>Notation</h1>
        <p class="goal">The same letters mean the same things in all lessons.</p>
        \(body.joined(separator: "\n"))
        </main>
        </div>
        """)
  }

  /// The same for a terminal, with long meanings broken over lines.
  package static func lines(for terminal: Terminal) -> [String] {
    func list(_ title: String, _ rows: [Row]) -> [String] {
      let width = rows.map(\.sign.count).max() ?? 0
      return ["", terminal.colored(title, .bold)]
        + rows.flatMap { row in
          terminal.prose("\(row.meaning) (\(row.lessons))", indent: width + 4).enumerated().map {
            $0 > 0 ? $1 : "  " + row.sign.rightPadded(to: width + 2) + $1.dropFirst(width + 4)
          }
        }
    }
    return [terminal.colored("Notation", .bold)] + list("Letters", letters)
      + list("Shapes of matrices", shapes)
      + ["", terminal.colored("Which way a step goes", .bold)]
      + terminal.prose(convention, indent: 2)
  }
}
