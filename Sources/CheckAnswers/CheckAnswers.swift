import Exercises
import Foundation
import Grading
import Notebook

/// Proves the checks from outside, on a copy of the package, as learners would meet them. Run by `.ci/on-copy` it
/// need not build that copy from the beginning.
///
/// 1. Every stub replaced by its solution's code: all exercises are right, and none is to do.
/// 2. Every solution with one fault in it, twice over with other faults: no exercise is right.
/// 3. A trap, an endless loop, an exit and a loan without `todo`: none of them is a pass, and an
///    exercise after them is still judged.
/// 4. The tests killed in the middle: the report says what was not reached. A build that fails: there is none.
/// 5. A lesson made by `course new`: the formatter and all tests that look at lessons accept it.
@main
struct CheckAnswers {
  private let sheets: AnswerSheets
  private var expectations = Expectations()

  static func main() {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("answers-\(UUID().uuidString)")
    let status = StandardOutput.checked(by: "check-answers") {
      defer { try? FileManager.default.removeItem(at: folder) }
      do {
        try prove(on: folder)
        return 0
      } catch {
        let text = (error as? Failure).map { "\($0.sentence)\n\($0.details)" } ?? "\(error)"
        StandardError.write("✘ \(text)\n")
        return 1
      }
    }
    exit(status)
  }

  private static func prove(on folder: URL) throws {
    let isOnCopy = ProcessInfo.processInfo.environment["ON_COPY"] != nil
    let copy = isOnCopy ? PackageCopy() : try PackageCopy(at: folder)
    var checks = CheckAnswers(sheets: try AnswerSheets(copy))
    try checks.checkSolutions()
    try checks.checkFaults()
    try checks.checkEndings()
    try checks.checkNewLesson()
    print("\(checks.expectations.passed) passed, 0 failed")
  }

  private init(sheets: AnswerSheets) { self.sheets = sheets }

  private mutating func checkSolutions() throws {
    try sheets.fill(sheets.solutions)
    let grades = try sheets.grades()
    let all = Set(sheets.exercises)
    try expectations.expect(
      Set(grades.records.keys) == all, "the report has all \(all.count) exercises",
      grades.records.keys.sorted())
    let wrong = grades.records.values.filter { $0.state != .right }
    try expectations.expect(
      wrong.isEmpty && grades.exitCode == 0, "every solution is right, with STRICT=1",
      wrong.isEmpty ? [String(grades.output.suffix(3000))] : wrong.map { "\($0.id): \($0.message)" }
    )
  }

  private mutating func checkFaults() throws {
    var ways = sheets.solutions.mapValues(Fault.all)
    for turn in 0..<2 {
      var refused: Set<String>
      repeat {
        try sheets.fill(
          sheets.solutions.merging(ways.compactMapValues { $0.dropFirst(turn).first }) { $1 })
        refused = try sheets.exercisesRefused()
        for exercise in refused {
          if ways[exercise, default: []].count <= turn {
            throw Failure(
              sentence: "the compiler accepts the solution of \(exercise)", details: "it does not")
          }
          ways[exercise]?.remove(at: turn)
        }
      } while !refused.isEmpty
      let faulty = sheets.exercises.filter { ways[$0, default: []].count > turn }
      let grades = try sheets.grades()
      let missed = faulty.filter { exercise in
        grades.state(exercise)?.isFault != true
      }
      try expectations.expect(
        missed.isEmpty && grades.exitCode != 0, "\(faulty.count) wrong answers are all found wrong",
        missed.map { "\($0): \(ways[$0]?[turn] ?? "")" })
    }
    let never = sheets.exercises.filter { ways[$0, default: []].isEmpty }
    try expectations.expect(
      never.isEmpty, "every exercise was answered wrongly at least once", never)
  }

  private mutating func checkEndings() throws {
    let beyond =
      "\n  var sum = 0.0\n  for index in 0...values.count { sum += values[index] }\n  return sum\n"
    let next = """

        var layer = [Double](repeating: 0, count: indices.count)
        let list = words.map { Double($0.count) }
        for index in list.indices { layer[0] += list[index + 1] }
        return layer

      """
    let answers: [(exercise: String, state: Verdict.State, code: String, says: String)] = [
      (
        "1.1", .crashed, "\n  let empty: [Double] = []\n  return empty[Int(abs(x)) + 1]\n",
        "in an array of 0"
      ),
      (
        "1.2", .timedOut,
        "\n  var y = x\n  while y < 1e9 { y = y.truncatingRemainder(dividingBy: 2) }\n  return y\n",
        "never ends"
      ),
      ("1.3", .crashed, "\n  exit(0)\n", "ended here"),
      ("1.4", .borrowed, "\n  Solutions.errorTerm(target: target, output: output, h: h)\n", ""),
      ("1.5", .right, sheets.solutions["1.5"] ?? "", ""),
      ("5.3", .crashed, next, "in an array of"),
      (
        "13.5", .crashed, "\n  let values = gradient.values" + beyond, "in an array of"
      ),
    ]
    // Right for the few numbers of a check, and not for the lesson's.
    let narrow = """

        if outputs.count > 30 { return 0.5 }
      \(sheets.solutions["2.6"] ?? "")
      """
    try sheets.fill(
      Dictionary(uniqueKeysWithValues: answers.map { ($0.exercise, $0.code) } + [("2.6", narrow)]))
    let tests = "(Lesson01Tests|Lesson02Tests|Lesson05Tests|Lesson13Tests)/testExercise"
    let grades = try sheets.grades(of: tests)
    for answer in answers {
      let message = grades.records[answer.exercise]?.message ?? "not in the report"
      try expectations.expect(
        grades.state(answer.exercise) == answer.state
          && (answer.says.isEmpty || message.contains(answer.says)),
        "\(answer.exercise) is \(answer.state.rawValue): \(message)", [message])
    }
    try expectations.expect(grades.exitCode != 0, "the tests have failed")
    let causes = ["1.1", "1.2"].map { grades.records[$0]?.cause }
    try expectations.expect(causes == [.trap, .timeOut], "the report says why")

    let headline = sheets.test("Lesson02Tests/testHeadline$")
    try expectations.expect(
      grades.state("2.6") == .right && headline.exitCode != 0
        && (headline.output + headline.errors).contains("2.6 works for the check's"),
      "an exercise that works for its check alone is named", [headline.output, headline.errors])

    // A trap in lesson 13; a trap, an endless loop and an exit in lesson 1.
    for (lesson, marks) in [("lesson13", ["✘ 13.5"]), ("lesson01", ["✘ 1.1", "✘ 1.2", "✘ 1.3"])] {
      let page = sheets.page(of: lesson)
      try expectations.expect(
        page.exitCode == 0 && (marks + ["The page: "]).allSatisfy(page.output.contains),
        "\(lesson)'s page goes on to its end where an exercise stops the program",
        [page.output, page.errors])
      try expectations.expect(
        page.errors.split(separator: "\n").count <= 1, "without a crash report", [page.errors])
    }

    let site = try sheets.sitePage(of: "lesson01")
    try expectations.expect(
      site.run.exitCode == 0 && !site.html.contains("✘")
        && !site.html.contains("truncatingRemainder"),
      "a web site shows the lesson as on a fresh clone", [site.run.output, site.run.errors])

    let killed = try sheets.grades(of: tests) { $0["1.1"]?.state == .crashed }
    let unreached = killed.records.filter { $0.value.state == .notReached }
    let isTrue = killed.records.allSatisfy { id, record in
      record.state == .notReached || record.state == grades.state(id)
    }
    try expectations.expect(
      killed.exitCode != 0 && !unreached.isEmpty && isTrue,
      "killed in the middle, the rest is not reached",
      killed.records.map { "\($0.key): \($0.value.state.rawValue)" }.sorted())
    try expectations.expect(
      try sheets.failedBuildLeavesNoReport(), "a build that fails leaves no report")
  }

  private mutating func checkNewLesson() throws {
    let run = try sheets.newLesson()
    try expectations.expect(
      run.exitCode == 0, "a new lesson passes its tests", [run.output, run.errors])
  }
}
