import Exercises
import Lab
import XCTest

@testable import Notebook

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The formulas that the lessons write.
final class FormulaLessonTests: XCTestCase {
  /// What the lessons give to `page.formula`, read from their sources.
  private func formulas() throws -> [String] {
    let lessons = Package.file("Lessons")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: lessons.path).sorted()
    return try paths.filter { $0.hasSuffix(".swift") }.flatMap { path -> [String] in
      let text = try String(contentsOf: lessons.appendingPathComponent(path), encoding: .utf8)
      let source = SwiftSource(text)
      return try source.calls(of: "formula").map { arguments in
        let (first, last) = (
          source.code[arguments.lowerBound], source.code[arguments.upperBound - 1]
        )
        for end in [first, last] {
          XCTAssertEqual(end.kind, .string, "\(path): a formula is one literal")
        }
        return try value(of: source.text(first.range.lowerBound..<last.range.upperBound))
      }
    }
  }

  /// The text that a string literal stands for, with a 1 for every number that the lesson computes.
  private func value(of written: String) throws -> String {
    let literal = withNumbers(written)
    if !literal.hasPrefix("\"\"\"") {
      return try JSONDecoder().decode(String.self, from: Data(literal.utf8))
    }
    let lines = literal.split(separator: "\n", omittingEmptySubsequences: false)
    let indent = lines.last?.prefix { $0 == " " }.count ?? 0
    return lines.dropFirst().dropLast().map { $0.dropFirst(indent) }.joined(separator: "\n")
  }

  /// A literal with 1 in place of each `\(…)`.
  private func withNumbers(_ literal: String) -> String {
    var text = ""
    var rest = literal[...]
    while let start = rest.range(of: "\\(") {
      text += rest[..<start.lowerBound] + "1"
      var depth = 1
      rest = rest[start.upperBound...].drop { character in
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
        return depth > 0
      }.dropFirst()
    }
    return text + rest
  }

  private func words(in term: FormulaTerm) -> [String] {
    switch term {
    case .words(let text): [text]
    case .identifier, .number, .operator, .space: []
    case .row(let terms): terms.flatMap { words(in: $0) }
    case .script(let base, let scripts): words(in: base) + scripts.flatMap { words(in: $0.content) }
    case .fraction(let numerator, _, let denominator): words(in: numerator) + words(in: denominator)
    case .root(let body), .fenced(_, let body, _): words(in: body)
    case .sum(let limits, _, let body): limits.flatMap { words(in: $0.content) } + words(in: body)
    case .application(let function, _, let argument): words(in: function) + words(in: argument)
    case .underbrace(let body, let words): self.words(in: body) + [words]
    }
  }

  func testEveryFormulaIsWrittenAgainExactly() throws {
    let formulas = try formulas()
    XCTAssertGreaterThan(formulas.count, 40)
    for text in formulas {
      XCTAssertEqual(Array(Formula(text).lines.joined(separator: "\n").utf8), Array(text.utf8))
    }
  }

  /// What stays words is English: reasons and cases beside a formula, what stands below a brace. A
  /// sign in it would be one that the parser does not know.
  func testNoSignStaysAmongWords() throws {
    let formulas = try formulas().map { Formula($0) }.filter { !$0.isListing }
    let words = formulas.flatMap { $0.rows.flatMap { self.words(in: $0.term) } }
    XCTAssertGreaterThan(words.count, 10)
    for text in words {
      XCTAssertNotNil(text.range(of: #"[a-z]"#, options: .regularExpression), text)
      XCTAssertNil(
        text.range(of: #"[=+·*/^_Σ∂∇√|‖<>≤≥≈₀-₉⁰-⁹½¼]"#, options: .regularExpression), text)
    }
  }

  func testEveryFormulaKeepsItsTextAsMathML() throws {
    for formula in try formulas().map({ Formula($0) }) where !formula.isListing {
      // What stands beneath braces has a test of its own.
      let text = formula.rows.map(\.term.unicode).joined(separator: "\n")
      let html = HTMLRenderer().formula(formula)
      XCTAssertTrue(isWellFormed(html), text)
      let math = try XCTUnwrap(html.range(of: "(?s)<math.*</math>", options: .regularExpression))
      let shown = html[math].replacingOccurrences(
        of: "<mo[^>]*>⏟</mo></munder><mtext>[^<]*</mtext>|<[^>]*>", with: "",
        options: .regularExpression
      ).replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      XCTAssertEqual(plain(shown), plain(text), text)
    }
  }

  /// A formula's characters without what only one of its two forms has: spaces, the marks of powers,
  /// indices and hats, slashes and the brackets around a fraction's parts, and the sign of a root.
  private func plain(_ text: String) -> String {
    // What is below comes first in MathML.
    let ordered = text.replacingOccurrences(of: "²ₗ", with: "ₗ²")
    // "½" is "1/2" on the page.
    let written = ordered.map { character in
      let parts = String(character).decomposedStringWithCompatibilityMapping
      return parts.contains("⁄")
        ? parts.replacingOccurrences(of: "⁄", with: "/") : String(character)
    }.joined()
    let characters = written.replacingOccurrences(of: "Σ", with: "∑").map { character in
      FormulaScript.meaning(of: character)?.character ?? character
    }
    return String(characters).decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { !"^_/()√ \u{302}\u{A0}\n".unicodeScalars.contains($0) }
      .map(String.init).joined()
  }

  private func isWellFormed(_ html: String) -> Bool {
    XMLParser(data: Data("<main>\(html)</main>".utf8)).parse()
  }

  func testNoDamageStopsTheParser() throws {
    let braced = "y = a · b + c\n    ╰───╯   ↑\n    some  words"
    let formulas = try (formulas() + [braced, braced, braced]).map { Array($0.unicodeScalars) }
    let pieces = Array("()|‖/^_ΣΔ∂√ᵢ²⁻′·+−=,: .\n\r\u{302}x1§<&╰─╯↑".unicodeScalars)
    var random = RandomState(8)
    let deadline = Date(timeIntervalSinceNow: 10)
    for round in 0..<5000 where Date() < deadline {
      var text = formulas[random.randint(0, formulas.count)]
      for _ in 0..<(1 + random.randint(0, 8)) {
        let place = random.randint(0, text.count + 1)
        if random.randint(0, 3) > 0 {
          text.insert(pieces[random.randint(0, pieces.count)], at: place)
        } else {
          text.removeSubrange(place..<min(text.count, place + random.randint(0, 5)))
        }
      }
      var damaged = String.UnicodeScalarView()
      damaged.append(contentsOf: text)
      let formula = Formula(String(damaged))
      XCTAssertTrue(isWellFormed(HTMLRenderer().formula(formula)), "round \(round)")
      XCTAssertEqual(
        Array(formula.lines.joined(separator: "\n").unicodeScalars), text, "round \(round)")
    }
  }
}
