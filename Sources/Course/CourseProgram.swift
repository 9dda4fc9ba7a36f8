import Foundation
import Grading
import Lab
import Notebook

/// `swift run course`: what concerns more than one lesson, or a lesson that does not compile.
@main
enum CourseProgram {
  /// All that it does, in the order of `--help`.
  static let commands = [
    Command("watch", "[3]", "see the verdicts each time you save Exercises.swift") {
      try WatchCommand($0).run()
    },
    Command("check", "[3|3.2]", "build a lesson, and check all of it or one exercise") {
      try CheckCommand($0).run()
    },
    Command("hint", "[3.2]", "a hint, and a clearer one each time you ask") {
      try HintCommand($0).run()
    },
    Command("next", "[--open]", "where the next exercise is; --open opens it in $EDITOR") {
      try NextCommand($0).run()
      return 0
    },
    Command("reset", "3.2", "begin an exercise again; your code is kept in a file") {
      try ResetCommand($0).run()
      return 0
    },
    Command("list", "[--json]", "all exercises with their states and places") {
      try ListCommand($0).run()
      return 0
    },
    Command("lab", "help with Swift, also while a lesson does not compile") {
      for line in LabSheet.lines(for: .standard) { print(line) }
    },
    Command("notation", "the letters and signs that mean the same in all lessons") {
      for line in Notation.lines(for: .standard) { print(line) }
    },
    Command("grade", GradeOptions.arguments, "grade a class, from a folder with one per student") {
      try GradeCommand($0).run()
    },
    Command("site", "FOLDER …", "the whole course as a web site, for any static host") {
      try SiteCommand($0).run()
    },
    Command("new", "16 Name", "add a lesson, made from a template that works") {
      try NewCommand($0).run()
      return 0
    },
  ]

  static func main() {
    do {
      exit(try run(Array(CommandLine.arguments.dropFirst())))
    } catch {
      exit(LabError.report(error, from: "course"))
    }
  }

  /// - Returns: the exit code.
  private static func run(_ arguments: [String]) throws -> Int32 {
    guard let name = arguments.first else {
      for line in Home(standing: CourseStanding(), terminal: .standard).lines { print(line) }
      return 0
    }
    let command = commands.first { $0.name == name }
    if arguments.contains(where: ["--help", "-h"].contains) || name == "help" {
      print(usage(of: command.map { [$0] } ?? commands))
      return 0
    }
    guard let command else {
      throw LabError.usage(
        "there is no '\(name)'; 'swift run course --help' lists what there is.")
    }
    return try command.run(Array(arguments.dropFirst()))
  }

  /// What `--help` prints: the commands, and beside them, or below in a narrow window, what they do.
  private static func usage(of commands: [Command]) -> String {
    let terminal = Terminal.standard
    let names = commands.map { $0.arguments.isEmpty ? $0.name : "\($0.name) \($0.arguments)" }
    let width = (names.map(\.count).max() ?? 0) + 2
    let isNarrow = terminal.width < width + 40
    let lines = zip(names, commands).flatMap { name, command in
      let help = terminal.wrapped(command.help, indent: isNarrow ? 4 : width)
      return isNarrow
        ? [name] + help
        : [name.rightPadded(to: width) + help[0].dropFirst(width)] + help.dropFirst()
    }
    return (["swift run course …", ""] + lines).joined(separator: "\n")
  }
}
