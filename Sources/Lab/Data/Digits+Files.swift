/// Which of the two parts of a dataset of pictures.
public enum DigitsPart: String, Sendable {
  /// The images to learn from.
  case training = "train"

  /// The images to measure with, by writers of their own.
  case test = "t10k"
}

extension Digits {
  /// Reads one part of the dataset.
  ///
  /// Each pixel is a byte divided by 255 as a `Float`, also where the matrix holds `Double`: so both
  /// hold the same numbers, and the same as an image that PyTorch has loaded.
  ///
  /// - Parameters:
  ///   - dataset: MNIST or its sample.
  ///   - part: which of its two parts.
  ///   - limit: how many pictures are taken, the first ones; all of them if there are no more.
  ///   - least: how many there must be.
  /// - Throws: `LabError.noInput` for a missing file and `LabError.data` for a wrong one.
  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public init(
    _ dataset: Dataset, _ part: DigitsPart, limit: Int = .max, atLeast least: Int = 1
  ) throws {
    let imageFile = "\(part.rawValue)-images-idx3-ubyte"
    let labelFile = "\(part.rawValue)-labels-idx1-ubyte"
    let (imageName, labelName) = (dataset.path(of: imageFile), dataset.path(of: labelFile))
    let pictures = try IDX(dataset.bytes(of: imageFile), name: imageName, dimensions: 3)
    let classes = try IDX(dataset.bytes(of: labelFile), name: labelName, dimensions: 1)

    let (count, height, width) = (pictures.sizes[0], pictures.sizes[1], pictures.sizes[2])
    guard height == Self.width, width == Self.width else {
      throw LabError.data(
        "\(imageName) has images of \(height)×\(width) pixels, not \(Self.width)×\(Self.width).")
    }
    guard count >= least else {
      throw LabError.data("\(imageName) has \(count) images and needs at least \(least).")
    }
    guard classes.sizes[0] == count else {
      throw LabError.data(
        "\(imageName) has \(count) images and \(labelName) has \(classes.sizes[0]) labels.")
    }
    let labels = classes.elements.map(Int.init)
    if let wrong = labels.firstIndex(where: { $0 > 9 }) {
      throw LabError.data("\(labelName): label \(wrong) is \(labels[wrong]), and digits end at 9.")
    }
    let taken = min(count, limit)
    let shades = (0...255).map { Scalar(Float($0) / 255) }
    self.init(
      images: Matrix(
        rows: taken, columns: Self.pixels,
        values: pictures.elements.prefix(taken * Self.pixels).map { shades[Int($0)] }),
      labels: Array(labels.prefix(taken)))
  }
}
