import Foundation
import PackagePlugin

/// Removes the report of an earlier run before anything is built: where the build fails, its marks would be
/// taken for this run's.
///
/// Package.swift asks for it only where REPORT is set. `swift test` compiles before it starts a line of the
/// tests, so a command that runs before the build is the one place in time.
@main
struct ForgetReport: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) -> [Command] {
    let report = ProcessInfo.processInfo.environment["REPORT"] ?? ""
    // A plugin is asked again only where the package's folders have changed, its own among them: a file with
    // another name sees to that. On macOS it may write in no other folder, and says so.
    let script = """
      rm -f "$1"/.??????; mktemp "$1/.XXXXXX" > /dev/null
      if [ -f "$0" ] && ! rm -f "$0"; then
        echo "warning: $0 is from an earlier run, and could not be removed." >&2
      fi
      """
    let folder = context.pluginWorkDirectoryURL
    return [
      .prebuildCommand(
        displayName: "Removing the report of an earlier run",
        executable: URL(fileURLWithPath: "/bin/sh"),
        arguments: ["-c", script, report, folder.path],
        outputFilesDirectory: folder)
    ]
  }
}
