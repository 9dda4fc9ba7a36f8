@preconcurrency import Foundation
import Lab
import Notebook

/// Measures this course's Swift beside NumPy and PyTorch, in one run on one machine, and prints a
/// table of ratios.
///
/// Each is measured in two rounds, in turn, and the better one counts: another program on the machine
/// then has to disturb both rounds to spoil a number.
@main
enum Benchmark {
  static let rounds = 2

  static func main() {
    exit(
      StandardOutput.checked(by: "benchmark") {
        try run()
        return 0
      })
  }

  private static func run() throws {
    print("Measuring for a few minutes. The quieter the machine, the truer the numbers.")
    Command.build(["lesson03", "lesson09", "lesson10", "lesson15"])
    let trainings = try Training.all()
    let peaks = [peak(Float.self), peak(Double.self)]
    let rows = [1, 2].flatMap { products(threads: $0, peaks) } + trainings.flatMap(training)
    print("")
    let header = ["work", "threads", "unit", "Swift", "of peak", "NumPy", "×", "PyTorch", "×"]
    let terminal = Terminal.standard
    terminal.print(
      TextTable(header.map { .init($0) }, rows.map(\.cells)).lines(for: terminal, indent: 0)
        + [""]
        + terminal.wrapped(
          """
          × is how many times as fast Swift is. Of peak: of the fused multiply-adds that one core was seen to \
          do here, times the number of threads.
          """))
    if rows.allSatisfy({ $0.numPy == nil }) {
      print("NumPy's columns are empty: python3 has no numpy here.")
    }
    if rows.allSatisfy({ $0.pyTorch == nil }) {
      print("PyTorch's columns are empty: python3 has no torch here.")
    }
  }

  /// The products on so many threads, in both kinds of numbers.
  private static func products(threads: Int, _ corePeaks: [Double]) -> [Row] {
    let peaks = corePeaks.map { $0 * Double(threads) }
    var rows = ["Float", "Double"].enumerated().flatMap { kind, scalar in
      [Row("FMA peak, \(scalar)", threads, "GFLOP/s", swift: peaks[kind])]
        + Product.all.map {
          Row("\($0.name), \(scalar)", threads, "GFLOP/s", peak: peaks[kind])
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
        let row = index + 1 + index / Product.all.count
        rows[row].improve(
          swift: speed, numPy: (script?["NumPy"] as? [Double])?[index],
          pyTorch: (script?["PyTorch"] as? [Double])?[index])
      }
    }
    return rows
  }

  /// A training, on each number of threads.
  private static func training(_ training: Training) -> [Row] {
    training.threads.map { threads in
      var row = Row(training.name, threads, training.unit)
      for _ in 0..<rounds {
        let (lesson, script) = training.speeds(threads: threads)
        row.improve(
          swift: lesson, numPy: training.usesPyTorch ? nil : script,
          pyTorch: training.usesPyTorch ? script : nil)
      }
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
