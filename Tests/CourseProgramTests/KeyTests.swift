import XCTest

@testable import course

/// Which keys a terminal's bytes are.
final class KeyTests: XCTestCase {
  private func keys(_ text: String) -> [Key?] { Key.keys(in: Array(text.utf8)) }

  func testLettersAreKeysInEitherCase() {
    XCTAssertEqual(keys("hpnr?q"), [.hint, .page, .next, .reset, .help, .quit])
    XCTAssertEqual(keys("HQ"), [.hint, .quit])
    XCTAssertEqual(keys("\u{4}"), [.quit], "Ctrl-D")
  }

  func testWhatIsNoKeyAsksForNothing() {
    XCTAssertEqual(keys("x\n"), [nil, nil])
    // Each byte of "ñ" is above the letters, as those of "å" are.
    XCTAssertEqual(keys("ñ").compactMap { $0 }, [])
  }

  func testAnArrowIsNotTheLettersItIsMadeOf() {
    XCTAssertEqual(keys("\u{1B}[Bq"), [nil, .quit])
    XCTAssertEqual(keys("\u{1B}OPn"), [nil, .next], "F1 ends with P")
    XCTAssertEqual(keys("\u{1B}[1;5Ch"), [nil, .hint], "Ctrl and an arrow")
    XCTAssertEqual(keys("\u{1B}q"), [nil], "Alt and q")
    XCTAssertEqual(keys("\u{1B}"), [nil])
  }
}
