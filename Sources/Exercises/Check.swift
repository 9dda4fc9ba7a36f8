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

  /// Judges by numbers: they must equal the reference values of the same names.
  ///
  /// Call it last, when all mistakes are known.
  ///
  /// - Parameter measure: calls the function on data that tell the known mistakes apart.
  public mutating func measure(_ measure: @escaping (Function) -> [Measured]) {
    let (expected, tolerance, mistakes) = (expected, tolerance, mistakes)
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
      return [difference, known?.name].compactMap { $0 }.joined(separator: " ")
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
