import Foundation
import XCTest

@testable import Lab

final class DigitsTests: XCTestCase {
  private var dataset = Dataset(name: "mnist", folder: URL(fileURLWithPath: ""), kind: .own)

  override func setUpWithError() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    dataset = Dataset(name: "mnist", folder: folder, kind: .own)
    try write(images: Self.images, labels: Self.labels)
  }

  override func tearDownWithError() throws {
    try FileManager.default.removeItem(at: dataset.folder)
  }

  private func write(images: [UInt8], labels: [UInt8]) throws {
    let folder = dataset.folder
    try Data(images).write(to: folder.appendingPathComponent("t10k-images-idx3-ubyte"))
    try Data(labels).write(to: folder.appendingPathComponent("t10k-labels-idx1-ubyte"))
  }

  /// Two images, the first with pixels 0 to 255 and again from 0, and their labels.
  private static let pixels = (0..<2 * 784).map { UInt8(truncatingIfNeeded: $0) }
  private static let images: [UInt8] =
    [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 28, 0, 0, 0, 28] + pixels
  private static let labels: [UInt8] = [0, 0, 8, 1, 0, 0, 0, 2, 9, 0]

  func testImagesAndLabels() throws {
    let digits = try Digits<Float>(dataset, .test)
    XCTAssertEqual(digits.images.shape, "2×784")
    XCTAssertEqual(digits.images.values, Self.pixels.map { Float($0) / 255 })
    XCTAssertEqual(digits.labels, [9, 0])
    XCTAssertEqual(digits.prefix(1).images, digits.images.rows(0..<1))
    XCTAssertEqual(digits.prefix(1).labels, [9])
    XCTAssertEqual(digits.prefix(3).labels, [9, 0])
  }

  func testAsManyAsAskedForAndTheSameNumbersInBothTypes() throws {
    let (floats, doubles) = (try Digits<Float>(dataset, .test), try Digits<Double>(dataset, .test))
    XCTAssertEqual(doubles.images.values, floats.images.values.map(Double.init))
    let first = try Digits<Float>(dataset, .test, limit: 1)
    XCTAssertEqual(first.images, floats.images.rows(0..<1))
    XCTAssertEqual(first.labels, [9])
    XCTAssertEqual(floats.at([1, 0, 1]).labels, [0, 9, 0])
    XCTAssertThrowsError(try Digits<Float>(dataset, .test, atLeast: 3)) {
      XCTAssertTrue("\($0)".hasSuffix(" has 2 images and needs at least 3."), "\($0)")
    }
  }

  func testPartsAndBatchesHoldEveryPictureOnce() throws {
    let all = try Digits<Float>(Dataset.find("mnist", choice: "sample"), .test, limit: 25)
    let (training, validation) = all.split(oneIn: 6)
    XCTAssertEqual(training.labels + validation.labels, all.labels)
    XCTAssertEqual(training.images.values + validation.images.values, all.images.values)
    XCTAssertEqual(validation.labels.count, 4)
    var (random, again) = (RandomState(3), RandomState(3))
    let batches = Array(all.batches(of: 10, random: &random))
    XCTAssertEqual(batches.map { $0.0.rows }, [10, 10, 5])
    let shuffled = all.at(again.permutation(25))
    XCTAssertEqual(batches.flatMap { $0.1 }, shuffled.labels)
    XCTAssertEqual(batches.flatMap { $0.0.values }, shuffled.images.values)
  }

  func testTheSampleIsReadWhole() throws {
    let sample = try Dataset.find("mnist", choice: "sample")
    for (part, count) in [(DigitsPart.training, 6000), (.test, 1000)] {
      let digits = try Digits<Float>(sample, part)
      XCTAssertEqual(digits.images.shape, "\(count)×784")
      XCTAssertEqual(digits.labels.count, count)
      XCTAssertEqual(Set(digits.labels), Set(0...9))
      XCTAssertEqual(digits.images.values.max(), 1)
      XCTAssertEqual(digits.images.values.min(), 0)
    }
  }

  private func assertRefused(
    images: [UInt8] = images, labels: [UInt8] = labels, _ sentence: String, line: UInt = #line
  ) throws {
    try write(images: images, labels: labels)
    XCTAssertThrowsError(try Digits<Float>(dataset, .test), line: line) { error in
      let told = "\(error)".replacingOccurrences(of: dataset.folder.path + "/t10k-", with: "")
      XCTAssertEqual(told, sentence, line: line)
      XCTAssertEqual((error as? LabError)?.exitCode, 65, line: line)
    }
  }

  func testWrongFilesAreRefusedWithWhatIsWrong() throws {
    try assertRefused(
      images: Self.labels, labels: Self.labels,
      "images-idx3-ubyte is cut off: it has 10 bytes and its header alone needs 16.")
    try assertRefused(
      images: Self.images, labels: Self.images,
      "labels-idx1-ubyte begins with 2051 and should begin with the magic number 2049.")
    try assertRefused(
      images: [0x1f, 0x8b] + Self.images,
      "images-idx3-ubyte is still compressed: unpack it with gunzip.")
    try assertRefused(
      images: Self.images.dropLast(),
      "images-idx3-ubyte is cut off: its header says 2×28×28 bytes, and 1567 bytes follow.")
    try assertRefused(
      images: Self.images + [0],
      "images-idx3-ubyte is too long: its header says 2×28×28 bytes, and 1569 bytes follow.")
    try assertRefused(
      labels: Self.labels.dropLast(2),
      "labels-idx1-ubyte is cut off: its header says 2 bytes, and 0 bytes follow.")
    try assertRefused(
      labels: [0, 0, 8, 1, 0, 0, 0, 3, 9, 0, 1],
      "images-idx3-ubyte has 2 images and labels-idx1-ubyte has 3 labels.")
    try assertRefused(
      labels: [0, 0, 8, 1, 0, 0, 0, 2, 9, 10],
      "labels-idx1-ubyte: label 1 is 10, and digits end at 9.")
    try assertRefused(
      images: [0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 2, 1, 2, 3, 4],
      "images-idx3-ubyte has images of 2×2 pixels, not 28×28.")
    try assertRefused(
      images: Array(Self.images[..<4]) + [0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 28],
      labels: [0, 0, 8, 1, 0, 0, 0, 0], "images-idx3-ubyte has 0 images and needs at least 1.")
    try assertRefused(
      images: Array(Self.images[..<4]) + [UInt8](repeating: 255, count: 12),
      "images-idx3-ubyte is cut off: its header says 4294967295×4294967295×4294967295 bytes, and 0 "
        + "bytes follow.")
  }

  func testAFileCutOffAnywhereIsRefused() throws {
    for count in 0..<Self.labels.count {
      try write(images: Self.images, labels: Array(Self.labels.prefix(count)))
      XCTAssertThrowsError(try Digits<Float>(dataset, .test)) {
        XCTAssertTrue("\($0)".contains("labels-idx1-ubyte is cut off"), "\(count): \($0)")
      }
    }
  }

  func testAMissingFileIsNamed() throws {
    XCTAssertThrowsError(try Digits<Float>(dataset, .training)) {
      XCTAssertEqual(($0 as? LabError)?.exitCode, 66)
      XCTAssertTrue("\($0)".contains("train-images-idx3-ubyte is missing"), "\($0)")
    }
  }
}
