import Exercises
import Foundation
import Lab
import Notebook

/// One student of a class.
extension ClassGrader {
  /// Grades a student in all lessons.
  func grade(_ submission: Submission) -> StudentGrades {
    var exercises: [StudentGrades.Exercise] = []
    var look = submission.look
    for kit in kits {
      guard let file = submission.files[kit.lesson.number] else {
        exercises += kit.exercises.map {
          entry(
            $0, .notHandedIn,
            Verdict(.notReached, "Lesson \(kit.lesson.number) was not handed in."), nil)
        }
        continue
      }
      let folder = work.appendingPathComponent(UUID().uuidString)
      var grader = LessonGrader(kit, sandbox, seed: seed, in: folder)
      let (results, reasons) = grader.grade(file)
      look += reasons
      exercises += kit.exercises.map { exercise in
        let result = results[exercise.id]
        return entry(
          exercise, result?.state ?? .toDo, result?.verdict ?? Verdict(.notReached), result?.code)
      }
    }
    let borrowed = exercises.filter { $0.state == .borrowed }
    if !borrowed.isEmpty { look.append("borrowed: \(borrowed.map(\.id).joined(separator: ", "))") }
    return StudentGrades(student: submission.student, exercises: exercises, look: look)
  }

  private func entry(
    _ exercise: LessonKit.Exercise, _ state: StudentGrades.State, _ verdict: Verdict,
    _ code: String?
  ) -> StudentGrades.Exercise {
    let maximum = points[exercise.id] ?? 1
    let isEarned = state == .right || state == .followOn
    let isOpen = ![.right, .followOn, .notHandedIn, .doesNotCompile].contains(state)
    return StudentGrades.Exercise(
      id: exercise.id, title: exercise.listing.title, state: state, points: isEarned ? maximum : 0,
      maximum: maximum, message: verdict.message, cause: verdict.cause, place: verdict.place,
      code: code, hint: isOpen ? exercise.listing.firstHint : nil)
  }

  /// What a result depends on: a kept one is taken while this is the same.
  func fingerprint(of submission: Submission) -> UInt64 {
    var hash = Fingerprint()
    hash.add(
      "\(seed) \(sandbox.limits) \(kits.map(\.lesson.path)) \(maxima.sorted { $0.key < $1.key })")
    for file in kits.flatMap(\.sources) {
      hash.add((try? Data(contentsOf: URL(fileURLWithPath: file))) ?? Data())
    }
    for (lesson, file) in submission.files.sorted(by: { $0.key < $1.key }) {
      hash.add("\(lesson)")
      hash.add(Submission.content(of: file) ?? Data())
    }
    return hash.value
  }
}
