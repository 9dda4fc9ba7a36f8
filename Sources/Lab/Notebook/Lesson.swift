import Foundation

/// A lesson as a program: its options, its exercises, its page and its headline numbers.
public struct Lesson {
  let number: Int
  let title: String
  let exercises: [Exercise]
  private let ownOptions: [Option]
  private let seed: Int
  let headline: (Options) throws -> JSON
  let page: (Notebook, Options) throws -> Void

  /// - Parameters:
  ///   - number: the lesson's number.
  ///   - title: what it is about, in a few words.
  ///   - exercises: its exercises in their order.
  ///   - seed: the default of `--seed`.
  ///   - options: the options beside those that every lesson takes.
  ///   - headline: computes the numbers that `--json` prints.
  ///   - page: the lesson itself.
  public init(
    _ number: Int, _ title: String, exercises: [Exercise], seed: Int = 21, options: [Option] = [],
    headline: @escaping (Options) throws -> JSON,
    page: @escaping (Notebook, Options) throws -> Void
  ) {
    self.number = number
    self.title = title
    self.exercises = exercises
    self.headline = headline
    self.page = page
    ownOptions = options
    self.seed = seed
  }

  private var options: [Option] {
    ownOptions + [
      .integer("seed", seed, in: 0...4_294_967_295, "where the random numbers start"),
      .text("data", "WHICH", "sample, full, or a folder that holds the dataset's folder"),
      .flag("quick", "shorter experiments"),
      .flag("json", "print only the headline numbers, as one JSON object"),
      .text("html", "FILE", "where the page is written, in place of Pages/\(program).html"),
      .flag("no-html", "write no page"),
      .text("hint", "EXERCISE", "print the next hint for an exercise, such as \(number).1"),
      .text("check", "EXERCISE", "check one exercise and nothing else"),
      .flag("help", "print this"),
    ]
  }

  /// What the lesson's program is called: "lesson03".
  static func program(_ number: Int) -> String {
    number < 10 ? "lesson0\(number)" : "lesson\(number)"
  }

  private var program: String { Self.program(number) }

  /// Runs the lesson as the command line asks, and ends the program.
  public func run() -> Never {
    LastWords.askForShortReports()
    LastWords.install()
    // Line by line, so that nothing printed is lost when a learner's code traps.
    setvbuf(stdout, nil, _IOLBF, 0)
    do {
      let options = try Options(
        self.options, arguments: Array(CommandLine.arguments.dropFirst()), program: program)
      exit(try run(options))
    } catch {
      let failure = error as? LabError
      FileHandle.standardError.write(
        Data("\(program): \(failure?.description ?? "\(error)")\n".utf8))
      exit(failure?.exitCode ?? 70)
    }
  }

  private func run(_ options: Options) throws -> Int32 {
    if options.isSet("help") {
      print(help)
    } else if let id = options.text("hint") {
      print(try Hints.next(for: exercise(id)))
    } else if let id = options.text("check") {
      return try check(exercise(id), asJSON: options.isSet("json"))
    } else if options.isSet("json") {
      let numbers = try StandardOutput.reserved { try headline(options) }
      print(numbers.text)
    } else {
      try read(options)
    }
    return 0
  }

  private func read(_ options: Options) throws {
    let notebook = Notebook(number: number, title: title, exercises: exercises)
    try page(notebook, options)
    if options.isSet("no-html") { return }
    let file = options.text("html").map { URL(fileURLWithPath: $0) }
    print("\nThe page: \(try HTMLPage(notebook).write(to: file ?? Pages.file("\(program).html")))")
  }

  private func exercise(_ id: String) throws -> Exercise {
    guard let exercise = exercises.first(where: { $0.id == id }) else {
      let known = exercises.map(\.id).joined(separator: ", ")
      throw LabError.usage("\(program) has no exercise '\(id)'; it has \(known).")
    }
    return exercise
  }

  private func check(_ exercise: Exercise, asJSON: Bool) throws -> Int32 {
    let verdict = StandardOutput.reserved { exercise.verdict() }
    if asJSON {
      print(String(decoding: try JSONEncoder().encode(verdict), as: UTF8.self))
    } else {
      let place = Block.Place(file: "", function: "", line: 0)
      let block = Block(content: .check(exercise, verdict), place: place)
      for line in block.lines(for: .standard, lesson: number) { print(line) }
    }
    return verdict.state == .right || verdict.state == .toDo ? 0 : 1
  }

  private var help: String {
    let width = options.map { "--\($0.name) \($0.placeholder)".count }.max() ?? 0
    let lines = options.map { option in
      let name = "--\(option.name) \(option.placeholder)"
      let fallback = option.fallback.map { " (\($0))" } ?? ""
      return "  " + name.padding(toLength: width + 2, withPad: " ", startingAt: 0) + option.help
        + fallback
    }
    return (["Lesson \(number) · \(title)", "", "swift run \(program) [OPTION…]", ""] + lines)
      .joined(separator: "\n")
  }
}
