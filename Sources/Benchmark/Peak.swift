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
/// Independent chains, all in registers. Too few leave units idle, and too many go through memory; how
/// many are best depends on the registers, so several numbers are tried and the highest speed counts.
func peak<Scalar: MatrixScalar>(_ scalar: Scalar.Type) -> Double {
  [
    peak(scalar, Chains<4>()), peak(scalar, Chains<5>()), peak(scalar, Chains<6>()),
    peak(scalar, Chains<8>()), peak(scalar, Chains<12>()), peak(scalar, Chains<16>()),
  ].max() ?? 0
}

/// How many chains run side by side.
private struct Chains<let count: Int> {}

private func peak<Scalar: MatrixScalar, let chains: Int>(
  _: Scalar.Type, _: Chains<chains>
) -> Double {
  let rounds = 100_000
  let factor = Scalar.Vector(repeating: Scalar(0.999))
  var total = Scalar.Vector.zero
  let seconds = fastest(for: 0.3) {
    var sums = InlineArray<chains, Scalar.Vector>(repeating: factor)
    for _ in 0..<rounds {
      for chain in 0..<chains { sums[chain] = factor.addingProduct(sums[chain], factor) }
    }
    for chain in 0..<chains { total += sums[chain] }
  }
  // Asked for, so that the compiler cannot leave the work out.
  require(total.sum().isFinite, "The sums grew without limit.")
  return Double(2 * chains * Scalar.Vector.scalarCount * rounds) / seconds / 1e9
}
