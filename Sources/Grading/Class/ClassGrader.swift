import Exercises
import Foundation
import Lab
import Notebook

/// Grades a class: every student's exercises, several students at a time.
///
/// What has been found is kept in the output folder, a file for each student, so that a run that was
/// interrupted goes on where it was. A student's failure never ends the run.
public final class ClassGrader: @unchecked Sendable {
  /// How far the run is.
  public struct Progress: Sendable {
    public let done: Int
    public let total: Int

    /// Who has just been graded.
    public let student: String

    /// How many of these were graded by an earlier run.
    public let taken: Int
  }

  private let submissions: [Submission]
  let kits: [LessonKit]
  let sandbox: Sandbox
  let seed: UInt32
  let points: [String: Double]
  let work: URL
  private let kept: URL
  private let lock = NSLock()

  /// - Parameters:
  ///   - lessons: the lessons to be graded; each is built.
  ///   - points: the points of a right answer, by exercise; 1 where nothing is said.
  ///   - output: the folder for the reports.
  ///   - built: told of each lesson before it is built.
  /// - Throws: `LabError` where a lesson does not build.
  package init(
    _ submissions: [Submission], lessons: [LessonFolder], sandbox: Sandbox, seed: UInt32,
    points: [String: Double], output: URL, built: (LessonFolder) -> Void = { _ in }
  ) throws {
    self.submissions = submissions
    self.sandbox = sandbox
    self.seed = seed
    self.points = points
    let work = output.appendingPathComponent("work")
    // An interrupted run has left its programs.
    try? FileManager.default.removeItem(at: work)
    self.work = work
    kept = output.appendingPathComponent("kept")
    kits = try lessons.map { lesson in
      built(lesson)
      return try LessonKit(lesson, in: work.appendingPathComponent(lesson.program))
    }
    try kits.first.map(proveSandbox)
    let unknown = points.keys.filter { id in
      maxima[id] == nil && kits.contains { id.hasPrefix("\($0.lesson.number).") }
    }
    if let id = unknown.min() { throw LabError.data("--points: there is no exercise \(id).") }
  }

  /// Runs a lesson's own program as a student's is run: nobody should be blamed for what the sandbox forbids.
  private func proveSandbox(_ kit: LessonKit) throws {
    let program = work.appendingPathComponent("own/\(kit.lesson.program)")
    try FileManager.default.createDirectory(
      at: program.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Program.folder.appendingPathComponent(kit.lesson.program), to: program)
    let run = sandbox.run(program, ["--list", "--json"], libraries: kit.libraries)
    if run.exitCode != 0 {
      throw LabError.noInput(
        "the sandbox does not run \(kit.lesson.program); --sandbox none goes without one. \(run.errors)"
      )
    }
  }

  /// Takes away what was only needed for the run.
  public func cleanUp() {
    for folder in [work, kept] { try? FileManager.default.removeItem(at: folder) }
  }

  /// The exercises that are graded, with the points of a right answer.
  public var maxima: [String: Double] {
    Dictionary(
      kits.flatMap(\.exercises).map { ($0.id, points[$0.id] ?? 1) }, uniquingKeysWith: { $1 })
  }

  /// The lessons, for the reports.
  public var lessons: [GradeRun.Lesson] {
    kits.map { .init(number: $0.lesson.number, title: $0.title) }
  }

  /// Grades all.
  ///
  /// - Parameters:
  ///   - jobs: how many students at a time.
  ///   - report: told after each student.
  public func run(jobs: Int, report: @escaping @Sendable (Progress) -> Void) -> [StudentGrades] {
    nonisolated(unsafe) var (grades, next, done, taken) = ([Int: StudentGrades](), 0, 0, 0)
    let names = FileNames.unique(for: submissions.map(\.student))
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, submissions.count))) { _ in
      while true {
        let index = lock.withLock {
          defer { next += 1 }
          return next
        }
        guard index < submissions.count else { return }
        let submission = submissions[index]
        let file = kept.appendingPathComponent("\(names[index]).json")
        let fingerprint = fingerprint(of: submission)
        let earlier = KeptGrades.read(file, fingerprint)
        let result = earlier ?? grade(submission)
        if earlier == nil { KeptGrades.write(result, fingerprint, to: file) }
        lock.withLock {
          grades[index] = result
          done += 1
          taken += earlier == nil ? 0 : 1
          report(
            Progress(
              done: done, total: submissions.count, student: submission.student, taken: taken))
        }
      }
    }
    return submissions.indices.compactMap { grades[$0] }
  }
}
