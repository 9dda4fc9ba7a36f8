import Exercises
import Notebook

/// What a student reads about their exercises, in the look of the lessons' pages: one file that fetches
/// nothing.
///
/// The solution is not in it, nor why a person should look at the submission.
struct FeedbackPage {
  private let feedback: Feedback

  init(_ feedback: Feedback) { self.feedback = feedback }

  var html: String {
    let student = feedback.student
    return HTMLFrame.page(
      "Feedback · \(student.student)", bar: "<span>Feedback</span>",
      body: """
        <div class="page">
        \(contents)
        <main id="main">
        <h1><small>Feedback</small> \(XML.escaped(student.student))</h1>
        <p class="goal">\(student.score)</p>
        <p class="facts">\(student.counts)<br/>\(feedback.occasion)</p>
        \(feedback.lessons.map(html).joined(separator: "\n"))
        </main>
        </div>
        """)
  }

  private var contents: String {
    let lessons = feedback.lessons.map { lesson in
      HTMLContents.Section(lesson.title, lesson.exercises.map(\.state.shown))
    }
    return HTMLContents("Lessons", lessons, note: feedback.student.score).html
  }

  private func html(of lesson: Feedback.Lesson) -> String {
    let message = lesson.message.isEmpty ? "" : HTMLCard.message(lesson.message)
    return """
      <h2 id="\(HTMLRenderer.id(ofSection: lesson.title))">\(XML.escaped(lesson.title))</h2>
      <p class="facts">\(lesson.exercises.score)</p>
      \(message.isEmpty ? "" : "<div class=\"card wrong\">\(message)</div>")
      \(lesson.exercises.map { card($0, in: lesson) }.joined(separator: "\n"))
      """
  }

  private func card(_ exercise: StudentGrades.Exercise, in lesson: Feedback.Lesson) -> String {
    let hint = exercise.hint.map {
      "<p><b>Read next:</b> \(HTMLRenderer.prose($0, withLinks: false))</p>"
    }
    return HTMLCard(
      exercise.id, exercise.title, exercise.state.shown, at: exercise.place,
      facts: [[exercise].score]
    ).html([
      exercise.writtenCode.map(HTMLCard.code) ?? "",
      lesson.message(for: exercise).map(HTMLCard.message) ?? "", hint ?? "",
    ])
  }
}

extension StudentGrades.State {
  /// The state as the lessons' pages show it.
  fileprivate var shown: HTMLState {
    let verdict = Verdict.State(rawValue: rawValue) ?? (self == .notHandedIn ? .toDo : .wrong)
    return HTMLState(verdict, words: rawValue)
  }
}
