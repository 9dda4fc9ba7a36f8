import Foundation

// What is taken for the logarithm of a ratio.

extension Mistakes {
  static let logarithms: [(String, (Double) -> Double)] = [
    ("This is the logarithm to base 10; the natural one is `log`.", { log10($0) }),
    ("This is the logarithm to base 2; the natural one is `log`.", { log2($0) }),
    ("The sign is flipped; a ratio above 1 has a positive logarithm.", { -log($0) }),
    ("This is ln(1 + ratio), which is never negative; add no 1 here.", { log(1 + $0) }),
    ("This is ln(1 + ratio) to base 10: take `log`, and add no 1.", { log10(1 + $0) }),
    ("This is the ratio itself; take its logarithm.", { $0 }),
    ("This is the distance from 1; take the logarithm, which is 0 at 1 too.", { $0 - 1 }),
    ("This is the distance from 1, turned round; take the logarithm.", { 1 - $0 }),
    ("This is 1 divided by the ratio; take its logarithm.", { 1 / $0 }),
    (
      "The minus is lost below 1: the logarithm of ½ is that of 2 with a minus.", { abs(log($0)) }
    ),
    (
      "0.01 is added to ratios up to 1; nothing is to be added.", { log($0 > 1 ? $0 : $0 + 0.01) }
    ),
    ("0.01 is added to the ratio; nothing is to be added.", { log($0 + 0.01) }),
    (
      "Ratios up to 1 are turned over, and 0.01 is added, but the minus is lost: the logarithm alone does it all.",
      { $0 > 1 ? log($0) : log(1 / ($0 + 0.01)) }
    ),
    (
      "Below 1 this is −1 / ratio and above it the ratio: of opposite signs, but not yet the logarithm.",
      { $0 >= 1 ? $0 : -1 / $0 }
    ),
    (
      "This is the ratio minus 1, and below 1 that of the inverse with a minus: take the logarithm.",
      { $0 >= 1 ? $0 - 1 : 1 - 1 / $0 }
    ),
    ("This is eˣ, the opposite of the logarithm: `log` is wanted.", { exp($0) }),
    ("This is the logarithm of ratio − 1: take that of the ratio itself.", { log($0 - 1) }),
    ("The logarithm is multiplied by the ratio: it is wanted alone.", { $0 * log($0) }),
    ("This is the square root; the logarithm is wanted.", { $0.squareRoot() }),
    (
      "The logarithm's square root is taken: the logarithm alone is wanted.",
      { log($0).squareRoot() }
    ),
    (
      "This is (ratio − 1) / (ratio + 1), of the right sign, but not the logarithm.",
      { ($0 - 1) / ($0 + 1) }
    ),
    (
      "These are whole doublings: the natural logarithm, `log`, also counts what lies between.",
      { log2($0).rounded(.towardZero) }
    ),
    (
      "These are whole doublings, rounded down: take the natural logarithm, `log`.",
      { log2($0).rounded(.down) }
    ),
    ("This is ratio / (1 + ratio), a share: take the logarithm.", { $0 / (1 + $0) }),
    ("This is 1 − 1 / ratio: take the logarithm.", { 1 - 1 / $0 }),
    (
      "Only the side is said, 1 above 1 and −1 below: the logarithm also says how far.",
      { $0 > 1 ? 1 : $0 < 1 ? -1 : 0 }
    ),
    (
      "Only the side is said, 1 from 1 on and −1 below: the logarithm also says how far.",
      { $0 >= 1 ? 1 : -1 }
    ),
    ("The logarithm is divided by the ratio: it is wanted alone.", { log($0) / $0 }),
    ("Ratios below 1 count as 0 here; their logarithm is negative.", { $0 < 1 ? 0 : log($0) }),
    ("Ratios above 1 count as 0 here; their logarithm is positive.", { $0 > 1 ? 0 : log($0) }),
  ]
}
