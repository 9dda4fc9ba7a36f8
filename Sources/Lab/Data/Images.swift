/// Images in 64-bit numbers with their labels, for experiments on a few of them.
public struct Images: Sendable {
  /// Pixels from 0 to 1: images × 784.
  public let images: Matrix<Double>

  /// For each image its digit.
  public let labels: [Int]

  /// The images at the given places, in their order.
  public func at(_ places: [Int]) -> Images {
    Images(images: images.rows(at: places), labels: places.map { labels[$0] })
  }

  /// The first 5,000 training images to learn from and the next 1,000 to validate with.
  ///
  /// Enough to tell the networks apart, and few enough for many networks in a few seconds. Where there
  /// are fewer images, a sixth of them is for validation.
  ///
  /// - Throws: `LabError` as `Digits`, and `LabError.data` when there are fewer than 6 images.
  public static func split(_ dataset: Dataset) throws -> (training: Images, validation: Images) {
    let digits = try Digits(dataset, .training)
    let count = min(digits.labels.count, 6000)
    guard count >= 6 else {
      throw LabError.data(
        "\(dataset.path(of: "train-labels-idx1-ubyte")) has \(count) labels; 6 are needed.")
    }
    let first = digits.images.rows(0..<count)
    let all = Images(
      images: Matrix(rows: count, columns: first.columns, values: first.values.map(Double.init)),
      labels: Array(digits.labels[..<count]))
    let border = count - count / 6
    return (all.at(Array(0..<border)), all.at(Array(border..<count)))
  }
}
