import Dispatch
import Lab
import Notebook

/// Runs `work` again and again for a while and returns the seconds of the fastest run.
///
/// The fastest is the one that other programs on the machine disturbed least.
func fastest(for seconds: Double = 0.15, _ work: () -> Void) -> Double {
  var best = Double.infinity
  let end = DispatchTime.now().uptimeNanoseconds + UInt64(seconds * 1e9)
  repeat {
    let start = DispatchTime.now().uptimeNanoseconds
    work()
    best = min(best, Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
  } while DispatchTime.now().uptimeNanoseconds < end
  return best
}

/// How many GFLOP/s the fused multiply-add units of one core can do: what no product can exceed.
///
/// Sixteen independent chains, all in registers: enough for every unit to begin one each cycle.
func peak<Scalar: MatrixScalar>(_: Scalar.Type) -> Double {
  let rounds = 200_000
  let factor = Scalar.Vector(repeating: Scalar(0.999))
  var total = Scalar.Vector.zero
  let seconds = fastest(for: 1) {
    var sums = InlineArray<16, Scalar.Vector>(repeating: factor)
    for _ in 0..<rounds {
      for chain in 0..<16 { sums[chain] = factor.addingProduct(sums[chain], factor) }
    }
    for chain in 0..<16 { total += sums[chain] }
  }
  // Asked for, so that the compiler cannot leave the work out.
  require(total.sum().isFinite, "The sums grew without limit.")
  return Double(2 * 16 * Scalar.Vector.scalarCount * rounds) / seconds / 1e9
}
