import Lab

// The forward pass with sums, weights or results in wrong places.

extension Mistakes {
  typealias Forward = (_ inputs: [Double], _ weights: Weights) -> Activity

  /// Sums that are not set back, weights that are not where they should be.
  static func wrongForwards(_ add: (String, @escaping Forward) -> Void) {
    add("This takes the sigmoid of each product: take it once, of their sum.") { x, weights in
      let hidden = weights.hiddenToOutput.indices.map { unit in
        total(x.indices.map { sigmoid(x[$0] * weights.inputToHidden[$0, unit]) })
      }
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("In the output: This takes the sigmoid of each product, not of their sum.") {
      x, weights in
      let hidden = hiddenSums(x, weights).map(sigmoid)
      return Activity(
        hidden: hidden, output: total(zip(hidden, weights.hiddenToOutput).map { sigmoid($0 * $1) }))
    }
    add("The sum is not set back to 0 for each hidden unit: only the output's is.") { x, weights in
      let hidden = running(hiddenSums(x, weights)).map(sigmoid)
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("The sum is never set back to 0: each hidden unit and the output begin with 0.") {
      x, weights in
      let sums = running(hiddenSums(x, weights))
      let hidden = sums.map(sigmoid)
      return Activity(
        hidden: hidden, output: sigmoid((sums.last ?? 0) + outputSum(hidden, weights)))
    }
    add("The output's sum goes on from the last hidden unit's: set it back to 0.") { x, weights in
      let sums = hiddenSums(x, weights)
      let hidden = sums.map(sigmoid)
      return Activity(
        hidden: hidden, output: sigmoid((sums.last ?? 0) + outputSum(hidden, weights)))
    }
    add("The output is computed from the sums hⱼ: it takes the activations aⱼ = σ(hⱼ).") {
      x, weights in
      let sums = hiddenSums(x, weights)
      return Activity(hidden: sums.map(sigmoid), output: sigmoid(outputSum(sums, weights)))
    }
    add("The output is right, but hidden has the sums hⱼ in it: return aⱼ = σ(hⱼ).") { x, weights in
      Activity(hidden: hiddenSums(x, weights), output: Solutions.forward(x, weights).output)
    }
    add("The weights w are read as if transposed: it is w[i, j], input before unit.") {
      x, weights in
      let (rows, columns) = (weights.inputToHidden.rows, weights.inputToHidden.columns)
      let values = weights.inputToHidden.values
      let turned = Matrix(
        (0..<rows).map { row in (0..<columns).map { values[$0 * rows + row] } })
      return Solutions.forward(
        x, Weights(inputToHidden: turned, hiddenToOutput: weights.hiddenToOutput))
    }
    add("Every hidden unit has the first one's weights: unit j takes column j, w[i, j].") {
      x, weights in
      let first = hiddenSums(x, weights)[0]
      let hidden = weights.hiddenToOutput.map { _ in sigmoid(first) }
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("The first input is used for every weight: weight w[i, j] takes input i.") { x, weights in
      Solutions.forward(x.map { _ in x[0] }, weights)
    }
    add("The inputs are squashed first: the sigmoid is taken of the weighted sums.") { x, weights in
      Solutions.forward(x.map(sigmoid), weights)
    }
    add("The inputs are missing: this adds up the weights w alone.") { x, weights in
      Solutions.forward(x.map { _ in 1 }, weights)
    }
    add("The weights w are missing: this adds up the inputs alone.") { x, weights in
      let hidden = weights.hiddenToOutput.map { _ in sigmoid(total(x)) }
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("The hidden units add inputs and weights: multiply them, pair by pair.") { x, weights in
      let hidden = weights.hiddenToOutput.indices.map { unit in
        sigmoid(total(x.indices.map { x[$0] + weights.inputToHidden[$0, unit] }))
      }
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("The weights v are multiplied into the hidden units: they belong to the output.") {
      x, weights in
      let hidden = zip(hiddenSums(x, weights), weights.hiddenToOutput).map { sigmoid($0 * $1) }
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("v is multiplied into the hidden units: aⱼ · vⱼ belongs to the output's sum alone.") {
      x, weights in
      let hidden = zip(hiddenSums(x, weights), weights.hiddenToOutput).map { sigmoid($0 * $1) }
      return Activity(hidden: hidden, output: sigmoid(total(hidden)))
    }
    add("The sigmoid is taken in the loop over the inputs: add up all products first.") {
      x, weights in
      let hidden = sigmoidInLoop(x, weights)
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("The sigmoid is taken in both loops: add up all products first.") { x, weights in
      let hidden = sigmoidInLoop(x, weights)
      let output = zip(hidden, weights.hiddenToOutput).reduce(0) { sigmoid($0 + $1.0 * $1.1) }
      return Activity(hidden: hidden, output: output)
    }
    add("The sums are multiplied in the hidden units: multiply pair by pair, and add up then.") {
      x, weights in
      let hidden = weights.hiddenToOutput.indices.map {
        sigmoid(total(x) * total(weights.inputToHidden.column($0)))
      }
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    for first in [0, 1] {
      add("The input's place stands for the input: is `i` meant to be `inputs[i]`?") { x, weights in
        Solutions.forward(x.indices.map { Double($0 + first) }, weights)
      }
    }
    add("Each hidden unit's sum begins with the activation before it: begin with 0.") {
      x, weights in
      var hidden: [Double] = []
      for sum in hiddenSums(x, weights) { hidden.append(sigmoid((hidden.last ?? 0) + sum)) }
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("The last hidden unit is never computed: does the loop end one too early?") { x, weights in
      var hidden = hiddenSums(x, weights).map(sigmoid)
      hidden[hidden.count - 1] = 0
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("The first hidden unit is never computed: places are counted from 0.") { x, weights in
      var hidden = hiddenSums(x, weights).map(sigmoid)
      hidden[0] = 0
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    wrongLists(add)
    wrongOutputs(add)
  }

  private static func sigmoidInLoop(_ x: [Double], _ weights: Weights) -> [Double] {
    weights.hiddenToOutput.indices.map { unit in
      x.indices.reduce(0) { sigmoid($0 + x[$1] * weights.inputToHidden[$1, unit]) }
    }
  }

  /// The sum of each number with all before it.
  static func running(_ values: [Double]) -> [Double] {
    values.indices.map { total(Array(values[...$0])) }
  }
}
