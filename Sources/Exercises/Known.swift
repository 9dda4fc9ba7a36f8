import Lab

/// What a check knows beside its mistakes: the right numbers, and what the function was given.
struct Known {
  let expected: [String: Quantity]
  let tolerance: Double

  /// What the function is given, as lines to be shown.
  var calls: [(name: String, lines: [String])] = []

  /// What the function is given, by the names that a learner reads.
  var arguments: [(name: String, quantity: Quantity)] = []

  /// What is measured, before the call.
  var before: [String: Quantity] = [:]

  /// Numbers that a learner may multiply or divide by.
  var numbers: [(name: String, value: Double)] = []

  /// What is wrong with what was measured, or nil.
  ///
  /// - Parameter mistakes: the known mistakes, with what they give.
  func problem(with measured: [Measured], mistakes: some Sequence<Mistaken>) -> Problem? {
    guard let difference = firstDifference(measured, expected, tolerance: tolerance) else {
      return nil
    }
    let explanation = explanation(of: measured, by: mistakes)
    return problem(
      measured, explanation?.sentence, because: explanation?.cause, instead: difference)
  }

  /// Whether two functions gave the same.
  func isSame(_ measured: [Measured], _ other: [Measured]) -> Bool {
    measured.map(\.name) == other.map(\.name)
      && zip(measured, other).allSatisfy {
        $0.difference(from: $1.quantity, tolerance: tolerance) == nil
      }
  }

  private func problem(
    _ measured: [Measured], _ sentence: String?, because cause: Verdict.Cause?,
    instead difference: String
  ) -> Problem {
    let table = measured.lazy.compactMap { measurement -> ResultTable? in
      guard let wanted = expected[measurement.name],
        measurement.difference(from: wanted, tolerance: tolerance) != nil
      else { return nil }
      return ResultTable(measured: measurement, expected: wanted, tolerance: tolerance)
    }.first
    let lines = table?.lines ?? []
    let calls = calls(for: table?.measured.name ?? "")
    // What a table shows needs no sentence beside the cause.
    let first = sentence == nil || lines.isEmpty ? [difference, sentence] : [sentence]
    return Problem(
      message: ([first.compactMap { $0 }.joined(separator: " ")] + lines
        + (calls.isEmpty ? [] : [String(Verdict.givenHeading.dropLast())] + calls))
        .joined(separator: "\n"), cause: cause)
  }

  /// What belongs to the call that a quantity comes from: a check that makes a second call says so in the
  /// names, "second inputs" and "second output".
  private func calls(for name: String) -> [String] {
    func isSecond(_ name: String) -> Bool { name.contains("second") }
    let own = calls.filter { isSecond($0.name) == isSecond(name) }
    return (own.isEmpty ? calls : own).flatMap(\.lines)
  }

  /// The quantities that differ from what is expected, with all that may explain them.
  func comparisons(of measured: [Measured]) -> [Comparison] {
    measured.compactMap { measurement in
      let name = measurement.name
      guard let wanted = expected[name],
        measurement.difference(from: wanted, tolerance: tolerance) != nil
      else { return nil }
      let others = expected.filter { $0.key != name }.sorted { $0.key < $1.key }
      return Comparison(
        name: name, value: measurement.quantity, expected: wanted, before: before[name],
        others: arguments + others.map { ($0.key, $0.value) }, numbers: numbers,
        isOfSeparateCalls: measurement.isOfSeparateCalls, tolerance: tolerance)
    }
  }
}
