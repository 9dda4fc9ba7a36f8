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
      Terminal.standard.print(LabSheet.lines(for: .standard))
    },
    Command("notation", "the letters and signs that mean the same in all lessons") {
      Terminal.standard.print(Notation.lines(for: .standard))
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
    exit(
      StandardOutput.checked(by: "course") { try run(Array(CommandLine.arguments.dropFirst())) })
  }

  /// - Returns: the exit code.
  private static func run(_ arguments: [String]) throws -> Int32 {
    guard let name = arguments.first else {
      Terminal.standard.print(Home(standing: CourseStanding(), terminal: .standard).lines)
      return 0
    }
    let command = commands.first { $0.name == name }
    if arguments.contains(where: ["--help", "-h"].contains) || name == "help" {
      Terminal.standard.print(usage(of: command.map { [$0] } ?? commands))
      return 0
    }
    guard let command else {
      throw LabError.usage(
        "there is no '\(name)'; 'swift run course --help' lists what there is.")
    }
    return try command.run(Array(arguments.dropFirst()))
  }

  /// What `--help` prints: the commands, and what they do.
  private static func usage(of commands: [Command]) -> [String] {
    let rows = commands.map { command in
      let arguments = command.arguments.isEmpty ? "" : " \(command.arguments)"
      return (name: command.name + arguments, meaning: command.help)
    }
    return ["swift run course …", ""] + Terminal.standard.definitions(rows)
  }
}
