import XCTest

@testable import Notebook

/// Braces with words beneath a formula.
final class FormulaBraceTests: XCTestCase {
  private let text = """
    δ = (y − a) · b
        ╰─────╯   ↑
       how wrong  how steep
    """

  func testTheWordsBelongToWhatIsAbove() {
    let error = FormulaTerm.fenced(
      "(", .row([.identifier("y"), .operator(" − "), .identifier("a")]), ")")
    let formula = Formula(text)
    XCTAssertEqual(
      formula.rows.map(\.term),
      [
        .row([
          .identifier("δ"), .operator(" = "),
          .row([
            .underbrace(error, words: "how wrong"), .operator(" · "),
            .underbrace(.identifier("b"), words: "how steep"),
          ]),
        ])
      ])
    XCTAssertEqual(formula.lines.joined(separator: "\n"), text)
  }

  func testABraceMayBeginAtASign() {
    let formula = Formula("a = −∂E\n    ╰─╯\n  slope")
    XCTAssertEqual(
      formula.rows[0].term,
      .row([
        .identifier("a"), .operator(" = "),
        .underbrace(
          .row([.operator("−"), .row([.operator("∂"), .identifier("E")])]), words: "slope"),
      ]))
  }

  func testMathML() {
    XCTAssertEqual(
      Formula("x < b\n    ↑\n  a & b").html,
      "<math display=\"block\" alttext=\"x &lt; b\n    ↑\n  a &amp; b\"><mi>x</mi><mo>&lt;</mo>"
        + "<munder><munder><mi>b</mi><mo stretchy=\"true\">⏟</mo></munder>"
        + "<mtext>a &amp; b</mtext></munder></math>"
        + "<span aria-hidden=\"true\">x &lt; b\n    ↑\n  a &amp; b</span>")
  }

  func testWhatFitsNoPartStaysLines() {
    for text in [
      "a = b\n    ↑",  // no words
      "a = b\n↑   ↑\nwords",  // words for one of two
      "a = b\n    ╰─\nwords",  // not closed
      "a = b\n     ↑\nwords",  // beside the line
      "a = bcd\n     ↑\nwords",  // inside of a name
    ] {
      XCTAssertEqual(Formula(text).rows.count, text.split(separator: "\n").count, text)
      XCTAssertEqual(Formula(text).lines.joined(separator: "\n"), text)
    }
  }
}
