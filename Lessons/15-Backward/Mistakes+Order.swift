import Exercises
import Lab

// The known mistakes in the order of the walk.

extension Checks {
  static func addOrderMistakes(to check: inout OrderCheck) {
    check.mistake(
      "This goes from a node straight to its parents: one that is used again later has not its whole "
        + "gradient yet. Wait until all its uses have been walked."
    ) { Mistakes.depthFirst($0, $1) }
    check.mistake(
      "This goes straight to the last parents: one that is used again later has not its whole gradient "
        + "yet. Wait until all its uses have been walked."
    ) { Mistakes.depthFirst($0.map { $0.reversed() }, $1) }
    check.mistake(
      "This takes the nodes by their distance from the output: one that is used again further on has "
        + "not its whole gradient yet."
    ) { Mistakes.breadthFirst($0, $1) }
    check.mistake("A shared node is walked once for every path: each node is walked once.") {
      Mistakes.everyPath($0, $1)
    }
    check.mistake("The parents come first: this is the order of the forward pass. Turn it round.") {
      Solutions.topologicalOrder($0, from: $1).reversed()
    }
    check.mistake("The nodes are in the order of their numbers, which says nothing of their uses.")
    {
      parents, _ in Array(parents.indices)
    }
    check.mistake(
      "The nodes are in the order of their numbers, from the last: that is no order of uses."
    ) { parents, _ in parents.indices.reversed() }
    check.mistake("The output is missing: the walk begins with it.") {
      Array(Solutions.topologicalOrder($0, from: $1).dropFirst())
    }
    check.mistake("The last node is missing.") {
      Solutions.topologicalOrder($0, from: $1).dropLast()
    }
    check.mistake("Only the output is there: its parents follow, and theirs.") { [$1] }
    check.mistake("Only the output and its parents are there: go on with theirs.") { [$1] + $0[$1] }
    check.mistake("The order is empty: put each node into it when it is walked.") { _, _ in [] }
    check.mistake("Only the first parent of each node is followed.") {
      Mistakes.depthFirst($0.map { Array($0.prefix(1)) }, $1)
    }
    check.mistake("Only the last parent of each node is followed.") {
      Mistakes.depthFirst($0.map { Array($0.suffix(1)) }, $1)
    }
    check.mistake(
      "A node that another uses twice, as in a · a, never comes: lower its count twice too."
    ) { Mistakes.countedOncePerNode($0, $1) }
    check.mistake("Nodes that are used more than once are left out.") {
      let (parents, output) = ($0, $1)
      return Solutions.topologicalOrder(parents, from: output)
        .filter { node in parents.joined().count { $0 == node } < 2 }
    }
    check.mistake("Nodes without parents are left out: they are where the gradients are wanted.") {
      let parents = $0
      return Solutions.topologicalOrder(parents, from: $1).filter { !parents[$0].isEmpty }
    }
    check.mistake("Every node is there twice.") {
      let order = Solutions.topologicalOrder($0, from: $1)
      return order + order
    }
    check.mistake("The output is there twice.") { [$1] + Solutions.topologicalOrder($0, from: $1) }
    check.mistake("The parents are listed one after the other, those of a · a twice.") {
      parents, output in
      [output] + parents.joined()
    }
  }
}

/// Ways of walking a graph that go wrong.
enum Mistakes {
  static func depthFirst(_ parents: [[Int]], _ output: Int) -> [Int] {
    var order: [Int] = []
    func visit(_ node: Int) {
      if order.contains(node) { return }
      order.append(node)
      for parent in parents[node] { visit(parent) }
    }
    visit(output)
    return order
  }

  static func breadthFirst(_ parents: [[Int]], _ output: Int) -> [Int] {
    var order = [output]
    var next = 0
    while next < order.count {
      for parent in parents[order[next]] where !order.contains(parent) { order.append(parent) }
      next += 1
    }
    return order
  }

  static func everyPath(_ parents: [[Int]], _ output: Int) -> [Int] {
    [output] + parents[output].flatMap { everyPath(parents, $0) }
  }

  /// Counts a use of a parent down once for each node, also where the node uses it twice.
  static func countedOncePerNode(_ parents: [[Int]], _ output: Int) -> [Int] {
    var uses = Array(repeating: 0, count: parents.count)
    for parent in parents.joined() { uses[parent] += 1 }
    var (order, ready) = ([Int](), [output])
    while let node = ready.popLast() {
      order.append(node)
      for parent in Set(parents[node]).sorted() {
        uses[parent] -= 1
        if uses[parent] == 0 { ready.append(parent) }
      }
    }
    return order
  }
}
