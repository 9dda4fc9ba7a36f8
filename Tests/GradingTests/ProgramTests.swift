import Foundation
import Grading
import Lab
import XCTest

final class ProgramTests: XCTestCase {
  private let shell = Program("sh", in: URL(fileURLWithPath: "/bin"))

  func testTellsOutputErrorsAndExitCode() {
    let run = shell.run(["-c", "echo one; echo two; echo wrong >&2; exit 3"])
    XCTAssertEqual(run.output, "one\ntwo\n")
    XCTAssertEqual(run.errors, "wrong\n")
    XCTAssertEqual(run.lastLine, Data("two".utf8))
    XCTAssertEqual(run.exitCode, 3)
    XCTAssertFalse(run.wasKilled || run.wasStopped)
  }

  func testRunsWhereAndWithWhatItIsTold() {
    let run = shell.run(
      ["-c", "pwd; echo \"${LAB_TEST:-none}\"; echo \"${HOME:-none}\""],
      environment: ["LAB_TEST": "x", "HOME": ""], in: URL(fileURLWithPath: "/usr"))
    XCTAssertEqual(run.output, "/usr\nx\nnone\n")
  }

  func testASignalIsNoExitCode() {
    XCTAssertTrue(shell.run(["-c", "kill -SEGV $$"]).wasKilled)
  }

  func testEndsWhatTakesTooLongWithAllThatItStarted() throws {
    let started = Date()
    let run = shell.run(["-c", "sleep 60 & echo $!; wait"], timeLimit: 0.5)
    XCTAssertTrue(run.wasStopped)
    XCTAssertLessThan(Date().timeIntervalSince(started), 10)
    let child = try XCTUnwrap(Int32(run.output.trimmingCharacters(in: .whitespacesAndNewlines)))
    // The child is gone, or a dead process that nobody has asked after yet.
    usleep(200_000)
    let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
    XCTAssertTrue(state?.contains(") Z ") ?? (kill(child, 0) != 0))
  }

  func testEndsWhenItIsEnough() {
    var asked = 0
    let run = shell.run(["-c", "sleep 60"]) {
      asked += 1
      return asked > 20
    }
    XCTAssertTrue(run.wasStopped)
  }

  func testWhatCannotBeRunSaysSo() {
    let program = Program("no-such-program", in: URL(fileURLWithPath: "/bin"))
    let run = program.run([])
    XCTAssertEqual(run.exitCode, 71)
    XCTAssertEqual(
      run.errors,
      "/bin/no-such-program cannot be started; 'swift build' builds the course's programs.")
    XCTAssertThrowsError(try program.runHere([])) {
      XCTAssertEqual(($0 as? LabError)?.exitCode, 66)
    }
    XCTAssertEqual(try shell.runHere(["-c", "exit 3"]), 3)
    XCTAssertEqual(try shell.runHere(["-c", "kill -9 $$"]), 137)
  }
}
