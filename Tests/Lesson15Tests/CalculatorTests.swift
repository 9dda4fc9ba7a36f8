import Foundation
import Grading
import Lab
import TestSupport
import XCTest

/// `lesson15 --json --expression`, as a user meets it.
final class CalculatorTests: XCTestCase {
  private struct Answer: Decodable {
    let value: Double
    let gradients: [String: Double]
  }

  private func lesson(_ arguments: String...) -> Program.Run {
    Program("lesson15").run(["--json"] + arguments)
  }

  private func answer(_ expression: String, _ values: String) throws -> Answer {
    let run = lesson("--expression", expression, "--values", values)
    XCTAssertEqual(run.exitCode, 0, run.errors)
    return try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
  }

  func testGivesTheValueAndTheGradients() throws {
    let (a, b, c) = (2.0, -3.0, 10.0)
    let s = 1 / (1 + pow(M_E, -(a * b + c)))
    let answer = try answer("(a*b + c).sigmoid * a", "a=2,b=-3,c=10")
    XCTAssertEqual(answer.value, s * a, accuracy: 1e-12)
    XCTAssertEqual(try XCTUnwrap(answer.gradients["a"]), s + a * s * (1 - s) * b, accuracy: 1e-12)
    XCTAssertEqual(try XCTUnwrap(answer.gradients["b"]), a * s * (1 - s) * a, accuracy: 1e-12)
    XCTAssertEqual(try XCTUnwrap(answer.gradients["c"]), a * s * (1 - s), accuracy: 1e-12)
  }

  func testReadsAllThatItPromises() throws {
    for (expression, value) in [
      ("1 - 2 - 3", -4), ("2 + 3 * 4", 14), ("12 / 3 / 2", 2), ("-a^2", -4), ("a**(-2)", 0.25),
      ("2e1 * .5", 10), ("exp(log(a))", 2), ("(a - 3).relu", 0), ("tanh(0) + a.tanh - tanh(a)", 0),
      ("s = a*a; s + s", 8), ("mean(a) · 3", 6),
    ] as [(String, Double)] {
      XCTAssertEqual(try answer(expression, "a=2").value, value, accuracy: 1e-12, expression)
    }
  }

  func testWhatIsWrongIsOneSentenceWithThePlace() {
    for (arguments, says) in [
      (["--expression", "(a*b", "--values", "a=1,b=2"], "at the end, there should be a ')'"),
      (["--expression", "a + x", "--values", "a=1"], "at character 5, 'x', 'x' has no value"),
      (["--expression", "a.sigmod", "--values", "a=1"], "at character 3, 'sigmod'"),
      (
        ["--expression", "a^b", "--values", "a=1,b=2"],
        "at character 3, 'b', a power takes a number"
      ),
      (["--expression", "", "--values", "a=1"], "at the end"),
      (["--expression", "a b", "--values", "a=1,b=2"], "at character 3"),
      (["--expression", "a + x", "--values", "a=1,x=[1 2]"], "1×1 and 1×2 do not fit"),
      (["--expression", "x", "--values", "x=[1 2]"], "only a number has gradients"),
      (["--expression", "a", "--values", "a=one"], "names with their values"),
      (["--expression", "a", "--values", "a=1,a=2"], "'a' twice"),
      (["--values", "a=1"], "--values belongs to an --expression"),
      (["--expression", String(repeating: "(", count: 100_000)], "more than 200 brackets"),
    ] {
      let run = Program("lesson15").run(["--json"] + arguments)
      XCTAssertEqual(run.exitCode, 64, "\(arguments)")
      XCTAssertTrue(run.errors.contains(says), run.errors)
      XCTAssertEqual(run.errors.split(separator: "\n").count, 1, run.errors)
    }
  }

  /// A sum of 100,000 terms is a chain as deep: neither the walk nor the end of the tensors overflows.
  func testAChainOfAHundredThousandOperations() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("chain.txt")
    let sum = "a" + String(repeating: " + a", count: 100_000)
    try Data("\(sum)\ta=1\n".utf8).write(to: file)
    let run = lesson("--expressions", file.path)
    XCTAssertEqual(run.exitCode, 0, run.errors)
    let answers = try JSONDecoder().decode([Answer].self, from: Data(run.output.utf8))
    XCTAssertEqual(answers.first?.gradients, ["a": 100_001])
  }

  func testAgreesWithPyTorch() throws {
    let run = try python([
      "-B", "Tests/Reference/autograd.py", "--expressions", "200", "--program",
      Program.folder.appendingPathComponent("lesson15").path,
    ])
    XCTAssertEqual(run.status, 0, run.errors)
  }

  /// - Throws: `XCTSkip` where there is no PyTorch.
  private func python(_ arguments: [String]) throws -> (status: Int32, errors: String) {
    func run(_ arguments: [String]) throws -> (status: Int32, errors: String) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["python3"] + arguments
      process.currentDirectoryURL = Package.file(".")
      let pipe = Pipe()
      process.standardOutput = FileHandle.nullDevice
      process.standardError = pipe
      try process.run()
      let errors = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return (process.terminationStatus, errors)
    }
    guard try run(["-c", "import torch"]).status == 0 else {
      throw XCTSkip("python3 has no torch here")
    }
    return try run(arguments)
  }
}
