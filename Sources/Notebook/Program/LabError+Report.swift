import Foundation
import Lab

extension LabError {
  /// Prints an error in one line on standard error, and returns the exit code that a program ends with.
  package static func report(_ error: any Error, from program: String) -> Int32 {
    let failure = error as? LabError
    FileHandle.standardError.write(Data("\(program): \(failure?.description ?? "\(error)")\n".utf8))
    return failure?.exitCode ?? 70
  }
}
