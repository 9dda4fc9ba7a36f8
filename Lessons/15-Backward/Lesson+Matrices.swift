import Exercises
import Lab
import Notebook

extension Lesson15 {
  /// The same with whole matrices in the nodes.
  static func matrices(_ page: Page, _ study: Study) {
    page.section("Matrices in the nodes")
    let (batch, hidden) = (study.batchSize, study.hiddenUnits)
    page.text(
      """
      A node for every number would be slow: the network of [lesson 10](lesson10) multiplies \
      \(Format.count(batch * 784 * hidden)) pairs of numbers in its first layer, for every batch. So \
      a node holds a whole matrix, and a number is a matrix of one row and one column. Nothing else \
      changes. The gradient of a matrix is a matrix of the same shape: each element says how fast \
      the loss changes with the element at that place. A node that holds matrices is called a \
      **tensor**, as in PyTorch. (Strictly, a tensor may have more than two directions; ours has \
      two.)

      The operations above go element by element, and so do their rules. Three others do not. The \
      first adds one row to every row of a matrix, as a layer adds its biases. This is called \
      **broadcasting**: the row is copied as often as needed.
      """)
    let classes = 10
    page.plot(
      ShapeDiagram(
        "The biases: copied going forward, summed going back",
        [
          .block(.init("x·W", batch, classes, rows: "images", columns: "digits")), .symbol("+"),
          .block(.init("b", 1, classes)), .symbol("→"),
          .block(.init("z", batch, classes, rows: "images")), .symbol("  back:"),
          .block(.init("G", batch, classes, rows: "images").picking(column: 3)),
          .symbol("Σ rows →"), .block(.init("∂L/∂b", 1, classes).picking(column: 3)),
        ]),
      """
      In the forward pass each bias enters \(Format.count(batch)) rows. So it has \
      \(Format.count(batch)) paths to the loss, and its gradient is the sum over them: one column of \
      G makes one number.
      """)
    page.text(
      """
      That is the sum over shared nodes again. Whatever was copied in the forward pass is added up \
      going back. A program that forgets it has a gradient with \(Format.count(batch)) rows for a \
      row of biases, and usually finds out by its shape.
      """)
    page.check("15.5")
    page.text(
      """
      The second is the matrix product x·W. You know its two gradients from exercise 10.6, where \
      they were part of a layer. Here they belong to the product alone, and need no layer around it.
      """)
    page.plot(
      ShapeDiagram(
        "Forward: x·W", .init("x", batch, 784, rows: "images", columns: "pixels"),
        times: .init("W", 784, hidden, columns: "units"), result: "h", row: 2, column: 1),
      "A row of x and a column of W make one element of h.")
    page.plot(
      ShapeDiagram(
        "Back to W: xᵀ·G", .init("xᵀ", 784, batch, rows: "pixels", columns: "images"),
        times: .init("G", batch, hidden, columns: "units"), result: "∂L/∂W", row: 3, column: 1),
      """
      The gradient must have W's shape, and this is the only product of x and G that has it. With x \
      and G exchanged, Gᵀ·x, rows and columns change places.
      """)
    page.plot(
      ShapeDiagram(
        "Back to x: G·Wᵀ", .init("G", batch, hidden, rows: "images", columns: "units"),
        times: .init("Wᵀ", hidden, 784, columns: "pixels"), result: "∂L/∂x", row: 2, column: 3),
      """
      The gradient of the data: right, and useless in the first layer, where nobody changes the \
      pixels. It would cost as much as the forward pass, so a tensor asks for it only if the parent \
      needs a gradient.
      """)
    page.check("15.6")
    page.text(
      """
      The third ends the network. **Log-softmax** turns a row of outputs z into logarithms of \
      probabilities, ℓⱼ = ln pⱼ = zⱼ − ln Σₖ e^zₖ. **Gather** picks from each row the one in the \
      column of the label, and the **mean** of them with the sign turned is lesson 10's \
      cross-entropy. There it was one formula with one derivative. Here it is a chain of small \
      operations, and only log-softmax is new: z stands in ℓ twice, by itself and in the sum.
      """)
    page.formula("∂L/∂zⱼ = Gⱼ − pⱼ · Σₖ Gₖ")
    page.check("15.7")
    page.text(
      """
      Now put in what gather and the mean send back for n images: −1/n in the label's column and 0 \
      elsewhere. The sum of a row is −1/n, and ∂L/∂zⱼ = (pⱼ − 1)/n for the label, pⱼ/n for the \
      others. That is (p − y)/n, exercise 10.5, and this time the program has found it.
      """)
    page.text(
      """
      These are the operations on whole matrices, again all of them.
      """)
    page.listing("Tensor", in: "Tensor+Matrices.swift")
  }
}
