import Exercises
import Lab

// The mistakes that are made in the hidden units of one record.

extension Checks {
  static func addMistakesOfBias(_ check: inout Check<HiddenRecord>) {
    let units: [(String, ([Double], Double) -> Double)] = [
      (
        "The biases are missing: hⱼ = Σᵢ xᵢ · wᵢⱼ + bⱼ.",
        { products, _ in sigmoid(products.reduce(0, +)) }
      ),
      (
        "The bias is added after the sigmoid: it belongs to the sum inside it.",
        { products, bias in sigmoid(products.reduce(0, +)) + bias }
      ),
      (
        "The activation is multiplied by the bias: add the bias to the sum inside the sigmoid.",
        { products, bias in sigmoid(products.reduce(0, +)) * bias }
      ),
      (
        "Sum and bias are squashed one by one: the sigmoid is applied once, to their sum.",
        { products, bias in sigmoid(products.reduce(0, +)) + sigmoid(bias) }
      ),
      (
        "The bias is subtracted: add it.",
        { products, bias in sigmoid(products.reduce(0, +) - bias) }
      ),
      (
        "The sum is multiplied by the bias: add the bias.",
        { products, bias in sigmoid(products.reduce(0, +) * bias) }
      ),
      (
        "The bias is added for each input: it is added once.",
        { products, bias in sigmoid(products.reduce(0) { $0 + $1 + bias }) }
      ),
      (
        "The bias is added twice: once is enough.",
        { products, bias in sigmoid(products.reduce(bias, +) + bias) }
      ),
      (
        "Only the bias is left: add each input times its weight.",
        { _, bias in sigmoid(bias) }
      ),
      (
        "Only the last input counts, and the bias is lost: add to the sum, with += in place of =.",
        { products, _ in sigmoid(products[products.count - 1]) }
      ),
      (
        "The sigmoid is applied to each product: it is applied once, to their sum.",
        { products, bias in products.map { sigmoid($0) }.reduce(bias, +) }
      ),
      (
        "The sigmoid is applied to each product: it is applied once, to their sum with the bias.",
        { products, bias in products.map { sigmoid($0) }.reduce(0, +) }
      ),
      (
        "The sigmoid is applied to each product and bias: it is applied once, to the sum.",
        { products, bias in products.map { sigmoid($0 + bias) }.reduce(0, +) }
      ),
      (
        "The sigmoid is applied after each input: it is applied once, at the end.",
        { products, bias in products.reduce(bias) { sigmoid($0 + $1) } }
      ),
    ]
    for (name, unit) in units { check.mistake(name, Mistakes.hiddenRecord(unit: unit)) }
  }

  static func addMistakesOfUnits(_ check: inout Check<HiddenRecord>) {
    check.mistake(
      "The weights are read with one unit per row: w[i, j] leads from input i to unit j."
    ) { Solutions.hiddenRecord($0, weights: Mistakes.turned($1), biases: $2) }
    check.mistake("The weights of the first unit are used for all: column j is unit j.") {
      inputs, weights, biases in
      let columns = Matrix((0..<weights.rows).map { i in biases.map { _ in weights[i, 0] } })
      return Solutions.hiddenRecord(inputs, weights: columns, biases: biases)
    }
    check.mistake("The bias of the first unit is used for all: each unit has its own.") {
      Solutions.hiddenRecord($0, weights: $1, biases: $2.map { [first = $2[0]] _ in first })
    }
    check.mistake("Only the first unit gets its bias: every unit has one.") {
      Solutions.hiddenRecord(
        $0, weights: $1, biases: $2.indices.map { [first = $2[0]] unit in unit == 0 ? first : 0 })
    }
    check.mistake("Every unit gets the sum of all biases: each has its own.") {
      Solutions.hiddenRecord($0, weights: $1, biases: $2.map { [sum = $2.reduce(0, +)] _ in sum })
    }
    check.mistake("The sum is not set back to 0 for each unit.") {
      Mistakes.hiddenRecord(sum: Mistakes.runningSum())($0, $1, $2)
    }
    check.mistake("The sum is not set back for each unit, nor is the bias in it.") {
      inputs, weights, original in
      var biases = original
      for unit in biases.indices.dropFirst() { biases[unit] += biases[unit - 1] }
      return Mistakes.hiddenRecord(sum: Mistakes.runningSum())(inputs, weights, biases)
    }
    check.mistake("Inputs and weights are summed apart: multiply pair by pair, and add then.") {
      inputs, weights, biases in
      biases.indices.map { unit in
        sigmoid(inputs.reduce(0, +) * weights.column(unit).reduce(0, +) + biases[unit])
      }
    }
    check.mistake("Each unit's sum has the activation before it in it: begin each with its bias.") {
      inputs, weights, biases in
      var before = 0.0
      return biases.indices.map { unit in
        before = sigmoid(
          inputs.indices.map { inputs[$0] * weights[$0, unit] }.reduce(before + biases[unit], +))
        return before
      }
    }
    check.mistake("Inputs and weights are added: multiply each input by its weight.") {
      inputs, weights, biases in
      biases.indices.map { unit in
        sigmoid(inputs.indices.map { inputs[$0] + weights[$0, unit] }.reduce(biases[unit], +))
      }
    }
    check.mistake("The inputs are never used: multiply each by its weight.") {
      Solutions.hiddenRecord($0.map { _ in 1 }, weights: $1, biases: $2)
    }
    check.mistake("The weights are never used: multiply each input by its weight.") {
      Solutions.hiddenRecord($0, weights: $1.map { _ in 1 }, biases: $2)
    }
    check.mistake("The first input is used for all weights: input i goes with row i.") {
      Solutions.hiddenRecord($0.map { [first = $0[0]] _ in first }, weights: $1, biases: $2)
    }
    check.mistake("The sigmoid is applied to the inputs: it is applied to the sum.") {
      inputs, weights, biases in
      Mistakes.hiddenRecord(activation: { $0 })(inputs.map { sigmoid($0) }, weights, biases)
    }
    check.mistake("The inputs are squashed before, as well as the sum: leave them as they are.") {
      Solutions.hiddenRecord($0.map { sigmoid($0) }, weights: $1, biases: $2)
    }
    check.mistake("Only the first unit has an activation: is it returned inside the loop?") {
      Array(Solutions.hiddenRecord($0, weights: $1, biases: $2).prefix(1))
    }
    check.mistake("Only the last unit has an activation: collect those of all units.") {
      Array(Solutions.hiddenRecord($0, weights: $1, biases: $2).suffix(1))
    }
    check.mistake("There is one number for all units: each has its own.") {
      [Solutions.hiddenRecord($0, weights: $1, biases: $2).reduce(0, +)]
    }
  }
}
