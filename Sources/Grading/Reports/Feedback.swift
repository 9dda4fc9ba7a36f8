import Foundation

/// What a student is told, lesson by lesson, on a page and as Markdown.
struct Feedback {
  /// A lesson's exercises.
  struct Lesson {
    /// "Lesson 3 · Predicting bike rentals".
    let title: String
    let exercises: [StudentGrades.Exercise]

    /// What holds for all of them and is said once, with its place: where the lesson does not compile.
    var message: String {
      guard let message = shared else { return "" }
      return message + (exercises.first?.place.map { " (\($0))" } ?? "")
    }

    private var shared: String? {
      let isAlike = exercises.allSatisfy {
        $0.state == .doesNotCompile && $0.message == exercises.first?.message
      }
      return isAlike ? exercises.first?.message : nil
    }

    /// What is said of one exercise; nil where there is nothing to say, or it is said above.
    func message(for exercise: StudentGrades.Exercise) -> String? {
      if exercise.state == .right && exercise.message.isEmpty { return "Right." }
      return exercise.message.isEmpty || exercise.message == shared ? nil : exercise.message
    }
  }

  let student: StudentGrades
  let run: GradeRun

  var lessons: [Lesson] {
    student.lessons.map { number, exercises in
      let title = run.lessons.first { $0.number == number }?.title
      return Lesson(
        title: "Lesson \(number)" + (title.map { " · \($0)" } ?? ""), exercises: exercises)
    }
  }

  /// "Graded on 25 November 2026."
  var occasion: String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_GB")
    format.dateFormat = "d MMMM yyyy"
    return "Graded on \(format.string(from: run.date))."
  }
}

extension StudentGrades.Exercise {
  /// The student's code, where there is more than the stub.
  var writtenCode: String? { [.toDo, .notHandedIn].contains(state) ? nil : code }
}
