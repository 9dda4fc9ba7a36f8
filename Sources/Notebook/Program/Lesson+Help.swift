import Exercises

extension Option {
  /// The options that every lesson takes.
  static func common(to lesson: LessonFolder, seed: Int) -> [Option] {
    [
      .integer("seed", seed, in: 0...4_294_967_295, "where the random numbers start"),
      .text("data", "WHICH", "sample, full, or a folder that holds the dataset's folder"),
      .flag("quick", "shorter experiments"),
      .flag("json", "print only the headline numbers, as one JSON object"),
      .text("html", "FILE", "where the page is written, in place of Pages/\(lesson.program).html"),
      .flag("no-html", "write no page"),
      .text("hint", "EXERCISE", "print the next hint for an exercise, such as \(lesson.number).1"),
      .text("check", "EXERCISE", "check one exercise and nothing else"),
      .flag("answers", "print the lesson's questions with their answers"),
      .flag("notation", "explain the letters and signs of the course"),
      .flag("lab", "help with Swift: what you can call, and what the compiler's messages mean"),
      .flag("record", "for the course's makers: keep this run's figures of the real data"),
      .text("measure", "EXERCISE", "for grading: print what your function answers, as JSON"),
      .flag("judge", "for grading: judge such answers from standard input"),
      .flag("prove", "for the course's makers: prove the checks, print their faults"),
      .flag("list", "list the exercises; with --json also the options, for other programs"),
      .flag("help", "print this"),
    ]
  }
}

extension Lesson {
  /// What `--help` prints.
  var help: [String] {
    ["Lesson \(name.number) · \(title)", "", "swift run \(name.program) [OPTION…]", ""]
      + options.lines(for: .standard)
  }

  /// What `--list` prints.
  var list: [String] {
    let rows = exercises.map { [$0.id, $0.title, "\($0.place)"] }
    return TextTable(["", "exercise", "place"], rows).lines(for: .standard, indent: 0)
  }
}

extension [Option] {
  /// What each option does, and what it is where it is not given.
  package func lines(for terminal: Terminal) -> [String] {
    let names = map { "--\($0.name) \($0.placeholder)" }
    let meanings = map { $0.help + ($0.fallback.map { " (\($0))" } ?? "") }
    return terminal.definitions(zip(names, meanings).map { (name: $0, meaning: $1) }, indent: 2)
  }
}
