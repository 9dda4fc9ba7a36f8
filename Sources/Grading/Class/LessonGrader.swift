import Exercises
import Foundation
import Lab
import Notebook

/// Grades one student's exercises of one lesson.
struct LessonGrader {
  let kit: LessonKit
  private let sandbox: Sandbox
  private let seed: UInt32
  private let judge: Judge

  /// Where the student's programs are made.
  private let folder: URL

  private(set) var file: SubmittedFile
  private var verdicts: [String: Verdict] = [:]

  /// What the state of an exercise is called where `Verdict` has no name for it.
  private var states: [String: StudentGrades.State] = [:]
  private(set) var look: [String] = []

  /// What became of the exercises, by their numbers.
  struct Result {
    var state: StudentGrades.State
    var verdict: Verdict
    var code: String?
  }

  init(_ kit: LessonKit, _ sandbox: Sandbox, seed: UInt32, in folder: URL) {
    (self.kit, self.sandbox, self.seed, self.folder) = (kit, sandbox, seed, folder)
    judge = Judge(program: kit.lesson.program, seed: seed)
    file = SubmittedFile("", of: kit.exercises, loans: kit.loans)
  }

  /// Grades a file.
  ///
  /// - Returns: a result for each exercise, and why a person should look.
  mutating func grade(_ submitted: URL) -> (results: [String: Result], look: [String]) {
    defer { try? FileManager.default.removeItem(at: folder) }
    guard let data = Submission.content(of: submitted),
      let text = String(data: data, encoding: .utf8), !text.contains("\0")
    else {
      return refuse("The file cannot be read as Swift: it should be UTF-8 text of less than 1 MB.")
    }
    file = SubmittedFile(text, of: kit.exercises, loans: kit.loans)
    let untouched = Set(kit.exercises.filter(file.isUntouched).map(\.id))
    let missing = Set(kit.exercises.map(\.id)).subtracting(file.functions.keys)
    for exercise in kit.exercises where untouched.contains(exercise.id) {
      verdicts[exercise.id] = Verdict(.toDo, "Exercise \(exercise.id) is still to do.")
    }
    let written = kit.exercises.filter { !untouched.contains($0.id) && !missing.contains($0.id) }
    let oddities = file.oddities
    if !oddities.isEmpty {
      look.append("lesson \(kit.lesson.number) uses \(oddities.joined(separator: ", "))")
    }
    if !written.isEmpty || !missing.isEmpty {
      do {
        let program = try make(lending: untouched)
        for exercise in kit.exercises where missing.contains(exercise.id) {
          states[exercise.id] = .doesNotCompile
          verdicts[exercise.id] = Verdict(
            .wrong,
            "The file has no function `\(exercise.signature)`, by this name and with these parameters."
          )
        }
        run(written, program)
        runAgain(written, lending: untouched)
      } catch {
        return refuse(error, but: untouched)
      }
    }
    markStandIns(written)
    return (results, look)
  }

  private var results: [String: Result] {
    verdicts.reduce(into: [:]) { results, entry in
      let (id, verdict) = entry
      let place =
        verdict.place
        ?? file.line(of: id).map { SourceLocation("\(kit.lesson.path)/Exercises.swift", $0) }
      results[id] = Result(
        state: states[id] ?? StudentGrades.State(verdict.state),
        verdict: Verdict(verdict.state, verdict.message, at: place, cause: verdict.cause),
        code: file.code(of: id))
    }
  }

  private func make(lending lent: Set<String>, as name: String = "whole") throws -> StudentProgram {
    try StudentProgram(
      file.text(lending: lent), kit, in: folder.appendingPathComponent(name), sandbox: sandbox)
  }

  /// Runs the exercises and has their answers judged. What uses one that never ends would only be stopped too.
  private mutating func run(_ exercises: [LessonKit.Exercise], _ program: StudentProgram) {
    var answers: [String: Answer] = [:]
    for exercise in exercises {
      let id = exercise.id
      let endless = verdicts.filter { $0.value.state == .timedOut }.map(\.key).sorted()
      if let other = file.exercises(usedBy: id, among: endless).first {
        verdicts[id] = Verdict(
          .wrong, "\(id) uses \(other), which never ends: put that right first.", cause: .followOn)
        continue
      }
      switch program.answer(exercise.listing, seed: seed) {
      case .answered(let answer): answers[id] = answer
      case .failed(let verdict): verdicts[id] = verdict
      case .refused(let name): verdicts[id] = refusal(of: exercise, name)
      }
    }
    verdicts.merge(judge.verdicts(on: answers)) { $1 }
  }

  /// What is said of an exercise that called what is withheld.
  private func refusal(of exercise: LessonKit.Exercise, _ name: String) -> Verdict {
    let isToDo = file.functions[exercise.id]?.body.map { body in
      file.source.calls(of: "todo").contains {
        $0.contains { body.contains(file.source.code[$0].range.lowerBound) }
      }
    }
    if isToDo == true {
      return Verdict(.toDo, "Exercise \(exercise.id) is still to do: it calls `todo`.")
    }
    return Verdict(
      .borrowed, "This calls \(name), and gets its answer there: it is still to be written.")
  }

  /// Runs what has failed once more on top of the solutions of the earlier exercises that have failed too:
  /// then it may be right in itself.
  private mutating func runAgain(
    _ exercises: [LessonKit.Exercise], lending untouched: Set<String>
  ) {
    let failed = kit.exercises.map(\.id).filter {
      !untouched.contains($0) && verdicts[$0]?.state != .right
    }
    for exercise in exercises where failed.contains(exercise.id) {
      let used = file.exercises(
        usedBy: exercise.id, among: Array(failed.prefix { $0 != exercise.id }))
      guard !used.isEmpty else { continue }
      let program = try? make(
        lending: untouched.union(used), as: "without-\(used.joined(separator: "-"))")
      guard case .answered(let answer) = program?.answer(exercise.listing, seed: seed) else {
        continue
      }
      if judge.verdicts(on: [exercise.id: answer])[exercise.id]?.state == .right {
        verdicts[exercise.id] = Verdict(
          .followOn, "Right, but for \(used.joined(separator: " and ")), which it uses.",
          cause: .followOn)
      }
    }
  }

  /// Marks what is right by what the library does, where that is what the exercise asks for.
  private mutating func markStandIns(_ exercises: [LessonKit.Exercise]) {
    for exercise in exercises where verdicts[exercise.id]?.state == .right {
      guard let function = file.functions[exercise.id] else { continue }
      let others = file.functions.filter { $0.key != exercise.id }.map(\.value)
      let used = file.source.uses(exercise.listing.standIns, in: function, besides: others)
      if let name = used.first {
        verdicts[exercise.id] = Verdict(
          .borrowed,
          "This uses the library's `\(name)`, which does what the exercise asks for: write it yourself."
        )
      }
    }
  }
}
