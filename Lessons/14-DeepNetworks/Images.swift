import Lab

/// Images with their labels.
struct Images {
  /// Pixels from 0 to 1: images × 784.
  let images: Matrix<Double>

  /// For each image its digit.
  let labels: [Int]

  /// The images at the given places.
  func at(_ places: [Int]) -> Images {
    Images(images: images.rows(at: places), labels: places.map { labels[$0] })
  }

  /// The first 5,000 training images to learn from and the next 1,000 to validate with.
  ///
  /// Enough to tell the networks apart, and few enough for many networks in a few seconds. Where there
  /// are fewer images, a sixth of them is for validation.
  static func split(_ dataset: Dataset) throws -> (training: Images, validation: Images) {
    let digits = try Digits(dataset, .training)
    let count = min(digits.labels.count, 6000)
    guard count >= 6 else {
      throw LabError.data(
        "\(dataset.path(of: "train-labels-idx1-ubyte")) has \(count) labels; this lesson needs 6.")
    }
    let first = digits.images.rows(0..<count)
    let all = Images(
      images: Matrix(rows: count, columns: first.columns, values: first.values.map(Double.init)),
      labels: Array(digits.labels[..<count]))
    let border = count - count / 6
    return (all.at(Array(0..<border)), all.at(Array(border..<count)))
  }
}
