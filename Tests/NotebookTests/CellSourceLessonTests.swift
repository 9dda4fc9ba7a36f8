import Exercises
import Lab
import XCTest

@testable import Notebook

/// The code that the pages of the real lessons show.
final class CellSourceLessonTests: XCTestCase {
  /// The code of every block that a lesson can make, in the order of its sources.
  func testCodeOfAllLessonsIsWhole() throws {
    let lessons = Package.file("Lessons")
    let files = try FileManager.default.subpathsOfDirectory(atPath: lessons.path).sorted()
      .filter { $0.contains("/Lesson") && $0.hasSuffix(".swift") }
    var count = 0
    for path in files.map({ lessons.appendingPathComponent($0).path }) {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let unindented = Set(lines.map { $0.drop { $0 == " " } })
      var cells = CellSource()
      for (index, line) in lines.enumerated() where line.contains(" page.") {
        let place = "\(path):\(index + 1)"
        guard let code = cells.code(of: Block(madeBy: line, path, index + 1)), !code.isEmpty
        else { continue }
        count += 1
        XCTAssertTrue(isBalanced(SwiftSource(code)), "\(place)\n\(code)")
        for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
          XCTAssertTrue(unindented.contains(line.drop { $0 == " " }), "\(place): \(line)")
        }
        for word in ["section", "text", "formula"] where !code.contains("{") {
          XCTAssertFalse(code.contains("page.\(word)("), place)
        }
      }
    }
    XCTAssertGreaterThan(count, 150)
  }

  /// Whether every bracket is closed, and none closes what was not opened.
  private func isBalanced(_ source: SwiftSource) -> Bool {
    let opening = source.code.indices.filter { source.code[$0].kind == .open }
    let closing = source.code.indices.filter { source.code[$0].kind == .close }
    return opening.compactMap(source.closing).sorted() == closing
      && opening.count == closing.count
  }
}
