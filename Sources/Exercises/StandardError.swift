import Foundation
import Lab

/// Standard error, where a program says what went wrong.
package enum StandardError {
  /// Writes a text. Where even that cannot be written, there is nobody left to tell.
  package static func write(_ text: String) {
    _ = Descriptor.write(Array(text.utf8), to: STDERR_FILENO)
  }
}
