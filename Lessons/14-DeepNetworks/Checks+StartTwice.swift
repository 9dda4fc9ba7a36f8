import Exercises
import Lab

// Two slips at once in the first weights: another deviation, and fewer numbers than places.

extension Checks {
  static func addTwoSlips(to check: inout Check<(Int, Int, inout RandomState) -> Matrix<Double>>) {
    let deviations: [(String, (Double) -> Double)] = [
      ("the root is taken of the 2 alone", { 2.0.squareRoot() / $0 }),
      ("the root is missing", { 2 / $0 }), ("the 2 is missing", { (1 / $0).squareRoot() }),
      ("the 2 and the root are missing", { 1 / $0 }),
    ]
    for (name, deviation) in deviations {
      let all = "It is √(2 / inputs), and one number is drawn for each place."
      check.mistake("One number is drawn for each row, and in the deviation \(name). \(all)") {
        inputs, outputs, random in
        Matrix(
          random.normal(0, deviation(Double(inputs)), count: inputs).map {
            Array(repeating: $0, count: outputs)
          })
      }
      check.mistake("One row is drawn for all inputs, and in the deviation \(name). \(all)") {
        inputs, outputs, random in
        let row = random.normal(0, deviation(Double(inputs)), count: outputs)
        return Matrix(Array(repeating: row, count: inputs))
      }
      check.mistake("One number is drawn for all places, and in the deviation \(name). \(all)") {
        inputs, outputs, random in
        Matrix(
          rows: inputs, columns: outputs, repeating: random.normal(0, deviation(Double(inputs))))
      }
      check.mistake("The numbers are drawn column by column, and in the deviation \(name).") {
        inputs, outputs, random in
        let drawn: Matrix<Double> = random.normal(
          0, deviation(Double(inputs)), rows: outputs, columns: inputs)
        return Matrix(drawn.transposed)
      }
    }
    for deviation in [1.0, 2] {
      check.mistake("The deviation is given as the mean, and a fixed number as the deviation.") {
        inputs, outputs, random in
        random.normal(
          (2 / Double(inputs)).squareRoot(), deviation, rows: inputs, columns: outputs)
      }
    }
  }
}
