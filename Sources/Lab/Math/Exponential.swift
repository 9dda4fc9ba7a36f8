/// eˣ, for loops over many numbers.
///
/// Foundation's `exp` is a call for each number. This one is plain arithmetic without a branch, so
/// the compiler can work out eight numbers at once where it stands in a loop, as in
/// `x.map { 1 / (1 + exp(-$0)) }`. A lesson says in its Lesson.swift which of the two is meant.
///
/// x is split into n · ln 2 + r with |r| ≤ ln 2 / 2, so that eˣ = 2ⁿ · eʳ; 2ⁿ is put together from
/// its bits, and eʳ is the beginning of its power series, Σ rᵏ / k!, up to k = 13, where what is left
/// out is below half a unit in the last place.
///
/// - Returns: eˣ, off by at most two units in the last place; 0 below −708, where the last normal
///   numbers end.
@inlinable @inline(__always)
public func exp(_ x: Double) -> Double {
  // Adding 1.5 · 2⁵² leaves n, rounded, in the lowest bits.
  let shifter = 0x1.8p52
  let shifted = (x * 1.442_695_040_888_963_4) + shifter
  let n = shifted - shifter
  // ln 2 in two parts, so that n · ln 2 is exact to more digits than a Double holds.
  let r = (x.addingProduct(n, -0x1.62e42fefa39efp-1)).addingProduct(n, -0x1.abc9e3b39803fp-56)
  var series = 1.605_904_383_682_161_3e-10  // 1/13!
  series = (2.087_675_698_786_81e-9).addingProduct(series, r)  // 1/12!
  series = (2.505_210_838_544_172e-8).addingProduct(series, r)
  series = (2.755_731_922_398_589_3e-7).addingProduct(series, r)  // 1/10!
  series = (2.755_731_922_398_589e-6).addingProduct(series, r)
  series = (2.480_158_730_158_73e-5).addingProduct(series, r)  // 1/8!
  series = (1.984_126_984_126_984e-4).addingProduct(series, r)
  series = (1.388_888_888_888_889e-3).addingProduct(series, r)  // 1/6!
  series = (8.333_333_333_333_333e-3).addingProduct(series, r)
  series = (4.166_666_666_666_666_4e-2).addingProduct(series, r)  // 1/4!
  series = (0.166_666_666_666_666_66).addingProduct(series, r)
  series = (0.5).addingProduct(series, r)
  series = (1.0).addingProduct(series, r)
  series = (1.0).addingProduct(series, r)
  let power = Double(bitPattern: (shifted.bitPattern &<< 52) &+ (1.0).bitPattern)
  let value = series * power
  // Selections, not branches; a number that is none falls through to the arithmetic, which keeps it.
  let bounded = x > 709.78 ? .infinity : value
  return x < -708 ? 0 : bounded
}
