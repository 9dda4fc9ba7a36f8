import Lab

// How what was measured is compared with what is expected.

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

/// As few digits as tell the numbers of every pair apart, and four at least.
func digitsThatTellApart(_ pairs: [(Double, Double)]) -> Int {
  (4...15).first { digits in
    pairs.allSatisfy { Format.number($0, digits: digits) != Format.number($1, digits: digits) }
  } ?? 16
}

/// The first difference between what was measured and what is expected under the same names, as a
/// sentence, or nil.
///
/// All names that are expected must be there; that the course's own solution gives them is seen to by
/// `fault`.
func firstDifference(
  _ measured: [Measured], _ expected: [String: Quantity], tolerance: Double
) -> String? {
  for measurement in measured {
    guard let quantity = expected[measurement.name] else { continue }
    if let sentence = measurement.difference(from: quantity, tolerance: tolerance) {
      return sentence
    }
  }
  let names = Set(measured.map(\.name))
  return expected.keys.filter { !names.contains($0) }.min().map { "\($0) is missing." }
}

/// What does not fit between what the course's own solution gives and its reference values, or nil.
func fault(_ measured: [Measured], _ expected: [String: Quantity]) -> String? {
  var names: Set<String> = []
  for measurement in measured {
    let name = measurement.name
    guard names.insert(name).inserted else { return "The check measures “\(name)” twice." }
    guard let quantity = expected[name] else { return "There is no reference value “\(name)”." }
    if measurement.quantity.shape != quantity.shape {
      return "“\(name)” is \(measurement.quantity.shapeText) in the check and "
        + "\(quantity.shapeText) in the reference values."
    }
  }
  let unused = expected.keys.filter { !names.contains($0) }.min()
  return unused.map { "The check does not measure “\($0)”, which is a reference value." }
}
