import Lab

/// Which exercise's code is running, so that a trap or an endless loop can name it.
public enum Scope {
  /// Runs a part of a lesson that uses an exercise's function.
  ///
  ///     let network = Scope.running("3.5") { train(…) }
  public static func running<Value>(_ exercise: String, _ body: () throws -> Value) rethrows
    -> Value
  {
    try during("exercise \(exercise)", file: nil, timeLimit: nil, body)
  }

  /// Runs an exercise's check: with a limit, since a learner's loop may have no end.
  static func during<Value>(_ exercise: Exercise, _ body: () -> Value) -> Value {
    during(
      "exercise \(exercise.id) (\(exercise.title))", file: exercise.exercisesFile,
      timeLimit: exercise.timeLimit, body)
  }

  private static func during<Value>(
    _ name: String, file: String?, timeLimit: Int?, _ body: () throws -> Value
  ) rethrows -> Value {
    let before = LastWords.current
    defer {
      LastWords.current = before
      Watchdog.stop()
    }
    let place = file.map { ": \($0)" } ?? ""
    LastWords.current = """
      The program stopped in \(name)\(place). The report above names the line. Look for an index \
      outside an array, shapes that do not fit, a whole number too large, a nil that is unwrapped, \
      or a function that calls itself.
      """
    if let timeLimit {
      Watchdog.start(
        seconds: timeLimit,
        lastWords: """
          Stopped: \(name) was not done after \(timeLimit) seconds\(place). Look for a loop that \
          never ends.
          """)
    }
    return try body()
  }
}
