import XCTest

@testable import Exercises

/// The declarations in Swift source, and their bodies.
final class SwiftDeclarationTests: XCTestCase {
  private func summary(_ text: String) -> [String] {
    SwiftSource(text).declarations.map { "\($0.kind.rawValue) \($0.name)" }
  }

  func testFindsEveryKind() {
    let text = """
      extension Matrix: P where Scalar: Q { func a<T>(_ x: T = { 1 }()) throws -> [T] { x } }
      struct A { class B {} ; actor C {} }
      enum D { case class_, `init` }
      protocol P: class { func b() -> Int
        var d: Int { get }
        init(x: Int)
      }
      final class E {
        class func f() {}
        init?(y: Int) { self.init(x: y) }
        subscript(i: Int) -> Int { get { i } set {} }
        static func + (a: E, b: E) -> E { a }
        var g: (Int) -> Int { { $0 } }
        var h: Int = 3, i = { 4 }()
        var stored: Int
        var j = C.self
      }
      """
    XCTAssertEqual(
      summary(text),
      [
        "extension Matrix", "func a", "struct A", "class B", "actor C", "enum D", "protocol P",
        "func b", "var d", "init init", "class E", "func f", "init init", "subscript subscript",
        "func +", "var g",
      ])
  }

  func testFindsNoneInWordsAndPatterns() {
    XCTAssertEqual(
      summary("// func a() {}\nlet b = \"func c() {}\"\nx.init(y)\nlet d = `class`"), [])
    XCTAssertEqual(summary("if var a = b { }\nfor var c: Int in d { }\nwhile let e { }"), [])
  }

  func testTellsThePartsOfADeclaration() throws {
    let text = """
      // A file.

      /// What it does.
      // An aside.
      @inlinable @inline(__always)
      public
      static func f(
        _ a: Int
      ) -> Int
      where A: B {
        a
      }
      let next = 1
      """
    for end in ["\n", "\r\n", "\r"] {
      let source = SwiftSource(text.replacingOccurrences(of: "\n", with: end))
      let function = try XCTUnwrap(source.declarations.first)
      XCTAssertEqual(function.lines, 3...12)
      XCTAssertEqual(source.body(of: function), "\(end)  a\(end)")
      XCTAssertTrue(function.signature.hasPrefix("@inlinable @inline(__always)\(end)public"))
      XCTAssertTrue(function.signature.hasSuffix("\(end)where A: B"))
      let place = try XCTUnwrap(function.body?.lowerBound)
      XCTAssertEqual(source.function(around: place), function)
      XCTAssertNil(source.function(around: source.bytes.count - 1))
    }
  }

  func testTellsTheInnermostFunction() {
    let source = SwiftSource("func a() { struct B { func c() { d } } ; e }")
    func name(around text: String) -> String? {
      source.code.first { source.text($0) == text }
        .flatMap { source.function(around: $0.range.lowerBound)?.name }
    }
    XCTAssertEqual(name(around: "d"), "c")
    XCTAssertEqual(name(around: "e"), "a")
  }

  func testABodyThatIsNotClosedGoesToTheEnd() {
    let source = SwiftSource("func a() { b(\n")
    XCTAssertEqual(source.declarations.map { source.body(of: $0) }, [" b(\n"])
    XCTAssertEqual(SwiftSource("func").declarations, [])
    XCTAssertEqual(SwiftSource("func a").declarations.map(\.body), [nil])
  }
}
