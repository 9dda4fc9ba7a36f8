/// An array of bytes in the IDX format, the one in which MNIST comes.
///
///     let bytes: [UInt8] = [0, 0, 8, 1, 0, 0, 0, 3, 7, 2, 1]
///     let file = try IDX(bytes, name: "labels-idx1-ubyte", dimensions: 1)
///     file.sizes            // [3]
///     Array(file.elements)  // [7, 2, 1]
///
/// All numbers are big-endian (http://yann.lecun.com/exdb/mnist, "FILE FORMATS"):
///
///     offset 0          magic number: two zero bytes, 8 for unsigned bytes, the number of dimensions
///     offset 4, 8, …    the size of each dimension, 4 bytes each
///     then              the elements, a byte each, the last dimension's neighbours side by side
public struct IDX: Sendable {
  /// The size of each dimension: [images, rows, columns].
  public let sizes: [Int]

  /// The elements.
  public let elements: ArraySlice<UInt8>

  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - name: what messages call the file.
  ///   - dimensions: how many the array must have: 3 for images, 1 for labels.
  /// - Throws: `LabError.data` when the file is another, is cut off or is too long.
  public init(_ bytes: [UInt8], name: String, dimensions: Int) throws {
    let start = 4 + 4 * dimensions
    guard bytes.count >= start else {
      throw LabError.data(
        "\(name) is cut off: it has \(bytes.count) bytes and its header alone needs \(start).")
    }
    if bytes.starts(with: [0x1f, 0x8b]) {
      throw LabError.data("\(name) is still compressed: unpack it with gunzip.")
    }
    func number(at offset: Int) -> Int {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    let magic = 0x800 + dimensions
    guard number(at: 0) == magic else {
      throw LabError.data(
        "\(name) begins with \(number(at: 0)) and should begin with the magic number \(magic).")
    }
    sizes = (1...dimensions).map { number(at: 4 * $0) }
    elements = bytes[start...]
    guard elements.count == elementCount(sizes) else {
      let shape = sizes.map(String.init).joined(separator: "×")
      let state = elements.count < (elementCount(sizes) ?? .max) ? "cut off" : "too long"
      throw LabError.data(
        "\(name) is \(state): its header says \(shape) bytes, and \(elements.count) bytes follow.")
    }
  }
}
