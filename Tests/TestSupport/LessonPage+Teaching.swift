import Exercises
import Foundation
import XCTest

extension LessonTestCase {
  /// Proves that a page tells what will be built and what can be done afterwards, asks and answers
  /// questions, says what to see in every figure, names its sources, and calls nothing the reader's
  /// that is borrowed.
  func proveTeaching(_ html: String, file: StaticString, line: UInt) throws {
    func count(_ part: String) -> Int { html.components(separatedBy: part).count - 1 }
    for part in ["<p class=\"goal\">", "<ul class=\"abilities\">", "<section class=\"readings\">"] {
      XCTAssertEqual(count(part), 1, part, file: file, line: line)
    }
    XCTAssertGreaterThanOrEqual(
      count("<aside class=\"question\""), 5, "questions", file: file, line: line)
    XCTAssertGreaterThanOrEqual(count("<cite>"), 3, "readings", file: file, line: line)
    XCTAssertTrue(html.contains("Break it and see."), file: file, line: line)

    let captions = html.matches(
      of: /<figcaption><b>Figure \d+\. [^<]*<\/b>([\s\S]*?)<\/figcaption>/)
    XCTAssertEqual(captions.count, count("<figure class=\"plot\""), file: file, line: line)
    XCTAssertGreaterThanOrEqual(captions.count, 3, "figures", file: file, line: line)
    for caption in captions.map(\.output.1) {
      XCTAssertGreaterThan(
        caption.split(whereSeparator: \.isWhitespace).count, 4,
        "a caption says what to see: \(caption)",
        file: file, line: line)
    }
    // The bytes of a picture may spell anything.
    let words = html.replacingOccurrences(
      of: #"data:[^"]*"#, with: "", options: .regularExpression)
    XCTAssertFalse(
      words.contains("NaN"), "NaN on the page: was a figure never recorded?", file: file, line: line
    )

    let ids = try Self.exercises().map(\.id)
    let named = Set(
      html.matches(of: /with the solution’s ([0-9., and to]*)/).flatMap {
        exercises(in: $0.output.1, of: ids)
      })
    for exercise in try Self.exercises()
    where ExerciseSource(exercise.place.file).isToDo(exercise.id) {
      XCTAssertTrue(
        named.contains(exercise.id),
        "no result says that it rests on the solution's \(exercise.id)",
        file: file, line: line)
    }
  }

  /// The exercises that a note names: "3.1 to 3.3 and 3.5" names four.
  private func exercises(in note: Substring, of ids: [String]) -> [String] {
    note.matches(of: /(\d+\.\d+)(?: to (\d+\.\d+))?/).flatMap { match -> [String] in
      let first = String(match.output.1)
      guard let last = match.output.2.map(String.init), let start = ids.firstIndex(of: first),
        let end = ids.firstIndex(of: last), start <= end
      else { return [first] }
      return Array(ids[start...end])
    }
  }
}
