import Foundation
import Lab
import Notebook

/// What `swift run benchmark` is told on the command line.
struct BenchmarkOptions {
  /// How many bytes a vector shall have; nil for as many as the processor has.
  private(set) var width: Int?

  /// How often everything is measured.
  private(set) var runs = 1

  /// Whether one JSON object is printed, and nothing else.
  private(set) var isForTools = false

  /// Where the page is written, if it is.
  private(set) var page: URL? = Pages.folder.appendingPathComponent("benchmark.html")

  static let help = [
    "swift run benchmark [OPTION…]", "",
    "  --width 32    build everything for AVX2 and measure that, where the processor has AVX-512",
    "  --runs N      measure everything N times, up to 9, and show the spread",
    "  --json        print one JSON object",
    "  --html FILE   where the page is written, in place of Pages/benchmark.html",
    "  --no-html     write no page",
    "  --help        print this",
  ]

  /// - Throws: `LabError.usage` for an option or a value that makes no sense.
  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      func value() throws -> String {
        if parts.count > 1 { return String(parts[1]) }
        guard let value = rest.popFirst() else {
          throw LabError.usage("\(name) needs a value; 'swift run benchmark --help' lists them.")
        }
        return value
      }
      switch name {
      case "--width":
        let text = try value()
        guard let width = Int(text), VectorWidth.possible.contains(width) else {
          let possible = VectorWidth.possible.map { "\($0)" }.joined(separator: " or ")
          throw LabError.usage("--width takes \(possible) here, not \(text.quoted).")
        }
        self.width = width
      case "--runs":
        let text = try value()
        guard let runs = Int(text), 1...9 ~= runs else {
          throw LabError.usage("--runs takes a whole number from 1 to 9, not \(text.quoted).")
        }
        self.runs = runs
      case "--json" where parts.count == 1: isForTools = true
      case "--html":
        let text = try value()
        if text.isEmpty { throw LabError.usage("--html needs the name of a file.") }
        page = URL(fileURLWithPath: text)
      case "--no-html" where parts.count == 1: page = nil
      default:
        throw LabError.usage(
          "benchmark takes no \(argument.quoted); 'swift run benchmark --help' lists what it takes."
        )
      }
    }
  }
}
