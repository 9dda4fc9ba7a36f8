import Grading

extension AnswerSheets {
  /// Adds a lesson to the copy, lints and builds it, and runs its tests and those of the list of lessons.
  ///
  /// - Returns: the first command that fails, or the last.
  func newLesson() throws -> Program.Run {
    try fill([:])
    let number = lessons.count + 1
    let digits = (number < 10 ? "0" : "") + "\(number)"
    let name = "NewLesson"
    let tests =
      "Lesson\(digits)Tests|CourseTests|LessonSourceTests|ExerciseHeaderTests|ExerciseStubsTests"
    let commands = [
      ["run", "course", "new", "\(number)", name],
      ["format", "lint", "--strict", "--recursive", "Package.swift", "Tests/Lesson\(digits)Tests"]
        + ["Lessons/\(digits)-\(name)"], ["build", "--build-tests"],
      ["test", "--skip-build", "--filter", tests],
    ]
    var run = package.swift(commands[0], timeLimit: 1800)
    for command in commands.dropFirst() where run.exitCode == 0 {
      run = package.swift(command, timeLimit: 1800)
    }
    return run
  }
}
