import Dispatch
import Foundation
import Synchronization
import XCTest

@testable import Lab

final class ThreadPoolTests: XCTestCase {
  /// How often each share was done.
  private func counts(_ pool: ThreadPool, _ shares: Int, pause: UInt32 = 0) -> [Int] {
    Array(unsafeUninitializedCapacity: shares) { counts, initialized in
      counts.initialize(repeating: 0)
      nonisolated(unsafe) let counts = counts
      pool.perform(shares) { share in
        if pause > 0 { usleep(pause) }
        counts[share] += 1
      }
      initialized = shares
    }
  }

  func testEachShareIsDoneOnce() {
    let pool = ThreadPool(most: 2)
    for shares in [0, 1, 2, 3, 64, 1024] {
      XCTAssertEqual(counts(pool, shares), Array(repeating: 1, count: shares))
    }
    for _ in 0..<20_000 { XCTAssertEqual(counts(pool, 2), [1, 1]) }
  }

  func testThreadsThatSleepAreWokenAndLongWorkIsWaitedFor() {
    let pool = ThreadPool(most: 2)
    for _ in 0..<5 {
      XCTAssertEqual(counts(pool, 3, pause: 20_000), [1, 1, 1])
      usleep(20_000)
    }
  }

  func testTwoThreadsWorkAtOnce() {
    let arrived = Atomic(0)
    // Each waits for the other, which one thread alone could not do. The calling thread is busy with its
    // own share until the helper has begun, and so cannot take back the helper's.
    ThreadPool(most: 2).perform(2) { _ in
      arrived.add(1, ordering: .sequentiallyConsistent)
      let end = DispatchTime.now() + .seconds(10)
      while arrived.load(ordering: .sequentiallyConsistent) < 2, DispatchTime.now() < end {}
    }
    XCTAssertEqual(arrived.load(ordering: .sequentiallyConsistent), 2)
  }

  func testCallsWithinCallsAndFromSeveralThreads() {
    let pool = ThreadPool(most: 2)
    let sum = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for _ in 0..<200 {
        pool.perform(3) { outer in
          pool.perform(2) { inner in sum.add(2 * outer + inner + 1, ordering: .relaxed) }
        }
      }
    }
    XCTAssertEqual(sum.load(ordering: .relaxed), 8 * 200 * 21)
  }

  func testResultsComeInTheirOrder() {
    let all = Threads.count
    defer { Threads.count = all }
    for threads in [1, 2, 5] {
      Threads.count = threads
      XCTAssertEqual(Threads.map(100) { $0 * $0 }, (0..<100).map { $0 * $0 })
      XCTAssertEqual(Threads.map(0) { $0 }, [])
      var seen = [Int](repeating: 0, count: 1000)
      seen.withUnsafeMutableBufferPointer { seen in
        nonisolated(unsafe) let seen = seen
        Threads.perform(over: 1000, least: 10) { range in
          for index in range { seen[index] += 1 }
        }
      }
      XCTAssertEqual(seen, Array(repeating: 1, count: 1000))
    }
  }
}
