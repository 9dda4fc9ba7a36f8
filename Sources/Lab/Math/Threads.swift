import Foundation

/// How many threads large computations may use.
///
/// The numbers do not depend on it: work is divided so that every sum is still added up by one
/// thread, in one order.
public enum Threads {
  /// One for each processor unless a program says otherwise; at least 1.
  public nonisolated(unsafe) static var count = ProcessInfo.processInfo.activeProcessorCount
}
