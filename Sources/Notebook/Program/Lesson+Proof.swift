import Exercises
import Lab

extension Lesson {
  /// What `--prove` prints: what is wrong with the lesson's checks, a sentence each; none where a solution
  /// is right, a stub is to do, and every known mistake is wrong and told by its own name.
  ///
  /// The checks call the learner's functions, so they are proved here and not in the process of the tests.
  var proof: JSON { .array(exercises.flatMap(\.faultsOfCheck).map(JSON.string)) }
}

extension Exercise {
  fileprivate var faultsOfCheck: [String] {
    let (solution, stub) = (verdictOnSolution(), verdictOnStub())
    let faults: [(Bool, String)] = [
      (solution.state != .right, "the solution is \(solution.state.rawValue): \(solution.message)"),
      (stub.state != .toDo, "a stub is \(stub.state.rawValue) and not to do"),
      (!showsItsCall, "a verdict does not show what the function is given"),
      (hints.isEmpty, "there is no hint"),
      (mistakes.isEmpty, "no mistake is known"),
    ]
    let untold = mistakes.enumerated().compactMap { index, name -> String? in
      let verdict = verdict(onMistake: index)
      let sentence = verdict.message.prefix { $0 != "\n" }
      return verdict.state == .wrong && sentence.hasSuffix(name)
        ? nil : "«\(name)» is \(verdict.state.rawValue), and told as «\(verdict.message)»"
    }
    return (faults.filter(\.0).map(\.1) + untold + [faultOfDraw].compactMap { $0 }).map {
      "\(id): \($0)"
    }
  }
}
