/// A small change that turns right code wrong.
struct Fault {
  let old: String
  let new: String

  init(_ old: String, _ new: String) { (self.old, self.new) = (old, new) }

  /// The code with this fault at the first place where it can be made, or nil.
  func put(into code: String) -> String? {
    code.range(of: old).map { code.replacingCharacters(in: $0, with: new) }
  }

  /// The code with one fault in it, in every way that can be made.
  static func all(in code: String) -> [String] { all.compactMap { $0.put(into: code) } }

  /// In the order in which they are tried.
  private static let all = [
    Fault(" + ", " - "), Fault(" * ", " + "), Fault(" - ", " + "), Fault("-= ", "+= "),
    Fault("+= ", "-= "), Fault(" / ", " * "), Fault(" > ", " < "), Fault(" < ", " > "),
    Fault(" >= ", " < "), Fault(" == ", " != "), Fault("transposed.", ""), Fault(": 1", ": 2"),
    Fault("true", "false"), Fault("learningRate: 0.5", "learningRate: 50"),
    Fault(".output.", ".hidden."), Fault(".map(activation)", ""),
    Fault(".sorted()", ".sorted(by: >)"), Fault("at: words", "at: Array(words.dropFirst())"),
    Fault("times: inputs", "times: inputs.map { 2 * $0 }"), Fault("= 1 }", "= 2 }"),
    Fault("log(", "sin("), Fault("in review where", "in review.reversed() where"),
    Fault(" = index }", " = index + 1 }"), Fault(" = 1", " = 2"),
    Fault(".adding(row: biases)", ""), Fault(": .meanSquaredError", ": .binaryCrossEntropy"),
    Fault(": .crossEntropy", ": .meanSquaredError"), Fault(".reversed()", ""),
    Fault("outputs.last ?? input", "input"),
    Fault("gradient.sumOfRows()", "gradient.row(0)"), Fault("    step()\n", ""),
  ]
}
