import Lab

/// What an exercise's function answered, under the name that a learner reads.
///
///     Measured("output", 0.5)
///     Measured("hidden", activity.hidden)        // hidden[0, 0], hidden[0, 1], …
///     Measured("sigmoid", at: [-3, 0], sigmoid)  // sigmoid(−3), sigmoid(0)
///
/// The reference values hold a quantity of the same name and shape.
public struct Measured: Sendable {
  let name: String
  let quantity: Quantity

  /// What a learner reads for each element, where that is not its index.
  let labels: [String]?

  init(_ name: String, _ quantity: Quantity, labels: [String]? = nil) {
    self.name = name
    self.quantity = quantity
    self.labels = labels
  }

  /// The numbers, row after row.
  public var values: [Double] { quantity.values }

  /// Whether the elements are answers to calls of their own, "sigmoid(−3)", and not places of one answer.
  var isOfSeparateCalls: Bool { labels?.allSatisfy { $0.hasPrefix("\(name)(") } ?? false }

  /// A number.
  public init(_ name: String, _ value: Double) {
    self.init(name, Quantity([], values: [value]))
  }

  /// A list, whose elements are called "name[0]", "name[1]", ….
  public init(_ name: String, _ values: [Double]) {
    self.init(name, Quantity([values.count], values: values))
  }

  /// A list of whole numbers.
  public init(_ name: String, _ values: [Int]) { self.init(name, values.map(Double.init)) }

  /// A matrix, whose elements are called "name[0, 0]", "name[0, 1]", ….
  public init(_ name: String, _ matrix: Matrix<Double>) {
    self.init(name, Quantity([matrix.rows, matrix.columns], values: matrix.values))
  }

  /// A function at several points, whose values are called "name(−3)", "name(0.5)", ….
  public init(_ name: String, at points: [Double], _ function: (Double) -> Double) {
    self.init(name, labelled: points.map { ("\(name)(\(Format.number($0)))", function($0)) })
  }

  /// A list, each of whose elements has a name of its own.
  public init(_ name: String, labelled elements: [(String, Double)]) {
    self.init(
      name, Quantity([elements.count], values: elements.map(\.1)), labels: elements.map(\.0))
  }

  /// The first difference from what is expected as a sentence, or nil.
  func difference(from expected: Quantity, tolerance: Double) -> String? {
    if quantity.shape != expected.shape {
      guard quantity.shape.count == 1, expected.shape.count == 1 else {
        return "\(name) should be \(expected.shapeText) and is \(quantity.shapeText)."
      }
      return "There should be \(expected.shapeText) in \(name) and there "
        + (quantity.shape == [1] ? "is 1." : "are \(quantity.shape[0]).")
    }
    let places = quantity.values.indices
    guard
      let place = places.first(where: {
        !agree(quantity.values[$0], expected.values[$0], tolerance: tolerance)
      })
    else { return nil }
    let (value, wanted) = (quantity.values[place], expected.values[place])
    let digits = digitsThatTellApart([(value, wanted)])
    let answer = value.isNaN ? "not a number" : Format.number(value, digits: digits)
    return
      "\(elementName(place)) should be \(Format.number(wanted, digits: digits)) and is \(answer)."
  }

  /// The name and the numbers as they would be written in Swift, a matrix's rows below each other; of
  /// many numbers the shape and the first ones.
  ///
  ///     inputs = [0.1, 0.3]
  func literal(after prefix: String = "") -> [String] {
    func list(_ values: [Double], limit: Int = .max) -> String {
      let texts = values.prefix(limit).map { Format.number($0) }
      return "[" + (texts + (values.count > limit ? ["…"] : [])).joined(separator: ", ") + "]"
    }
    let name = prefix + self.name
    switch quantity.shape.count {
    case 0: return ["\(name) = \(Format.number(quantity.values[0]))"]
    case 1: return ["\(name) = \(list(quantity.values, limit: 12))"]
    default:
      let rows = quantity.rows
      guard quantity.values.count <= 24 else {
        return ["\(name): \(quantity.shapeText), the first row \(list(rows[0], limit: 6))"]
      }
      let line = "\(name) = [" + rows.map { list($0) }.joined(separator: ", ") + "]"
      if line.count <= 72 || rows.count > 8 { return [line] }
      let margin = String(repeating: " ", count: name.count + 4)
      return rows.enumerated().map { number, row in
        (number == 0 ? "\(name) = [" : margin) + list(row)
          + (number == rows.count - 1 ? "]" : ",")
      }
    }
  }

  func elementName(_ place: Int) -> String {
    if let labels { return labels[place] }
    switch quantity.shape.count {
    case 0: return name
    case 1: return "\(name)[\(place)]"
    default:
      let (row, column) = place.quotientAndRemainder(dividingBy: quantity.shape[1])
      return "\(name)[\(row), \(column)]"
    }
  }
}
