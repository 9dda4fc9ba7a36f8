/// The kinds of number a matrix can hold: `Float` and `Double`.
public protocol MatrixScalar: BinaryFloatingPoint, SIMDScalar, Codable, Sendable {}

extension Float: MatrixScalar {}
extension Double: MatrixScalar {}
