import Lab

// Backpropagation with errors, weights or signals in wrong places.

extension Mistakes {
  /// What is taken for the output's error term.
  static func wrongErrors(
    _ add: (String, @escaping (_ target: Double, _ output: Double) -> Double) -> Void
  ) {
    add("The output's error is multiplied by ŷ · (1 − ŷ). A linear output's slope is 1.") {
      ($0 - $1) * $1 * (1 - $1)
    }
    add("The output's error is multiplied by 1 − ŷ². A linear output's slope is 1.") {
      ($0 - $1) * (1 - $1 * $1)
    }
    add("The output's error is multiplied by ReLU's slope. A linear output's slope is 1.") {
      $1 > 0 ? $0 - $1 : 0
    }
    add("The output's error is multiplied by ŷ. A linear output's slope is 1.") { ($0 - $1) * $1 }
    add("The output's error is multiplied by σ(ŷ). A linear output's slope is 1.") {
      ($0 - $1) * Solutions.activation($1)
    }
    add("The output is squashed before it is compared: δ = y − ŷ.") {
      $0 - Solutions.activation($1)
    }
    add("Brackets are missing, and there is a slope: y − ŷ · ŷ · (1 − ŷ) where δ = y − ŷ.") {
      $0 - $1 * $1 * (1 - $1)
    }
    add("The sign is flipped: the error is y − ŷ, because the steps are added to the weights.") {
      $1 - $0
    }
    add("The error is squared: the square belongs in the loss, its slope has the error itself.") {
      ($0 - $1) * ($0 - $1)
    }
    add("The error is half a square: that is the loss, its slope is the error itself.") {
      ($0 - $1) * ($0 - $1) / 2
    }
    add("The error's size is taken: its sign says which way to go.") { abs($0 - $1) }
    add("There is a 2 too many in the error: δ = y − ŷ.") { 2 * ($0 - $1) }
    add("There is a ½ too many in the error: δ = y − ŷ.") { ($0 - $1) / 2 }
    add("The output is missing in the error: δ = y − ŷ.") { target, _ in target }
    add("The target is missing in the error, which is the output: δ = y − ŷ.") { _, output in
      output
    }
    add("The target is missing in the error, which is minus the output: δ = y − ŷ.") { _, output in
      -output
    }
    add("Target and output are added: δ = y − ŷ.") { $0 + $1 }
    add("Target and output are multiplied: δ = y − ŷ.") { $0 * $1 }
    add("The error is missing, a 1 stands in its place: δ = y − ŷ.") { _, _ in 1 }
    add("Errors below 0 are cut off: they count too.") { max(0, $0 - $1) }
    add("The error is divided by the target: δ = y − ŷ.") { ($0 - $1) / $0 }
    add("The error is divided by the output: δ = y − ŷ.") { ($0 - $1) / $1 }
    add("The error is rounded.") { ($0 - $1).rounded() }
    add("The error is only a sign, +1 or −1: δ = y − ŷ.") { $0 > $1 ? 1 : -1 }
    add("All steps are 0: are they never added to?") { _, _ in 0 }
  }

  /// Weights and signals in wrong places.
  static func wrongBackpropagations(_ add: (String, @escaping Backpropagation) -> Void) {
    func terms(
      _ sentence: String,
      _ terms:
        @escaping (_ errors: Matrix<Double>, _ a: Matrix<Double>, _ v: Matrix<Double>)
        -> Matrix<Double>
    ) {
      add(sentence) { x, y, activity, weights in
        let errors = y - activity.output
        return Weights(
          inputToHidden: x.transposed.dot(terms(errors, activity.hidden, weights.hiddenToOutput)),
          hiddenToOutput: activity.hidden.transposed.dot(errors))
      }
    }
    func spread(_ errors: Matrix<Double>, _ v: Matrix<Double>) -> Matrix<Double> {
      errors.dot(v.map { _ in 1 }.transposed)
    }
    terms("The weights V are missing: the error goes back over them, δ·Vᵀ.") { errors, a, v in
      spread(errors, v) * a * (1 - a)
    }
    terms("Every hidden unit has the output's error: it goes back over V and through A * (1 − A).")
    {
      errors, _, v in spread(errors, v)
    }
    terms("In ΔW: The error is missing, only V goes back: it is (δ·Vᵀ) * A * (1 − A).") {
      errors, a, v in errors.map { _ in 1 }.dot(v.transposed) * a * (1 - a)
    }
    terms("Brackets are missing: A * 1 − A is not A * (1 − A).") { errors, a, v in
      errors.dot(v.transposed) * a * 1 - a
    }
    terms("V has moved already when the error goes back: it is the V of the forward pass.") {
      errors, a, v in errors.dot((v + a.transposed.dot(errors)).transposed) * a * (1 - a)
    }
    terms("V's size is taken where the error goes back: its sign matters.") { errors, a, v in
      errors.dot(v.map { abs($0) }.transposed) * a * (1 - a)
    }
    terms("V is squared where the error goes back.") { errors, a, v in
      errors.dot((v * v).transposed) * a * (1 - a)
    }
    terms("The first of the weights V is used for every unit.") { errors, a, v in
      errors.dot(v.map { _ in v[0, 0] }.transposed) * a * (1 - a)
    }
    terms("The sum of the weights V is used for every unit.") { errors, a, v in
      errors.dot(v.map { _ in v.sum() }.transposed) * a * (1 - a)
    }
    terms("The slopes are added: multiply by them.") { errors, a, v in
      errors.dot(v.transposed) + a * (1 - a)
    }
    terms("V is added to the error: multiply, δ·Vᵀ.") { errors, a, v in
      (spread(errors, v) + errors.map { _ in 1 }.dot(v.transposed)) * a * (1 - a)
    }
    terms("The slope is taken at A·V: it is each unit's own, A * (1 − A).") { errors, a, v in
      let output = spread(a.dot(v), v)
      return errors.dot(v.transposed) * output * (1 - output)
    }
    terms("In ΔW: The sign is flipped: the steps are added to the weights.") { errors, a, v in
      -errors.dot(v.transposed) * a * (1 - a)
    }
    terms("In ΔW: The error is squared.") { errors, a, v in
      (errors * errors).dot(v.transposed) * a * (1 - a)
    }
    terms("In ΔW: The output's error is multiplied by σ′(ŷ). A linear output's slope is 1.") {
      errors, a, v in
      let slopes = a.dot(v).map { Solutions.activation($0) * (1 - Solutions.activation($0)) }
      return (errors * slopes).dot(v.transposed) * a * (1 - a)
    }
    terms("In ΔW: The output's error is multiplied by ŷ · (1 − ŷ). A linear output's slope is 1.") {
      errors, a, v in
      let output = a.dot(v)
      return (errors * output * (1 - output)).dot(v.transposed) * a * (1 - a)
    }
    wrongBatches(add)
    wrongSteps(add)
  }
}
