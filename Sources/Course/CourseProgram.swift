import Foundation
import Lab
import Notebook

/// `swift run course`: what concerns more than one lesson, or a lesson that does not compile.
@main
enum CourseProgram {
  static let usage = """
    swift run course check 3.2    build lesson 3, and check an exercise
    swift run course check 3      … and check all exercises of the lesson
    swift run course lab          help with Swift, also while a lesson does not compile
    """

  static func main() {
    do {
      let arguments = CommandLine.arguments.dropFirst()
      switch arguments.first {
      case "check" where arguments.count == 2:
        exit(try CheckCommand(arguments[arguments.startIndex + 1]).run())
      case "lab" where arguments.count == 1:
        for line in LabSheet.lines(for: .standard) { print(line) }
      case nil, "--help", "help":
        print(usage)
      default:
        throw LabError.usage("this is what it can do:\n\(usage)")
      }
    } catch {
      exit(LabError.report(error, from: "course"))
    }
  }
}
