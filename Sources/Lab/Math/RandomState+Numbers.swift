#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Real numbers from the generator's bits: NumPy's `random_sample`, `uniform` and `normal`.

extension RandomState {
  /// A number from 0 up to, not including, 1: 53 random bits, as NumPy's `random_sample`.
  public mutating func randomSample() -> Double {
    let high = Double(nextUInt32() >> 5)
    let low = Double(nextUInt32() >> 6)
    return (high * 67_108_864 + low) / 9_007_199_254_740_992
  }

  /// A number from `low` up to `high`.
  public mutating func uniform(_ low: Double = 0, _ high: Double = 1) -> Double {
    low + (high - low) * randomSample()
  }

  /// `count` numbers from `low` up to `high`.
  public mutating func uniform(_ low: Double, _ high: Double, count: Int) -> [Double] {
    (0..<count).map { _ in uniform(low, high) }
  }

  /// A matrix of numbers from `low` up to `high`, drawn row after row.
  public mutating func uniform<Scalar>(
    _ low: Double, _ high: Double, rows: Int, columns: Int
  ) -> Matrix<Scalar> {
    let values = (0..<rows * columns).map { _ in Scalar(uniform(low, high)) }
    return Matrix(rows: rows, columns: columns, values: values)
  }

  /// A number from the normal distribution, by Marsaglia's polar method: a random point in the unit
  /// disc gives two numbers, and the second is kept for the next call.
  public mutating func normal(_ mean: Double = 0, _ deviation: Double = 1) -> Double {
    mean + deviation * standardNormal()
  }

  /// `count` numbers from the normal distribution.
  public mutating func normal(_ mean: Double, _ deviation: Double, count: Int) -> [Double] {
    (0..<count).map { _ in normal(mean, deviation) }
  }

  /// A matrix of numbers from the normal distribution, drawn row after row.
  public mutating func normal<Scalar>(
    _ mean: Double, _ deviation: Double, rows: Int, columns: Int
  ) -> Matrix<Scalar> {
    let values = (0..<rows * columns).map { _ in Scalar(normal(mean, deviation)) }
    return Matrix(rows: rows, columns: columns, values: values)
  }

  private mutating func standardNormal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    while true {
      let x = 2 * randomSample() - 1
      let y = 2 * randomSample() - 1
      let square = x * x + y * y
      if square < 1 && square != 0 {
        let scale = (-2 * log(square) / square).squareRoot()
        spareNormal = scale * x
        return scale * y
      }
    }
  }
}
