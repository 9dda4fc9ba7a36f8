import Grading
import Lab
import Notebook

/// `swift run course watch 3`: the verdicts on lesson 3 each time Exercises.swift is saved.
struct WatchCommand {
  private let lesson: LessonFolder

  /// - Parameter arguments: "3"; nothing for the lesson of the next exercise.
  /// - Throws: `LabError.usage` where there is no such lesson.
  init(_ arguments: [String]) throws { lesson = try Aim(arguments, of: "watch").lesson.folder }

  /// - Returns: the exit code: 0 after a key, and as shells count it after a signal.
  /// - Throws: `LabError.lostOutput` where the terminal has gone without a signal.
  func run() throws -> Int32 {
    Signals.watch()
    let (screen, keyboard) = (WatchScreen(), Keyboard())
    defer { keyboard.giveBack() }
    var lesson = lesson
    while true {
      let session = WatchSession(lesson, screen: screen, keyboard: keyboard)
      screen.print(session.greeting)
      let ending = session.run()
      session.page.end()
      if case .nextLesson(let next) = ending {
        lesson = next
        continue
      }
      screen.print(
        [CourseStanding().summary, "Come back with: swift run course watch \(lesson.number)"])
      switch ending {
      case .signal(let signal): return 128 + signal
      case .lost: throw LabError.lostOutput("the terminal has gone, so watching has ended.")
      case .quit, .nextLesson: return 0
      }
    }
  }
}
