/// A number, a list or a matrix as a check compares it: a shape, and the numbers row after row.
///
///     Quantity([], 0.5)                   // a number
///     Quantity([3], 0.1, 0.2, 0.3)        // a list
///     Quantity([2, 2], 0.1, 0.2, 0.3, 4)  // a matrix with the rows 0.1, 0.2 and 0.3, 4
public struct Quantity: Equatable, Sendable {
  let shape: [Int]
  let values: [Double]

  init(_ shape: [Int], values: [Double]) {
    self.shape = shape
    self.values = values
  }

  public init(_ shape: [Int], _ values: Double...) { self.init(shape, values: values) }

  /// The shape in words: "a number", "3 numbers", "4×2".
  var shapeText: String {
    switch shape.count {
    case 0: "a number"
    case 1: shape[0] == 1 ? "1 number" : "\(shape[0]) numbers"
    default: shape.map(String.init).joined(separator: "×")
    }
  }
}

/// Values from an independent implementation: by exercise, and then by the name that the check
/// measures them under.
public typealias ReferenceValues = [String: [String: Quantity]]
