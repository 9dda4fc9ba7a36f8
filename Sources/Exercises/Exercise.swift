import Lab

/// One exercise of a lesson: the learner's function, what is right, and the mistakes it is known for.
///
/// Its function's type is known only while it is made; afterwards all exercises are alike, so one
/// list holds a lesson's, and one test proves them all.
public struct Exercise {
  /// The number, "3.2": lesson 3, second exercise.
  public let id: String

  /// What is to be written, in a few words.
  public let title: String

  /// Hints from the vaguest to the clearest, never the code.
  public let hints: [String]

  /// The sentences of the known mistakes, in the order in which they are tried.
  public let mistakes: [String]

  /// How long a check may take, in seconds, before it counts as an endless loop.
  public let timeLimit: Int

  /// The file in which the learner writes, as a path from the package's folder.
  public let exercisesFile: String

  /// The exercises whose functions this one calls, or whose answers it is given.
  public let buildsOn: [String]

  /// Names of Lab and Sentiment that do what an exercise asks for: with one of them in its place, the
  /// exercise is borrowed from the library.
  ///
  /// `SwiftSource.uses(_:in:besides:)` says how they are written, and which of them the learner's code uses.
  public let standIns: [String]

  /// Where the exercise begins in the learner's file.
  public var place: SourceLocation {
    SourceLocation(exercisesFile, ExerciseSource(exercisesFile).line(of: id) ?? 1)
  }

  /// Whether grading gives the function other numbers than the check's own.
  package let isDrawn: Bool

  /// Whether a verdict shows what the function was given.
  public let showsItsCall: Bool

  private let problemOfLearner: () -> Problem?
  private let problemOfSolution: () -> Problem?
  private let problemOfMistake: (Int) -> Problem?
  private let problemOfOther: (Any) -> Problem?
  private let isRightInItself: () -> Bool
  let answerOfLearner: (Draw) -> [Measured]
  let answerOfSolution: (Draw) -> [Measured]
  let problemOfAnswer: ([Measured]) -> Problem?
  let isSame: ([Measured], [Measured]) -> Bool

  /// - Parameters:
  ///   - id: the number, "3.2".
  ///   - title: what is to be written, in a few words.
  ///   - learner: the function in Exercises.swift.
  ///   - solution: the function in Solutions.swift.
  ///   - reference: values from an independent implementation, by exercise and by the name under
  ///     which the check measures them.
  ///   - tolerance: how far a number may be from its reference value, relative to it. 1e-9 leaves
  ///     room for sums in another order and another machine's `exp`, not for another formula.
  ///   - timeLimit: how long a check may take, in seconds.
  ///   - buildsOn: the exercises whose functions this one calls, or whose answers it is given.
  ///   - standIns: names of Lab and Sentiment that do what the exercise asks for.
  ///   - build: adds the mistakes, the hints and, last, what is measured.
  public init<Function>(
    _ id: String, _ title: String, learner: Function, solution: Function,
    reference: ReferenceValues = [:], tolerance: Double = 1e-9, timeLimit: Int = 20,
    buildsOn: [String] = [], standIns: [String] = [], checksFile: String = #filePath,
    build: (inout Check<Function>) -> Void
  ) {
    var check = Check<Function>(expected: reference[id] ?? [:], tolerance: tolerance)
    build(&check)
    self.id = id
    self.title = title
    self.hints = check.hints
    self.mistakes = check.mistakes.map(\.name)
    self.timeLimit = timeLimit
    self.buildsOn = buildsOn
    self.standIns = standIns
    // Exercises.swift stands beside the Checks.swift that makes this exercise.
    let folder = checksFile.split(separator: "/").dropLast().joined(separator: "/")
    exercisesFile = Package.relativePath("/\(folder)/Exercises.swift")
    problemOfLearner = { [check] in check.problem(learner) }
    problemOfSolution = { [check] in
      let measured = check.measured(solution, .fixed)
      return check.fault(measured).map { Problem(message: $0) } ?? check.problemOfMeasured(measured)
    }
    isRightInItself = { [check] in
      let answer = check.measured(learner, .fixed)
      return check.following.contains { check.isSame(answer, check.measured($0, .fixed)) }
    }
    answerOfLearner = { [check] draw in check.measured(learner, draw) }
    answerOfSolution = { [check] draw in check.measured(solution, draw) }
    problemOfAnswer = check.problemOfMeasured
    isSame = check.isSame
    isDrawn = check.isDrawn
    showsItsCall = check.showsItsCall
    problemOfMistake = { [check] in check.problem(check.mistakes[$0].code) }
    problemOfOther = { [check] other in
      guard let function = other as? Function else {
        return Problem(message: "Exercise \(id) asks for a function of another type.")
      }
      return check.problem(function)
    }
  }

  /// Checks the learner's function: the numbers first, and only then whether it is still a stub.
  public func verdict() -> Verdict { Lent.verdicts[id] ?? verdict(problemOfLearner) }

  /// Checks the learner's function where others of the same lesson may be to blame.
  ///
  /// - Parameter exercises: the lesson's.
  public func verdict(among exercises: [Exercise]) -> Verdict {
    let verdict = verdict()
    guard verdict.state == .wrong else { return verdict }
    let wrong = earlier(in: exercises).filter { $0.verdict(among: exercises).state.isWrong }
      .map(\.id)
    guard let first = wrong.first else { return verdict }
    if Scope.during(self, isRightInItself) {
      return Verdict(
        .followOn, "Right, but for \(wrong.joined(separator: " and ")), which it uses.",
        cause: .followOn)
    }
    return blaming(first, .wrong, because: "is wrong", " \(verdict.message)")
  }

  /// The verdict where an earlier exercise is to blame: "3.2 uses 3.1, which is wrong: put that right first."
  package func blaming(
    _ other: String, _ state: Verdict.State, because fault: String, _ details: String = "",
    at place: SourceLocation? = nil
  ) -> Verdict {
    Verdict(
      state, "\(id) uses \(other), which \(fault): put that right first.\(details)", at: place,
      cause: .followOn)
  }

  /// The earlier exercises whose functions the learner's code comes to call, in their order.
  private func earlier(in exercises: [Exercise]) -> [Exercise] {
    let source = ExerciseSource(exercisesFile)
    let all = exercises.prefix { $0.id != id }
    var used = Set(source.exercises(calledBy: id, among: all.map(\.id)))
    for exercise in all.reversed() where used.contains(exercise.id) {
      used.formUnion(source.exercises(calledBy: exercise.id, among: all.map(\.id)))
    }
    return all.filter { used.contains($0.id) }
  }

  /// Checks the reference solution.
  public func verdictOnSolution() -> Verdict { verdict(problemOfSolution) }

  /// Checks the solution as a stub would lend it.
  public func verdictOnStub() -> Verdict { verdict { todo(id, problemOfSolution()) } }

  /// Checks the code that makes a known mistake.
  public func verdict(onMistake index: Int) -> Verdict { verdict { problemOfMistake(index) } }

  /// Checks any function of the learner's type, to prove what is said of it.
  package func verdict<Function>(on function: Function) -> Verdict {
    verdict { problemOfOther(function) }
  }

  private func verdict(_ findProblem: () -> Problem?) -> Verdict {
    let (problem, loans) = Scope.during(self, { Loans.during(findProblem) })
    if let problem { return Verdict(.wrong, problem.message, cause: problem.cause) }
    if let place = loans[id] {
      return Verdict(
        .toDo, "exercise \(id) is still to do: \(place)", at: place)
    }
    return Verdict(.right)
  }
}
