import Exercises
import Lab
import Notebook

/// What a trained network says of the test pictures.
struct Answers {
  let digits: Digits<Float>
  let probabilities: Matrix<Double>

  /// The digit that each picture is read as.
  let readings: [Int]

  /// The pictures that are read wrongly, those with the most certain answers first.
  let wrong: [Int]

  init(_ network: Sequential<Float>, on digits: Digits<Float>) {
    let loss = CrossEntropy<Float>()
    _ = loss.forward(network.forward(digits.images), digits.labels)
    let probabilities = Matrix(doubles: loss.probabilities)
    let readings = probabilities.argMaxOfRows()
    (self.digits, self.probabilities, self.readings) = (digits, probabilities, readings)
    wrong = readings.indices.filter { readings[$0] != digits.labels[$0] }
      .sorted { probabilities[$0, readings[$0]] > probabilities[$1, readings[$1]] }
  }

  /// The probability that the network gave to its answer.
  func certainty(_ picture: Int) -> Double { probabilities[picture, readings[picture]] }

  /// A picture that is read correctly, and with some doubt: with a probability near 0.7.
  var doubtful: Int {
    let right = readings.indices.filter { readings[$0] == digits.labels[$0] }
    return right.min { abs(certainty($0) - 0.7) < abs(certainty($1) - 0.7) } ?? 0
  }

  /// How often each digit, a row, was read as each, a column.
  var confusion: Matrix<Double> {
    var counts = Matrix<Double>(rows: 10, columns: 10)
    for (reading, label) in zip(readings, digits.labels) { counts[label, reading] += 1 }
    return counts
  }

  /// The pixels of a picture.
  func picture(_ index: Int) -> Matrix<Double> {
    let width = Digits<Float>.width
    return Matrix(
      rows: width, columns: width, values: digits.images.row(index).map { Double($0) })
  }
}
