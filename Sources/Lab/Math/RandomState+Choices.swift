// Whole numbers and orders: NumPy's `randint`, `choice`, `permutation` and `shuffle`.

extension RandomState {
  /// A whole number from `low` up to, not including, `high`, as NumPy's `randint(low, high)`.
  public mutating func randint(_ low: Int, _ high: Int) -> Int {
    require(low < high, "There is no whole number from \(low) up to, not including, \(high).")
    return low + upTo(high - low - 1)
  }

  /// `count` whole numbers from `low` up to, not including, `high`.
  public mutating func randint(_ low: Int, _ high: Int, count: Int) -> [Int] {
    (0..<count).map { _ in randint(low, high) }
  }

  /// `count` of the numbers 0..<n, as NumPy's `choice(n, count, replace)`.
  ///
  /// With replacement a number may come again; without, the answer is the beginning of a
  /// permutation, and `count` is at most n.
  public mutating func choice(_ n: Int, count: Int, replace: Bool = true) -> [Int] {
    if replace { return randint(0, n, count: count) }
    require(count <= n, "\(count) numbers cannot be drawn from \(n) without drawing one again.")
    return Array(permutation(n).prefix(count))
  }

  /// The numbers 0..<n in random order.
  public mutating func permutation(_ n: Int) -> [Int] {
    var order = Array(0..<n)
    shuffle(&order)
    return order
  }

  /// Puts the elements in random order: each, from the last, changes places with one before it.
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, upTo(last))
    }
  }

  /// A whole number from 0 to `maximum`: random bits as long as `maximum`'s, drawn again while they
  /// make a larger number. All results are equally likely; the remainder of a division is not.
  private mutating func upTo(_ maximum: Int) -> Int {
    if maximum == 0 { return 0 }
    let mask = UInt64.max >> UInt64(maximum.leadingZeroBitCount)
    while true {
      let bits =
        mask <= UInt64(UInt32.max)
        ? UInt64(nextUInt32()) : UInt64(nextUInt32()) << 32 | UInt64(nextUInt32())
      let candidate = Int(bits & mask)
      if candidate <= maximum { return candidate }
    }
  }
}
