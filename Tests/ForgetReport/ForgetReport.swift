import Foundation
import PackagePlugin

/// Removes the report of an earlier run before anything is built: where the build fails, its marks would be
/// taken for this run's.
///
/// Package.swift asks for it only where REPORT is set. A command that runs before the build is the one place
/// in time: `swift test` compiles before it starts a line of the tests, and the manifest is not read again
/// as long as it stays the same.
@main
struct ForgetReport: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) -> [Command] {
    let report = ProcessInfo.processInfo.environment["REPORT"] ?? ""
    // On macOS a plugin may write nowhere but in its own folder.
    let script = """
      if [ -f "$0" ] && ! rm -f "$0"; then
        echo "warning: $0 is from an earlier run, and could not be removed." >&2
      fi
      """
    return [
      .prebuildCommand(
        displayName: "Removing the report of an earlier run",
        executable: URL(fileURLWithPath: "/bin/sh"), arguments: ["-c", script, report],
        outputFilesDirectory: context.pluginWorkDirectoryURL)
    ]
  }
}
