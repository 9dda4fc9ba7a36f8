import Exercises
import Foundation
import Lab
import XCTest

@testable import Grading

final class GradeReportsTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("reports-\(UUID().uuidString)")

  override func tearDown() { try? FileManager.default.removeItem(at: folder) }

  func testCSVHasARowPerStudentAndAColumnPerExercise() {
    let reports = SampleClass.reports(
      "student-10", "O'Hara, \"Zoë\"", "student-9", look: ["1.1 calls Solutions.", "so does 1.2"])
    XCTAssertEqual(
      GradesCSV(reports).text,
      #"""
      student,1.1,1.2,10.1,total,look\#r
      "O'Hara, ""Zoë""",1,0,0,1,1.1 calls Solutions; so does 1.2\#r
      student-9,1,0,0,1,1.1 calls Solutions; so does 1.2\#r
      student-10,1,0,0,1,1.1 calls Solutions; so does 1.2\#r

      """#)
  }

  func testPointsHaveNoSuperfluousDecimals() {
    let points = [1.0, 0.5, 0.1 + 0.2, 1.0 / 3, -0.0, -1.5, 1e20]
    XCTAssertEqual(
      points.map(\.asPoints), ["1", "0.5", "0.3", "0.333333", "0", "-1.5", "1e+20"])
  }

  func testJSONSaysEverything() throws {
    let text = GradesJSON(SampleClass.reports("名前 \u{1B}\n\"")).text
    XCTAssertTrue(text.hasPrefix("[\n  {\n    \"student\": "), text)
    let list = try XCTUnwrap(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    XCTAssertEqual(list[0]["student"] as? String, "名前 \u{1B}\n\"")
    XCTAssertEqual(list[0]["total"] as? Double, 1)
    XCTAssertEqual(list[0]["look"] as? String, "")
    let exercises = try XCTUnwrap(list[0]["exercises"] as? [[String: Any]])
    XCTAssertEqual(exercises.map { $0["id"] as? String }, ["1.1", "1.2", "10.1"])
    XCTAssertEqual(exercises.map { $0["state"] as? String }, ["right", "wrong", "to do"])
    XCTAssertEqual(exercises[1]["cause"] as? String, "mistake")
    XCTAssertEqual(exercises[1]["maximum"] as? Double, 0.5)
    XCTAssertEqual((exercises[1]["place"] as? [String: Any])?["line"] as? Int, 13)
  }

  func testWritesWhatIsAskedForAndTheRunWithIt() throws {
    let reports = SampleClass.reports("a", "b")
    try reports.write(to: folder, formats: [.csv])
    XCTAssertEqual(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted(),
      ["grades.csv", "run.json"])
    let run = try Data(contentsOf: folder.appendingPathComponent("run.json"))
    XCTAssertEqual(try GradeRun(json: run), SampleClass.run)
  }

  func testAFolderThatCannotBeWrittenIsSaidInOneSentence() throws {
    try Data().write(to: folder)
    XCTAssertThrowsError(try SampleClass.reports("a").write(to: folder, formats: [.csv])) { error in
      guard case .noOutput(let sentence)? = error as? LabError else { return XCTFail("\(error)") }
      XCTAssertTrue(sentence.hasSuffix("--output FOLDER names another place."), sentence)
    }
  }
}
