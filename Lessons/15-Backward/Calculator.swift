import Foundation
import Lab
import Notebook

/// An expression with the values of its names, computed as a graph.
struct Calculation {
  let text: String
  let output: Tensor<Double>
  /// The names that have a value, in the order in which they were given.
  let leaves: [(String, Tensor<Double>)]
  let drawing: GraphDrawing

  /// - Throws: `LabError.usage` for what is no expression, with the place.
  init(_ text: String, values: String) throws {
    self.text = text
    leaves = try NamedValues.read(values)
    var parser = try ExpressionParser(text, leaves: leaves)
    output = try parser.parse()
    drawing = GraphDrawing(output, names: leaves + parser.others)
  }

  /// What `--expression` and `--values` ask for, or nil.
  init?(_ options: Options) throws {
    guard let text = options.text("expression") else {
      guard options.text("values") == nil else {
        throw LabError.usage("--values belongs to an --expression, such as --expression \"a*b\".")
      }
      return nil
    }
    try self.init(text, values: options.text("values") ?? "")
    guard output.value.values.count == 1 else {
      throw LabError.usage(
        "--expression gives a \(output.value.shape) matrix, and only a number has gradients: take its mean or sum."
      )
    }
  }

  /// The expression of the page, where the reader has given none.
  static var example: Calculation {
    guard let example = try? Calculation("(a*b + c).sigmoid * a", values: "a=2,b=-3,c=10") else {
      fatalError("The page's own expression cannot be read.")
    }
    return example
  }

  /// The value, and the gradient of each name; 0 where the value does not depend on it.
  func answer() -> JSON {
    if output.needsGradient { output.backward() }
    return .object([
      ("value", .number(output.value[0, 0])),
      (
        "gradients",
        .object(
          leaves.map { name, leaf in
            let gradient = leaf.gradient ?? 0 * leaf.value
            return (name, gradient.values.count == 1 ? .number(gradient[0, 0]) : .rows(gradient))
          })
      ),
    ])
  }
}

/// `--json` with `--expression` or `--expressions`.
enum Calculator {
  /// What is asked for, or nil.
  static func answer(_ options: Options) throws -> JSON? {
    if let file = options.text("expressions") { return .array(try answers(file)) }
    return try Calculation(options)?.answer()
  }

  private static func answers(_ file: String) throws -> [JSON] {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw LabError.noInput("--expressions \(file): there is no such file, or it cannot be read.")
    }
    return try text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      let calculation = try Calculation(
        String(parts[0]), values: parts.count > 1 ? String(parts[1]) : "")
      guard calculation.output.value.values.count == 1 else {
        throw LabError.data(
          "--expressions \(file): \(parts[0]) is no number: take its mean or sum.")
      }
      return calculation.answer()
    }
  }
}

/// The values of names: "a=2, b=-3, x=[1 2; 3 4]".
enum NamedValues {
  static func read(_ text: String) throws -> [(String, Tensor<Double>)] {
    var result: [(String, Tensor<Double>)] = []
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard sides.count == 2, let first = sides[0].first, first.isLetter,
        sides[0].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }),
        let value = matrix(sides[1])
      else {
        throw LabError.usage(
          "--values takes names with their values, such as a=2,b=-3 or x=[1 2; 3 4], not '\(part)'."
        )
      }
      guard !result.contains(where: { $0.0 == sides[0] }) else {
        throw LabError.usage("--values has '\(sides[0])' twice.")
      }
      result.append((sides[0], Tensor(value, needsGradient: true)))
    }
    return result
  }

  /// A number, or rows with a semicolon between them, in square brackets.
  private static func matrix(_ text: String) -> Matrix<Double>? {
    guard text.hasPrefix("[") else {
      return Double(text).flatMap { $0.isFinite ? Matrix([[$0]]) : nil }
    }
    guard text.hasSuffix("]") else { return nil }
    let rows = text.dropFirst().dropLast().split(separator: ";").map { row in
      row.split(separator: " ").map { Double($0) }
    }
    guard let width = rows.first?.count, width > 0,
      rows.allSatisfy({ $0.count == width && $0.allSatisfy { $0?.isFinite == true } })
    else { return nil }
    return Matrix(rows.map { $0.compactMap { $0 } })
  }
}
