import Exercises
import Foundation
import Lab
import Notebook

/// A lesson made ready for grading: built, with the commands that compile a student's file into it, and with
/// what stands in its solutions' place.
///
/// The student's file is compiled among the lesson's types, without its solutions, checks, mistakes and
/// reference values: under any name there is nothing to borrow. The rest of the program is the instructor's.
struct LessonKit {
  /// An exercise as grading knows it.
  struct Exercise {
    let listing: LessonListing.Exercise

    /// The solution's function, whose name and parameters the student's must have.
    let solution: SwiftDeclaration

    var id: String { listing.id }
  }

  let lesson: LessonFolder
  let title: String
  let exercises: [Exercise]

  /// The name of the type that lends answers: nobody can know it who wrote their file before.
  let loans: String

  /// The folders of the libraries that the program needs.
  let libraries: [String]

  private let commands: LessonCommands
  private let folder: URL

  /// Builds a lesson.
  ///
  /// - Throws: `LabError` where it does not build, or not in the way that is known here.
  init(_ lesson: LessonFolder, in folder: URL) throws {
    self.lesson = lesson
    self.folder = folder
    // The compiler is asked to say how it compiles this file, so it must be compiled.
    try? FileManager.default.removeItem(
      at: Program.folder.appendingPathComponent("\(lesson.program).build/Exercises.swift.o"))
    let build = Program.named("swift").run(
      ["build", "-v", "--product", lesson.program], in: Package.folder, timeLimit: 1800)
    if build.exitCode != 0 {
      let output = build.output + build.errors
      let error = CompileError(firstIn: output, of: "\(lesson.path)/Exercises.swift")
      let words = error.map { "\($0.place): \($0.message)" } ?? String(output.suffix(2000))
      throw LabError.noInput("your own \(lesson.path) does not build: \(words)")
    }
    commands = try LessonCommands(build.output + build.errors, of: lesson.program)
    let stubs = try ExerciseStubs(folder: lesson.path)
    let listing = try LessonListing(of: Program(lesson.program))
    title = listing.title
    exercises = try listing.exercises.map { exercise in
      guard let solution = stubs.solution(of: exercise.id) else {
        throw LabError.data("\(lesson.path)/Exercises.swift has no function for \(exercise.id).")
      }
      return Exercise(listing: exercise, solution: solution)
    }
    loans = "Loans\(UUID().uuidString.filter { $0 != "-" }.prefix(16))"
    libraries = Self.libraries(of: Program.folder.appendingPathComponent(lesson.program))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try prepare()
  }

  /// Writes and compiles what takes the solutions' place.
  private func prepare() throws {
    let solutions = try String(
      contentsOf: Package.file("\(lesson.path)/Solutions.swift"), encoding: .utf8)
    for (name, text) in [
      ("Withheld", withheld(solutions)), ("Loans", lent(solutions)),
    ] {
      let file = folder.appendingPathComponent("\(name).swift")
      try Data(text.utf8).write(to: file)
      let others = name == "Loans" ? sources : sources.filter { !$0.hasSuffix("/Solutions.swift") }
      let run = compile(file, among: others, to: object(name), isStudents: false)
      guard run.exitCode == 0 else {
        throw LabError.noInput("\(lesson.path) cannot be made ready: \(run.errors.suffix(2000))")
      }
    }
  }

  /// The solutions with a refusal in the place of each body, under another name, which `Solutions` stands for.
  private func withheld(_ solutions: String) -> String {
    let source = SwiftSource(solutions)
    var bytes = source.bytes
    let type = source.declarations.first { $0.kind == .enum && $0.name == "Solutions" }
    let functions = source.functions.filter { function in
      !source.functions.contains {
        $0 != function && $0.body?.contains(function.range.lowerBound) == true
      }
    }
    for function in functions.reversed() {
      guard let body = function.body else { continue }
      bytes.replaceSubrange(
        body, with: " Withheld.refuse(\"Solutions.\(function.name)\") ".utf8)
    }
    if let place = type?.body?.lowerBound {
      let before = String(decoding: bytes[..<place], as: UTF8.self)
      let after = String(decoding: bytes[place...], as: UTF8.self)
      return before.replacingOccurrences(of: "enum Solutions", with: "enum Withheld\(loans)")
        + after + "\ntypealias Solutions = Withheld\(loans)\n"
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A function for each exercise that lends the solution's answer to later ones.
  private func lent(_ solutions: String) -> String {
    let imports = solutions.split(separator: "\n").filter { $0.hasPrefix("import ") }
    let functions = exercises.map { exercise in
      let arguments = exercise.solution.parameters.map(\.handedOn).joined(separator: ", ")
      let name = exercise.solution.name
      return """
          static \(ExerciseStubs.signature(of: exercise.solution, indent: "")) {
            Withheld.lend("\(exercise.id)")
            return Solutions.\(name)(\(arguments))
          }
        """
    }
    return """
      \(imports.joined(separator: "\n"))

      enum \(loans) {
      \(functions.joined(separator: "\n\n"))
      }

      """
  }

  /// All Swift files of the lesson but Exercises.swift.
  private var sources: [String] {
    commands.compile.filter {
      $0.hasSuffix(".swift") && $0.contains("/\(lesson.path)/") && !$0.hasSuffix("/Exercises.swift")
    }
  }

  /// What a student's file may look names up in: the lesson's types.
  private var types: [String] {
    sources.filter { path in
      let name = path.split(separator: "/").last ?? ""
      let stem = name.prefix { $0 != "." && $0 != "+" }
      return !Self.hidden.contains(String(stem))
    }
  }

  private func object(_ name: String) -> URL { folder.appendingPathComponent("\(name).o") }

  /// Compiles a student's file.
  func compile(_ file: URL, to object: URL) -> Program.Run {
    let own = ["Withheld", "Loans"].map { folder.appendingPathComponent("\($0).swift").path }
    return compile(file, among: types + own, to: object, isStudents: true)
  }

  private func compile(
    _ file: URL, among others: [String], to object: URL, isStudents: Bool
  ) -> Program.Run {
    var words: [String] = []
    var rest = commands.compile[...]
    while let word = rest.popFirst() {
      switch word {
      case "-primary-file":
        _ = rest.popFirst()
        words += [word, file.path] + others
      case "-o":
        _ = rest.popFirst()
        words += [word, object.path]
      case "-package-name" where isStudents:
        // What belongs to the package, such as who is measured, is none of the student's business.
        _ = rest.popFirst()
      default:
        if !(word.hasSuffix(".swift") && word.contains("/\(lesson.path)/")) { words.append(word) }
      }
    }
    return Program.named(words[0]).run(
      Array(words.dropFirst()), in: Package.folder, timeLimit: 300)
  }

  /// Whether a compiled file refers to what its student cannot name: by a symbol of the linker's.
  func isIntrusive(_ object: URL) -> Bool {
    let run = Program.named("llvm-nm").run(["-u", object.path], timeLimit: 60)
    let types = Self.hidden.map { "$s\(lesson.program.count)\(lesson.program)\($0.count)\($0)" }
    return (types + ["$s9Exercises8Withheld"]).contains(where: run.output.contains)
  }

  /// Files and types of a lesson that a student's code does not see.
  private static let hidden = [
    "Solutions", "Checks", "Mistakes", "Reference", "Your", "Lesson", "Study",
  ]

  /// Links a student's file with the rest of the lesson's program.
  func link(_ studentsObject: URL, to program: URL) -> Program.Run {
    var words = commands.link
    if let list = words.firstIndex(where: { $0.hasPrefix("@") }) {
      let objects =
        (try? String(contentsOfFile: String(words[list].dropFirst()), encoding: .utf8)) ?? ""
      let own = "/\(lesson.program).build/Exercises.swift.o"
      let all = ShellWords.split(objects.replacingOccurrences(of: "\n", with: " "))
        .filter { !$0.hasSuffix(own) }
      words.replaceSubrange(
        list...list, with: all + [studentsObject, object("Withheld"), object("Loans")].map(\.path))
    }
    if let place = words.firstIndex(of: "-o") { words[place + 1] = program.path }
    #if os(Linux)
      // Where a student declares what the lesson declares too, the lesson's is taken.
      words += ["-Xlinker", "-z", "-Xlinker", "muldefs"]
    #endif
    return Program.named(words[0]).run(
      Array(words.dropFirst()), in: Package.folder, timeLimit: 300)
  }

  private static func libraries(of program: URL) -> [String] {
    let run = Program.named("ldd").run([program.path], timeLimit: 30)
    let folders = run.output.split(whereSeparator: \.isNewline).compactMap { line -> String? in
      let words = line.split(separator: " ")
      guard let arrow = words.firstIndex(of: "=>"), arrow + 1 < words.count else { return nil }
      return URL(fileURLWithPath: String(words[arrow + 1])).deletingLastPathComponent().path
    }
    // The runtime's crash reporter stands beside the runtime: usr/lib/swift/linux and usr/libexec/swift.
    let reporters = folders.filter { $0.contains("/lib/swift/") }.map {
      $0.components(separatedBy: "/lib/swift/")[0] + "/libexec/swift"
    }
    return Array(Set(folders + reporters)).sorted()
  }
}
