import Exercises
import Foundation
import Grading
import Lab
import Notebook

/// Measures this course's Swift beside NumPy and PyTorch, in one run on one machine, and reports the
/// ratios: in the terminal, as a page, and for programs as JSON.
@main
enum Benchmark {
  static func main() {
    exit(
      StandardOutput.checked(by: "benchmark") {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let options = try BenchmarkOptions(arguments)
        if options.asksForHelp {
          Terminal.standard.print(BenchmarkOptions.help)
          return 0
        }
        if let width = options.width, width != VectorWidth.built {
          return try VectorWidth.runNarrower(arguments)
        }
        try run(options)
        return 0
      })
  }

  private static func run(_ options: BenchmarkOptions) throws {
    tell("Built for vectors of \(VectorWidth.built) bytes.")
    if VectorWidth.canBeNarrower {
      tell("'swift run benchmark --width 32' measures what AVX2 alone would give.")
    }
    for lesson in ["lesson03", "lesson09", "lesson10", "lesson15"] {
      tell("Building \(lesson) …")
      try ProgramBuild.build(lesson)
    }
    tell("Measuring for some minutes. The quieter the machine, the truer the numbers.")
    var rows: [Row] = []
    for run in 0..<options.runs {
      if options.runs > 1 { tell("Run \(run + 1) of \(options.runs) …") }
      let measured = try Measurement().rows
      rows = run == 0 ? measured : zip(rows, measured).map { $0.joined(with: $1) }
    }
    try report(BenchmarkReport(rows: rows, runs: options.runs), options)
  }

  private static func report(_ report: BenchmarkReport, _ options: BenchmarkOptions) throws {
    if options.isForTools {
      print(report.json.text)
    } else {
      Terminal.standard.print(report.lines(for: .standard))
    }
    guard let page = options.page else { return }
    try OutputFile.write(
      Data(report.html.utf8), to: page,
      wayOut: "--html FILE names another place, --no-html writes none")
    tell("The page: \(Package.relativePath(page.path))")
  }

  /// Says something that is no result: a script reads standard output.
  private static func tell(_ sentence: String) { StandardError.write("\(sentence)\n") }
}
