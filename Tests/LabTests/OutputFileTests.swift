import Foundation
import XCTest

@testable import Lab

/// What becomes of what is there already when a file is written.
final class OutputFileTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  override func setUpWithError() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDown() { try? FileManager.default.removeItem(at: folder) }

  private func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: file(name), encoding: .utf8)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  /// Why a file cannot be written.
  private func problem(_ file: URL) -> String {
    var sentence = "it was written"
    XCTAssertThrowsError(try OutputFile.write(Data("new".utf8), to: file)) {
      sentence = "\($0)".components(separatedBy: ": ").last ?? ""
    }
    return sentence
  }

  func testALinkStaysALink() throws {
    try Data("old".utf8).write(to: file("page"))
    try FileManager.default.createSymbolicLink(
      atPath: file("link").path, withDestinationPath: "page")
    try OutputFile.write(Data("new".utf8), to: file("link"))
    XCTAssertEqual(try text("page"), "new")
    XCTAssertEqual(
      try FileManager.default.destinationOfSymbolicLink(atPath: file("link").path), "page")
    try FileManager.default.removeItem(at: file("page"))
    XCTAssertEqual(problem(file("link")), "it is a link to something that is not there.")
    XCTAssertEqual(try names, ["link"])
  }

  func testPermissionsStay() throws {
    for mode in [0o640, 0o600, 0o664] {
      try Data("old".utf8).write(to: file("page"))
      chmod(file("page").path, mode_t(mode))
      try OutputFile.write(Data("new".utf8), to: file("page"))
      let attributes = try FileManager.default.attributesOfItem(atPath: file("page").path)
      XCTAssertEqual(attributes[.posixPermissions] as? Int, mode)
      XCTAssertEqual(try text("page"), "new")
    }
    XCTAssertEqual(try names, ["page"])
  }

  func testWhatIsNoPlainFileStays() throws {
    XCTAssertEqual(mkfifo(file("pipe").path, 0o600), 0)
    XCTAssertEqual(problem(file("pipe")), "it is no plain file.")
    XCTAssertEqual(problem(folder), "it is the name of a folder.")
    XCTAssertEqual(
      problem(URL(fileURLWithPath: file("new").path + "/")), "it is the name of a folder.")
    XCTAssertEqual(
      problem(file("pipe").appendingPathComponent("below")), "its folder cannot be made.")
    XCTAssertEqual(try names, ["pipe"])
  }

  func testWhatCannotBeWrittenIsTold() throws {
    XCTAssertEqual(problem(file(String(repeating: "n", count: 300))), "file name too long.")
    XCTAssertEqual(try names, [])
    try OutputFile.write(Data("new".utf8), to: file("a/b/page"))
    XCTAssertEqual(try text("a/b/page"), "new")
  }

  func testControlCharactersAreShown() {
    XCTAssertEqual("\u{1B}[31mred\r\n".showingControls, "\\u{1B}[31mred\\u{D}\\u{A}")
    XCTAssertEqual("a\u{9B}b\u{7F}c\0".showingControls, "a\\u{9B}b\\u{7F}c\\u{0}")
    XCTAssertEqual("Größe ∂E/∂ŷ 中".showingControls, "Größe ∂E/∂ŷ 中")
  }
}
