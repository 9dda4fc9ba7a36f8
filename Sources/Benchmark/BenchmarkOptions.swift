import Foundation
import Lab
import Notebook

/// What `swift run benchmark` is told on the command line.
struct BenchmarkOptions {
  private let options: Options

  private static var declared: [Option] {
    [
      .text("width", "32", "build all for AVX2 and measure that, where the processor has AVX-512"),
      .integer("runs", 1, in: 1...9, "measure everything N times, and show the spread"),
      .flag("json", "print one JSON object"),
      .text("html", "FILE", "where the page is written, in place of Pages/benchmark.html"),
      .flag("no-html", "write no page"),
      .flag("help", "print this"),
    ]
  }

  static var help: [String] {
    ["swift run benchmark [OPTION…]", ""] + declared.lines(for: .standard)
  }

  /// - Throws: `LabError.usage` for an option or a value that makes no sense.
  init(_ arguments: [String]) throws {
    options = try Options(Self.declared, arguments: arguments, program: "benchmark")
    if let width = options.text("width"),
      !VectorWidth.possible.contains(where: { "\($0)" == width })
    {
      let possible = VectorWidth.possible.map { "\($0)" }.joined(separator: " or ")
      throw LabError.usage("--width takes \(possible) here, not \(width.quoted).")
    }
    if options.text("html") == "" { throw LabError.usage("--html needs the name of a file.") }
  }

  /// How many bytes a vector shall have; nil for as many as the processor has.
  var width: Int? { options.text("width").flatMap { Int($0) } }

  /// How often everything is measured.
  var runs: Int { options.integer("runs") }

  /// Whether one JSON object is printed, and nothing else.
  var isForTools: Bool { options.isSet("json") }

  /// Where the page is written, if it is.
  var page: URL? {
    if options.isSet("no-html") { return nil }
    return options.text("html").map { URL(fileURLWithPath: $0) }
      ?? Pages.folder.appendingPathComponent("benchmark.html")
  }

  /// Whether the options are asked for, and nothing else.
  var asksForHelp: Bool { options.isSet("help") }
}
