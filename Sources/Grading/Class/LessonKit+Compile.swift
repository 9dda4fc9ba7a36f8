import Foundation
import Lab

// How a single file is compiled into a lesson's program.

extension LessonKit {
  /// All Swift files of the lesson but Exercises.swift.
  var sources: [String] {
    commands.compile.filter {
      $0.hasSuffix(".swift") && $0.contains("/\(lesson.path)/") && !$0.hasSuffix("/Exercises.swift")
    }
  }

  /// What a student's file may look names up in: the lesson's types.
  var types: [String] {
    sources.filter { path in
      let name = path.split(separator: "/").last ?? ""
      let stem = name.prefix { $0 != "." && $0 != "+" }
      return !Self.hidden.contains(String(stem))
    }
  }

  func object(_ name: String) -> URL { folder.appendingPathComponent("\(name).o") }

  /// Compiles a student's file.
  func compile(_ file: URL, to object: URL) -> Program.Run {
    let own = ["Withheld", "Loans", "Imports"].map {
      folder.appendingPathComponent("\($0).swift").path
    }
    return compile(file, among: types + own, to: object, isStudents: true)
  }

  func compile(
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
    return tool(words, beside: object)
  }

  /// Files and types of a lesson that a student's code does not see.
  static let hidden = [
    "Solutions", "Checks", "Mistakes", "Reference", "Your", "Lesson", "Study",
  ]

  /// Links a student's file with the rest of the lesson's program.
  ///
  /// - Parameter keepsNames: whether the program knows the names of its functions, to report where it was
  ///   stopped. With them a student's code could find a function that it cannot name.
  func link(_ studentsObject: URL, to program: URL, keepsNames: Bool) -> Program.Run {
    var words = commands.link
    if let list = words.firstIndex(where: { $0.hasPrefix("@") }) {
      let objects =
        (try? String(contentsOfFile: String(words[list].dropFirst()), encoding: .utf8)) ?? ""
      let replaced = ["Exercises", "Your"].map { "/\(lesson.program).build/\($0).swift.o" }
      let all = ShellWords.split(objects.replacingOccurrences(of: "\n", with: " "))
        .filter { object in !replaced.contains { object.hasSuffix($0) } }
      words.replaceSubrange(
        list...list,
        with: all + ([studentsObject] + ["Withheld", "Loans", "Your"].map(object)).map(\.path))
    }
    if let place = words.firstIndex(of: "-o") { words[place + 1] = program.path }
    #if os(Linux)
      // Where a student declares what the lesson declares too, the lesson's is taken.
      words += ["-Xlinker", "-z", "-Xlinker", "muldefs"]
      if !keepsNames { words += ["-Xlinker", "-s"] }
    #endif
    return tool(words, beside: program)
  }

  /// Runs the compiler or the linker.
  ///
  /// - Parameter file: what is made. Beside it are temporary files, of which the linker's have names that two
  ///   of them at work would share.
  private func tool(_ words: [String], beside file: URL) -> Program.Run {
    Program.named(words[0]).run(
      Array(words.dropFirst()), environment: ["TMPDIR": file.deletingLastPathComponent().path],
      in: Package.folder, timeLimit: 120)
  }
}
