import Exercises
import Foundation
import Grading
import Lab
import Notebook

/// The lessons of a site. Each writes its page as on a fresh clone, whatever a learner has written.
struct SiteLessons {
  private struct Lesson {
    let folder: LessonFolder

    /// What is read in place of Exercises.swift.
    let stubs: String

    var page: String { "\(folder.program).html" }
  }

  private let lessons: [Lesson]
  private let data: String

  /// Builds all lessons.
  ///
  /// - Throws: `LabError.data` where one does not compile.
  static func build() throws {
    let build = Program.named("swift").run(
      ["build"] + Program.buildPlace, environment: ["LESSON": "", "ANSWERS": "", "REPORT": ""],
      in: Package.folder, timeLimit: 3600, gently: true
    ) { Interruption.isAsked }
    if build.exitCode == 0 || Interruption.isAsked { return }
    let output = build.output + build.errors
    for lesson in Course.lessons {
      let file = "\(lesson.path)/Exercises.swift"
      guard let error = CompileError(firstIn: output, of: file) else { continue }
      throw LabError.data(
        """
        there is no site, because lesson \(lesson.number) does not compile: \(error.place): \
        \(error.message). 'swift run course check \(lesson.number)' shows the line.
        """)
    }
    let line = output.split(separator: "\n").first { $0.contains("error: ") }
    throw LabError.data(
      "there is no site, because 'swift build' fails: \(line ?? "it says why").")
  }

  /// - Parameter data: the data, as `--data` of the lessons names it.
  /// - Throws: `LabError.noInput` where they are not there, `LabError.data` where an Exercises.swift has lost
  ///   an exercise.
  init(data: String) throws {
    self.data = data
    lessons = try Course.lessons.map { folder in
      let listing = try LessonListing(of: Program(folder.program))
      for dataset in listing.datasets { _ = try Dataset.find(dataset, choice: data) }
      let stubs = try ExerciseStubs(folder: folder.path).fresh(listing.exercises.map(\.id))
      return Lesson(folder: folder, stubs: stubs)
    }
  }

  /// Has all lessons write their pages, two at a time, and returns them by their names.
  ///
  /// - Parameter place: a folder for the pages and what the list of lessons is made from.
  /// - Throws: `LabError.data` where a lesson does not come to its end.
  func pages(in place: URL) throws -> [String: String] {
    // A page links to those that are there.
    for name in lessons.map(\.page) + SitePages.names {
      try OutputFile.write(Data(), to: place.appendingPathComponent(name))
    }
    let work = Work(count: lessons.count)
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      while let index = work.next() {
        do {
          try write(lessons[index], to: place)
        } catch {
          work.fail(error)
        }
      }
    }
    if let failure = work.failure { throw failure }
    return try Dictionary(
      uniqueKeysWithValues: lessons.map { lesson in
        let file = place.appendingPathComponent(lesson.page)
        return (lesson.page, String(decoding: try Data(contentsOf: file), as: UTF8.self))
      })
  }

  private func write(_ lesson: Lesson, to place: URL) throws {
    let stubs = place.appendingPathComponent("\(lesson.folder.program).swift")
    try OutputFile.write(Data(lesson.stubs.utf8), to: stubs)
    let page = place.appendingPathComponent(lesson.page)
    let run = Program(lesson.folder.program).run(
      ["--html", page.path, "--data", data],
      environment: [Lent.stubsVariable: stubs.path, Lent.variable: ""], timeLimit: 3600
    ) { Interruption.isAsked }
    if Interruption.isAsked { return }
    guard run.exitCode == 0, !run.wasKilled else {
      let words = run.errors.split(separator: "\n").last ?? "\(lesson.folder.program) says nothing"
      throw LabError.data("there is no site, because a lesson fails: \(words)")
    }
    print("\(lesson.page)")
  }
}

/// What is left to do, for two that do it.
private final class Work: @unchecked Sendable {
  private let lock = NSLock()
  private var left: Range<Int>
  private var error: (any Error)?

  init(count: Int) { left = 0..<count }

  /// What went wrong first.
  var failure: (any Error)? { lock.withLock { error } }

  func fail(_ error: any Error) { lock.withLock { self.error = self.error ?? error } }

  func next() -> Int? {
    lock.withLock { error == nil && !Interruption.isAsked ? left.popFirst() : nil }
  }
}
