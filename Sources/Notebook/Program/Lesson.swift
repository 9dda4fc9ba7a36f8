import Exercises
import Foundation
import Lab

/// A lesson as a program: its options, its exercises, its page and its headline numbers.
public struct Lesson {
  let title: String
  let exercises: [Exercise]
  let options: [Option]
  let dataset: String?
  let headline: (Options) throws -> JSON
  let page: (Page, Options) throws -> Void

  /// The lesson's folder, "Lessons/03-BikeSharing".
  let folder: String

  /// - Parameters:
  ///   - title: what it is about, in a few words.
  ///   - exercises: its exercises in their order.
  ///   - seed: the default of `--seed`.
  ///   - dataset: the folder of the data that it uses, if it uses any.
  ///   - options: the options beside those that every lesson takes.
  ///   - headline: computes the numbers that `--json` prints.
  ///   - page: the lesson itself.
  ///   - file: a file of the lesson's folder, whose name begins with the lesson's number.
  public init(
    _ title: String, exercises: [Exercise], seed: Int = 21, dataset: String? = nil,
    options: [Option] = [], headline: @escaping (Options) throws -> JSON,
    page: @escaping (Page, Options) throws -> Void, file: String = #filePath
  ) {
    self.title = title
    self.exercises = exercises
    self.dataset = dataset
    self.headline = headline
    self.page = page
    folder = Package.relativePath(
      URL(fileURLWithPath: file).deletingLastPathComponent().path)
    self.options = options + Option.common(to: LessonFolder(folder), seed: seed)
  }

  /// What the lesson's number and program are called.
  var name: LessonFolder { LessonFolder(folder) }

  /// Runs the lesson as the command line asks, and ends the program.
  public func run() -> Never {
    let code = StandardOutput.checked(by: name.program) {
      let options = try Options(
        self.options, arguments: Array(CommandLine.arguments.dropFirst()), program: name.program,
        dataset: dataset)
      return try needsSupervisor(options) ? supervise(options) : run(options)
    }
    RunStatus.tell(.finished)
    exit(code)
  }

  private func run(_ options: Options) throws -> Int32 {
    let isForTools = options.isSet("json")
    if options.isSet("help") {
      Terminal.standard.print(help)
    } else if options.isSet("list") {
      if isForTools { print(listing.text) } else { Terminal.standard.print(list) }
    } else if options.isSet("prove") {
      print(StandardOutput.reserved { proof }.text)
    } else if let id = options.text("hint") {
      Terminal.standard.print(try hints(for: exercise(id)))
    } else if let id = options.text("check") {
      return try check(exercise(id), asJSON: isForTools)
    } else if let id = options.text("measure") {
      try measure(exercise(id), seed: options.seed)
    } else if options.isSet("judge") {
      let answers = (try? FileHandle.standardInput.readToEnd()) ?? Data()
      try judge(answers, seed: options.seed)
    } else if options.isSet("notation") {
      Terminal.standard.print(Notation.lines(for: .standard))
    } else if options.isSet("lab") {
      Terminal.standard.print(LabSheet.lines(for: .standard))
    } else if options.isSet("answers") {
      let page = Page(
        number: name.number, title: title, exercises: exercises, verdicts: verdictsOnWritten)
      try StandardOutput.reserved { try self.page(page, options) }
      Terminal.standard.print(terminal.answers(page.document.questions))
    } else if isForTools {
      let numbers = try StandardOutput.reserved {
        _ = verdictsOnWritten
        return try options.withData(headline(options))
      }
      print(numbers.text)
    } else {
      try read(options)
    }
    return 0
  }

  var terminal: TerminalRenderer {
    TerminalRenderer(terminal: .standard, program: name.program)
  }

  private func read(_ options: Options) throws {
    let source = source
    let printer = Printer(terminal)
    let page = Page(
      number: name.number, title: title, exercises: exercises, verdicts: verdictsOnWritten,
      observe: printer.print)
    try self.page(page, options)
    if options.isSet("record") { try page.real.record(in: Package.file(folder)) }
    let next = Shelf(pages: Pages.folder).entry(1, from: name.number)
    Terminal.standard.print(
      [""] + terminal.standing(page.document, nextProgram: next?.folder.program))
    if options.isSet("no-html") { return }
    let file = options.text("html").map { URL(fileURLWithPath: $0) }
    let path = try Pages.write(page.document, of: name, source, to: file)
    Terminal.standard.print(["The page: \(path)"])
  }
}
