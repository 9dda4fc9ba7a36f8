// What is taken for the steps of the weights.

extension Mistakes {
  typealias Step = (_ errorTerm: Double, _ inputs: [Double], _ rate: Double) -> [Double]

  /// What is taken for the steps.
  static func wrongSteps(_ add: (String, @escaping Step) -> Void) {
    add("The sign is flipped: δ already points downhill, so the step is +η · δ · xᵢ.") {
      Mistakes.steps($0, $1, $2) { -$0 * $1 }
    }
    add("The learning rate is missing.") { d, x, _ in x.map { d * $0 } }
    add("The learning rate is fixed at 0.5: it is given.") { d, x, _ in x.map { 0.5 * d * $0 } }
    add("The learning rate is fixed at 0.1: it is given.") { d, x, _ in x.map { 0.1 * d * $0 } }
    add("The learning rate is fixed at 0.01: it is given.") { d, x, _ in x.map { 0.01 * d * $0 } }
    add("The learning rate is multiplied in twice.") { d, x, r in x.map { r * r * d * $0 } }
    add("The error term is multiplied in twice.") { d, x, r in x.map { r * d * d * $0 } }
    add("The error term is missing.") { _, x, r in x.map { r * $0 } }
    add("The inputs are missing: each weight's step is proportional to its input.") {
      Mistakes.steps($0, $1, $2) { share, _ in share }
    }
    add("The step is divided by the learning rate: multiply by it.") { d, x, r in
      x.map { d * $0 / r }
    }
    add("This divides by the error term: multiply by it.") { d, x, r in x.map { r * $0 / d } }
    add("This divides by the inputs: multiply by them.") { Mistakes.steps($0, $1, $2) { $0 / $1 } }
    add("The input is added: multiply by it.") { Mistakes.steps($0, $1, $2) { $0 + $1 } }
    add("The input is subtracted: multiply by it.") { Mistakes.steps($0, $1, $2) { $0 - $1 } }
    add("η · δ is subtracted from the input: multiply the two.") {
      Mistakes.steps($0, $1, $2) { $1 - $0 }
    }
    add("The learning rate is added: multiply by it.") { d, x, r in x.map { r + d * $0 } }
    add("The error term is added: multiply by it.") { d, x, r in x.map { d + r * $0 } }
    add("Brackets change it: this is η · (δ + xᵢ), and all three are multiplied.") { d, x, r in
      x.map { r * (d + $0) }
    }
    add("Brackets change it: this is (η + δ) · xᵢ, and all three are multiplied.") { d, x, r in
      x.map { (r + d) * $0 }
    }
    add("Brackets change it: this is δ · (η + xᵢ), and all three are multiplied.") { d, x, r in
      x.map { d * (r + $0) }
    }
    add("The error term is subtracted: multiply by it.") { d, x, r in x.map { r * $0 - d } }
    add("All three are added: multiply them.") { d, x, r in x.map { r + d + $0 } }
    add("The step is added to the input: only the step is asked for.") {
      Mistakes.steps($0, $1, $2) { $1 + $0 * $1 }
    }
    add("The step is subtracted from the input: only the step is asked for.") {
      Mistakes.steps($0, $1, $2) { $1 - $0 * $1 }
    }
    add("The inputs are squared: each is multiplied in once.") {
      Mistakes.steps($0, $1, $2) { $0 * $1 * $1 }
    }
    add("The inputs' sizes are taken: their signs matter.") {
      Mistakes.steps($0, $1, $2) { $0 * abs($1) }
    }
    add("The error term's size is taken: its sign matters.") { d, x, r in x.map { r * abs(d) * $0 }
    }
    add("The steps' sizes are taken: their signs matter.") { d, x, r in x.map { abs(r * d * $0) } }
    add("Negative steps are cut off at 0: a weight may move down.") { d, x, r in
      x.map { max(0, r * d * $0) }
    }
    add("The steps are divided by the number of inputs.") { d, x, r in
      x.map { r * d * $0 / Double(x.count) }
    }
    add("The steps are multiplied by the number of inputs.") { d, x, r in
      x.map { r * d * $0 * Double(x.count) }
    }
    add("Each step is divided by the sum of the inputs: nothing is divided.") { d, x, r in
      x.map { r * d * $0 / x.reduce(0, +) }
    }
    add("The slope of the sigmoid is multiplied in once more: δ has it already.") { d, x, r in
      x.map { r * d * $0 * Solutions.sigmoidPrime($0) }
    }
    wrongLists(add)
  }
}
