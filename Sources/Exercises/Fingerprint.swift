import Foundation

/// A short number that other content would hardly have: FNV-1a (Fowler, Noll & Vo 1991).
///
/// It is the same in every run; that of Swift's `Hasher` is not.
package struct Fingerprint {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package mutating func add(_ data: Data) {
    for byte in data { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    // What comes next begins anew.
    value = (value ^ UInt64(data.count)) &* 0x100_0000_01b3
  }

  package mutating func add(_ text: String) { add(Data(text.utf8)) }
}
