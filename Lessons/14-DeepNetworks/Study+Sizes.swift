import Lab

extension Study {
  /// The value of `--sizes`, such as 784, 50, 50, 10.
  ///
  /// - Throws: `LabError.usage` for what is no list of sizes for pictures of digits.
  static func checked(_ sizes: [Int]) throws -> [Int] {
    let example = "such as 784,50,50,10"
    guard sizes.count >= 2, sizes.count <= 101 else {
      throw LabError.usage(
        "--sizes takes 2 to 101 numbers, \(example); there are \(sizes.count).")
    }
    guard sizes[0] == 784 else {
      throw LabError.usage(
        "--sizes begins with 784, the pixels of an image, \(example), not with \(sizes[0]).")
    }
    guard sizes[sizes.count - 1] == 10 else {
      throw LabError.usage(
        "--sizes ends with 10, one output per digit, \(example), not with "
          + "\(sizes[sizes.count - 1]).")
    }
    return sizes
  }
}
