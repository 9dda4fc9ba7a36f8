import Foundation
import DamagedFiles
import XCTest

@testable import Exercises

/// Which hints come next, whatever the file says that keeps their numbers.
final class HintsTests: XCTestCase {
  private var folder = URL(fileURLWithPath: "")
  private var file: URL { folder.appendingPathComponent("Pages/hints.json") }

  override func setUpWithError() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("Pages"), withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws { try FileManager.default.removeItem(at: folder) }

  private static func exercise(_ id: String, hints: [String] = ["a", "b", "c", "d"]) -> Exercise {
    Exercise(id, "", learner: { 1.0 }, solution: { 1.0 }) { check in
      for hint in hints { check.hint(hint) }
      check.measure { [Measured("one", $0())] }
    }
  }

  private func next(_ id: String = "3.1") throws -> [String] {
    try Array(Hints(in: file).next(for: Self.exercise(id)))
  }

  func testOneMoreEachTimeAndNeverMoreThanThereAre() throws {
    XCTAssertEqual(try next(), ["a"])
    XCTAssertEqual(try next(), ["a", "b"])
    XCTAssertEqual(try next("3.2"), ["a"])
    for _ in 0..<4 { _ = try next() }
    XCTAssertEqual(try next(), ["a", "b", "c", "d"])
    XCTAssertEqual(try next("3.2"), ["a", "b"])
    XCTAssertEqual(try Array(Hints(in: file).next(for: Self.exercise("3.3", hints: []))), [])
  }

  func testNonsenseCountsAsNotReadAndTheRestIsKept() throws {
    for (number, count) in [
      ("-5", 1), ("\(Int.max)", 4), ("\(Int.min)", 1), ("1e300", 1), ("1.5", 1), ("\"two\"", 1),
      ("null", 1),
      ("[1]", 1), ("2", 3),
    ] {
      try Data("{\"3.1\": \(number), \"3.2\": 2}".utf8).write(to: file)
      XCTAssertEqual(try next().count, count, number)
      XCTAssertEqual(try next("3.2").count, 3, number)
    }
    for text in ["", "[]", "3", "{", "\0", String(repeating: "[", count: 100_000)] {
      try Data(text.utf8).write(to: file)
      XCTAssertEqual(try next(), ["a"], text.prefix(10).debugDescription)
    }
  }

  func testDamagedFiles() throws {
    var damage = Damage(seed: 15)
    let original = Array("{\"3.1\":2,\"3.2\":1}".utf8)
    for _ in 0..<200 {
      let copy = damage.copy(of: original)
      try Data(copy).write(to: file)
      let first = try next().count
      XCTAssertTrue((1...4).contains(first))
      // What the damage made of it, the file is whole again.
      XCTAssertEqual(try next().count, min(first + 1, 4), String(decoding: copy, as: UTF8.self))
    }
  }

  func testAtOnceNoneIsLost() throws {
    let file = file
    DispatchQueue.concurrentPerform(iterations: 4) { index in
      _ = try? Hints(in: file).next(for: Self.exercise("3.\(index)"))
    }
    for index in 0..<4 { XCTAssertEqual(try next("3.\(index)").count, 2) }
  }
}
