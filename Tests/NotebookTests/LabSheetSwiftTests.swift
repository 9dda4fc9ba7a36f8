import Lab
import XCTest

import func Lab.exp

/// Every entry of the sheet about numbers, lists, loops and dictionaries.
final class LabSheetSwiftTests: XCTestCase {
  func testNumbers() {
    let proof = Proof(of: "Whole numbers and others")
    let n = 3
    let t = 2.7
    proof.entry("1 / 2", 1 / 2)
    proof.entry("1.0 / 2", 1.0 / 2)
    proof.entry("Double(n)", Double(n))
    proof.entry("Double(n) / 2", Double(n) / 2)
    proof.entry("Double(n / 2)", Double(n / 2))
    proof.entry("Int(t)", Int(t))
    proof.entry("Int(t.rounded())", Int(t.rounded()))
    proof.entry("7 % 2", 7 % 2)
    proof.entry("2 * t", 2 * t)
    proof.entry("max(0, -1.5)", max(0, -1.5))
    proof.entry("abs(-1.5)", abs(-1.5))
    proof.entry("sqrt(9.0)", sqrt(9.0))
    proof.entry("pow(2.0, 3.0)", pow(2.0, 3.0))
    proof.entry("exp(1.0)", exp(1.0))
    proof.entry("log(2.0)", log(2.0))
    proof.entry("tanh(0.5)", tanh(0.5))
    proof.entry("t > 2 ? 1.0 : 0.0", t > 2 ? 1.0 : 0.0)
    proof.entry("t > 2 && n == 3", t > 2 && n == 3)
    proof.end()
  }

  func testLists() {
    let proof = Proof(of: "Lists")
    let x = [3.0, 1.0, 2.0]
    let w = [0.5, 2.0, 1.0]
    proof.entry("x.count", x.count)
    proof.entry("x[0]", x[0])
    proof.entry("x.indices", x.indices)
    proof.entry("x.map { 2 * $0 }", x.map { 2 * $0 })
    proof.entry("zip(x, w).map { $0 - $1 }", zip(x, w).map { $0 - $1 })
    proof.entry("x.indices.map { i in x[i] * 10 }", x.indices.map { i in x[i] * 10 })
    proof.entry("x.reduce(0, +)", x.reduce(0, +))
    proof.entry("x.max() ?? 0", x.max() ?? 0)
    proof.entry("x.sorted()", x.sorted())
    proof.entry("x.sorted { $0 > $1 }", x.sorted { $0 > $1 })
    proof.entry("x.filter { $0 > 1 }", x.filter { $0 > 1 })
    proof.entry("Array(x.prefix(2))", Array(x.prefix(2)))
    proof.entry("Array(x.dropFirst())", Array(x.dropFirst()))
    proof.entry("Array(x.reversed())", Array(x.reversed()))
    proof.entry("Array(x.indices.reversed())", Array(x.indices.reversed()))
    proof.entry("Array(0..<3)", Array(0..<3))
    proof.entry("x + w", x + w)
    proof.end()
  }

  func testChangingLists() {
    let proof = Proof(of: "Make and change a list")
    var y = [Double](repeating: 0, count: 3)
    var names: [String] = []
    y[1] = 5
    proof.entry("y[1] = 5", y)
    y[1] += 2
    proof.entry("y[1] += 2", y)
    y.append(4)
    proof.entry("y.append(4)", y)
    names.append("film")
    proof.entry("names.append(\"film\")", names)
    proof.end()
  }

  func testLoops() {
    let proof = Proof(of: "Loops")
    let x = [3.0, 1.0, 2.0]
    let w = [0.5, 2.0, 1.0]
    var sum = 0.0
    var distance = 0.0
    var product = 1.0
    var total = 0
    var large = 0
    var list: [Double] = []
    for value in x { sum += value }
    proof.entry("for value in x { sum += value }", sum)
    for i in 0..<4 { total += i }
    proof.entry("for i in 0..<4 { total += i }", total)
    for i in x.indices { product *= x[i] }
    proof.entry("for i in x.indices { product *= x[i] }", product)
    for (p, q) in zip(x, w) { distance += abs(p - q) }
    proof.entry("for (p, q) in zip(x, w) { distance += abs(p - q) }", distance)
    for (i, value) in x.enumerated() { list.append(Double(i) * value) }
    proof.entry("for (i, value) in x.enumerated() { list.append(Double(i) * value) }", list)
    for value in x where value > 1 { large += 1 }
    proof.entry("for value in x where value > 1 { large += 1 }", large)
    proof.end()
  }

  func testDictionaries() {
    let proof = Proof(of: "Dictionaries and sets")
    var counts = ["good": 2]
    var doubled: [String: Int] = [:]
    var total = 0
    var seen: Set<String> = []
    proof.entry("counts[\"good\"]", counts["good"])
    proof.entry("counts[\"good\"] ?? 0", counts["good"] ?? 0)
    proof.entry("counts[\"bad\", default: 0]", counts["bad", default: 0])
    if let count = counts["good"] { total += count }
    proof.entry("if let count = counts[\"good\"] { total += count }", total)
    for (word, count) in counts { doubled[word] = 2 * count }
    proof.entry("for (word, count) in counts { doubled[word] = 2 * count }", doubled)
    counts["good", default: 0] += 1
    proof.entry("counts[\"good\", default: 0] += 1", counts)
    proof.entry("seen.contains(\"film\")", seen.contains("film"))
    proof.entry("seen.insert(\"film\").inserted", seen.insert("film").inserted)
    proof.entry("seen.sorted()", seen.sorted())
    proof.end()
  }
}
