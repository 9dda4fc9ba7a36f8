import XCTest

@testable import course

/// When a file counts as saved.
final class WatchedFileTests: XCTestCase {
  /// What the file holds at each look, nil where it is not there.
  private func file(_ contents: [String?]) -> (WatchedFile, [Bool]) {
    var rest = contents[...]
    var file = WatchedFile { rest.popFirst().flatMap { $0 }.map { Data($0.utf8) } }
    let start = Date(timeIntervalSince1970: 0)
    let news = contents.indices.map { index in
      file.look(at: start.addingTimeInterval(Double(index) * 1.5 * WatchedFile.interval))
      let isNew = file.isNew
      if isNew { _ = file.take() }
      return isNew
    }
    return (file, news)
  }

  func testAContentCountsAtItsSecondLook() {
    XCTAssertEqual(file(["a", "a", "a", "b", "b"]).1, [false, true, false, false, true])
  }

  func testTheSameContentIsNoSave() {
    XCTAssertEqual(file(["a", "a", "", "a", "a"]).1.count { $0 }, 1)
  }

  func testWhatIsWrittenInPartsOrAwayForAMomentIsWaitedFor() {
    let (_, news) = file(["a", "a", nil, nil, "", "b", "bc", "bcd", "bcd"])
    XCTAssertEqual(news.filter { $0 }.count, 2)
    XCTAssertEqual(news.last, true)
  }

  func testAFileThatIsAwayForLongIsMissing() {
    XCTAssertFalse(file(["a", "a", nil, nil]).0.isMissing)
    XCTAssertTrue(file(["a", "a"] + Array(repeating: nil, count: 30)).0.isMissing)
    XCTAssertFalse(file(["a", "a"] + Array(repeating: nil, count: 30) + ["b"]).0.isMissing)
  }
}
