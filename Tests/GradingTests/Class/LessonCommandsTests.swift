import Lab
import XCTest

@testable import Grading

/// How the calls of the compiler are read.
final class LessonCommandsTests: XCTestCase {
  func testWordsOfAShell() {
    for (line, words) in [
      ("", []), ("   ", []), ("a  b\tc", ["a", "b", "c"]), (#"a\ b c"#, ["a b", "c"]),
      (#"'a b' "c d"e"#, ["a b", "c de"]), (#"'' """#, ["", ""]),
      (#"'a\b' "a\"b""#, [#"a\b"#, #"a"b"#]),
      (#""it's" 'say "x"'"#, ["it's", #"say "x""#]), ("/tmp/é\\ ü/x.o", ["/tmp/é ü/x.o"]),
      (#"'a'\''b'"#, ["a'b"]),
    ] { XCTAssertEqual(ShellWords.split(line), words, line) }
  }

  func testOutputWithoutTheCommands() {
    for output in ["", "Build complete!", "swiftc -module-name lesson03 -emit-executable -o x"] {
      XCTAssertThrowsError(try LessonCommands(output, of: "lesson03"), output) {
        guard case LabError.noInput = $0 else { return XCTFail("\($0)") }
      }
    }
  }
}
