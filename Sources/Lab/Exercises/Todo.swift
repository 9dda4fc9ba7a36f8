import Foundation

/// Marks an exercise as not done and returns `value`, on loan from the reference solution.
///
/// So a lesson always runs: what a learner has not written yet gives the right number anyway.
///
///     func sigmoid(_ x: Double) -> Double {
///       todo("1.1", Solutions.sigmoid(x))
///     }
///
/// - Parameters:
///   - exercise: the number of the exercise, such as "1.1".
///   - value: what the reference solution answers.
/// - Returns: `value`.
public func todo<Value>(
  _ exercise: String, _ value: Value, file: StaticString = #filePath, line: Int = #line
) -> Value {
  if Loans.areRecorded { Loans.record(exercise, SourceLocation("\(file)", line)) }
  return value
}

/// A place in the package's source: what a learner is sent to.
public struct SourceLocation: Equatable, Codable, Sendable {
  /// The file, as a path from the package's folder.
  public let file: String

  /// The line, counted from 1.
  public let line: Int

  public init(_ file: String, _ line: Int) {
    self.file = Package.relativePath(file)
    self.line = line
  }
}

/// Which exercises called `todo` while a check ran.
///
/// Nothing is recorded outside a check: training calls a stub millions of times.
enum Loans {
  private(set) nonisolated(unsafe) static var areRecorded = false
  private nonisolated(unsafe) static var places: [String: SourceLocation] = [:]
  private static let lock = NSLock()

  static func record(_ exercise: String, _ place: SourceLocation) {
    lock.withLock { places[exercise] = places[exercise] ?? place }
  }

  /// Runs `body` and returns its result with the places of the `todo`s it met.
  static func during<Value>(_ body: () -> Value) -> (value: Value, places: [String: SourceLocation])
  {
    places = [:]
    areRecorded = true
    defer { areRecorded = false }
    let value = body()
    return (value, places)
  }
}
