import Dispatch
import Foundation
import Processor
import Synchronization

/// One thread of the pool.
///
/// Its state is a single atomic number that the two sides change in turn. What they share besides is
/// touched by the thread while it is `working` or `awaited`, and by the asking side else.
final class Helper: @unchecked Sendable {
  private enum State: UInt8, AtomicRepresentable {
    /// Nothing to do; the thread looks at the state again and again.
    case free

    /// Nothing to do; the thread waits for `wake`.
    case asleep

    /// There is work, which the asking side may still take back.
    case asked

    /// The thread is at it.
    case working

    /// The thread is at it, and the asking side waits for `done`.
    case awaited
  }

  private let state = Atomic(State.free)
  private let wake = DispatchSemaphore(value: 0)
  private let done = DispatchSemaphore(value: 0)
  private var work: (@Sendable (Int) -> Void)?
  private var share = 0

  init() {
    let thread = Thread { self.live() }
    thread.qualityOfService = .userInitiated
    thread.start()
  }

  /// Asks for a call of `work`; `finish` must follow before the next one.
  func ask(for work: @escaping @Sendable (Int) -> Void, share: Int) {
    (self.work, self.share) = (work, share)
    if state.exchange(.asked, ordering: .acquiringAndReleasing) == .asleep { wake.signal() }
  }

  /// Whether the thread had not begun, and now will not.
  func takeBack() -> Bool { change(.asked, to: .free) }

  /// Waits for the end of the work, if it has not been taken back.
  func finish() {
    if !spin(until: { $0 != .working }), change(.working, to: .awaited) { done.wait() }
    work = nil
  }

  private func live() {
    while true {
      if !spin(until: { $0 == .asked }), change(.free, to: .asleep) { wake.wait() }
      guard change(.asked, to: .working) else { continue }
      callWork()
      if state.exchange(.free, ordering: .acquiringAndReleasing) == .awaited { done.signal() }
    }
  }

  /// Alone in a function, so that nothing holds the work when it is over.
  @inline(never)
  private func callWork() { work?(share) }

  private func change(_ from: State, to new: State) -> Bool {
    state.compareExchange(expected: from, desired: new, ordering: .acquiringAndReleasing).exchanged
  }

  /// Looks at the state for about a tenth of a millisecond: whether it has become what is expected.
  ///
  /// Now and then it lets another thread go first: where both sides have landed on one processor, the
  /// one that waits would else keep the other from its work.
  private func spin(until isExpected: (State) -> Bool) -> Bool {
    for _ in 0..<100 {
      for _ in 0..<32 {
        if isExpected(state.load(ordering: .acquiring)) { return true }
        wait_a_moment()
      }
      sched_yield()
    }
    return false
  }
}
