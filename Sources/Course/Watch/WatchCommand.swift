import Foundation
import Grading
import Lab
import Notebook

/// `swift run course watch 3`: the verdicts on lesson 3 each time Exercises.swift is saved.
struct WatchCommand {
  private let lesson: LessonFolder

  /// - Parameter arguments: "3"; without, the lesson of the next exercise.
  /// - Throws: `LabError.usage` where there is no such lesson.
  init(_ arguments: [String]) throws {
    guard arguments.count < 2 else {
      throw LabError.usage("watch takes the number of one lesson: swift run course watch 3.")
    }
    let lessons = Course.lessons
    let number = arguments.first.map { Int($0) } ?? CourseStanding().current?.folder.number
    guard let lesson = lessons.first(where: { $0.number == number }) ?? lessons.last,
      arguments.isEmpty || lesson.number == number
    else {
      throw LabError.usage(
        "there is no lesson '\(arguments.first ?? "")'; say 3 to watch lesson 3.")
    }
    self.lesson = lesson
  }

  /// - Returns: the exit code: 0 after a key, and as shells count it after a signal.
  func run() -> Int32 {
    Signals.watch()
    let (screen, keyboard) = (WatchScreen(), Keyboard())
    defer { keyboard.giveBack() }
    var lesson = lesson
    while true {
      let session = WatchSession(lesson, screen: screen, keyboard: keyboard)
      screen.print(session.greeting)
      let ending = session.run()
      session.page.stop()
      if case .nextLesson(let number) = ending,
        let next = Course.lessons.first(where: { $0.number == number })
      {
        lesson = next
        continue
      }
      screen.print(
        [CourseStanding().summary, "Come back with: swift run course watch \(lesson.number)"])
      if case .signal(let signal) = ending { return 128 + signal }
      return 0
    }
  }
}
