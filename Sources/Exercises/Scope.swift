import Lab

/// Which exercise's code is running, so that a trap or an endless loop can name it.
public enum Scope {
  /// Runs a part of a lesson that uses an exercise's function.
  ///
  ///     let network = Scope.running("3.5") { train(…) }
  public static func running<Value>(_ exercise: String, _ body: () throws -> Value) rethrows
    -> Value
  {
    RunStatus.tell(.running(exercise))
    return try body()
  }

  /// Runs an exercise's check: with a limit, since a learner's loop may have no end.
  static func during<Value>(_ exercise: Exercise, _ body: () -> Value) -> Value {
    RunStatus.tell(.checking(exercise.id))
    Watchdog.start(seconds: exercise.timeLimit, name: "exercise \(exercise.id) (\(exercise.title))")
    defer { Watchdog.stop() }
    return body()
  }
}
