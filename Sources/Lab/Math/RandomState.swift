/// NumPy's legacy random numbers, bit for bit: the generator behind `np.random.seed`.
///
/// The course this one follows starts from `np.random.seed(21)`. `RandomState(21)` gives the same
/// numbers, so the same weights, the same batches and, in the end, the same losses.
///
///     var random = RandomState(21)
///     random.randomSample()  // 0.04872488080912729
///
/// The numbers come from the Mersenne Twister MT19937 (Matsumoto & Nishimura 1998), seeded as in
/// their `init_genrand`, which is what NumPy does with an integer seed. What is drawn from them is
/// in `RandomState+Numbers.swift` and `RandomState+Choices.swift`.
public struct RandomState: Sendable {
  private var state: [UInt32]
  private var position: Int

  /// The second of each pair of normal numbers, kept for the next call.
  var spareNormal: Double?

  private static let size = 624
  private static let middle = 397

  /// A generator started from `seed`, as `np.random.RandomState(seed)`.
  public init(_ seed: UInt32) {
    state = [seed]
    state.reserveCapacity(Self.size)
    for index in 1..<Self.size {
      let previous = state[index - 1]
      state.append(1_812_433_253 &* (previous ^ (previous >> 30)) &+ UInt32(index))
    }
    position = Self.size
  }

  /// The next 32 random bits.
  mutating func nextUInt32() -> UInt32 {
    if position == Self.size { refill() }
    var bits = state[position]
    position += 1
    bits ^= bits >> 11
    bits ^= (bits << 7) & 0x9d2c_5680
    bits ^= (bits << 15) & 0xefc6_0000
    return bits ^ (bits >> 18)
  }

  /// Makes the next 624 words from the last ones: each from two neighbours and one 397 further on.
  private mutating func refill() {
    for index in 0..<Self.size {
      let next = state[(index + 1) % Self.size]
      let mixed = (state[index] & 0x8000_0000) | (next & 0x7fff_ffff)
      let twist: UInt32 = mixed & 1 == 0 ? 0 : 0x9908_b0df
      state[index] = state[(index + Self.middle) % Self.size] ^ (mixed >> 1) ^ twist
    }
    position = 0
  }
}
