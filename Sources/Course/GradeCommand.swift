import Foundation
import Grading
import Lab
import Notebook

/// `course grade SUBMISSIONS`: grades a class and writes the reports.
struct GradeCommand {
  private let options: GradeOptions

  init(_ arguments: [String]) throws { options = try GradeOptions(arguments) }

  /// - Returns: the exit code: 0 where all were graded, whatever their marks.
  func run() throws -> Int32 {
    let submissions = try Submission.all(in: options.submissions)
    guard
      let sandbox = Sandbox(
        options.sandbox, limits: options.limits, programsIn: options.output)
    else {
      throw LabError.noInput(
        "bubblewrap does not work here: install it, or say --sandbox none to go without.")
    }
    let unfinished = GradeRun.unfinished(in: options.output)
    let seed = options.seed ?? unfinished?.seed ?? UInt32.random(in: 1...UInt32.max)
    Terminal.standard.print([
      "Grading \(submissions.count) \(submissions.count == 1 ? "student" : "students"), "
        + "\(lessons), \(walls(sandbox.kind))."
    ])
    if unfinished?.seed == seed {
      Terminal.standard.print([
        "An earlier run was interrupted: this one goes on where it was."
      ])
    }
    let started = Date()
    let grader = try ClassGrader(
      submissions, lessons: options.lessons, sandbox: sandbox, seed: seed, points: options.points,
      output: options.output
    ) { lesson in
      note("building \(lesson.program)")
    }
    var run = GradeRun(
      seed: seed, lessons: grader.lessons, sandbox: sandbox.kind, date: started,
      points: grader.maxima, isFinished: false)
    try run.write(to: options.output)
    let grading = Date()
    let grades = grader.run(jobs: options.jobs) { progress in
      let seconds = Date().timeIntervalSince(grading)
      let fresh = max(progress.done - progress.taken, 1)
      let left = seconds / Double(fresh) * Double(progress.total - progress.done)
      note("\(progress.done)/\(progress.total)  \(progress.student)", left: left)
    }
    note(nil)
    run.isFinished = true
    let reports = GradeReports(grades, run: run)
    try reports.write(to: options.output, formats: options.formats)
    grader.cleanUp()
    Terminal.standard.print(reports.summary(in: options.output, formats: options.formats))
    return 0
  }

  private func walls(_ kind: GradeRun.Sandbox) -> String {
    switch kind {
    case .bubblewrap: "in bubblewrap, without network"
    case .nobody: "as the user nobody, without bubblewrap"
    case .none: "without a sandbox"
    }
  }

  private var lessons: String {
    let numbers = options.lessons.map(\.number)
    return numbers.count == 1
      ? "lesson \(numbers[0])" : "lessons \(numbers.map(String.init).joined(separator: ", "))"
  }

  /// A line on a terminal that the next one takes the place of; elsewhere nothing.
  private func note(_ text: String?, left: Double? = nil) {
    guard Terminal.standard.isInteractive else { return }
    let minutes = left.map { seconds in
      seconds < 60
        ? "   less than a minute left" : "   \(Int((seconds / 60).rounded(.up))) min left"
    }
    let line = (text.map { "  " + $0.showingControls + (minutes ?? "") } ?? "").prefix(
      Terminal.standard.width - 1)
    StandardOutput.write("\r\(line)\u{1B}[K")
  }
}
