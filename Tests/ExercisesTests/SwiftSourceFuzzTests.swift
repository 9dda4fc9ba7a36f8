import Lab
import XCTest

@testable import Exercises

/// The scanner on all sources of the package, whole and damaged.
final class SwiftSourceFuzzTests: XCTestCase {
  /// The package's sources, by path.
  private func sources() throws -> [(path: String, text: String)] {
    try ["Sources", "Lessons", "Tests"].flatMap { folder in
      let paths = try FileManager.default.subpathsOfDirectory(atPath: Package.file(folder).path)
      return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
        (path, try String(contentsOf: Package.file("\(folder)/\(path)"), encoding: .utf8))
      }
    }
  }

  /// Whether the tokens are the whole text, in order, and each depth follows from the one before.
  private func isSound(_ source: SwiftSource) -> Bool {
    var (place, depth) = (0, 0)
    for token in source.tokens {
      if token.range.lowerBound != place || token.range.isEmpty { return false }
      place = token.range.upperBound
      // A closing bracket stands outside of what it closes, and may end what was never closed.
      if token.kind == .close ? token.depth > depth : token.depth != depth { return false }
      depth = token.depth + (token.kind == .open ? 1 : 0)
    }
    return place == source.bytes.count
  }

  func testReadsEverySourceOfThePackage() throws {
    let sources = try sources()
    XCTAssertGreaterThan(sources.count, 200)
    for (path, text) in sources {
      let source = SwiftSource(text)
      XCTAssertTrue(isSound(source), path)
      let last = source.code.last
      XCTAssertEqual(last?.depth, 0, "\(path): all brackets are closed")
      for (index, token) in source.code.enumerated() where token.kind == .open {
        XCTAssertNotNil(source.closing(index), "\(path):\(source.line(at: token.range.lowerBound))")
      }
      for declaration in source.declarations where declaration.body != nil {
        XCTAssertEqual(source.bytes[declaration.range.upperBound - 1], UInt8(ascii: "}"), path)
      }
    }
  }

  func testNoDamageStopsTheScanner() throws {
    let sources = try sources().map(\.text)
    let pieces = [
      "\"", "\"\"\"", "#\"", "\"#", "\\(", "(", ")", "[", "]", "{", "}", "/*", "*/", "//", "\n",
      "\r", "\r\n", "\\", "#", "`", "func ", "var x: ", "init(", "@", ".", "δ", "\u{302}", "\u{0}",
      "#if ", "todo(", "class ",
    ]
    var random = RandomState(8)
    let deadline = Date(timeIntervalSinceNow: 10)
    for round in 0..<1500 where Date() < deadline {
      var text = Array(sources[random.randint(0, sources.count)].unicodeScalars.prefix(3000))
      for _ in 0..<(1 + random.randint(0, 6)) {
        let place = random.randint(0, text.count + 1)
        if random.randint(0, 2) == 0 {
          text.insert(contentsOf: pieces[random.randint(0, pieces.count)].unicodeScalars, at: place)
        } else {
          text.removeSubrange(place..<min(text.count, place + random.randint(0, 40)))
        }
      }
      var damaged = String.UnicodeScalarView()
      damaged.append(contentsOf: text)
      let source = SwiftSource(String(damaged))
      XCTAssertTrue(isSound(source), "round \(round): \(String(damaged))")
      if !String(damaged).contains("Solutions") {
        XCTAssertFalse(ExerciseSource(text: String(damaged)).borrows("1.1"), "round \(round)")
      }
    }
  }
}
