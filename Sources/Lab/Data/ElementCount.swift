/// How many elements an array of this shape has, 1 for an empty shape.
///
///     elementCount([60_000, 28, 28])  // Optional(47040000)
///
/// - Returns: nil where a size is negative, or the number too large to be one: a file may say anything.
func elementCount(_ shape: [Int]) -> Int? {
  var count = 1
  for size in shape {
    let (product, overflow) = count.multipliedReportingOverflow(by: size)
    if size < 0 || overflow { return nil }
    count = product
  }
  return count
}
