import Foundation
import Processor
import Synchronization

/// How many threads large computations may use.
///
/// The numbers do not depend on it: work is divided so that every sum is still added up by one
/// thread, in one order.
public enum Threads {
  /// One for each processor unless a program says otherwise; at least 1. More threads than processors
  /// divide the work more finely, and no more of them run at a time.
  public nonisolated(unsafe) static var count = processors

  /// The processors that this program may use: in a container or under `taskset` there are fewer than
  /// the machine has, and threads without one would only be in each other's way.
  static let processors = max(1, min(usable, quota))

  private static var usable: Int {
    let usable = Int(usable_processors())
    return usable > 0 ? usable : ProcessInfo.processInfo.activeProcessorCount
  }

  /// What a container is allowed of the processors' time, such as "150000 100000" for one and a half.
  private static var quota: Int {
    let numbers = (try? String(contentsOfFile: "/sys/fs/cgroup/cpu.max", encoding: .utf8))
      .map { $0.split(whereSeparator: \.isWhitespace).compactMap { Int($0) } }
    guard let numbers, numbers.count == 2, numbers[0] > 0, numbers[1] > 0 else { return .max }
    return (numbers[0] + numbers[1] - 1) / numbers[1]
  }

  /// The results of `body` for 0, 1, … in their order, worked out on several threads at once.
  ///
  /// - Parameters:
  ///   - parts: how many results there are.
  ///   - body: may run on any thread, several calls at a time, and must not change anything shared.
  public static func map<Result: Sendable>(
    _ parts: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    Array(unsafeUninitializedCapacity: parts) { results, initialized in
      // Each place is written by one thread only.
      nonisolated(unsafe) let start = results.baseAddress
      // Each thread takes the next part when it is done with one: who wakes up late does less.
      let next = Atomic(0)
      ThreadPool.shared.perform(min(count, parts)) { _ in
        while true {
          let part = next.add(1, ordering: .relaxed).oldValue
          if part >= parts { return }
          (start! + part).initialize(to: body(part))
        }
      }
      initialized = parts
    }
  }

  /// Calls `body` with ranges that together are `0..<count`, on several threads at once where there is
  /// enough to do.
  ///
  /// - Parameter least: what a thread must have to do before a second one pays.
  @inline(__always)
  static func perform(over count: Int, least: Int, _ body: @Sendable (Range<Int>) -> Void) {
    let shares = max(1, min(Threads.count, count / least))
    ThreadPool.shared.perform(shares) { share in
      body(count * share / shares..<count * (share + 1) / shares)
    }
  }
}
