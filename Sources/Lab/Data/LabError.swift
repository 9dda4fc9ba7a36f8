import Foundation

/// What can be wrong outside the program, each with one sentence for the reader.
///
/// A lesson prints the sentence on standard error and ends with the exit code that sysexits.h gives
/// such a failure.
public enum LabError: Error, Equatable, CustomStringConvertible {
  /// An option or argument makes no sense. Exit code 64.
  case usage(String)

  /// A file does not hold what it should. Exit code 65.
  case data(String)

  /// A file or folder is not there or cannot be read. Exit code 66.
  case noInput(String)

  /// A file cannot be written. Exit code 73.
  case noOutput(String)

  /// What a program printed did not all arrive. Exit code 74.
  case lostOutput(String)

  /// The program was stopped by a trap in code that no exercise can be blamed for. Exit code 70.
  case stopped(String)

  /// The sentence, which names the file, line or option and the way out.
  public var description: String {
    switch self {
    case .usage(let sentence), .data(let sentence), .noInput(let sentence),
      .noOutput(let sentence), .lostOutput(let sentence), .stopped(let sentence):
      sentence
    }
  }

  /// The program's exit code.
  public var exitCode: Int32 {
    switch self {
    case .usage: 64
    case .data: 65
    case .noInput: 66
    case .stopped: 70
    case .noOutput: 73
    case .lostOutput: 74
    }
  }
}
