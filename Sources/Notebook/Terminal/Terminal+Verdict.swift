import Exercises

extension Terminal {
  /// What a verdict says: what is wrong as prose, and below it numbers in columns, which keep their spaces.
  package func message(of verdict: Verdict, indent: Int) -> [String] {
    let lines = verdict.message.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first else { return [] }
    let space = String(repeating: " ", count: indent)
    return prose(String(first), indent: indent)
      + lines.dropFirst().flatMap { line in
        line.count + indent <= width ? [space + line] : wrapped(String(line), indent: indent + 2)
      }
  }
}
