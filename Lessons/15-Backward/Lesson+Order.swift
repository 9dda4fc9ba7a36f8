import Exercises
import Lab
import Notebook

/// a = 2, s = a · a, u = 3 · s, E = s + u: s is used twice, and once more further on.
private struct SharedNode {
  let drawing: GraphDrawing

  init() {
    func leaf(_ value: Double) -> Tensor<Double> {
      Tensor(Matrix([[value]]), needsGradient: true)
    }
    let (a, three) = (leaf(2), leaf(3))
    let s = a * a
    let u = three * s
    let sum = s + u
    drawing = GraphDrawing(sum, names: [("a", a), ("3", three), ("s", s), ("u", u), ("E", sum)])
  }
}

extension Lesson15 {
  /// Why parts are added, and in which order the nodes take their turns.
  static func order(_ page: Page) {
    page.section("Used twice: the sum, and the order")
    let drawing = SharedNode().drawing
    let order = drawing.order
    let right = drawing.gradients
    let a = drawing.number("a")
    page.text(
      """
      In the neuron every node was used once. Most networks are not like that: a weight meets every \
      record, and a hidden unit speaks to all units of the next layer. Take a = 2, s = a · a, \
      u = 3 · s and E = s + u. That is E = 4a², so the gradient of a must be 8a = 16.
      """)
    page.plot(
      drawing.plot("A node that is used twice", gradients: right),
      """
      s reaches E over two paths, straight and by way of u, and a reaches s over two links. The \
      gradient of a shared node is the sum of what comes back over all its links: 1 + 3 = 4 for s, \
      and 4 · 2 + 4 · 2 = 16 for a.
      """, from: "15.1", "15.3", "15.4")
    page.text(
      """
      So what comes back must be added to what is there already. Programs that write `=` where \
      `+=` belongs keep the last part alone. It is the mistake that everyone makes first, and it \
      hides well, for in a graph without shared nodes both give the same.
      """)
    page.check("15.3")
    let depthFirst = Mistakes.depthFirst(drawing.graph.parents, 0)
    let wrong = drawing.walk(depthFirst).last ?? []
    page.text(
      """
      Adding is not enough. A node must not hand on its gradient before all parts of it are there. \
      Watch what happens if the walk simply goes from each node to its parents, as deep as it can, \
      and never visits a node twice. E hands on 1 to s and to u. Then s, being E's first parent, \
      has its turn, and hands on what it has: 1, instead of 4.
      """)
    page.plot(
      drawing.plot("Depth first: s has its turn too early", gradients: wrong),
      """
      The order was \(depthFirst.map(drawing.name).joined(separator: ", ")). In the end the gradient \
      of s is right, but it came too late for a, which has \(Format.number(wrong[a] ?? .nan)) \
      instead of 16.
      """, from: "15.1", "15.3")
    page.text(
      """
      The remedy is an order in which each node stands after all nodes that use it: a **topological \
      order**. One way to find it is to count. Note how often each node is used. When a node has \
      had its turn, it no longer counts as a user of its parents; a node that has no users left is \
      ready (Kahn 1962). In our graph that gives \(order.map(drawing.name).joined(separator: ", ")).
      """)
    page.check("15.4")
    let paths = Mistakes.everyPath(drawing.graph.parents, 0)
    let ways: [(String, [Int], Bool)] = [
      ("topological order, adding", order, true),
      ("topological order, = in place of +=", order, false),
      ("depth first, adding", depthFirst, true),
      ("reversed numbers, without an order", drawing.graph.nodes.indices.reversed(), true),
      ("a shared node once for each path", paths, true),
    ]
    page.table(
      "The gradients of s and a, walked in five ways",
      ["the walk", .number("gradient of s", digits: 4), .number("gradient of a", digits: 4)],
      ways.map { name, order, isAdding in
        let gradients = drawing.walk(order, isAdding: isAdding).last ?? []
        return [name, gradients[drawing.number("s")] ?? 0, gradients[a] ?? 0]
      }, from: "15.1", "15.3", "15.4")
    page.text(
      """
      Only the first row is right. With rules for slopes, a sum and an order, `backward()` is \
      complete. Here it is, as it runs in this lesson: it numbers the graph, puts 1 at the end, and \
      walks. Apart from its comments the whole program, with all its operations, takes about 150 lines, \
      and each of them stands on this page.
      """)
    page.listing("Tensor", in: "Tensor.swift")
    page.text(
      """
      Two things in it keep it out of trouble. It never calls itself, so that a chain of 100,000 \
      operations does not overflow the stack; that includes the end of a tensor's life, when it \
      lets go of its parents. And when the walk is over it lets go of the graph. A loss can be \
      walked once; asked again it says so in one sentence, and does not double your gradients \
      silently.
      """)
    page.listing("Graph", in: "Tensor.swift")
    page.question(
      .predict,
      "x = 3 and y = x + x + x. Which gradient has x with += in the walk, and which with =?",
      answer: """
        3 and 1. Over each of the three links a 1 comes back. They add up to 3, the slope of 3x; with \
        = only the last 1 stays.
        """)
  }
}
