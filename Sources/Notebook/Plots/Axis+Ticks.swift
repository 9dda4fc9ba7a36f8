import Exercises
import Foundation
import Lab

// Ticks stand at 1, 2 or 5 times a power of ten, the numbers that readers count in (Heckbert,
// "Nice Numbers for Graph Labels", Graphics Gems, 1990).

extension Axis {
  /// The ticks inside the span, no more than `count` of them.
  ///
  ///     Axis("loss", values: [0, 0.93]).ticks(atMost: 5).map(\.label)
  ///     // ["0.0", "0.2", "0.4", "0.6", "0.8"]
  func ticks(atMost count: Int) -> [Tick] {
    let count = max(count, 1)
    if let givenTicks {
      let inside = givenTicks.filter { tick in
        position(tick.value).map { $0 > -1e-9 && $0 < 1 + 1e-9 } ?? false
      }
      // Where there is no room for all, every second or every third and so on.
      let step = max((inside.count + count - 1) / count, 1)
      return stride(from: 0, to: inside.count, by: step).map { inside[$0] }
    }
    return scale == .linear ? linearTicks(atMost: count) : logarithmicTicks(atMost: count)
  }

  /// As many ticks as fit, with `count` as the most.
  func ticks(atMost count: Int, where fits: ([Tick]) -> Bool) -> [Tick] {
    for count in stride(from: count, to: 1, by: -1) {
      let ticks = ticks(atMost: count)
      if fits(ticks) { return ticks }
    }
    return Array(ticks(atMost: 1).prefix(1))
  }

  private func linearTicks(atMost count: Int) -> [Tick] {
    var exponent = Format.exponent(of: (upper - lower) / Double(count)) - 1
    if isWhole { exponent = max(exponent, 0) }
    // A hundredfold of the first guess leaves a single tick at most, so four powers are enough.
    for exponent in exponent...exponent + 4 {
      for multiple in [1.0, 2, 5] {
        let size = pow(10, Double(abs(exponent)))
        // Multiplied or divided by a whole number, so that 3 steps of 0.1 are 0.3.
        func value(_ index: Double) -> Double {
          exponent < 0 ? index * multiple / size : index * multiple * size
        }
        let step = value(1)
        let first = (lower / step - 1e-9).rounded(.up)
        let last = (upper / step + 1e-9).rounded(.down)
        guard step > 0, last - first + 1 <= Double(count) else { continue }
        guard last >= first else { break }
        let values = (0...Int(last - first)).map { value(first + Double($0)) }
        return zip(values, labels(of: values, stepExponent: exponent)).map { Tick($0, $1) }
      }
    }
    return []
  }

  /// Labels with the same number of decimals, as many as the step needs.
  private func labels(of values: [Double], stepExponent: Int) -> [String] {
    let largest = Format.exponent(of: values.map { abs($0) }.max() ?? 0)
    return values.map { value in
      Format.isWrittenOut(largest)
        ? Format.fixed(value, max(-stepExponent, 0))
        : Format.multiple(of: largest, value, decimals: max(largest - stepExponent, 0))
    }
  }

  private func logarithmicTicks(atMost count: Int) -> [Tick] {
    let first = Int((log10(lower) - 1e-9).rounded(.up))
    let last = Int((log10(upper) + 1e-9).rounded(.down))
    // Less than three powers of ten: the numbers between them help.
    if last - first < 3 {
      var between: [Double] = []
      for exponent in first - 1...max(last, first - 1) {
        for multiple in [1.0, 2, 5] {
          let value = multiple * pow(10, Double(exponent))
          if value >= lower * (1 - 1e-9) && value <= upper * (1 + 1e-9) { between.append(value) }
        }
      }
      if between.count <= count && between.count > 2 {
        return between.map { Tick($0, Format.short($0)) }
      }
    }
    // A single power of ten would not tell a reader how far the next one is.
    guard last > first else { return linearTicks(atMost: count) }
    let step = max((last - first + count) / count, 1)
    // Multiples of the step, so that 1 is among them where the axis has it.
    let exponents = (first...last).filter { $0 % step == 0 }
    return exponents.map { exponent in
      let value = pow(10, Double(exponent))
      return Tick(value, Format.short(value))
    }
  }
}
