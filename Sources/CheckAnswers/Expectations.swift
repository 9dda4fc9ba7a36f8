import Foundation

/// What did not hold, and what was found instead.
struct Failure: Error {
  let sentence: String
  let details: String
}

/// Counts what held.
struct Expectations {
  private(set) var passed = 0

  /// Says that a condition holds.
  ///
  /// - Throws: `Failure` with the details when it does not.
  mutating func expect(
    _ condition: Bool, _ sentence: String, _ details: @autoclosure () -> [String] = []
  ) throws {
    guard condition else {
      throw Failure(sentence: sentence, details: details().joined(separator: "\n"))
    }
    passed += 1
    print("✔ \(sentence)")
    fflush(nil)
  }
}
