import Foundation
import Grading
import XCTest

@testable import Notebook

/// The compiler says what the first aid says that it does.
final class FirstAidTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("first-aid-\(UUID().uuidString)")

  override func setUpWithError() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if Program.named("swiftc").run(["--version"]).exitCode != 0 {
      throw XCTSkip("There is no swiftc to ask.")
    }
  }

  override func tearDownWithError() throws { try FileManager.default.removeItem(at: folder) }

  /// The errors of the pieces of code, each compiled with the names of the first aid.
  ///
  /// A function stands alone, as a learner's does; other code stands in a function of its own.
  private func errors(in pieces: [String], _ mode: [String]) throws -> [[String]] {
    var lines = ["import Lab"] + FirstAid.given
    let places = pieces.enumerated().map { number, piece in
      let start = lines.count + 1
      let code = piece.components(separatedBy: "\n")
      lines += piece.hasPrefix("func ") ? code : ["func piece\(number)() {"] + code + ["}"]
      return start...lines.count
    }
    let file = folder.appendingPathComponent("Pieces.swift")
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    let built = Program.folder.path
    let run = Program.named("swiftc").run(
      mode + [
        file.path, "-parse-as-library", "-I", "\(built)/Modules", "-Xcc",
        "-fmodule-map-file=\(built)/Processor.build/module.modulemap",
      ])
    let errors = run.errors.matches(of: /(?m)^.*Pieces\.swift:(\d+):\d+: error: (.*)$/)
    XCTAssertEqual(run.exitCode == 0, errors.isEmpty, run.errors)
    return places.map { place in
      errors.filter { Int($0.1).map(place.contains) ?? false }.map { String($0.2) }
    }
  }

  private let entries = FirstAid.sections.flatMap(\.entries)

  func testEachMessageIsTheCompilers() throws {
    // What a function lacks is only found in code whose types are right.
    let (late, early) = (
      entries.filter { $0.message.hasPrefix("missing return") },
      entries.filter { !$0.message.hasPrefix("missing return") }
    )
    for (entries, mode) in [(early, ["-typecheck"]), (late, ["-emit-sil", "-o", "/dev/null"])] {
      for (entry, errors) in zip(entries, try errors(in: entries.map(\.wrong), mode)) {
        XCTAssertTrue(errors.contains(entry.message), "\(entry.wrong): \(errors)")
      }
    }
  }

  func testWhatToWriteCompiles() throws {
    let errors = try errors(in: entries.map(\.right), ["-emit-sil", "-o", "/dev/null"])
    for (entry, errors) in zip(entries, errors) { XCTAssertEqual(errors, [], entry.right) }
  }
}
