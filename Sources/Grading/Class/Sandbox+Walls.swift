import Foundation

// What stands between a student's program and this machine.

extension Sandbox {
  /// The command before a command that puts it into the sandbox.
  ///
  /// - Parameter folders: what it may read beside the system's libraries.
  func walls(_ folders: [String]) -> [String] {
    switch kind {
    case .bubblewrap: Self.bubblewrap(folders)
    case .nobody: Self.nobody
    case .none: []
    }
  }

  /// Whether bubblewrap is here and may do its work: in some containers it may not.
  static let isBubblewrapHere =
    Program.named("env").run(
      bubblewrap([]) + ["true"], timeLimit: 10
    ).exitCode == 0

  /// Whether this is root, who may run programs as a user without rights, and that user may come to a folder.
  static func isForNobody(_ folder: URL) -> Bool {
    var folder = folder
    while !FileManager.default.fileExists(atPath: folder.path), folder.path != "/" {
      folder.deleteLastPathComponent()
    }
    return getuid() == 0
      && Program.named("env").run(nobody + ["test", "-x", folder.path], timeLimit: 10).exitCode == 0
  }

  /// The user without rights.
  private static let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]

  /// Processes, network and files of its own, of which it can write none.
  private static func bubblewrap(_ folders: [String]) -> [String] {
    let system = ["/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/alternatives"]
    // In a namespace of users of its own root would still be root to /proc/sys, which belongs to the machine.
    let users =
      getuid() == 0
      ? [
        "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try",
      ]
        + ["--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]
      : ["--unshare-all"]
    let places = (system + folders).flatMap { folder in
      // What bubblewrap makes on the way to a folder, only root could pass.
      ancestors(of: folder).flatMap { ["--dir", $0] } + ["--ro-bind-try", folder, folder]
    }
    return ["bwrap"] + users
      + ["--die-with-parent", "--new-session", "--proc", "/proc", "--dev", "/dev"]
      + places
      + ["--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/"]
      + (getuid() == 0 ? nobody : [])
  }

  /// The folders in which a folder lies, the outermost first.
  private static func ancestors(of folder: String) -> [String] {
    let names = folder.split(separator: "/").dropLast()
    return names.indices.map { "/" + names[...$0].joined(separator: "/") }
  }
}
