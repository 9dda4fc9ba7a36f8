import Exercises
import Grading
import XCTest

@testable import course

/// What a save asks for, and which exercise is in hand afterwards.
final class WatchedExercisesTests: XCTestCase {
  private var watched = WatchedExercises()
  private var bodies = ["todo", "todo", "todo"]

  /// Saves with another body, and says what is to be told and checked.
  private func save(_ exercise: Int? = nil, _ body: String = "") throws -> WatchedExercises.Round {
    if let exercise { bodies[exercise - 1] = body }
    let text = bodies.enumerated().map { index, body in
      "/// Exercise 1.\(index + 1): it.\nfunc f\(index + 1)() -> Double {\n  \(body)\n}\n"
    }.joined(separator: "\n")
    let listing = (1...3).map { number in
      """
      {"id": "1.\(number)", "title": "it", "hints": 1, "mistakes": 0, "timeLimit": 20,
       "buildsOn": [], "standIns": [], "place": {"file": "Exercises.swift", "line": \(number)}}
      """
    }
    let exercises = try JSONDecoder().decode(
      [LessonListing.Exercise].self, from: Data("[\(listing.joined(separator: ","))]".utf8))
    return watched.begin(exercises, text) { self.bodies[Int($0.suffix(1))! - 1] == "todo" }
  }

  private func enter(_ state: Verdict.State, _ number: Int, _ message: String = "") -> Bool {
    watched.enter(Verdict(state, message), on: "1.\(number)")
  }

  func testWhatIsNotBegunIsNotChecked() throws {
    let round = try save()
    XCTAssertEqual(round.known + round.checks, [])
    XCTAssertTrue(watched.goOn())
    XCTAssertEqual(watched.inHand, "1.1")
  }

  func testWhatChangedIsCheckedFirstAndThenWhatUsesIt() throws {
    _ = try save(1, "f3()")
    _ = enter(.right, 1)
    _ = watched.goOn()
    let round = try save(3, "1")
    XCTAssertEqual(round.checks, ["1.3", "1.1"])
    XCTAssertTrue(enter(.wrong, 3))
    XCTAssertFalse(enter(.right, 1), "as before")
    _ = watched.goOn()
    XCTAssertEqual(try save().checks, [], "nothing has changed")
    XCTAssertEqual(try save(2, "3").checks, ["1.2"])
  }

  func testAVerdictIsToldWhereItOrTheCodeIsNew() throws {
    _ = try save(1, "1")
    XCTAssertTrue(enter(.wrong, 1, "no"))
    _ = watched.goOn()
    XCTAssertEqual(try save(1, "2").checks, ["1.1"])
    XCTAssertTrue(enter(.wrong, 1, "no"))
    _ = watched.goOn()
    _ = try save(2, "3")
    XCTAssertFalse(enter(.wrong, 1, "no"))
    XCTAssertTrue(enter(.right, 1))
  }

  func testCodeThatIsTakenBackIsToldWithoutACheck() throws {
    _ = try save(1, "1")
    _ = enter(.right, 1)
    _ = watched.goOn()
    // This round is interrupted by the next save.
    XCTAssertEqual(try save(1, "2").checks, ["1.1"])
    let round = try save(1, "1")
    XCTAssertEqual(round.known, ["1.1"])
    XCTAssertEqual(round.checks, [])
    XCTAssertEqual(try save(1, "todo").known, ["1.1"])
    XCTAssertEqual(watched.verdicts["1.1"]?.state, .toDo)
  }

  func testTheNextExerciseFollowsTheOneThatIsRight() throws {
    _ = try save(2, "1")
    XCTAssertEqual(watched.inHand, "1.2")
    _ = enter(.wrong, 2)
    XCTAssertFalse(watched.goOn(), "its verdict has been told")
    XCTAssertEqual(watched.inHand, "1.2")
    _ = try save(2, "2")
    _ = enter(.right, 2)
    XCTAssertTrue(watched.goOn())
    XCTAssertEqual(watched.inHand, "1.3")
    XCTAssertEqual(watched.next(after: "1.3"), "1.1", "from the beginning again")
  }

  func testWhereAnEarlierOneIsToBlameThatIsInHand() throws {
    _ = try save(1, "1")
    _ = enter(.wrong, 1)
    _ = watched.goOn()
    _ = try save(3, "f1()")
    _ = enter(.followOn, 3)
    XCTAssertTrue(watched.goOn())
    XCTAssertEqual(watched.inHand, "1.1")
  }

  func testWhatUsesALoopWithoutAnEndIsNotTried() throws {
    _ = try save(1, "f2()")
    _ = try save(2, "f3()")
    XCTAssertNil(watched.endless(usedBy: "1.1"))
    _ = enter(.timedOut, 3)
    XCTAssertEqual(watched.endless(usedBy: "1.1"), "1.3")
    XCTAssertNil(watched.endless(usedBy: "1.3"), "itself is")
    XCTAssertEqual(watched.stopping.map(\.key), ["1.3"])
  }

  func testWhereAllAreRightThereIsNothingInHand() throws {
    for number in 1...3 { _ = try save(number, "\(number)") }
    for number in 1...3 { _ = enter(.right, number) }
    XCTAssertFalse(watched.areAllRight && watched.inHand == nil)
    XCTAssertTrue(watched.goOn())
    XCTAssertNil(watched.inHand)
    XCTAssertTrue(watched.areAllRight)
  }
}
