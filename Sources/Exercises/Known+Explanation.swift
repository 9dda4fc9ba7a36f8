import Lab

/// A known mistake, and what it gives.
struct Mistaken {
  let name: String
  let measured: [Measured]
}

// Why a result is wrong: a known mistake, a relation to the right numbers, or one to those of a mistake.

extension Known {
  typealias Explanation = (sentence: String, cause: Verdict.Cause)

  func explanation(of measured: [Measured], by mistakes: some Sequence<Mistaken>) -> Explanation? {
    var all: [Mistaken] = []
    for mistake in mistakes {
      if isSame(measured, mistake.measured) { return (mistake.name, .mistake) }
      all.append(mistake)
    }
    let comparisons = comparisons(of: measured)
    let relation = Relation.explanation(of: comparisons)
    if let relation, !relation.isOfOneAlone { return (relation.sentence, .relation) }
    if let sentence = inOneQuantity(comparisons, all) { return (sentence, .mistake) }
    if let sentence = twoAtOnce(measured, all) { return (sentence, .mistake) }
    return relation.map { ($0.sentence, .relation) }
  }

  /// A mistake in one quantity and none, or another one, in the next: each told of its own.
  private func inOneQuantity(
    _ differing: [Comparison], _ mistakes: [Mistaken]
  ) -> String? {
    let names = differing.map { comparison in
      mistakes.first { mistake in
        guard let wrong = mistake.measured.first(where: { $0.name == comparison.name }) else {
          return false
        }
        return comparison.isExplained(by: wrong.quantity)
      }?.name
    }
    guard let place = differing.first?.name, let sentence = names.first ?? nil else { return nil }
    let first = "In \(place): \(sentence)"
    // The second mistake is told too, where it is known.
    let other = zip(differing, names).first { $1 != nil && $1 != sentence }
    return first + (other.map { " In \($0.name): \($1 ?? "")" } ?? "")
  }

  /// A mistake and a relation on top of it.
  private func twoAtOnce(_ measured: [Measured], _ mistakes: [Mistaken]) -> String? {
    for mistake in mistakes where mistake.measured.map(\.name) == measured.map(\.name) {
      let pairs = zip(measured, mistake.measured).map { answer, wrong in
        Comparison(
          name: answer.name, value: answer.quantity, expected: wrong.quantity, before: nil,
          numbers: numbers, tolerance: tolerance)
      }
      for relation in Relation.onTopOfMistakes {
        let differing = pairs.filter { !$0.agree($0.value.values, $0.expected.values) }
        let sentences = Set(differing.map(relation.sentence))
        if sentences.count == 1, let sentence = sentences.first ?? nil,
          differing.contains(where: { Set($0.value.values).count >= 3 })
        {
          return "Two things at once. \(mistake.name) And beside that: "
            + sentence.prefix(1).lowercased() + sentence.dropFirst()
        }
      }
    }
    return nil
  }
}

extension Comparison {
  /// Whether a wrong quantity is this one, in more numbers than chance allows.
  fileprivate func isExplained(by wrong: Quantity) -> Bool {
    guard wrong.shape == value.shape, agree(value.values, wrong.values) else { return false }
    guard wrong.shape == expected.shape else { return Set(wrong.values).count >= 4 }
    let moved = zip(wrong.values, expected.values).filter { !agree($0, $1) }.map(\.0)
    // Places and counts agree by chance.
    return moved.contains { $0 != $0.rounded() } || Set(moved).count >= 4
  }
}
