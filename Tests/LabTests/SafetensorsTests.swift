import Foundation
import XCTest

@testable import Lab

final class SafetensorsTests: XCTestCase {
  private var reference: NetworkReference.Files { NetworkReference.values.files }
  private var folder = URL(fileURLWithPath: "")

  override func setUpWithError() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws { try FileManager.default.removeItem(at: folder) }

  /// A 3-2-1 network whose parameters are all 0.
  private func network<Scalar: MatrixScalar>(hidden: Int = 2) -> Sequential<Scalar> {
    Sequential([
      Linear(
        weight: Matrix(rows: 3, columns: hidden), bias: Array(repeating: 0, count: hidden)),
      ReLU(), Linear(weight: Matrix(rows: hidden, columns: 1), bias: [0]),
    ])
  }

  private func write(_ bytes: some Sequence<UInt8>) throws -> URL {
    let file = folder.appendingPathComponent("n.safetensors")
    try Data(bytes).write(to: file)
    return file
  }

  func testFilesFromPythonAreReadAndWrittenByteForByte() throws {
    try exchange(reference.F64, Double.self)
    try exchange(reference.F32, Float.self)
  }

  private func exchange<Scalar: MatrixScalar>(_ bytes: Data, _: Scalar.Type) throws {
    let network: Sequential<Scalar> = network()
    try network.load(from: write(bytes))
    for (parameter, expected) in zip(network.parameters, reference.parameters) {
      assertEqual(parameter.value, expected, "\(Scalar.self)")
    }
    let copy = folder.appendingPathComponent("copy.safetensors")
    try network.save(to: copy)
    XCTAssertEqual(try Data(contentsOf: copy), bytes)
  }

  func testParametersInAnyOrderWithMetadata() throws {
    let header = """
      {"__metadata__": {"format": "pt"}, "b": {"dtype": "F64", "shape": [0], "data_offsets": [8, 8]},
      "a": {"dtype": "F64", "shape": [], "data_offsets": [0, 8]}}
      """
    let file = try Safetensors(Self.file(header, data: [0, 0, 0, 0, 0, 0, 0xf0, 0x3f]), name: "n")
    XCTAssertEqual(file.names, ["a", "b"])
    XCTAssertEqual(try file.values("a", shape: []) as [Double], [1])
    XCTAssertEqual(try file.values("b", shape: [0]) as [Double], [])
  }

  private static func file(_ header: String, data: [UInt8]) -> [UInt8] {
    (0..<8).map { UInt8(header.utf8.count >> (8 * $0) & 255) } + Array(header.utf8) + data
  }

  func testAFileThatIsCutOffAnywhereIsRefusedAndChangesNothing() throws {
    let network: Sequential<Double> = network()
    for count in 0..<reference.F64.count {
      XCTAssertThrowsError(try network.load(from: write(reference.F64.prefix(count)))) { error in
        let sentence = "\(error)"
        XCTAssertTrue(sentence.contains("n.safetensors is cut off"), "\(count): \(sentence)")
        XCTAssertEqual((error as? LabError)?.exitCode, 65)
      }
    }
    XCTAssertEqual(network.parameters.map { $0.value.sum() }, [0, 0, 0, 0])
  }

  func testWrongFilesAreRefusedWithWhatIsWrong() throws {
    let good = reference.F64
    func assertRefused(
      _ bytes: some Sequence<UInt8>, hidden: Int = 2, _ sentence: String, line: UInt = #line
    ) throws {
      let network: Sequential<Double> = network(hidden: hidden)
      XCTAssertThrowsError(try network.load(from: write(bytes)), line: line) { error in
        XCTAssertTrue("\(error)".hasSuffix("n.safetensors" + sentence), "\(error)", line: line)
        XCTAssertEqual((error as? LabError)?.exitCode, 65, line: line)
      }
    }
    try assertRefused(
      good + [0], " is too long: its header tells of 88 bytes of numbers, and 89 follow.")
    try assertRefused(
      reference.F32, ": \"0.weight\" is of type \"F32\", not F64.")
    try assertRefused(good, hidden: 4, ": \"0.weight\" has shape [2, 3], not [4, 3].")
    try assertRefused(
      Array(repeating: 255, count: 20),
      " is cut off, or no safetensors file: its header should have 18446744073709551615 bytes, and "
        + "12 follow.")
    let notJSON = " is no safetensors file: its header is not a JSON object."
    try assertRefused(Self.file("[1]", data: []), notJSON)
    try assertRefused(Self.file("{", data: []), notJSON)
    try assertRefused(
      Self.file(String(repeating: "[", count: 100_000), data: []), notJSON)
    try assertRefused(Self.file("{}", data: []), " has no \"0.weight\"; it has .")
    for entry in [
      "1", "{}", "{\"dtype\": 1, \"shape\": [], \"data_offsets\": [0, 8]}",
      "{\"dtype\": \"F64\", \"shape\": [1.5], \"data_offsets\": [0, 8]}",
      "{\"dtype\": \"F64\", \"shape\": [1], \"data_offsets\": [8, 0]}",
      "{\"dtype\": \"F64\", \"shape\": [1], \"data_offsets\": [-8, 0]}",
      "{\"dtype\": \"F64\", \"shape\": [1], \"data_offsets\": [0, 1e300]}",
      "{\"dtype\": \"F64\", \"shape\": [1], \"data_offsets\": [0]}",
    ] {
      try assertRefused(
        Self.file("{\"x\": \(entry)}", data: Array(repeating: 0, count: 8)),
        ": the header's entry for \"x\" makes no sense.")
    }
    func twoArrays(_ second: String) -> [UInt8] {
      Self.file(
        "{\"x\": {\"dtype\": \"F64\", \"shape\": [1], \"data_offsets\": [0, 8]}, \"y\": "
          + "{\"dtype\": \"F64\", \"shape\": [1], \"data_offsets\": \(second)}}",
        data: Array(repeating: 0, count: 16))
    }
    try assertRefused(
      twoArrays("[0, 8]"), ": the arrays overlap or leave a gap at byte 8 of the data.")
    try assertRefused(
      twoArrays("[9, 16]"), ": the arrays overlap or leave a gap at byte 8 of the data.")
    let surplus = Safetensors.bytes(
      of: [
        ("0.bias", [2], [Double](repeating: 1, count: 2)),
        ("0.weight", [2, 3], [1, 1, 1, 1, 1, 1]),
        ("2.bias", [1], [1]), ("2.weight", [1, 2], [1, 1]), ("4.bias", [1], [1]),
      ])
    try assertRefused(surplus, " has \"4.bias\", which this network has not.")
  }

  func testAShapeThatDoesNotFitItsBytesIsRefused() throws {
    for shape in ["[2]", "[-1, -1]", "[4611686018427387904, 4, 4]"] {
      let header = "{\"x\": {\"dtype\": \"F64\", \"shape\": \(shape), \"data_offsets\": [0, 8]}}"
      let file = try Safetensors(
        Self.file(header, data: Array(repeating: 0, count: 8)), name: "n")
      let sizes = shape.dropFirst().dropLast().components(separatedBy: ", ").compactMap { Int($0) }
      XCTAssertThrowsError(try file.values("x", shape: sizes) as [Double]) {
        XCTAssertEqual("\($0)", "n: \"x\" of shape \(shape) does not fit into 8 bytes.")
      }
    }
  }

  func testFilesThatAreNotThere() throws {
    let network: Sequential<Double> = network()
    let file = folder.appendingPathComponent("missing/n.safetensors")
    XCTAssertThrowsError(try network.load(from: file)) {
      XCTAssertEqual(
        $0 as? LabError, .noInput("\(file.path) is missing or cannot be read."))
    }
    XCTAssertThrowsError(try network.load(from: folder)) {
      XCTAssertEqual(
        $0 as? LabError, .noInput("\(folder.path) is missing or cannot be read."))
    }
    XCTAssertThrowsError(try network.save(to: folder)) {
      XCTAssertEqual(
        $0 as? LabError, .noOutput("\(folder.path) cannot be written: it is the name of a folder."))
    }
    let below = try write([1]).appendingPathComponent("n.safetensors")
    XCTAssertThrowsError(try network.save(to: below)) {
      XCTAssertEqual(
        $0 as? LabError, .noOutput("\(below.path) cannot be written: its folder cannot be made."))
    }
  }
}
