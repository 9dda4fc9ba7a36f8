// What an index outside an array says.

extension Array {
  /// The element at an index, as the standard library has it, but an index outside ends the program with a
  /// sentence.
  ///
  /// Where this module is imported, Swift takes this subscript and not its own. Optimised code would trap
  /// without a word; and Swift 6.3 leaves the check out in loops such as `for i in 0...a.count`
  /// (swiftlang/swift, pull request 90686, mended in 6.4), and reads what lies behind the array.
  @inlinable
  public subscript(index: Int) -> Element {
    @inline(__always) get {
      if index < 0 || index >= count { stopOutsideArray(index, count) }
      return self[original: index]
    }
    @inline(__always) _modify {
      if index < 0 || index >= count { stopOutsideArray(index, count) }
      yield &self[original: index]
    }
  }
}

extension MutableCollection {
  /// The collection's own subscript, which a generic function sees alone.
  @inlinable
  subscript(original index: Index) -> Element {
    @inline(__always) get { self[index] }
    @inline(__always) _modify { yield &self[index] }
  }
}

@usableFromInline @inline(never)
func stopOutsideArray(_ index: Int, _ count: Int) -> Never {
  let range =
    switch count {
    case 0: "it has no elements"
    case 1: "its only index is 0"
    default: "its indices are 0 to \(count - 1)"
    }
  fatalError("index \(index) in an array of \(count): \(range)")
}
