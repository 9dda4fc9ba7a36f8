import Foundation
import DamagedFiles
import XCTest

@testable import Lab

/// Damaged safetensors files: each is refused, or read as what it holds.
final class SafetensorsDamageTests: XCTestCase {
  private let good = Array(NetworkReference.values.files.F64)
  private var folder = URL(fileURLWithPath: "")

  override func setUpWithError() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws { try FileManager.default.removeItem(at: folder) }

  /// The numbers, as a network that has loaded the file saves them again. One that was refused has changed
  /// nothing.
  private func read(_ bytes: [UInt8]) throws -> [UInt8] {
    let network = Sequential<Double>([
      Linear(weight: Matrix(rows: 3, columns: 2), bias: [0, 0]), ReLU(),
      Linear(weight: Matrix(rows: 2, columns: 1), bias: [0]),
    ])
    let (file, copy) = (
      folder.appendingPathComponent("n.safetensors"), folder.appendingPathComponent("copy")
    )
    try Data(bytes).write(to: file)
    do {
      try network.load(from: file)
    } catch {
      XCTAssertEqual(network.parameters.map { $0.value.sum() }, [0, 0, 0, 0])
      throw error
    }
    try network.save(to: copy)
    return try Array(Data(contentsOf: copy).dropFirst(8 + headerLength(good)))
  }

  private struct Entry: Decodable, Equatable {
    let dtype: String
    let shape: [Int]
    let data_offsets: [Int]
  }

  private func headerLength(_ bytes: [UInt8]) -> Int {
    bytes.prefix(8).enumerated().reduce(0) { $0 + Int($1.element) << (8 * ($1.offset % 4)) }
  }

  private func entries(_ header: [UInt8]) -> [String: Entry]? {
    try? JSONDecoder().decode([String: Entry].self, from: Data(header))
  }

  /// How many texts with a colon behind them there are.
  private func keys(in header: String) -> Int {
    let pattern = "\"[^\"]*\"\\s*:"
    return header.replacingOccurrences(of: pattern, with: "\n", options: .regularExpression)
      .count { $0 == "\n" } - header.count { $0 == "\n" }
  }

  /// The file's numbers if its header says the same as that of the good file, with each key once.
  private func oracle(_ bytes: [UInt8]) -> [UInt8]? {
    let length = headerLength(bytes)
    guard bytes.count >= 8, bytes[4..<8].allSatisfy({ $0 == 0 }), bytes.count >= 8 + length else {
      return nil
    }
    let (header, data) = (Array(bytes[8..<8 + length]), Array(bytes[(8 + length)...]))
    let goodHeader = Array(good[8..<8 + headerLength(good)])
    guard header.first == UInt8(ascii: "{"), let text = String(validating: header, as: UTF8.self),
      let entries = entries(header), entries == self.entries(goodHeader),
      keys(in: text) == 4 * entries.count,
      data.count == good.count - 8 - headerLength(good)
    else { return nil }
    // A Double whose eleven bits of exponent are all 1 is infinite or no number.
    let isFinite = stride(from: 0, to: data.count, by: 8).allSatisfy {
      data[$0 + 7] & 0x7f != 0x7f || data[$0 + 6] & 0xf0 != 0xf0
    }
    return isFinite ? data : nil
  }

  func testDamagedFiles() {
    readDamaged(good, copies: 1000, read: read, oracle: oracle)
  }

  private func file(_ header: some Sequence<UInt8>, _ data: [UInt8]) -> [UInt8] {
    let header = Array(header)
    return (0..<8).map { UInt8(header.count >> (8 * $0) & 255) } + header + data
  }

  func testHeadersThatPythonRefusesToo() throws {
    let length = headerLength(good)
    let (header, data) = (
      String(decoding: good[8..<8 + length], as: UTF8.self), Array(good[(8 + length)...])
    )
    XCTAssertEqual(try read(file(header.utf8, data)), data)
    let open = header.dropFirst()
    let twice = "{\"0.bias\":{\"dtype\":\"F64\",\"shape\":[2],\"data_offsets\":[0,16]}," + open
    for (what, header) in [
      ("a key twice", Array(twice.utf8)),
      ("a key twice, once with an escape", Array(twice.replacing("0.b", with: "0.\\u0062").utf8)),
      (
        "a key of an entry twice",
        Array(header.replacing(":\"F64\"", with: ":\"F64\",\"dtype\":\"F64\"").utf8)
      ),
      ("UTF-16", Array(try XCTUnwrap(header.data(using: .utf16LittleEndian)))),
      ("a mark of UTF-8", [0xef, 0xbb, 0xbf] + Array(header.utf8)),
      ("a blank first", Array((" " + header).utf8)),
      ("metadata that are a number", Array(("{\"__metadata__\":17," + open).utf8)),
      ("metadata that hold a number", Array(("{\"__metadata__\":{\"a\":1}," + open).utf8)),
      ("a truth as a size", Array(header.replacing("[1]", with: "[true]").utf8)),
      (
        "a name without an end",
        Array(header.replacing("0.bias", with: String(repeating: "b", count: 1_000_000)).utf8)
      ),
      (
        "a shape without an end",
        Array(header.replacing("[2]", with: "[\(String(repeating: "2,", count: 99_999))2]").utf8)
      ),
      ("an escape of the terminal", Array(header.replacing("0.bias", with: "\\u001b[2J").utf8)),
    ] {
      XCTAssertThrowsError(try read(file(header, data)), what) { assertRefusal($0, what) }
    }
    let metadata = "{\"__metadata__\":{\"for:\\\"mat\\\"\":\"a: b\"}," + open
    XCTAssertEqual(try read(file(metadata.utf8, data)), data)
  }

  func testNumbersThatAreNone() throws {
    for number in [Double.nan, .infinity, -.infinity] {
      let bytes = Safetensors.bytes(of: [
        ("0.bias", [2], [1, number]), ("0.weight", [2, 3], [1, 1, 1, 1, 1, 1]),
        ("2.bias", [1], [1]), ("2.weight", [1, 2], [1, 1]),
      ])
      XCTAssertThrowsError(try read(bytes)) {
        assertRefusal($0, "\(number)")
        XCTAssertTrue("\($0)".contains("number 2 of \"0.bias\" is \(number)"), "\($0)")
      }
    }
  }
}
