import Exercises
import Lab

// The mistakes of the first weights in how they are drawn.

extension Checks {
  /// Another distribution, or another shape.
  static func addShapes(
    to check: inout Check<(Int, Int, inout RandomState) -> Matrix<Double>>
  ) {
    let limits: [(String, (_ inputs: Double, _ outputs: Double) -> Double)] = [
      (
        "These numbers are spread evenly: draw them from the normal distribution.",
        { inputs, _ in (2 / inputs).squareRoot() }
      ),
      (
        "This is He's uniform distribution: draw from the normal one, with variance 2/inputs.",
        { inputs, _ in (6 / inputs).squareRoot() }
      ),
      (
        "This is Glorot's uniform distribution: draw from the normal one, with variance 2/inputs.",
        { inputs, outputs in (6 / (inputs + outputs)).squareRoot() }
      ),
      (
        "This is PyTorch's uniform distribution: draw from the normal one, with variance 2/inputs.",
        { inputs, _ in 1 / inputs.squareRoot() }
      ),
      (
        "These numbers lie evenly between −1 and 1: draw from the normal distribution.",
        { _, _ in 1 }
      ),
    ]
    for (sentence, limit) in limits {
      check.mistake(sentence) { inputs, outputs, random in
        let k = limit(Double(inputs), Double(outputs))
        return random.uniform(-k, k, rows: inputs, columns: outputs)
      }
    }
    let transposed =
      "The matrix is outputs × inputs, as PyTorch keeps it: here it is the other way."
    check.mistake(transposed) { inputs, outputs, random in
      random.normal(0, (2 / Double(inputs)).squareRoot(), rows: outputs, columns: inputs)
    }
    check.mistake(transposed) { inputs, outputs, random in
      Matrix(Solutions.heWeights(inputs: inputs, outputs: outputs, random: &random).transposed)
    }
    check.mistake("The numbers are drawn column by column: `normal` draws them row by row.") {
      inputs, outputs, random in
      let drawn: Matrix<Double> = random.normal(
        0, (2 / Double(inputs)).squareRoot(), rows: outputs, columns: inputs)
      return Matrix(drawn.transposed)
    }
    check.mistake("The matrix is inputs × inputs: it has a column for each output.") {
      inputs, _, random in
      random.normal(0, (2 / Double(inputs)).squareRoot(), rows: inputs, columns: inputs)
    }
    check.mistake("The matrix is outputs × outputs: it has a row for each input.") {
      inputs, outputs, random in
      random.normal(0, (2 / Double(inputs)).squareRoot(), rows: outputs, columns: outputs)
    }
    check.mistake("There is a row more than inputs: the biases are no part of the weights.") {
      inputs, outputs, random in
      random.normal(0, (2 / Double(inputs)).squareRoot(), rows: inputs + 1, columns: outputs)
    }
  }

  /// The random stream, or the mean.
  static func addStreams(
    to check: inout Check<(Int, Int, inout RandomState) -> Matrix<Double>>
  ) {
    check.mistake(
      "A copy of `random` draws, so that every layer begins with the same numbers: use `random`."
    ) { inputs, outputs, random in
      var copy = random
      return Solutions.heWeights(inputs: inputs, outputs: outputs, random: &copy)
    }
    for seed: UInt32 in [0, 1, 2, 3, 10, 14, 21, 42, 100, 123, 1234] {
      check.mistake("A new generator draws, the same for every layer: use the given `random`.") {
        inputs, outputs, _ in
        var own = RandomState(seed)
        return Solutions.heWeights(inputs: inputs, outputs: outputs, random: &own)
      }
    }
    check.mistake("A number is drawn and thrown away first: every draw moves the stream on.") {
      inputs, outputs, random in
      _ = random.normal(0, 1)
      return Solutions.heWeights(inputs: inputs, outputs: outputs, random: &random)
    }
    check.mistake("The matrix is drawn twice: every draw moves the stream on.") {
      inputs, outputs, random in
      _ = Solutions.heWeights(inputs: inputs, outputs: outputs, random: &random)
      return Solutions.heWeights(inputs: inputs, outputs: outputs, random: &random)
    }
    check.mistake("Mean and deviation are exchanged: the mean comes first, and is 0.") {
      inputs, outputs, random in
      random.normal((2 / Double(inputs)).squareRoot(), 0, rows: inputs, columns: outputs)
    }
    check.mistake("Mean and deviation are exchanged: the mean comes first, and is 0.") {
      inputs, outputs, random in
      random.normal(2 / Double(inputs), 0, rows: inputs, columns: outputs)
    }
    check.mistake("The mean is 1 here: it is 0.") { inputs, outputs, random in
      random.normal(1, (2 / Double(inputs)).squareRoot(), rows: inputs, columns: outputs)
    }
    check.mistake("One number is drawn for all places: draw one for each.") {
      inputs, outputs, random in
      let number = random.normal(0, (2 / Double(inputs)).squareRoot())
      return Matrix(rows: inputs, columns: outputs, repeating: number)
    }
    check.mistake("One row is drawn for all inputs: draw one for each.") {
      inputs, outputs, random in
      let row = random.normal(0, (2 / Double(inputs)).squareRoot(), count: outputs)
      return Matrix(Array(repeating: row, count: inputs))
    }
    check.mistake("One number is drawn for each row: draw one for each place.") {
      inputs, outputs, random in
      Matrix(
        random.normal(0, (2 / Double(inputs)).squareRoot(), count: inputs).map {
          Array(repeating: $0, count: outputs)
        })
    }
    check.mistake("The signs are gone: weights are negative as often as positive.") {
      inputs, outputs, random in
      Solutions.heWeights(inputs: inputs, outputs: outputs, random: &random).map { abs($0) }
    }
  }
}
