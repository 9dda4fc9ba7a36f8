/// From the learner's process to the judge's: to the last bit, and with infinities and NaN, which JSON's
/// numbers don't have.
extension Measured: Codable {
  private enum CodingKeys: String, CodingKey { case name, shape, bits, labels }

  public func encode(to encoder: Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(quantity.shape, forKey: .shape)
    try container.encode(quantity.values.map(\.bitPattern), forKey: .bits)
    try container.encodeIfPresent(labels, forKey: .labels)
  }

  /// - Throws: `DecodingError` where the parts don't fit together: a learner's program may write anything.
  public init(from decoder: Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let shape = try container.decode([Int].self, forKey: .shape)
    let values = try container.decode([UInt64].self, forKey: .bits).map(Double.init(bitPattern:))
    let labels = try container.decodeIfPresent([String].self, forKey: .labels)
    // Compared one by one: a product of sizes may be too large for a whole number.
    let isWhole = shape.allSatisfy { (0...max(values.count, 1_000_000)).contains($0) }
    guard shape.count <= 2, isWhole, shape.reduce(1, *) == values.count,
      labels.map({ $0.count == values.count }) ?? true
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .bits, in: container, debugDescription: "the numbers don't fit the shape")
    }
    let name = try container.decode(String.self, forKey: .name)
    self.init(name, Quantity(shape, values: values), labels: labels)
  }
}
