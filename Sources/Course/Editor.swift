import Exercises
import Foundation
import Grading
import Lab

/// The learner's editor: what VISUAL or EDITOR says, which may have options, as in "code --wait".
struct Editor {
  private let command: String

  /// - Throws: `LabError.usage` where neither variable is set.
  init(_ environment: [String: String]) throws {
    let commands = ["VISUAL", "EDITOR"].compactMap { environment[$0] }
    guard let command = commands.first(where: { $0.contains { !$0.isWhitespace } }) else {
      throw LabError.usage(
        """
        set VISUAL or EDITOR to your editor, as in EDITOR=nano swift run course next --open, or open the \
        file yourself.
        """)
    }
    self.command = command
  }

  /// The command's first word.
  private var program: String {
    String(command.split(whereSeparator: \.isWhitespace).first ?? "")
  }

  /// What the editor is given to show a line of a file; one that is not known here gets the file alone.
  func arguments(file: String, line: Int) -> [String] {
    switch program.split(separator: "/").last ?? "" {
    case "vi", "vim", "nvim", "view", "gvim", "mvim", "nano", "pico", "emacs", "emacsclient",
      "micro",
      "joe", "jed", "ne", "mg", "kak", "gedit", "gnome-text-editor":
      return ["+\(line)", file]
    case "code", "code-insiders", "codium", "vscodium", "cursor", "windsurf":
      return ["--goto", "\(file):\(line)"]
    case "subl", "hx", "helix", "zed", "zeditor":
      return ["\(file):\(line)"]
    case "kate", "kwrite", "xed":
      return ["--line", "\(line)", file]
    default:
      return [file]
    }
  }

  /// Becomes the editor: in the terminal, only the program that was started there reads the keys.
  ///
  /// - Throws: `LabError.noInput` where there is no such program.
  func open(_ place: SourceLocation) throws {
    let isThere = Program.named("sh").run(["-c", "command -v \(program)"]).exitCode == 0
    guard isThere else {
      throw LabError.noInput(
        "there is no program '\(program)', which VISUAL or EDITOR names as your editor.")
    }
    let file = Package.file(place.file).path
    let shell = ["sh", "-c", "exec \(command) \"$@\"", "sh"]
    fflush(nil)
    var words: [UnsafeMutablePointer<CChar>?] =
      (shell + arguments(file: file, line: place.line)).map { strdup($0) } + [nil]
    execv("/bin/sh", &words)
    throw LabError.noInput("/bin/sh cannot be started, so '\(command)' cannot either.")
  }
}
