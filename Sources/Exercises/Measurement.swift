import Lab

/// A number that an exercise's function answered, with the name a learner reads it under.
public struct Measurement {
  let name: String
  let value: Double

  public init(_ name: String, _ value: Double) {
    self.name = name
    self.value = value
  }

  /// One measurement a number, called "name[0]", "name[1]", ….
  public static func each(_ name: String, _ values: [Double]) -> [Measurement] {
    values.enumerated().map { Measurement("\(name)[\($0.offset)]", $0.element) }
  }

  /// One measurement an element, called "name[0, 0]", "name[0, 1]", …, after the shape itself.
  public static func each<Scalar>(_ name: String, _ matrix: Matrix<Scalar>) -> [Measurement] {
    let shape = [
      Measurement("the number of rows of \(name)", Double(matrix.rows)),
      Measurement("the number of columns of \(name)", Double(matrix.columns)),
    ]
    return shape
      + matrix.values.enumerated().map { index, value in
        Measurement("\(name)[\(index / matrix.columns), \(index % matrix.columns)]", Double(value))
      }
  }
}

/// Whether two numbers are equal but for rounding.
///
/// `tolerance` is relative to the expected number, with 1e-12 beside it for an expected 0: sums in
/// another order differ in the last of 16 digits, mistakes in the first few.
func agree(_ value: Double, _ expected: Double, tolerance: Double) -> Bool {
  if value == expected || (value.isNaN && expected.isNaN) { return true }
  // A share of infinity would be infinite, and any number within it.
  guard expected.isFinite else { return false }
  return abs(value - expected) <= tolerance * abs(expected) + min(tolerance, 1e-12)
}

/// The first difference between measured and expected numbers as a sentence, or nil.
func firstDifference(
  _ measured: [Measurement], _ expected: [Double], tolerance: Double
) -> String? {
  for (measurement, expected) in Swift.zip(measured, expected)
  where !agree(measurement.value, expected, tolerance: tolerance) {
    let value = measurement.value.isNaN ? "not a number" : "\(measurement.value)"
    return "\(measurement.name) should be \(expected) and is \(value)."
  }
  if measured.count == expected.count { return nil }
  return "There should be \(expected.count) numbers to compare and there are \(measured.count)."
}
