import Foundation
import DamagedFiles
import XCTest

@testable import Lab

/// Damaged IDX files: each is refused, or read as what it holds.
final class DigitsDamageTests: XCTestCase {
  private var dataset = Dataset(name: "mnist", folder: URL(fileURLWithPath: ""), kind: .own)

  override func setUpWithError() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    dataset = Dataset(name: "mnist", folder: folder, kind: .own)
  }

  override func tearDownWithError() throws {
    try FileManager.default.removeItem(at: dataset.folder)
  }

  private static let images: [UInt8] =
    [0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 28, 0, 0, 0, 28]
    + (0..<3 * 784).map { UInt8(truncatingIfNeeded: $0 * 7) }
  private static let labels: [UInt8] = [0, 0, 8, 1, 0, 0, 0, 3, 9, 0, 5]

  private struct Pictures: Equatable {
    let pixels: [Float]
    let labels: [Int]
  }

  private func read(_ images: [UInt8], _ labels: [UInt8]) throws -> Pictures {
    try Data(images).write(to: dataset.folder.appendingPathComponent("t10k-images-idx3-ubyte"))
    try Data(labels).write(to: dataset.folder.appendingPathComponent("t10k-labels-idx1-ubyte"))
    let digits = try Digits<Float>(dataset, .test)
    return Pictures(pixels: digits.images.values, labels: digits.labels)
  }

  /// The pictures of two files whose headers are, byte for byte, those of as many pictures as follow.
  private func oracle(_ images: [UInt8], _ labels: [UInt8]) -> Pictures? {
    let (pixels, digits) = (images.dropFirst(16), labels.dropFirst(8))
    let count = [0, 0, UInt8(digits.count / 256), UInt8(digits.count % 256)]
    guard !digits.isEmpty, labels.prefix(8) == [0, 0, 8, 1] + count, digits.allSatisfy({ $0 < 10 }),
      images.prefix(16) == [0, 0, 8, 3] + count + [0, 0, 0, 28, 0, 0, 0, 28],
      pixels.count == digits.count * 28 * 28
    else { return nil }
    return Pictures(pixels: pixels.map { Float($0) / 255 }, labels: digits.map(Int.init))
  }

  func testDamagedImages() {
    readDamaged(Self.images, copies: 300) {
      try read($0, Self.labels)
    } oracle: {
      oracle($0, Self.labels)
    }
  }

  func testDamagedLabels() {
    readDamaged(Self.labels, copies: 300) {
      try read(Self.images, $0)
    } oracle: {
      oracle(Self.images, $0)
    }
  }

  func testOtherFiles() {
    let page = Array("<!DOCTYPE html><html><body>404 Not Found</body></html>".utf8)
    let huge: [UInt8] = [0, 0, 8, 3] + Array(repeating: 255, count: 12) + [1, 2, 3]
    let swapped = [3, 8, 0, 0] + Self.images.dropFirst(4)
    let turned = [0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 14, 0, 0, 0, 56] + Self.images.dropFirst(16)
    for (what, images) in [
      ("nothing", []), ("a page", page), ("compressed", [0x1f, 0x8b] + Self.images), ("huge", huge),
      ("little-endian", swapped), ("of another width", turned), ("labels", Self.labels),
      ("a mark before it", [0xef, 0xbb, 0xbf] + Self.images),
    ] {
      XCTAssertThrowsError(try read(images, Self.labels), what) { assertRefusal($0, what) }
    }
  }
}
