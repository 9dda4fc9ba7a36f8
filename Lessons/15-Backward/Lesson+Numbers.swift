import Exercises
import Lab
import Notebook

extension Lesson15 {
  /// Lesson 1's neuron as a graph, and the walk back through it.
  static func numbers(_ page: Page) {
    page.section("A number that remembers")
    page.text(
      """
      Fourteen lessons have written every backward pass by hand. You looked at a formula, took its \
      derivative on paper, and turned the result into Swift. That works, but each new network \
      wants new paper. A program that uses PyTorch computes a loss and says `loss.backward()`, and \
      all gradients are there. Who has taken the derivatives?

      The loss itself. While it was computed, each number kept a note: which operation made me, \
      and from which numbers. Such a record is a **graph**. The numbers are its **nodes**; those \
      that a node was computed from are its **parents**; a node without parents, such as a weight \
      or an input, is a **leaf**. Here is the neuron of [lesson 1](lesson01) once more, with its \
      inputs 0.1 and 0.3, its weights −0.8 and 0.5, and the target 0.2. Its error is E = ½ · (0.2 − ŷ)².
      """)
    let neuron = Neuron()
    let drawing = neuron.drawing
    let order = drawing.order
    let steps = drawing.walk(order)
    page.plot(
      drawing.plot("Lesson 1's neuron as a graph", gradients: steps.last ?? [], digits: 2),
      """
      Forward, from left to right and on in the next row: the value of each node. On each link \
      stands the slope of that step alone. Back (◂), against the arrows: what a change of the node \
      does to the error E. Each is the gradient that its link leads to, times the slope on the link.
      """, from: "15.1", "15.2", "15.3", "15.4")
    // A leaf hands nothing on.
    let turns = order.enumerated().filter { !drawing.graph.parents[$1].isEmpty }
    let start = drawing.plot("Step 0", gradients: steps[0], digits: 2) as any Plot
    let frames =
      [(caption: "E has the gradient 1", plot: start)]
      + turns.enumerated().map { step, turn in
        (
          caption: "\(drawing.name(turn.element)) hands on",
          plot: drawing.plot("Step \(step + 1)", gradients: steps[turn.offset + 1], digits: 2)
            as any Plot
        )
      }
    page.text(
      """
      The gradient of a node says how fast the error E changes when that node changes: ∂E/∂node. \
      Read it from the end. If E changes by a little, E changes by that same little, so ∂E/∂E = 1. \
      (Start with 2 instead of 1, and every gradient of the graph is doubled. Start with 0, or \
      forget the start, and all are 0.) From there each node takes its turn. It multiplies its own \
      gradient by the slope of its step, and hands the result to each of its parents.
      """)
    page.plot(
      Film("The walk back, node by node", frames: frames),
      """
      Move the slider: the node that is named hands its gradient on to its parents. Nothing is \
      computed twice, and no node needs to know more than its own step.
      """, from: "15.1", "15.2", "15.3", "15.4")
    let gradients = neuron.weightGradients()
    page.show("∂E/∂w₁, ∂E/∂w₂", gradients, from: "15.1", "15.2", "15.3", "15.4")
    page.show(
      "weight steps with η = 0.5, −η · ∂E/∂w", gradients.map { -0.5 * $0 },
      from: "15.1", "15.2", "15.3", "15.4")
    page.text(
      """
      Lesson 1 found the same two steps, by a formula that somebody had derived for this one \
      neuron. Nobody has derived anything for this graph.
      """)
  }

  /// What each operation knows.
  static func slopes(_ page: Page) {
    page.section("Local slopes")
    page.text(
      """
      Why can a walk be so simple? Because of the chain rule. If the loss L depends on c, and c on \
      a, then ∂L/∂a = ∂L/∂c · ∂c/∂a: what comes back, times the slope of this step. So an operation \
      needs to know nothing of the network around it. It is given ∂L/∂c and must answer ∂L/∂a for \
      each of its parents; this answer is its **local rule**. For a sum, the slopes are 1, and the \
      gradient passes on unchanged. A product is more interesting.
      """)
    page.check("15.1")
    page.text(
      """
      Some slopes are cheaper if the operation looks at what it has put out. The slope of eˣ is eˣ. \
      The slope of the sigmoid is σ(x) · (1 − σ(x)): with the output at hand nothing need be \
      computed again, and the input may be forgotten.
      """)
    page.check("15.2")
    page.table(
      "What each operation sends back, if G comes to it",
      ["operation", "forward", "to its parents"],
      [
        ["sum", "a + b", "G and G"],
        ["difference", "a − b", "G and −G"],
        ["product", "a · b", "G · b and G · a"],
        ["power", "aᵖ, p a number", "G · p · aᵖ⁻¹"],
        ["quotient", "a / b, as a · b⁻¹", "what product and power send: G / b and −G · a / b²"],
        ["exp", "s = eᵃ", "G · s"],
        ["ln", "ln a", "G / a"],
        ["tanh", "t = tanh a", "G · (1 − t²)"],
        ["sigmoid", "s = σ(a)", "G · s · (1 − s)"],
        ["ReLU", "max(a, 0)", "G where a > 0, else 0"],
      ])
    page.text(
      """
      Each row becomes a line or a few of Swift. The operation computes its value, and keeps its \
      parents with a closure for each: the local rule. Where a function works on one number alone, \
      `each` builds the rule from the slope. A closure may hold the values it needs, but never the \
      new node itself, or the two would hold each other and never be freed. Here are all of them. \
      Your functions are called where `Your` stands; `@_specialize` asks the compiler for a second, \
      faster version for Float, and changes no result.
      """)
    page.listing("Tensor", in: "Tensor+Numbers.swift")
    page.question(
      .check, "What does the sum h = p₁ + p₂ do to the gradient going back?",
      answer: """
        It copies it to both. If h may rise by 1 and that is worth G, then it is worth G whether the \
        rise comes from p₁ or from p₂.
        """)
  }

  /// An expression that the reader types.
  static func calculator(_ page: Page, _ calculation: Calculation) {
    page.text(
      """
      Try it with an expression of your own: `swift run lesson15 --expression "(a*b + c).sigmoid * \
      a" --values a=2,b=-3,c=10`. It takes + − * / and brackets, powers as a^2, and exp, log, tanh, \
      sigmoid and relu, written as `exp(a)` or as `a.exp`. With `--json` you get the value and the \
      gradients alone.
      """)
    page.plot(
      calculation.drawing.plot(
        "The graph of " + calculation.text, gradients: calculation.drawing.gradients),
      """
      The expression as a graph, its value and all gradients. A name that is used more than once is \
      one node with several links.
      """, from: "15.1", "15.2", "15.3", "15.4")
  }
}
