import Exercises
import Lab

extension LabError {
  /// Prints an error in one line on standard error, and returns the exit code that a program ends with.
  package static func report(_ error: any Error, from program: String) -> Int32 {
    let failure = error as? LabError
    let sentence = (failure?.description ?? "\(error)").showingControls
    StandardError.write("\(program): \(sentence.replacing("\n", with: "\\n"))\n")
    return failure?.exitCode ?? 70
  }
}
