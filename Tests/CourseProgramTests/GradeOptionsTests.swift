import Foundation
import Grading
import Lab
import XCTest

@testable import course

/// What `swift run course grade` is told.
final class GradeOptionsTests: XCTestCase {
  private let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("lab-\(UUID().uuidString)")

  override func tearDown() { try? FileManager.default.removeItem(at: file) }

  private func points(_ text: String) throws -> [String: Double] {
    try Data(text.utf8).write(to: file)
    return try PointsFile(file).points
  }

  func testPointsInJSONAndInTables() throws {
    let points = ["1.1": 2, "10.3": 0.5]
    for text in [
      #"{"1.1": 2, "10.3": 0.5}"#, "1.1,2\n10.3,0.5\n", "exercise,points\r\n1.1,2\r\n10.3,0.5",
      "1.1; 2\n\n10.3;0.5", "# of the course\n1.1 = 2\n10.3: 0.5", "\"1.1\"\t\"2\"\n10.3\t.5",
      "exercise,points\n# the first\n1.1,2\n10.3,5e-1",
    ] { XCTAssertEqual(try self.points(text), points, text) }
    XCTAssertEqual(try self.points(""), [:])
  }

  func testPointsThatMakeNoSense() {
    for text in [
      "1.1,many", "1.1", "1.1,2,3", "1.1,-2", "1.1,nan", "1.1,inf", #"{"1.1": -1}"#,
      #"{"1.1": "x"}"#,
      "exercise,points\nexercise,points",
    ] {
      XCTAssertThrowsError(try points(text), text) {
        guard case LabError.data = $0 else { return XCTFail("\(text): \($0)") }
      }
    }
    XCTAssertThrowsError(try PointsFile(file.appendingPathExtension("none"))) {
      guard case LabError.noInput = $0 else { return XCTFail("\($0)") }
    }
  }

  func testOptions() throws {
    let options = try GradeOptions([
      "--lessons=3,1-2", "class", "--jobs", "3", "--time-limit", "9", "--memory-limit=512",
      "--seed",
      "4294967295", "--sandbox", "none", "--formats", "csv,html",
    ])
    XCTAssertEqual(options.submissions.lastPathComponent, "class")
    XCTAssertEqual(options.lessons.map(\.number), [1, 2, 3])
    XCTAssertEqual(options.jobs, 3)
    XCTAssertEqual(options.limits.seconds, 9)
    XCTAssertEqual(options.limits.megabytes, 512)
    XCTAssertEqual(options.seed, 4_294_967_295)
    XCTAssertEqual(options.sandbox, .none)
    XCTAssertEqual(options.formats, [.csv, .html])
  }

  func testOptionsThatMakeNoSense() {
    for arguments in [
      [], ["--jobs", "2"], ["a", "b"], ["a", "--jobs"], ["a", "--jobs", "two"], ["a", "--x", "1"],
      ["a", "--lessons", ""], ["a", "--lessons", "3-1"], ["a", "--lessons", "1-2-3"],
      ["a", "--lessons", "99"], ["a", "--lessons", "one"], ["a", "--seed", "4294967296"],
      ["a", "--memory-limit", "10"], ["a", "--sandbox", "docker"], ["a", "--formats", "csv,pdf"],
      ["a", "--formats", ""],
    ] {
      XCTAssertThrowsError(try GradeOptions(arguments), "\(arguments)") {
        guard case LabError.usage = $0 else { return XCTFail("\(arguments): \($0)") }
      }
    }
  }
}
