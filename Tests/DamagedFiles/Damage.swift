import Foundation
import Lab
import XCTest

/// Damaged copies of a file: bytes changed, put in, taken out and doubled, and ends cut off.
///
/// They follow from the seed, so every run tries the same ones.
public struct Damage: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea & Flood 2014).
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
    return bits ^ bits >> 31
  }

  /// What a file is damaged with, beside bytes of any value: its separators, digits and signs.
  private static let pieces = ["\n", "\r", ",", "\"", " ", "0", "9", "-", ".", "e", "\0", "\u{1b}"]

  /// A copy with one to three faults.
  public mutating func copy(of original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...3, using: &self) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &self)
      let piece = Array(Self.pieces.randomElement(using: &self)?.utf8 ?? "".utf8)
      switch Int.random(in: 0..<7, using: &self) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &self)
      case 2: bytes.replaceSubrange(place...place, with: piece)
      case 3: bytes.insert(contentsOf: piece, at: place)
      case 4: bytes.remove(at: place)
      case 5: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
      default: bytes.removeLast(bytes.count - place)
      }
    }
    return bytes
  }
}

extension XCTestCase {
  /// Reads damaged copies of a file, and compares what becomes of each with what another way of reading
  /// says: the same values where the copy is still a file that may be, else an error in one line.
  ///
  /// A trap would end the tests, so none goes unseen.
  ///
  /// - Parameters:
  ///   - original: the file, which is read first.
  ///   - count: how many copies are tried.
  ///   - read: the reader that is tested.
  ///   - oracle: what the copy holds, read in another way; nil where it must be refused.
  public func readDamaged<Value: Equatable>(
    _ original: [UInt8], copies count: Int, line: UInt = #line,
    read: ([UInt8]) throws -> Value, oracle: ([UInt8]) -> Value?
  ) {
    var damage = Damage(seed: 15)
    let copies = [original] + (0..<count).map { _ in damage.copy(of: original) }
    let before = Self.used
    var refused = 0
    for (number, copy) in copies.enumerated() {
      let expected = oracle(copy)
      XCTAssertTrue(number > 0 || expected != nil, "the oracle refuses the file itself", line: line)
      do {
        let value = try read(copy)
        if value != expected {
          let (found, right) = (
            "\(value)".prefix(200), "\(expected.map { "\($0)" } ?? "refused")".prefix(200)
          )
          XCTFail("copy \(number) is read as \(found), and should be \(right)", line: line)
        }
      } catch {
        refused += 1
        XCTAssertNil(expected, "copy \(number) is right, and refused: \(error)", line: line)
        assertRefusal(error, "copy \(number)", line: line)
      }
    }
    XCTAssertGreaterThan(refused, count / 10, line: line)
    // The processor's time, whatever else the machine does.
    XCTAssertLessThan(Self.used.seconds - before.seconds, 20, line: line)
    XCTAssertLessThan(Self.used.bytes - before.bytes, 500_000_000, line: line)
    print("\(name): \(count) damaged copies, \(refused) refused, the others read as they are")
  }

  /// That an error is a `LabError` about data, in one line of reasonable length that a terminal shows as it is.
  public func assertRefusal(_ error: any Error, _ what: String, line: UInt = #line) {
    let sentence = "\(error)"
    XCTAssertTrue(
      [65, 66].contains((error as? LabError)?.exitCode), "\(what): \(sentence)", line: line)
    XCTAssertLessThan(sentence.count, 500, what, line: line)
    XCTAssertFalse(
      sentence.unicodeScalars.contains { $0.properties.generalCategory == .control },
      "\(what): \(sentence.debugDescription)", line: line)
  }

  /// The processor's time that this process has used so far, and the most memory that it has had.
  private static var used: (seconds: Double, bytes: Int) {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      let bytes = usage.ru_maxrss
    #else
      getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
      let bytes = usage.ru_maxrss * 1024
    #endif
    let times = [usage.ru_utime, usage.ru_stime].map {
      Double($0.tv_sec) + Double($0.tv_usec) / 1e6
    }
    return (times[0] + times[1], bytes)
  }
}
