import Foundation
import Lab

/// How SwiftPM compiles and links a lesson, so that a single file of it can be compiled and linked again.
struct LessonCommands {
  /// Compiles Exercises.swift, with the lesson's other files to look names up in.
  let compile: [String]

  /// Links the lesson's program.
  let link: [String]

  /// - Parameters:
  ///   - verboseOutput: what `swift build -v` prints while it builds the lesson.
  ///   - program: "lesson03".
  /// - Throws: `LabError.noInput` where the commands are not in it.
  init(_ verboseOutput: String, of program: String) throws {
    let lines = verboseOutput.split(whereSeparator: \.isNewline).map {
      ShellWords.split(String($0))
    }
    func line(_ part: String) -> [String]? {
      lines.last { words in
        guard let name = words.firstIndex(of: "-module-name"), name + 1 < words.count else {
          return false
        }
        return words[name + 1] == program && words.contains(part)
          && words[0].hasSuffix("swiftc")
      }
    }
    guard let module = line("-emit-module"), let link = line("-emit-executable") else {
      throw LabError.noInput("swift build does not say how it builds \(program).")
    }
    self.link = link.filter { $0 != "-v" }
    compile = try Self.frontend(of: module, program)
  }

  /// The compiler's own call for Exercises.swift, as the driver would make it.
  private static func frontend(of module: [String], _ program: String) throws -> [String] {
    let flags: Set = [
      "-incremental", "-enable-batch-mode", "-parseable-output", "-emit-module", "-v",
      "-emit-dependencies", "-serialize-diagnostics",
    ]
    let pairs: Set = ["-emit-module-path", "-output-file-map", "-index-store-path"]
    var words: [String] = []
    var rest = module.dropFirst()[...]
    while let word = rest.popFirst() {
      if flags.contains(word) { continue }
      if pairs.contains(word) {
        _ = rest.popFirst()
        continue
      }
      words.append(word)
    }
    let driver = Program.named(module[0]).run(
      words + ["-disable-batch-mode", "-driver-print-jobs"], in: Package.folder, timeLimit: 60)
    let jobs = driver.output.split(whereSeparator: \.isNewline).map { ShellWords.split(String($0)) }
    let job = jobs.first { job in
      job.firstIndex(of: "-primary-file").map { job[$0 + 1].hasSuffix("/Exercises.swift") } ?? false
    }
    guard let job else {
      throw LabError.noInput("the compiler does not say how it compiles \(program).")
    }
    return job
  }
}

/// A line of a shell, in words.
enum ShellWords {
  static func split(_ line: String) -> [String] {
    var (words, word, quote, isEscaped): ([String], String?, Character?, Bool) = (
      [], nil, nil, false
    )
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\" && quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil && (character == "'" || character == "\"") {
        quote = character
        word = word ?? ""
      } else if quote == nil && character.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
