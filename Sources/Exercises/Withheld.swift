import Foundation

/// What takes the solutions' place while a student's work is graded: in the student's program there is
/// nothing to borrow.
///
/// A stub that the student has not touched still lends its answer, but only to later exercises.
package enum Withheld {
  /// The exit code of a program that asked for a solution.
  package static let exitCode: Int32 = 86

  /// The exercise whose answer is measured.
  nonisolated(unsafe) static var measured = ""

  /// Ends the program, which has called a solution.
  package static func refuse(_ name: String) -> Never {
    StandardError.write("\n\(mark)\(name)\n")
    _exit(exitCode)
  }

  /// Goes on only where the exercise that is measured comes later: nobody borrows their own answer, or
  /// builds on what comes after.
  package static func lend(_ exercise: String) {
    if exercise.compare(measured, options: .numeric) != .orderedAscending { refuse(exercise) }
  }

  /// What a program that ended so has called, by what it wrote to standard error.
  package static func name(in errors: String) -> String? {
    errors.split(whereSeparator: \.isNewline).last { $0.hasPrefix(mark) }
      .map { String($0.dropFirst(mark.count)) }
  }

  private static let mark = "withheld: "
}
