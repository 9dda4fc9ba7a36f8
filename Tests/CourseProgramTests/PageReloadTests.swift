import Foundation
import XCTest

@testable import course

/// A page that asks whether it is the newest one.
final class PageReloadTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("page-reload-\(UUID().uuidString)")

  private var page: URL { folder.appendingPathComponent("lesson03.html") }
  private var newest: URL { folder.appendingPathComponent("lesson03.version.js") }

  override func setUpWithError() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("<body>a</body>\n".utf8).write(to: page)
  }

  override func tearDownWithError() throws { try FileManager.default.removeItem(at: folder) }

  private func text(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

  func testThePageHoldsTheVersionThatTheScriptTells() throws {
    try PageReload(page).renew()
    let told = try text(newest)
    let version = try XCTUnwrap(told.split(separator: "\"").dropFirst().first)
    XCTAssertEqual(told, "newestPage(\"\(version)\");\n")
    XCTAssertTrue(try text(page).contains("version != \"\(version)\""))
    XCTAssertTrue(try text(page).hasPrefix("<body>a<!--"))
    XCTAssertTrue(try text(page).hasSuffix("</script>\n</body>\n"))
  }

  func testASecondVersionTakesTheFirstOnesPlace() throws {
    try PageReload(page).renew()
    let first = try text(newest)
    try PageReload(page).renew()
    XCTAssertNotEqual(try text(newest), first)
    XCTAssertEqual(try text(page).components(separatedBy: "<script>").count, 2)
  }

  func testNobodyAsksAfterTheEnd() throws {
    try PageReload(page).renew()
    PageReload(page).end()
    XCTAssertEqual(
      try FileManager.default.contentsOfDirectory(atPath: folder.path), ["lesson03.html"])
  }
}
