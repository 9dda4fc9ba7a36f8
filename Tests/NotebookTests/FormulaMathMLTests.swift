import XCTest

@testable import Notebook

/// Formulas as MathML.
final class FormulaMathMLTests: XCTestCase {
  private func math(_ line: String) -> String { MathML().elements(FormulaParser.term(of: line)) }

  func testScripts() {
    XCTAssertEqual(
      math("wᵢⱼ"), "<msub><mi>w</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub>")
    XCTAssertEqual(math("W²ₗ"), "<msubsup><mi>W</mi><mi>l</mi><mn>2</mn></msubsup>")
    XCTAssertEqual(math("p_target"), "<msub><mi>p</mi><mi>target</mi></msub>")
    let minus = "<mo lspace=\"0\" rspace=\"0\">−</mo>"
    XCTAssertEqual(
      math("e^(z − m)"), "<msup><mi>e</mi><mrow><mi>z</mi>\(minus)<mi>m</mi></mrow></msup>")
    XCTAssertEqual(
      math("σ′(h)"),
      "<msup><mi>σ</mi><mo lspace=\"0\" rspace=\"0\">′</mo></msup>"
        + "<mrow><mo stretchy=\"false\">(</mo><mi>h</mi><mo stretchy=\"false\">)</mo></mrow>")
    // Layer l + 1, unit k.
    XCTAssertEqual(
      math("δₗ₊₁ₖ"),
      "<msub><mi>δ</mi><mrow><mi>l</mi><mo lspace=\"0\" rspace=\"0\">+</mo><mn>1</mn>"
        + "<mspace width=\"0.35em\"/><mi>k</mi></mrow></msub>")
  }

  func testHats() {
    for name in ["ŷ", "y\u{302}"] {
      XCTAssertEqual(
        math(name), "<mover accent=\"true\"><mi>y</mi><mo stretchy=\"false\">^</mo></mover>")
    }
  }

  func testFractions() {
    let partial = "<mi mathvariant=\"normal\">∂</mi>"
    XCTAssertEqual(
      math("∂E/∂w"),
      "<mfrac><mrow>\(partial)<mi>E</mi></mrow><mrow>\(partial)<mi>w</mi></mrow></mfrac>")
    XCTAssertEqual(
      math("1 / (1 + a)"),
      "<mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><mi>a</mi></mrow></mfrac>")
    let slash = "<mo lspace=\"0\" rspace=\"0\">/</mo>"
    XCTAssertEqual(
      math("a/b / c"), "<mfrac><mrow><mi>a</mi>\(slash)<mi>b</mi></mrow><mi>c</mi></mfrac>")
    XCTAssertEqual(
      math("e^(x/2)"), "<msup><mi>e</mi><mrow><mi>x</mi>\(slash)<mn>2</mn></mrow></msup>")
    XCTAssertEqual(math("½"), "<mfrac><mn>1</mn><mn>2</mn></mfrac>")
    XCTAssertEqual(math("1½"), "<mn>1½</mn>")
    XCTAssertEqual(math("e^½"), "<msup><mi>e</mi><mn>½</mn></msup>")
  }

  func testSumsRootsAndBrackets() {
    XCTAssertEqual(
      math("Σᵢ₌₁ⁿ xᵢ"),
      "<munderover><mo>∑</mo><mrow><mi>i</mi><mo lspace=\"0\" rspace=\"0\">=</mo><mn>1</mn></mrow>"
        + "<mi>n</mi></munderover><msub><mi>x</mi><mi>i</mi></msub>")
    XCTAssertEqual(
      math("Σ rows of G"), "<mo>∑</mo><mspace width=\"0.35em\"/><mtext>rows of G</mtext>")
    XCTAssertEqual(math("√v"), "<msqrt><mi>v</mi></msqrt>")
    XCTAssertEqual(math("√(a + b)"), "<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>")
    XCTAssertEqual(
      math("‖a/b‖"),
      "<mrow><mo stretchy=\"true\">‖</mo><mfrac><mi>a</mi><mi>b</mi></mfrac>"
        + "<mo stretchy=\"true\">‖</mo></mrow>")
  }

  func testSignsAndDifferences() {
    XCTAssertEqual(
      math("a = −b − c < d"),
      "<mi>a</mi><mo>=</mo><mo form=\"prefix\">−</mo><mi>b</mi><mo>−</mo><mi>c</mi>"
        + "<mo>&lt;</mo><mi>d</mi>")
    XCTAssertEqual(math("ln p"), "<mi>ln</mi><mspace width=\"0.17em\"/><mi>p</mi>")
  }

  func testFormulasOfALineAreElementsOfTheirOwn() {
    XCTAssertEqual(
      Formula("a = 1     b < 2").html,
      "<math display=\"block\" alttext=\"a = 1\"><mi>a</mi><mo>=</mo><mn>1</mn></math>"
        + "<math display=\"block\" alttext=\"b &lt; 2\"><mi>b</mi><mo>&lt;</mo><mn>2</mn></math>"
        + "<span aria-hidden=\"true\">a = 1     b &lt; 2</span>")
  }

  func testLinesAreAlignedAtTheirRelation() {
    let start = "<mtd class=\"formula-start formula-left\">"
    let html = Formula("a ← 1     b\n\nc = the mean     d = 2").html
    XCTAssertTrue(
      html.contains(
        "<mtable displaystyle=\"true\"><mtr>\(start)<mi>a</mi></mtd><mtd><mo form=\"infix\">←</mo>"
          + "<mn>1</mn></mtd>\(start)<mi>b</mi></mtd><mtd></mtd></mtr>"
          + "<mtr><mtd columnspan=\"4\"><mtext></mtext></mtd></mtr>"
          + "<mtr>\(start)<mi>c</mi></mtd><mtd><mo form=\"infix\">=</mo><mtext>the mean</mtext><mi/>"
      ), html)
    // Without a relation there is nothing to align at.
    XCTAssertFalse(Formula("uniform   1\nnormal   2").html.contains("formula-left"))
  }

  func testAProgramIsAListing() {
    let html = HTMLRenderer().formula(Formula("def f(x):\n    return x < 1"))
    XCTAssertEqual(
      html, "<pre class=\"code\"><code>def f(x):\n    return x &lt; 1</code></pre>")
  }
}
