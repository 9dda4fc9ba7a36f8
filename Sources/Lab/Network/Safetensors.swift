import Foundation

/// Named arrays of numbers in a file that PyTorch users can open: the safetensors format.
///
///     let file = try Safetensors(bytes, name: "digits.safetensors")
///     let bias: [Float] = try file.values("0.bias", shape: [50])
///
/// The format (https://huggingface.co/docs/safetensors), all numbers little-endian:
///
///     8 bytes     N, the length of the header
///     N bytes     {"0.bias": {"dtype": "F32", "shape": [50], "data_offsets": [0, 200]}, …}
///     the rest    the numbers, row after row; the offsets count from here
///
/// Unlike Python's pickle it cannot run code when it is opened, and everything in it can be checked
/// before it is believed.
public struct Safetensors {
  private let name: String
  private let entries: [String: Entry]
  private let data: ArraySlice<UInt8>

  /// The names of the arrays, in alphabetical order.
  public var names: [String] { entries.keys.sorted() }

  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - name: what messages call the file.
  /// - Throws: `LabError.data` when the file is cut off, too long or contradicts itself.
  public init(_ bytes: [UInt8], name: String) throws {
    guard bytes.count >= 8 else {
      throw LabError.data("\(name) is cut off: a safetensors file has at least 8 bytes.")
    }
    let length = bytes[..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard length <= UInt64(bytes.count - 8) else {
      throw LabError.data(
        "\(name) is cut off, or no safetensors file: its header should have \(length) bytes, and "
          + "\(bytes.count - 8) follow.")
    }
    let start = 8 + Int(length)
    self.name = name
    data = bytes[start...]
    entries = try Self.entries(bytes[8..<start], of: name)
    try requireNoGaps()
  }

  /// The arrays must fill the data from end to end: bytes that belong to none, or to two, are a mistake.
  private func requireNoGaps() throws {
    var end = 0
    for entry in entries.values.sorted(by: {
      ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
    }) {
      guard entry.bytes.lowerBound == end else {
        throw LabError.data(
          "\(name): the arrays overlap or leave a gap at byte \(end) of the data.")
      }
      end = entry.bytes.upperBound
    }
    guard end == data.count else {
      let state = data.count < end ? "cut off" : "too long"
      throw LabError.data(
        "\(name) is \(state): its header tells of \(end) bytes of numbers, and \(data.count) follow."
      )
    }
  }

  /// The numbers of one array.
  ///
  /// - Throws: `LabError.data` when there is no such array, it has another type or shape, or one of its
  ///   numbers is infinite or none at all.
  public func values<Scalar: MatrixScalar>(_ array: String, shape: [Int]) throws -> [Scalar] {
    guard let entry = entries[array] else {
      throw LabError.data(
        "\(name) has no \"\(array)\"; it has \(names.prefix(20).map(\.quoted).joined(separator: ", "))."
      )
    }
    guard entry.type == Self.type(of: Scalar.self) else {
      throw LabError.data(
        "\(name): \"\(array)\" is of type \(entry.type.quoted), not \(Self.type(of: Scalar.self)).")
    }
    guard entry.shape == shape else {
      throw LabError.data("\(name): \"\(array)\" has shape \(entry.shape), not \(shape).")
    }
    guard let count = elementCount(shape),
      count == entry.bytes.count / MemoryLayout<Scalar>.size,
      entry.bytes.count % MemoryLayout<Scalar>.size == 0
    else {
      throw LabError.data(
        "\(name): \"\(array)\" of shape \(shape) does not fit into \(entry.bytes.count) bytes.")
    }
    let first = data.startIndex + entry.bytes.lowerBound
    let values = [Scalar](unsafeUninitializedCapacity: count) { values, initialized in
      UnsafeMutableRawBufferPointer(values).copyBytes(from: data[first..<first + entry.bytes.count])
      initialized = count
    }
    if let wrong = values.firstIndex(where: { !$0.isFinite }) {
      throw LabError.data(
        "\(name): number \(wrong + 1) of \"\(array)\" is \(values[wrong]), and no network learns from that."
      )
    }
    return values
  }

  /// The content of a file with these arrays, byte for byte what Python's `safetensors` writes.
  public static func bytes<Scalar: MatrixScalar>(
    of arrays: [(name: String, shape: [Int], values: [Scalar])]
  ) -> [UInt8] {
    var entries: [String] = []
    var data: [UInt8] = []
    for (name, shape, values) in arrays.sorted(by: { $0.name < $1.name }) {
      let start = data.count
      values.withUnsafeBytes { data += $0 }
      let entry = JSON.object([
        ("dtype", .string(type(of: Scalar.self))), ("shape", .integers(shape)),
        ("data_offsets", .integers([start, data.count])),
      ])
      entries.append("\(JSON.string(name).text):\(entry.text.filter { $0 != " " })")
    }
    var header = Array("{\(entries.joined(separator: ","))}".utf8)
    // Spaces after the JSON let the numbers begin at a multiple of 8.
    while header.count % 8 != 0 { header.append(UInt8(ascii: " ")) }
    let length = (0..<8).map { UInt8(truncatingIfNeeded: header.count >> (8 * $0)) }
    return length + header + data
  }

  /// The format's name for a kind of number: F32 or F64.
  private static func type<Scalar: MatrixScalar>(of scalar: Scalar.Type) -> String {
    "F\(MemoryLayout<Scalar>.size * 8)"
  }
}
