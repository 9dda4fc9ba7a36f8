/// Stops the program with a sentence when a condition does not hold.
///
/// Like `precondition`, but the sentence is printed in optimised builds too, and a course whose
/// code is always built with optimisation lives by such sentences.
@inline(__always)
public func require(
  _ condition: Bool, _ sentence: @autoclosure () -> String,
  file: StaticString = #fileID, line: UInt = #line
) {
  if !condition { fatalError(sentence(), file: file, line: line) }
}
