import Exercises

// Which exercises an exercise builds on.

extension SubmittedFile {
  /// Those of some exercises whose functions an exercise's function comes to call, itself or by its helpers.
  func exercises(usedBy exercise: String, among others: [String]) -> [String] {
    let ids = Dictionary(
      exercises.map { ($0.solution.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    var used: Set<String> = []
    var seen: Set<String> = []
    var open = functions[exercise].map { [$0] } ?? []
    while let function = open.popLast() {
      for name in names(calledIn: function) where seen.insert(name).inserted {
        if let id = ids[name] {
          used.insert(id)
          open += functions[id].map { [$0] } ?? []
        } else {
          open += source.functions.filter { $0.name == name }
        }
      }
    }
    return others.filter { used.contains($0) && $0 != exercise }
  }

  /// What a function calls, `sigmoid(h)`, or hands on, `map(sigmoid)`; what is the name of a parameter or of
  /// a variable of its own is only called.
  private func names(calledIn function: SwiftDeclaration) -> [String] {
    guard let body = function.body else { return [] }
    let code = source.code
    let own = Set(
      source.code(in: function.range).dropFirst().compactMap { index -> String? in
        let (before, after) = (
          source.text(code[index - 1]), index + 1 < code.count ? source.text(code[index + 1]) : ""
        )
        return ["let", "var", "for"].contains(before) || after == ":"
          ? source.text(code[index]) : nil
      })
    return source.code(in: body).compactMap { index in
      guard code[index].kind == .identifier, index > 0, index + 1 < code.count else { return nil }
      let (before, after) = (source.text(code[index - 1]), source.text(code[index + 1]))
      let name = source.text(code[index])
      if before == "." || before == "func" || after == ":" { return nil }
      if after == "(" { return name }
      let isHandedOn = ["(", ","].contains(before) && [")", ","].contains(after)
      return isHandedOn && !own.contains(name) ? name : nil
    }
  }
}
