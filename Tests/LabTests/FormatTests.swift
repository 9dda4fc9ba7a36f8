import Lab
import XCTest

final class FormatTests: XCTestCase {
  func testNumbersHaveTheDigitsThatMatter() {
    let cases: [(value: Double, text: String)] = [
      (0, "0"), (-0.0, "0"), (0.25, "0.25"), (-0.0039638, "−0.003964"), (12.5, "12.5"),
      (999.94, "999.9"), (999.96, "1,000"), (9.9994, "9.999"), (9.9996, "10"),
      (12345.678, "12,346"),
    ]
    for (value, text) in cases { XCTAssertEqual(Format.number(value), text, "\(value)") }
    XCTAssertEqual(Format.number(25_001, digits: 2), "25,001", "whole digits stay")
    XCTAssertEqual(Format.number(12345.678, digits: 6), "12,345.7")
    XCTAssertEqual(Format.number(0.055, digits: 1), "0.06")
  }

  func testThePowersOfTenBeginAtTheSameSizesEverywhere() {
    let cases: [(value: Double, text: String)] = [
      (0.0001, "0.0001"), (0.000099996, "0.0001"), (0.00009999, "9.999 × 10⁻⁵"), (1e-5, "10⁻⁵"),
      (-1e-5, "−10⁻⁵"), (3.4e-9, "3.4 × 10⁻⁹"), (-8.467e-16, "−8.467 × 10⁻¹⁶"),
      (9.9996e-10, "10⁻⁹"), (1_000_000, "1,000,000"), (9_999_000, "9,999,000"), (9_999_600, "10⁷"),
      (1e7, "10⁷"), (1.1e7, "1.1 × 10⁷"), (1.5e300, "1.5 × 10³⁰⁰"),
      (.greatestFiniteMagnitude, "1.798 × 10³⁰⁸"), (.leastNonzeroMagnitude * 2024, "10⁻³²⁰"),
      (.leastNonzeroMagnitude, "4.941 × 10⁻³²⁴"),
    ]
    for (value, text) in cases { XCTAssertEqual(Format.number(value), text, "\(value)") }
  }

  func testWhatIsNotFiniteHasAWord() {
    XCTAssertEqual(Format.list([.infinity, -.infinity, -.nan]), "(∞, −∞, NaN)")
    XCTAssertEqual([Double.infinity, .nan].map { Format.fixed($0, 3) }, ["∞", "NaN"])
    XCTAssertEqual([-Double.infinity, .nan].map { Format.percent($0) }, ["−∞", "NaN"])
  }

  func testFixedDecimals() {
    XCTAssertEqual(Format.fixed(-12345.678, 1), "−12,345.7")
    XCTAssertEqual(Format.fixed(0.0000004, 4), "0.0000")
    XCTAssertEqual(Format.fixed(-0.00004, 4), "0.0000", "what rounds to zero has no sign")
    XCTAssertEqual(Format.fixed(999.96, 1), "1,000.0")
    XCTAssertEqual(Format.fixed(12_345_678, 0), "12,345,678")
    XCTAssertEqual(Format.fixed(-1.25e30, 4), "−1.25 × 10³⁰")
  }

  func testPercentagesAndCounts() {
    XCTAssertEqual(Format.percent(0.725), "72.5 %")
    XCTAssertEqual(Format.percent(0.9713, decimals: 2), "97.13 %")
    XCTAssertEqual(Format.percent(-12.5, decimals: 0), "−1,250 %")
    let counts = [0, 999, 1000, -999, -1000, 1_234_567, Int.min].map(Format.count)
    XCTAssertEqual(
      counts,
      ["0", "999", "1,000", "−999", "−1,000", "1,234,567", "−9,223,372,036,854,775,808"])
  }

  func testListsOfNumbers() {
    XCTAssertEqual(Format.list([]), "()")
    XCTAssertEqual(Format.list([0.1, -0.3456, 1000], digits: 2), "(0.1, −0.35, 1,000)")
  }

  func testExponents() {
    let exponents = [0, 1, -1, 9.99, 10, 0.001, 1e300, .infinity].map { Format.exponent(of: $0) }
    XCTAssertEqual(exponents, [0, 0, 0, 0, 1, -3, 300, 0])
    XCTAssertEqual(Format.exponent(of: 9.996), 0)
    XCTAssertEqual(Format.exponent(of: 9.996, digits: 3), 1, "it is written as 10.0")
    XCTAssertEqual(Format.multiple(of: -9, 5e-10, decimals: 1), "0.5 × 10⁻⁹")
    XCTAssertEqual(Format.multiple(of: -9, 0, decimals: 1), "0")
  }
}
