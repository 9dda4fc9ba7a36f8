import Exercises
import Foundation
import Grading
import Lab
import Notebook

/// A lesson that is watched: builds and checks after each save, and answers keys.
///
/// All is done by one thread. While a build or a check runs, it goes on to read keys and to look at the file.
final class WatchSession {
  /// How it ends.
  enum Ending: Equatable {
    /// By a key.
    case quit
    case signal(Int32)
    /// Nobody can read or type any more.
    case lost
    case nextLesson(LessonFolder)
  }

  let lesson: LessonFolder
  let screen: WatchScreen
  let keyboard: Keyboard
  var file: WatchedFile
  var exercises = WatchedExercises()
  var page: WatchedPage
  var ending: Ending?

  /// The exercise that a second `r` resets.
  var asksToReset: String?

  /// Keys that wait for the end of a build: the lesson's program answers them.
  var keys: [Key?] = []
  var isBuilding = false

  /// Whether it has been said that the file is not there.
  var saysItIsMissing = false

  init(_ lesson: LessonFolder, screen: WatchScreen, keyboard: Keyboard) {
    self.lesson = lesson
    self.screen = screen
    self.keyboard = keyboard
    file = WatchedFile(Package.file("\(lesson.path)/Exercises.swift"))
    page = WatchedPage(lesson)
  }

  var program: Program { Program(lesson.program) }

  /// Watches until somebody ends it.
  func run() -> Ending {
    while true {
      listen(waiting: 50)
      if let ending { return ending }
      if file.isNew { look(at: file.take()) }
      let news = page.look()
      if !news.isEmpty { screen.print([""] + news.flatMap { screen.terminal.wrapped($0) }) }
      if !isInterrupted { screen.show(keyLine) }
    }
  }

  /// Whether what is being done is of no use any more.
  private var isInterrupted: Bool { ending != nil || file.isNew }

  /// Builds a text, checks its exercises, and says what is new.
  private func look(at text: String) {
    page.stop()
    isBuilding = true
    let began = Date()
    let build = LessonBuild(lesson: lesson).run(for: screen.terminal) {
      screen.show("Building lesson \(lesson.number) …\(Self.seconds(since: began, " s"))")
      listen()
      return ending != nil
    }
    isBuilding = false
    // What was written meanwhile is built before anything is said of what is no longer there.
    if isInterrupted { return }
    switch build {
    case .stopped: return
    case .failed(let lines, let line):
      screen.print([""] + lines)
      let source = ExerciseSource(text: text)
      let exercise = line.flatMap(source.exercise(atLine:)) ?? exercises.inHand
      exercises.take(exercise ?? source.exercises.first)
    case .built:
      do { try checkAll(text) } catch { screen.print([""] + screen.terminal.wrapped("\(error)")) }
    }
  }

  private func checkAll(_ text: String) throws {
    let listing = try LessonListing(of: program)
    let stubs = try ExerciseStubs(folder: lesson.path)
    let round = exercises.begin(listing.exercises, text, isUntouched: stubs.isUntouched)
    screen.print([""])
    for id in round.known { tell(id) }
    for id in round.checks {
      check(id)
      if isInterrupted { return }
    }
    let isOther = exercises.goOn()
    screen.print(standing + (isOther ? next : []))
    page.renew(stopping: exercises.stopping)
  }

  /// Checks an exercise, and tells the verdict if it is new.
  private func check(_ id: String) {
    guard let exercise = exercises[id] else { return }
    var (verdict, printed) = (Verdict(.toDo), "")
    if let other = exercises.endless(usedBy: id) {
      verdict = Verdict(
        .followOn, "\(id) uses \(other), which does not come to an end: put that right first.",
        at: exercise.place, cause: .followOn)
    } else {
      let began = Date()
      (verdict, printed) = Grader(program).check(exercise) {
        listen()
        if asksToReset != nil { return isInterrupted }
        screen.show("Checking \(id) …\(Self.seconds(since: began, " of \(exercise.timeLimit) s"))")
        return isInterrupted
      }
      if isInterrupted { return }
    }
    keep(verdict, on: id)
    if exercises.enter(verdict, on: id) { tell(id, printed) }
  }

  /// Keeps a verdict for `swift run course`, which counts the exercise as not looked at where that fails.
  private func keep(_ verdict: Verdict, on id: String) {
    let entry = Shelf(pages: Pages.folder).entries.first { $0.folder == lesson }
    guard var record = entry?.record else { return }
    try? record.keep(verdict.state, on: id, exercises.source, in: Pages.record(of: lesson))
  }

  /// How many seconds something has taken, from the first one on: " 12 s".
  private static func seconds(since date: Date, _ unit: String) -> String {
    let seconds = Int(Date().timeIntervalSince(date))
    return seconds < 1 ? "" : " \(seconds)\(unit)"
  }
}
