// Which names of a library a function uses, itself or by what else of its file it calls.

extension SwiftSource {
  /// Those of some names that a function uses.
  ///
  /// A name is written as Swift has it. With labels, "accuracy(_:_:)", it is a call that begins with this
  /// label; with a point before it, ".target", it belongs to something. A name that the file declares
  /// itself is its own, except after `Lab.` and the like. What the function does not call, as a check that
  /// a learner has added, uses nothing.
  ///
  /// - Parameters:
  ///   - names: the names of a library.
  ///   - function: one of the source's declarations.
  ///   - others: functions that are looked at for themselves, and not where this one calls them.
  package func uses(
    _ names: [String], in function: SwiftDeclaration, besides others: [SwiftDeclaration] = []
  ) -> [String] {
    let reached = reached(from: function, besides: others)
    let own = Set(declarations.filter { $0.kind != .extension }.map(\.name))
    return names.filter { name in
      let parts = name.split { ".(:)".contains($0) }.map(String.init)
      return reached.contains { index in
        guard text(code[index]) == parts[0], !isDeclared(at: index) else { return false }
        let isMember = index > 0 && text(code[index - 1]) == "."
        if name.hasPrefix(".") && !isMember { return false }
        if parts.count > 1 { return begins(with: parts[1], after: index) }
        let module = isMember && index > 1 ? text(code[index - 2]) : ""
        return name.hasPrefix(".") || !own.contains(parts[0])
          || ["Lab", "Sentiment"].contains(module)
      }
    }
  }

  private func isDeclared(at index: Int) -> Bool {
    index > 0
      && ["func", "let", "var", "struct", "class", "enum", "typealias"]
        .contains(text(code[index - 1]))
  }

  /// Whether brackets follow a name that begin with this label, as in "f(_:)", "f(x)" or "f(label: x)".
  private func begins(with label: String, after index: Int) -> Bool {
    let next = code[index...].dropFirst().prefix(3).map { text($0) }
    guard next.count == 3, next[0] == "(" else { return false }
    let isLabelled = next[2] == ":"
    return label == "_" ? !isLabelled || next[1] == "_" : isLabelled && next[1] == label
  }

  /// The indices, in `code`, of what a function may run: its own code, that of what it names, and so on.
  ///
  /// What has no name that could be found counts too: initialisers, operators, and what stands outside of
  /// other declarations, such as a global constant or another name for a type.
  private func reached(
    from function: SwiftDeclaration, besides others: [SwiftDeclaration]
  ) -> [Int] {
    let named = Dictionary(
      grouping: declarations.filter { $0.kind != .extension && !others.contains($0) }, by: \.name)
    var isReached = code.map { _ in true }
    for declaration in declarations where declaration.kind != .extension {
      for index in code(in: declaration.range) { isReached[index] = false }
    }
    var unread = code.indices.filter { isReached[$0] }
    func reach(_ declaration: SwiftDeclaration) {
      for index in code(in: declaration.range) where !isReached[index] {
        isReached[index] = true
        unread.append(index)
      }
    }
    reach(function)
    for declaration in declarations where !others.contains(declaration) {
      let hasName = declaration.name.first.map { $0.isLetter || $0 == "_" } == true
      if !hasName || [.initializer, .subscript].contains(declaration.kind) { reach(declaration) }
    }
    while let index = unread.popLast() {
      for declaration in named[text(code[index])] ?? [] { reach(declaration) }
    }
    return code.indices.filter { isReached[$0] }
  }
}
