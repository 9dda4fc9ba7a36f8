import Foundation
import Lab
import XCTest

@testable import course

/// What a site refuses, replaces and checks; the pages themselves are made in CI.
final class SiteTests: XCTestCase {
  private let scratch = FileManager.default.temporaryDirectory
    .appendingPathComponent("site-tests-\(UUID().uuidString)")
  private var site: URL { scratch.appendingPathComponent("Site") }

  override func tearDownWithError() throws { try FileManager.default.removeItem(at: scratch) }

  override func setUpWithError() throws {
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  }

  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  func testALinkThatLeadsNowhereIsFound() {
    let pages = [
      "index.html": """
      <a href="a.html">a</a><a href="a.html#deep%20er">a</a><a href='c.html'></a>
      <a href="https://example.org/x.html#y">elsewhere</a><img src="data:image/png;base64,AA"/>
      """,
      "a.html": """
      <h2 id="deep er">b</h2><h2 id="x&amp;y">c</h2><a href="#x&amp;y">c</a><a href="index.html#">i</a>
      """,
    ]
    XCTAssertEqual(SiteLinks(pages).dead, [])
    for (link, dead) in [
      ("b.html", "b.html"), ("a.html#b", "a.html#b"), ("#deep", "#deep"),
      ("img/a.png", "img/a.png"),
      ("/a.html", "/a.html"), ("", ""),
    ] {
      let html = "<p><a class=\"x\" href=\"\(link)\">b</a></p>"
      let links = SiteLinks(pages.merging(["c.html": html]) { $1 })
      XCTAssertEqual(links.dead, ["c.html leads to \(dead)"])
    }
  }

  func testAnEarlierSiteIsReplacedAsAWhole() throws {
    let folder = SiteFolder(site.path + "/")
    XCTAssertEqual(folder.path, site.path)
    try folder.refuseOthers()
    try folder.put(["index.html": "<p>1</p>", "old.html": "<p>old</p>", ".nojekyll": ""])
    try folder.refuseOthers()
    try folder.put(["index.html": "<p>2</p>", ".nojekyll": ""])
    XCTAssertEqual(try names(in: site), [".nojekyll", "index.html"])
    let index = try String(contentsOf: site.appendingPathComponent("index.html"), encoding: .utf8)
    XCTAssertTrue(index.hasPrefix("<p>2</p>"), index)
    XCTAssertEqual(try names(in: scratch), ["Site"], "what it was made in is gone")
  }

  func testWhatIsNoSiteIsLeftAlone() throws {
    let folder = SiteFolder(site.path)
    try folder.put(["index.html": "<p>1</p>"])
    for name in ["notes.txt", "lesson01.html", "Pictures/a.png"] {
      let file = site.appendingPathComponent(name)
      try OutputFile.write(Data("mine".utf8), to: file)
      for attempt in [folder.refuseOthers, { try folder.put(["index.html": "<p>2</p>"]) }] {
        XCTAssertThrowsError(try attempt()) { error in
          XCTAssertEqual((error as? LabError)?.exitCode, 73)
          XCTAssertTrue("\(error)".contains(name.split(separator: "/")[0]), "\(error)")
        }
      }
      XCTAssertEqual(try String(contentsOf: file, encoding: .utf8), "mine")
      try FileManager.default.removeItem(
        at: site.appendingPathComponent(String(name.split(separator: "/")[0])))
    }
    XCTAssertEqual(try names(in: scratch), ["Site"])
    XCTAssertThrowsError(try SiteFolder(site.path + "/index.html").refuseOthers())
    XCTAssertThrowsError(try SiteFolder(Package.folder.path).refuseOthers())
  }

  func testAnAddressMakesASitemap() throws {
    let files = try SiteAddress("https://example.org/a&b").files(for: ["index.html", "lab.html"])
    let map = try XCTUnwrap(files["sitemap.xml"])
    XCTAssertTrue(map.contains("<loc>https://example.org/a&amp;b/</loc>"), map)
    XCTAssertTrue(map.contains("<loc>https://example.org/a&amp;b/lab.html</loc>"), map)
    XCTAssertTrue(
      files["404.html"]?.contains("href=\"https://example.org/a&amp;b/index.html\"") ?? false)
    for text in ["example.org", "file:///tmp", "https://", "https://a.org/?b", "https://a.org/#b"] {
      XCTAssertThrowsError(try SiteAddress(text), text) {
        XCTAssertEqual(($0 as? LabError)?.exitCode, 64, text)
      }
    }
  }

  func testTheCommandNamesOneFolder() {
    for arguments in [
      [], ["a", "b"], ["a", "--data"], ["a", "--dta", "full"], ["a", "--url", "b"],
    ] {
      XCTAssertThrowsError(try SiteCommand(arguments), "\(arguments)") {
        XCTAssertEqual(($0 as? LabError)?.exitCode, 64, "\(arguments)")
      }
    }
    XCTAssertNoThrow(try SiteCommand(["--data", "full", "a", "--url=https://a.org"]))
  }
}
