import Lab

/// How an exercise's function is judged: what is measured, which mistakes are known, what hints there
/// are. `Exercise` is made with one.
public struct Check<Function> {
  /// A mistake that learners really make: the sentence that names it, and code that makes it.
  struct Mistake {
    let name: String
    let code: Function
  }

  private(set) var mistakes: [Mistake] = []
  private(set) var hints: [String] = []
  private(set) var problem: (Function) -> String? = { _ in "This exercise has no check." }

  /// What is wrong with the check itself, found with the reference solution.
  private(set) var fault: (Function) -> String? = { _ in nil }

  private let expected: [String: Quantity]
  private let tolerance: Double

  /// What the function is given, and numbers that a learner may multiply or divide by.
  private var arguments: [(name: String, quantity: Quantity)] = []
  private var numbers: [(name: String, value: Double)] = []

  init(expected: [String: Quantity], tolerance: Double) {
    self.expected = expected
    self.tolerance = tolerance
  }

  /// Adds a mistake that learners of this exercise really make.
  ///
  /// - Parameters:
  ///   - name: what the learner is told, as a sentence: "The sign of x is flipped: …".
  ///   - code: a solution with just this mistake.
  public mutating func mistake(_ name: String, _ code: Function) {
    mistakes.append(Mistake(name: name, code: code))
  }

  /// Adds a hint, clearer than the ones before: a question, then the idea, then the formula.
  public mutating func hint(_ text: String) { hints.append(text) }

  /// Names an argument of the call, so that a result that only returns it is told so.
  ///
  ///     check.given("the hidden outputs", activity.hidden)
  public mutating func given(_ name: String, _ matrix: Matrix<Double>) {
    arguments.append((name, Measured(name, matrix).quantity))
  }

  /// Names an argument that is a list.
  public mutating func given(_ name: String, _ values: [Double]) {
    arguments.append((name, Measured(name, values).quantity))
  }

  /// Names a number of the call that a learner may multiply or divide by.
  ///
  ///     check.number("the number of records", 4)
  public mutating func number(_ name: String, _ value: Double) { numbers.append((name, value)) }

  /// Judges by numbers: they must equal the reference values of the same names.
  ///
  /// Call it last, when all mistakes are known.
  ///
  /// - Parameter measure: calls the function on data that tell the known mistakes apart.
  public mutating func measure(_ measure: @escaping (Function) -> [Measured]) {
    let (expected, tolerance, mistakes) = (expected, tolerance, mistakes)
    let (arguments, numbers) = (arguments, numbers)
    problem = { function in
      let measured = measure(function)
      guard let difference = firstDifference(measured, expected, tolerance: tolerance) else {
        return nil
      }
      let known = mistakes.first { mistake in
        let wrong = measure(mistake.code)
        return measured.map(\.name) == wrong.map(\.name)
          && Swift.zip(measured, wrong).allSatisfy {
            $0.difference(from: $1.quantity, tolerance: tolerance) == nil
          }
      }
      let cause =
        known?.name
        ?? Relation.explanation(
          of: comparisons(
            measured, expected, arguments: arguments, numbers: numbers, tolerance: tolerance))?
        .sentence
      let table = measured.lazy.compactMap { measurement -> ResultTable? in
        guard let wanted = expected[measurement.name],
          measurement.difference(from: wanted, tolerance: tolerance) != nil
        else { return nil }
        return ResultTable(measured: measurement, expected: wanted, tolerance: tolerance)
      }.first
      let lines = table?.lines ?? []
      // What a table shows needs no sentence beside the cause.
      let sentence = cause == nil || lines.isEmpty ? [difference, cause] : [cause]
      return ([sentence.compactMap { $0 }.joined(separator: " ")] + lines).joined(separator: "\n")
    }
    fault = { solution in Exercises.fault(measure(solution), expected) }
  }

  /// Judges by a function of the lesson's own, which returns what is wrong, or nil.
  ///
  /// What it returns for a known mistake must end with that mistake's name.
  public mutating func judge(_ problem: @escaping (Function) -> String?) {
    self.problem = problem
  }
}
