import Lab
import XCTest

@testable import Notebook

/// Formulas as trees, and as they were written.
final class FormulaTests: XCTestCase {
  private func tree(_ line: String) -> FormulaTerm { FormulaParser.term(of: line) }
  private func name(_ text: String) -> FormulaTerm { .identifier(text) }
  private func row(_ terms: FormulaTerm...) -> FormulaTerm { .row(terms) }

  /// A name with small characters below it, one letter after the other.
  private func below(_ base: String, _ letters: FormulaTerm...) -> FormulaTerm {
    .script(
      name(base), [FormulaScript(position: .below, notation: .small, content: .joined(letters))])
  }

  private func above(
    _ base: FormulaTerm, _ content: FormulaTerm, _ notation: FormulaScript.Notation
  )
    -> FormulaTerm
  {
    .script(base, [FormulaScript(position: .above, notation: notation, content: content)])
  }

  func testASumWithItsIndex() {
    let hidden = row(
      below("h", name("j")), .operator(" = "),
      .sum(
        [FormulaScript(position: .below, notation: .small, content: name("i"))], gap: " ",
        row(below("x", name("i")), .operator(" · "), below("w", name("i"), name("j")))))
    XCTAssertEqual(tree("hⱼ = Σᵢ xᵢ · wᵢⱼ"), hidden)
    XCTAssertEqual(
      tree("hⱼ = Σᵢ xᵢ · wᵢⱼ     A = σ(W)"),
      row(
        below("h", name("j")), .operator(" = "),
        .sum(
          [FormulaScript(position: .below, notation: .small, content: name("i"))], gap: " ",
          row(below("x", name("i")), .operator(" · "), below("w", name("i"), name("j")))),
        .space("     "), name("A"), .operator(" = "),
        .application(name("σ"), gap: "", .fenced("(", name("W"), ")"))))
  }

  func testASlashBetweenSpacesDividesTheProductBeforeIt() {
    XCTAssertEqual(
      tree("1 / (1 + e⁻ˣ)"),
      .fraction(
        .number("1"), slash: " / ",
        .fenced(
          "(",
          row(
            .number("1"), .operator(" + "),
            above(name("e"), row(.operator("−"), name("x")), .small)), ")")))
    XCTAssertEqual(
      tree("w + η · Δw / n"),
      row(
        name("w"), .operator(" + "),
        .fraction(
          row(name("η"), .operator(" · "), row(.operator("Δ"), name("w"))), slash: " / ", name("n"))
      ))
    XCTAssertEqual(
      tree("−1/n · Σ (ŷ − y)² / n"),
      row(
        .operator("−"),
        .fraction(
          row(
            .fraction(.number("1"), slash: "/", name("n")), .operator(" · "),
            .sum(
              [], gap: " ",
              above(
                .fenced("(", row(name("ŷ"), .operator(" − "), name("y")), ")"), .number("2"), .small
              ))),
          slash: " / ", name("n"))))
  }

  func testDerivatives() {
    XCTAssertEqual(
      tree("∂E/∂wᵢ = −δ · xᵢ"),
      row(
        .fraction(
          row(.operator("∂"), name("E")), slash: "/", row(.operator("∂"), below("w", name("i")))),
        .operator(" = "), .operator("−"), row(name("δ"), .operator(" · "), below("x", name("i")))))
  }

  func testScriptsInTheOrderOfWriting() {
    XCTAssertEqual(
      tree("W²ₗ"),
      .script(
        name("W"),
        [
          FormulaScript(position: .above, notation: .small, content: .number("2")),
          FormulaScript(position: .below, notation: .small, content: name("l")),
        ]))
    XCTAssertEqual(tree("δₗ₊₁ₖ"), below("δ", name("l"), .operator("+"), .number("1"), name("k")))
    XCTAssertEqual(tree("e^xᵢ"), above(name("e"), below("x", name("i")), .marked))
    XCTAssertEqual(
      tree("e^(z − m)"),
      above(
        name("e"), .fenced("(", row(name("z"), .operator(" − "), name("m")), ")"), .marked))
    XCTAssertEqual(
      tree("ln p_target"),
      .application(
        name("ln"), gap: " ",
        .script(
          name("p"),
          [FormulaScript(position: .below, notation: .marked, content: name("target"))])))
  }

  func testFunctionsRootsAndBars() {
    let square = FormulaScript(position: .above, notation: .small, content: .number("2"))
    XCTAssertEqual(
      tree("tanh′(x) = 1 − tanh²(x)"),
      row(
        .application(
          above(name("tanh"), .operator("′"), .prime), gap: "", .fenced("(", name("x"), ")")),
        .operator(" = "), .number("1"), .operator(" − "),
        .application(.script(name("tanh"), [square]), gap: "", .fenced("(", name("x"), ")"))))
    XCTAssertEqual(
      tree("η · m̂ / (√v̂ + ε)"),
      .fraction(
        row(name("η"), .operator(" · "), name("m̂")), slash: " / ",
        .fenced("(", row(.root(name("v̂")), .operator(" + "), name("ε")), ")")))
    XCTAssertEqual(
      tree("‖g‖ = √(|a|)"),
      row(
        .fenced("‖", name("g"), "‖"), .operator(" = "),
        .root(.fenced("(", .fenced("|", name("a"), "|"), ")"))))
  }

  func testWordsBetweenFormulas() {
    XCTAssertEqual(
      tree("1 where x > 0, else −m"),
      row(
        .number("1"), .space(" "), .words("where"), .space(" "), name("x"), .operator(" > "),
        .number("0"), .operator(", "), .words("else"), .space(" "), .operator("−"), name("m")))
    XCTAssertEqual(
      tree("Σ wᵢ over the words i that are there"),
      row(
        .sum([], gap: " ", below("w", name("i"))), .space(" "),
        .words("over the words i that are there")))
    XCTAssertEqual(tree("a program:"), .words("a program:"))
    XCTAssertEqual(tree("    y = x"), .words("    y = x"))
  }

  func testWhatCannotBeReadIsKept() {
    for line in [
      "", ")", "((", "a ^", "_", "√", "Σ", "Σᵢ", "/ 2", "a / ", "|a", "‖a|‖", "§ 3", "∂", "Δ", "·",
    ] {
      XCTAssertEqual(Formula(line).lines, [line])
    }
    for piece in ["(", "√", "a/", "a / ", "ln ", "Σ ", "|", "e^", "f(x)"] {
      let long = String(repeating: piece, count: 1000)
      XCTAssertEqual(Formula(long).lines, [long])
    }
    let deep = String(repeating: "(", count: 1000) + String(repeating: ")", count: 1000)
    XCTAssertEqual(Formula(deep).lines, [deep])
  }
}
