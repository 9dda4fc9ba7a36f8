import Foundation
import Grading
import Lab
import XCTest

/// `lesson10 --save` and `--load`, as a user meets them.
final class NetworkFileTests: XCTestCase {
  private var folder = URL(fileURLWithPath: "")
  private var file: URL { folder.appendingPathComponent("digits.safetensors") }

  override func setUpWithError() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws { try FileManager.default.removeItem(at: folder) }

  private func lesson(_ arguments: String...) -> Program.Run {
    Program("lesson10").run(["--json", "--data", "sample", "--epochs", "1"] + arguments)
  }

  private func headline(_ run: Program.Run) throws -> [String: Any] {
    XCTAssertEqual(run.exitCode, 0, run.errors)
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try XCTUnwrap(answer as? [String: Any])
  }

  func testATrainingBeginsWhereTheSavedOneEnded() throws {
    let first = try headline(lesson("--save", file.path))
    let next = try headline(lesson("--load", file.path))
    let losses = try [first, next].map { try XCTUnwrap($0["firstLosses"] as? [Double]) }
    XCTAssertGreaterThan(losses[0][0], 2)
    XCTAssertLessThan(losses[1][0], 1)
    // With a rate of 0 nothing is learned, and what is saved is what was loaded.
    let copy = folder.appendingPathComponent("new/copy.safetensors")
    _ = try headline(lesson("--load", file.path, "--learning-rate", "0", "--save", copy.path))
    XCTAssertEqual(try Data(contentsOf: copy), try Data(contentsOf: file))
  }

  func testWhatIsWrongIsOneSentence() throws {
    _ = try headline(lesson("--train", "64", "--save", file.path))
    let bytes = try Data(contentsOf: file)
    let cut = folder.appendingPathComponent("cut.safetensors")
    try bytes.prefix(1000).write(to: cut)
    for (arguments, exitCode, says) in [
      (["--load", file.path, "--hidden-units", "51"], 65, "has shape [50, 784], not [51, 784]"),
      (["--load", cut.path], 65, "cut.safetensors is cut off"),
      (["--load", folder.path + "/none"], 66, "none is missing or cannot be read"),
      (["--load", folder.path], 66, "is missing or cannot be read"),
      (["--load", "/dev/zero"], 66, "/dev/zero is missing or cannot be read"),
      (["--train", "64", "--save", folder.path], 73, "it is the name of a folder"),
      (["--train", "64", "--save", cut.path + "/below"], 73, "cannot be written"),
    ] {
      let run = Program("lesson10").run(
        ["--json", "--data", "sample", "--epochs", "1"] + arguments)
      XCTAssertEqual(Int(run.exitCode), exitCode, "\(arguments)")
      XCTAssertFalse(run.wasKilled, "\(arguments)")
      XCTAssertEqual(run.output, "")
      XCTAssertTrue(run.errors.contains(says), run.errors)
      XCTAssertEqual(run.errors.split(separator: "\n").count, 1, run.errors)
    }
  }

  func testPyTorchOpensTheFileAndAnswersAlike() throws {
    let accuracies = try headline(lesson("--save", file.path))["testAccuracy"] as? [Double]
    guard try python(["-c", "import torch, safetensors"]) != nil else {
      throw XCTSkip("python3 has no torch and safetensors here")
    }
    let script = Package.file("Tests/Reference/digits_file.py").path
    let output = try XCTUnwrap(python(["-B", script, file.path]))
    let answer = try JSONDecoder().decode(Answer.self, from: output)
    XCTAssertEqual(answer.testAccuracy, try XCTUnwrap(accuracies?.last))

    var random = RandomState(0)
    let network = Sequential<Float>([
      Linear(inputs: Digits<Float>.pixels, outputs: 50, random: &random), ReLU(),
      Linear(inputs: 50, outputs: 10, random: &random),
    ])
    try network.load(from: file)
    let test = try Digits<Float>(Dataset.find("mnist", choice: "sample"), .test, limit: 100)
    let logits = network.forward(test.images)
    XCTAssertEqual(answer.logits.count, 100)
    for (row, expected) in answer.logits.enumerated() {
      for (value, expected) in zip(logits.row(row), expected) {
        // Sums of 784 Floats in another order: the sixth digit may differ.
        XCTAssertEqual(Double(value), expected, accuracy: 2e-5 * max(1, abs(expected)))
      }
    }
  }

  private struct Answer: Decodable {
    let logits: [[Double]]
    let testAccuracy: Double
  }

  /// What a Python program prints; nil where it fails.
  private func python(_ arguments: [String]) throws -> Data? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? output : nil
  }
}
