import Lab

/// Everything measured once.
///
/// Each work is measured in two rounds, in turn with the others' code, and the better one counts:
/// another program on the machine then has to disturb both rounds to spoil a number.
struct Measurement {
  private(set) var rows: [Row] = []

  private static let rounds = 2

  init() throws {
    let trainings = try Training.all()
    let peaks = [peak(Float.self), peak(Double.self)]
    for threads in Set([1, Threads.count]).sorted() {
      rows += Self.products(threads: threads, peaks)
    }
    rows += trainings.flatMap(Self.rows)
  }

  /// The products on so many threads, in both kinds of numbers.
  private static func products(threads: Int, _ corePeaks: [Double]) -> [Row] {
    let peaks = corePeaks.map { $0 * Double(threads) }
    var rows = ["Float", "Double"].enumerated().flatMap { kind, scalar in
      Product.all.map {
        Row(.product(scalar), $0.name, threads, "GFLOP/s", peak: peaks[kind])
      }
    }
    let all = Threads.count
    defer { Threads.count = all }
    keepFreedMemory()
    for _ in 0..<rounds {
      Threads.count = threads
      let speeds =
        Product.all.map { $0.speed(Float.self) } + Product.all.map { $0.speed(Double.self) }
      let script = Command.python("benchmark.py", threads: threads, ["--products"]).answer()
      for (index, speed) in speeds.enumerated() {
        rows[index].improve(
          Speeds(
            swift: speed, numPy: (script?["NumPy"] as? [Double])?[index],
            pyTorch: (script?["PyTorch"] as? [Double])?[index]))
      }
    }
    return rows
  }

  /// A training, on each number of threads.
  private static func rows(of training: Training) -> [Row] {
    training.threads.map { threads in
      var row = Row(.training, training.name, threads, training.unit)
      for _ in 0..<rounds { row.improve(training.speeds(threads: threads)) }
      return row
    }
  }

  /// Frees a large block, after which glibc keeps freed memory for the next matrix, as in a training,
  /// which has freed large blocks when it read its data. Else each product would be measured together
  /// with getting its memory from the system, page by page.
  private static func keepFreedMemory() {
    let block = Matrix<Float>(rows: 7000, columns: 1024, repeating: 1)
    require(block.sum() > 0, "The block was not filled.")
  }
}
