/// Pictures of handwritten digits with what they show: MNIST, or the sample in its format.
///
///     let digits = try Digits(Dataset.find("mnist"), .test)
///     digits.images.shape   // "1000×784"
///     digits.labels.prefix(3)
///
/// LeCun, Bottou, Bengio & Haffner 1998, Gradient-based learning applied to document recognition.
public struct Digits: Sendable {
  /// Which of the dataset's two parts.
  public enum Part: String, Sendable {
    /// The images to learn from.
    case training = "train"

    /// The images to measure with, by writers of their own.
    case test = "t10k"
  }

  /// A picture is as wide as it is high.
  public static let width = 28

  /// A picture a row, 28 × 28 pixels row after row, from 0 for paper to 1 for ink: pictures × 784.
  public let images: Matrix<Float>

  /// For each picture the digit it shows, 0 to 9.
  public let labels: [Int]

  /// - Throws: `LabError.noInput` for a missing file and `LabError.data` for a wrong one.
  public init(_ dataset: Dataset, _ part: Part) throws {
    let imageFile = "\(part.rawValue)-images-idx3-ubyte"
    let labelFile = "\(part.rawValue)-labels-idx1-ubyte"
    let (imageName, labelName) = (dataset.path(of: imageFile), dataset.path(of: labelFile))
    let pictures = try IDX(dataset.bytes(of: imageFile), name: imageName, dimensions: 3)
    let classes = try IDX(dataset.bytes(of: labelFile), name: labelName, dimensions: 1)

    let (count, height, width) = (pictures.sizes[0], pictures.sizes[1], pictures.sizes[2])
    guard height == Self.width, width == Self.width else {
      throw LabError.data("\(imageName) has images of \(height)×\(width) pixels, not 28×28.")
    }
    guard count > 0 else { throw LabError.data("\(imageName) has no images.") }
    guard classes.sizes[0] == count else {
      throw LabError.data(
        "\(imageName) has \(count) images and \(labelName) has \(classes.sizes[0]) labels.")
    }
    labels = classes.elements.map(Int.init)
    if let wrong = labels.firstIndex(where: { $0 > 9 }) {
      throw LabError.data("\(labelName): label \(wrong) is \(labels[wrong]), and digits end at 9.")
    }
    let pixels = pictures.elements.map { Float($0) / 255 }
    images = Matrix(rows: count, columns: height * width, values: pixels)
  }

  private init(images: Matrix<Float>, labels: [Int]) {
    (self.images, self.labels) = (images, labels)
  }

  /// The first `count` pictures; all of them where there are no more.
  public func prefix(_ count: Int) -> Digits {
    if count >= labels.count { return self }
    return Digits(images: images.rows(0..<count), labels: Array(labels.prefix(count)))
  }
}
