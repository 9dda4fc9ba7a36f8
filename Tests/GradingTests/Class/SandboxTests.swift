import Foundation
import XCTest

@testable import Grading

/// What a program can do in the sandbox.
final class SandboxTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("lab-\(UUID().uuidString)")

  override func tearDown() { try? FileManager.default.removeItem(at: folder) }

  /// Runs a script of the shell as a student's program.
  private func run(
    _ script: String, _ choice: Sandbox.Choice = .bwrap, seconds: Double = 5, megabytes: Int = 512
  ) throws -> Program.Run {
    let program = folder.appendingPathComponent("program/script")
    try FileManager.default.createDirectory(
      at: program.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
    var limits = Sandbox.Limits()
    (limits.seconds, limits.megabytes) = (seconds, megabytes)
    guard let sandbox = Sandbox(choice, limits: limits, programsIn: folder) else {
      throw XCTSkip("bubblewrap does not work here")
    }
    return sandbox.run(program, ["one", "t w o"], libraries: [])
  }

  func testRunsAProgramWithItsArgumentsAndNothingElse() throws {
    for choice in [Sandbox.Choice.none, .bwrap] {
      let run = try run("echo \"$2\"; env; exit 3", choice)
      XCTAssertEqual(run.exitCode, 3, run.errors)
      XCTAssertTrue(run.output.hasPrefix("t w o\n"), run.output)
      XCTAssertFalse(run.output.contains("HOME="), run.output)
    }
  }

  func testTimeAndMemoryAndOutput() throws {
    for choice in [Sandbox.Choice.none, .bwrap] {
      XCTAssertTrue(try run("sleep 100", choice, seconds: 0.3).wasStopped)
      XCTAssertNotEqual(
        try run("x=$(head -c 400000000 /dev/zero | tr '\\0' x); echo ${#x}", choice).output,
        "400000000\n")
      let flood = try run("while :; do echo 0123456789012345678901234567890123456789; done", choice)
      XCTAssertLessThan(flood.output.utf8.count, 40_000_000)
    }
  }

  func testNoNetwork() throws {
    let run = try run("cat /proc/net/dev /proc/net/route")
    let devices = run.output.split(separator: "\n").filter { $0.contains(":") }
    XCTAssertTrue(devices.allSatisfy { $0.contains("lo:") }, run.output)
  }

  func testSeesNothingOfThisMachine() throws {
    let secret = folder.appendingPathComponent("secret")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("secret".utf8).write(to: secret)
    let run = try run(
      """
      cat \(secret.path) "\(#filePath)"
      ls \(NSHomeDirectory()) /root /home /var /srv /mnt
      kill -9 \(getpid())
      """)
    XCTAssertEqual(run.output, "")
    XCTAssertEqual(try self.run("ls /proc | grep -c '^[0-9]'").output.count, 2, "processes")
  }

  func testWritesNothing() throws {
    let run = try run(
      """
      for place in / /tmp /dev /dev/shm /usr /proc/sys/vm/drop_caches "$(dirname "$0")" .; do
        (echo 1 > "$place/x" || echo 1 > "$place") 2>/dev/null && echo "$place"
      done
      """)
    XCTAssertEqual(run.output, "")
  }

  func testNothingOutlivesIt() throws {
    let seconds = "\(Int.random(in: 100_000...999_999))"
    _ = try run("setsid sleep \(seconds) & exit 0")
    usleep(300_000)
    let left = Program.named("ps").run(["-eo", "stat,args"], timeLimit: 10).output
      .split(separator: "\n").filter { $0.contains("sleep \(seconds)") && !$0.hasPrefix("Z") }
    XCTAssertEqual(left, [])
  }
}
