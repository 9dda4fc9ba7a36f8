import Lab

/// Some neighbouring columns of one row, which the processor adds and multiplies at once.
protocol ColumnStrip {
  static func + (left: Self, right: Self) -> Self
  static func * (factor: Double, strip: Self) -> Self
}

extension SIMD8: ColumnStrip where Scalar == Double {}
extension SIMD2: ColumnStrip where Scalar == Double {}
extension Double: ColumnStrip {}

extension ColumnStrip {
  /// The number of columns.
  static var width: Int { MemoryLayout<Self>.size / MemoryLayout<Double>.size }

  @inline(__always)
  static func load(_ place: UnsafePointer<Double>) -> Self {
    UnsafeRawPointer(place).loadUnaligned(as: Self.self)
  }

  @inline(__always)
  func store(to place: UnsafeMutablePointer<Double>) {
    UnsafeMutableRawPointer(place).storeBytes(of: self, as: Self.self)
  }
}
