import Foundation
import Lab
import Notebook

/// Reads an expression and computes it, operation by operation.
///
///     statements  name = sum; … ; sum
///     sum         product (+ or − product)…
///     product     factor (* or / factor)…
///     factor      − factor, or power
///     power       operand ^ a number
///     operand     a number, a name, (sum) or f(sum, …), each with .f after it
struct ExpressionParser {
  private let text: [Character]
  private var place = 0
  private var depth = 0
  private var names: [String: Tensor<Double>]
  /// What the drawing calls the numbers and the names that the expression has made.
  private(set) var others: [(String, Tensor<Double>)] = []

  init(_ text: String, leaves: [(String, Tensor<Double>)]) throws {
    self.text = Array(text)
    names = Dictionary(leaves) { first, _ in first }
  }

  /// The value of the last statement.
  mutating func parse() throws -> Tensor<Double> {
    while true {
      var name: String?
      let start = place
      if let word = word(), next() == "=" {
        place += 1
        name = word
      } else {
        place = start
      }
      let value = try sum()
      if let name {
        guard names[name] == nil else {
          place = start
          throw problem("'\(name)' has a value already")
        }
        names[name] = value
        others.append((name, value))
      }
      guard next() == ";" else {
        if next() == nil { return value }
        throw problem("there should be an operation or the end")
      }
      place += 1
      if next() == nil { return value }
    }
  }

  private mutating func sum() throws -> Tensor<Double> {
    var value = try product()
    while let sign = next(), "+-−".contains(sign) {
      place += 1
      let other = try product()
      try requireSameShape(value, other)
      value = sign == "+" ? value + other : value - other
    }
    return value
  }

  private mutating func product() throws -> Tensor<Double> {
    var value = try factor()
    while let sign = next(), "*·/".contains(sign) {
      place += 1
      let other = try factor()
      try requireSameShape(value, other)
      value = sign == "/" ? value / other : value * other
    }
    return value
  }

  private mutating func factor() throws -> Tensor<Double> {
    // Each bracket is a call within a call, and the stack has an end.
    depth += 1
    defer { depth -= 1 }
    guard depth <= 200 else { throw problem("there are more than 200 brackets within each other") }
    guard let sign = next(), "-−".contains(sign) else { return try power() }
    place += 1
    return -(try factor())
  }

  private mutating func power() throws -> Tensor<Double> {
    let base = try operand()
    guard let sign = next(), sign == "^" || sign == "*" && text.dropFirst(place + 1).first == "*"
    else { return base }
    place += sign == "^" ? 1 : 2
    let isInBrackets = next() == "("
    if isInBrackets { place += 1 }
    let isNegative = next().map { "-−".contains($0) } ?? false
    if isNegative { place += 1 }
    guard let number = number() else { throw problem("a power takes a number, such as a^2") }
    if isInBrackets { try expect(")") }
    return base.power(isNegative ? -number : number)
  }

  private mutating func operand() throws -> Tensor<Double> {
    var value = try simple()
    while next() == "." {
      place += 1
      let start = place
      guard let name = word(), let function = Self.functions[name] else {
        place = start
        throw problem("after the point stands one of \(Self.known)")
      }
      value = function(value)
    }
    return value
  }

  private mutating func simple() throws -> Tensor<Double> {
    if next() == "(" {
      place += 1
      let value = try sum()
      try expect(")")
      return value
    }
    if let number = number() {
      let value = Tensor(Matrix([[number]]), needsGradient: true)
      others.append((Format.number(number), value))
      return value
    }
    let start = place
    guard let name = word() else {
      throw problem("there should be a number, a name or a bracket")
    }
    if next() == "(" {
      place += 1
      let value = try sum()
      guard let function = Self.functions[name] else { return try call(name, value, from: start) }
      try expect(")")
      return function(value)
    }
    guard let value = names[name] else {
      place = start
      throw problem("'\(name)' has no value: give it one with --values \(name)=1")
    }
    return value
  }

  /// A function with a second argument.
  private mutating func call(_ name: String, _ first: Tensor<Double>, from start: Int) throws
    -> Tensor<Double>
  {
    guard ["dot", "addrow", "gather"].contains(name) else {
      place = start
      throw problem("'\(name)' is no function; there are \(Self.known), dot, addrow and gather")
    }
    let shape = first.value
    if name == "gather" {
      var labels: [Int] = []
      while next() == "," {
        place += 1
        guard let label = number().flatMap({ Int(exactly: $0) }),
          (0..<shape.columns).contains(label)
        else { throw problem("gather takes columns from 0 to \(shape.columns - 1)") }
        labels.append(label)
      }
      guard labels.count == shape.rows else {
        throw problem("gather takes a column for each of the \(shape.rows) rows")
      }
      try expect(")")
      return first.gather(labels)
    }
    try expect(",")
    let second = try sum()
    let other = second.value
    let fits =
      name == "dot"
      ? shape.columns == other.rows : other.rows == 1 && shape.columns == other.columns
    guard fits else { throw problem("\(shape.shape) and \(other.shape) do not fit in \(name)") }
    try expect(")")
    return name == "dot" ? first.dot(second) : first.adding(row: second)
  }

  private static let functions: [String: (Tensor<Double>) -> Tensor<Double>] = [
    "exp": { $0.exp() }, "log": { $0.log() }, "tanh": { $0.tanh() }, "sigmoid": { $0.sigmoid() },
    "relu": { $0.relu() }, "sum": { $0.sum() }, "mean": { $0.mean() },
    "logsoftmax": { $0.logSoftmax() },
  ]

  private static let known = "exp, log, tanh, sigmoid, relu, sum, mean, logsoftmax"
}

// What the parser is made of.

extension ExpressionParser {
  /// The next character that is no space.
  private mutating func next() -> Character? {
    while place < text.count, text[place].isWhitespace { place += 1 }
    return place < text.count ? text[place] : nil
  }

  private mutating func word() -> String? {
    guard let first = next(), first.isLetter else { return nil }
    let word = text[place...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    place += word.count
    return String(word)
  }

  /// 3, 0.5 or 1e-3.
  private mutating func number() -> Double? {
    guard let first = next(), first.isASCII, first.isNumber || first == "." else { return nil }
    var end = place
    func digits() { while end < text.count, text[end].isASCII, text[end].isNumber { end += 1 } }
    digits()
    if end + 1 < text.count, text[end] == ".", text[end + 1].isNumber {
      end += 1
      digits()
    }
    if end < text.count, "eE".contains(text[end]) {
      let before = end
      end += 1
      if end < text.count, "+-".contains(text[end]) { end += 1 }
      let start = end
      digits()
      if end == start { end = before }
    }
    guard let value = Double(String(text[place..<end])), value.isFinite else { return nil }
    place = end
    return value
  }

  private mutating func expect(_ character: Character) throws {
    guard next() == character else { throw problem("there should be a '\(character)'") }
    place += 1
  }

  private func requireSameShape(_ a: Tensor<Double>, _ b: Tensor<Double>) throws {
    guard a.value.rows == b.value.rows, a.value.columns == b.value.columns else {
      throw problem("\(a.value.shape) and \(b.value.shape) do not fit element by element")
    }
  }

  /// The sentence with the place, counted from 1.
  private func problem(_ what: String) -> LabError {
    let rest = String(text[min(place, text.count)...].prefix(12))
    let position = place < text.count ? "at character \(place + 1), '\(rest)'" : "at the end"
    return .usage("--expression \"\(String(text))\": \(position), \(what).")
  }
}
