import Foundation

/// Writing to what is open already.
package enum Descriptor {
  /// Writes all of some bytes, and waits where the other side is slow.
  ///
  /// `FileHandle` traps where it cannot write, and says nothing about what it did write.
  ///
  /// - Returns: whether all were written; else `errno` says why.
  package static func write(_ bytes: some ContiguousBytes, to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
          usleep(1000)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }
}
