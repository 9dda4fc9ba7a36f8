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

  /// What a function answers.
  private(set) var measured: (Function, Draw) -> [Measured] = { _, _ in [] }

  /// Whether other numbers than the check's own can be drawn.
  private(set) var isDrawn = false

  /// What is wrong with the answers to the check's own numbers, or nil.
  private(set) var problemOfMeasured: ([Measured]) -> Problem? = { _ in
    Problem(message: "This exercise has no check.")
  }

  /// Whether two functions have answered alike.
  private(set) var isSame: ([Measured], [Measured]) -> Bool = { _, _ in false }

  /// What is wrong with the check itself, found with what the reference solution answers.
  private(set) var fault: ([Measured]) -> String? = { _ in nil }

  /// The solution on top of the learner's own earlier exercises, one way or another.
  private(set) var following: [Function] = []

  /// Whether a verdict can say what the function was given.
  private(set) var showsItsCall = false

  private var known: Known

  init(expected: [String: Quantity], tolerance: Double) {
    known = Known(expected: expected, tolerance: tolerance)
  }

  /// Adds a mistake that learners of this exercise really make.
  ///
  /// - Parameters:
  ///   - name: what the learner is told, as a sentence: "The sign of x is flipped: …".
  ///   - code: a solution with just this mistake.
  public mutating func mistake(_ name: String, _ code: Function) {
    mistakes.append(Mistake(name: name, code: code))
  }

  /// Adds the slips that are made in a part of this function as in the same part of others.
  ///
  ///     check.slips(Slip.sigmoids) { sigmoid in { forward($0, $1, with: sigmoid) } }
  ///
  /// - Parameters:
  ///   - slips: what stands in place of the right part.
  ///   - place: where, as the beginning of the sentence: "In the hidden units: ".
  ///   - names: the names of slips that cannot be told from the others here, or that fit badly.
  ///   - function: the solution with the part that it is given.
  public mutating func slips<Part>(
    _ slips: [Slip<Part>], in place: String = "", except names: Set<String> = [],
    _ function: (Part) -> Function
  ) {
    for slip in slips where !names.contains(slip.name) {
      mistake(place + slip.sentence, function(slip.part))
    }
  }

  /// Adds a hint, clearer than the ones before: a question, the idea, the formula, and last how the
  /// beginning looks in Swift.
  public mutating func hint(_ text: String) { hints.append(text) }

  /// Says how the solution answers where the learner's own earlier exercises are used: an answer like
  /// that is right but for them.
  ///
  ///     check.following { features, weights in
  ///       Solutions.forward(features, weights, activation: activation)   // the learner's
  ///     }
  ///
  /// Where there is more than one way to use them, say it once for each.
  public mutating func following(_ solution: Function) { following.append(solution) }

  /// Names what the function is given, to be shown with a wrong result; a result that only returns it is
  /// told so.
  ///
  ///     check.given("hidden", activity.hidden)
  public mutating func given(_ name: String, _ matrix: Matrix<Double>) {
    given(Measured(name, matrix))
  }

  public mutating func given(_ name: String, _ values: [Double]) { given(Measured(name, values)) }

  public mutating func given(_ name: String, _ values: [Int]) { given(Measured(name, values)) }

  public mutating func given(_ name: String, _ value: Double) { given(Measured(name, value)) }

  /// Shows what the function is given, where that is not a number: a list of words.
  public mutating func given(_ name: String, text: String) {
    known.calls.append((name, ["\(name) = \(text)"]))
    showsItsCall = true
  }

  private mutating func given(_ measured: Measured) {
    known.calls.append((measured.name, measured.literal()))
    // A single number in a result may be anything.
    if measured.quantity.values.count > 1 {
      known.arguments.append((measured.name, measured.quantity))
    }
    showsItsCall = true
  }

  /// Says that the names under which results are measured show the call: "output(inputs: [0.1, 0.3])".
  public mutating func namesShowTheCall() { showsItsCall = true }

  /// Says what an `inout` argument is before the call, under the names it is measured by afterwards: so
  /// that what has not changed is told so.
  public mutating func before(_ measured: Measured...) { before(measured) }

  public mutating func before(_ measured: [Measured]) {
    for measurement in measured {
      known.before[measurement.name] = measurement.quantity
      known.calls.append((measurement.name, measurement.literal(after: "before: ")))
    }
    showsItsCall = true
  }

  /// Names a number that a learner may multiply or divide by, or that a result may have the size of.
  ///
  ///     check.number("the number of records", 4)
  public mutating func number(_ name: String, _ value: Double) {
    known.numbers.append((name, value))
  }

  /// Judges by numbers: they must equal the reference values of the same names.
  ///
  /// Call it last, when all mistakes are known.
  ///
  /// - Parameter measure: calls the function on data that tell the known mistakes apart, and that go through
  ///   `draw`, so that a function which knows these data alone is found out.
  public mutating func measure(_ measure: @escaping (Function, Draw) -> [Measured]) {
    let (known, mistakes) = (known, mistakes)
    measured = measure
    isDrawn = true
    problemOfMeasured = { measured in
      known.problem(
        with: measured,
        mistakes: mistakes.lazy.map {
          Mistaken(name: $0.name, measured: measure($0.code, .fixed))
        })
    }
    isSame = known.isSame
    fault = { Exercises.fault($0, known.expected) }
  }

  /// Judges by numbers where the data are all that there can be: “positive” and “negative”.
  public mutating func measure(_ measure: @escaping (Function) -> [Measured]) {
    self.measure { function, _ in measure(function) }
    isDrawn = false
  }

  /// Judges by a function of the lesson's own, which returns what is wrong with an answer, or nil.
  ///
  /// What it returns for a known mistake must end with that mistake's name.
  ///
  /// - Parameter measure: the answer, in numbers.
  public mutating func measure(
    _ measure: @escaping (Function) -> [Measured],
    judge: @escaping ([Measured]) -> String?
  ) {
    let (known, names) = (known, mistakes.map(\.name))
    showsItsCall = true
    measured = { function, _ in measure(function) }
    problemOfMeasured = { measured in
      judge(measured).map { message in
        Problem(
          message: message, cause: names.contains { message.hasSuffix($0) } ? .mistake : nil)
      }
    }
    isSame = known.isSame
  }

  /// What is wrong with a function, or nil.
  func problem(_ function: Function) -> Problem? { problemOfMeasured(measured(function, .fixed)) }
}
