import Foundation
import Grading
import Lab
import XCTest

/// What a lesson says of itself and the reference scripts read.
private struct Listing: Decodable, Equatable {
  struct Exercise: Decodable, Equatable {
    let id: String
    let title: String
  }

  struct Option: Decodable, Equatable {
    let name: String
    let kind: String
    let minimum: Double?
    let maximum: Double?
    let `default`: JSONTree?
  }

  let number: Int
  let title: String
  let folder: String
  let datasets: [String]
  let exercises: [Exercise]
  let options: [Option]
}

extension LessonTestCase {
  /// Proves that lessons.json, from which the reference scripts take a lesson's options and their
  /// defaults, says what the program says.
  func compareListing(file: StaticString, line: UInt) throws {
    let run = Program(Self.program).run(["--list", "--json"])
    let listing = try JSONDecoder().decode(Listing.self, from: Data(run.output.utf8))
    let data = try Data(contentsOf: Package.file("Tests/Reference/lessons.json"))
    let known = try JSONDecoder().decode([Listing].self, from: data)
    XCTAssertTrue(
      known.contains(listing),
      "\(Self.program) says something else: python3 Tests/Reference/lessons.py --write",
      file: file, line: line)
  }
}
