import Synchronization

/// Threads that help the calling one.
///
/// To wake a sleeping thread takes some 50 µs, as long as a lesson's whole product. So a thread that has
/// helped looks out for more work for a while before it sleeps, and in a training, where one product
/// follows another, it is awake when it is needed.
final class ThreadPool: @unchecked Sendable {
  static let shared = ThreadPool()

  /// Who has taken the pool may change the list.
  private let isTaken = Atomic(false)
  private var helpers: [Helper] = []
  private let most: Int

  /// - Parameter most: How many helpers there may be; one without a processor of its own would only be
  ///   in the others' way.
  init(most: Int = Threads.processors - 1) { self.most = most }

  /// Calls `work` with 0, 1, … `shares - 1`, at the same time, and returns when all calls have ended.
  ///
  /// The same share goes to the same thread each time, which finds in its cache what it wrote there
  /// before. This thread does the first one, and those of helpers that are slow to wake; and all of
  /// them while the pool serves somebody else, as it does within a call of `work`.
  func perform(_ shares: Int, _ work: @Sendable (Int) -> Void) {
    guard shares > 1,
      isTaken.compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged
    else {
      for share in 0..<shares { work(share) }
      return
    }
    let helped = min(shares - 1, most)
    while helpers.count < helped { helpers.append(Helper()) }
    withoutActuallyEscaping(work) { work in
      for index in 0..<helped { helpers[index].ask(for: work, share: index + 1) }
      work(0)
      for share in helped + 1..<shares { work(share) }
      for index in 0..<helped where helpers[index].takeBack() { work(index + 1) }
      for index in 0..<helped { helpers[index].finish() }
    }
    isTaken.store(false, ordering: .releasing)
  }
}
