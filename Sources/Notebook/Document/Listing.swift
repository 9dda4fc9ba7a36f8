import Exercises
import Foundation
import Lab

/// A declaration of a lesson as it stands in its file, with its documentation.
///
/// Of the documentation only the prose is shown, and not what is said of each parameter.
struct Listing: Equatable {
  /// The file's name.
  let file: String

  /// The declaration without common indentation and without lists of parameters.
  let code: String

  /// Finds a declaration; nil where there is none of that name.
  ///
  /// - Parameters:
  ///   - name: what it is called, after the types around it: "Training.learn".
  ///   - source: the name of its file, or its path in the package where it stands in another folder.
  ///   - neighbour: the path of a file in the same folder.
  init?(_ name: String, in source: String, besides neighbour: String) {
    let url =
      source.contains("/")
      ? Package.file(source)
      : URL(fileURLWithPath: neighbour).deletingLastPathComponent().appendingPathComponent(source)
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
    self.init(name, in: source, text: text)
  }

  init?(_ name: String, in file: String, text: String) {
    let source = SwiftSource(text)
    let path = name.split(separator: ".").map(String.init)
    let declaration = source.declarations.first { declaration in
      let around = source.declarations.filter {
        $0.range.contains(declaration.range.lowerBound) && $0.range != declaration.range
      }
      return (around + [declaration]).map(\.name) == path
    }
    guard let declaration else { return nil }
    self.file = file
    let start = source.start(ofLine: declaration.lines.lowerBound)
    code =
      source.text(start..<declaration.range.upperBound).withoutCommonIndentation
      .withoutParameterLists
  }
}

extension String {
  /// The lines without the spaces that all of them begin with.
  var withoutCommonIndentation: String {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let indents = lines.filter { !$0.allSatisfy(\.isWhitespace) }
      .map { $0.prefix { $0 == " " || $0 == "\t" }.count }
    return lines.map { $0.dropFirst(indents.min() ?? 0) }.joined(separator: "\n")
  }

  /// The lines without the lists of parameters and results in documentation comments.
  var withoutParameterLists: String {
    var lines: [Substring] = []
    var isInList = false
    for line in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let text = line.drop { $0 == " " }
      let begins = ["Parameter", "Returns", "Throws"].contains { text.hasPrefix("/// - \($0)") }
      isInList = begins || (isInList && text.hasPrefix("///"))
      guard isInList else {
        lines.append(line)
        continue
      }
      // Nor is the empty line before it needed.
      while let last = lines.last, last.drop(while: { $0 == " " }) == "///" { lines.removeLast() }
    }
    return lines.joined(separator: "\n")
  }
}
