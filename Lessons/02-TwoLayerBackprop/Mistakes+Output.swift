import Lab

// The forward pass with a wrong output, and with a result that lacks something.

extension Mistakes {
  /// What the output is computed from, and what comes back.
  static func wrongOutputs(_ add: (String, @escaping Forward) -> Void) {
    func output(_ sentence: String, _ output: @escaping (Activity, Weights) -> Double) {
      add(sentence) { x, weights in
        let right = Solutions.forward(x, weights)
        return Activity(hidden: right.hidden, output: output(right, weights))
      }
    }
    output("The weights v are missing: the output is the sigmoid of Σⱼ aⱼ · vⱼ.") { right, _ in
      sigmoid(total(right.hidden))
    }
    output("The activations are missing: the output is the sigmoid of Σⱼ aⱼ · vⱼ.") { _, weights in
      sigmoid(total(weights.hiddenToOutput))
    }
    output("The output adds aⱼ and vⱼ: multiply them, pair by pair.") { right, weights in
      sigmoid(total(right.hidden) + total(weights.hiddenToOutput))
    }
    output("The sums are multiplied here: multiply aⱼ and vⱼ pair by pair, and add up then.") {
      right, weights in sigmoid(total(right.hidden) * total(weights.hiddenToOutput))
    }
    output("The first of the weights v is used for every unit: unit j has v[j].") {
      right, weights in
      sigmoid(total(right.hidden) * weights.hiddenToOutput[0])
    }
    output("The weights v are read from the last to the first.") { right, weights in
      sigmoid(outputSum(right.hidden.reversed(), weights))
    }
    output("The output is the last hidden unit's activation: it is σ(Σⱼ aⱼ · vⱼ).") { right, _ in
      right.hidden[right.hidden.count - 1]
    }
    output("The output is the mean of the activations: it is σ(Σⱼ aⱼ · vⱼ).") { right, _ in
      total(right.hidden) / Double(right.hidden.count)
    }
    output("The output is the sum of the activations: it is σ(Σⱼ aⱼ · vⱼ).") { right, _ in
      total(right.hidden)
    }
    output("The output's sum begins with the last activation: it begins with 0.") {
      right, weights in
      sigmoid(right.hidden[right.hidden.count - 1] + outputSum(right.hidden, weights))
    }
    output("The output takes the sigmoid of each activation once more: aⱼ is σ(hⱼ) already.") {
      right, weights in sigmoid(outputSum(right.hidden.map(sigmoid), weights))
    }
    output("The output is 0 or 1: it is σ(z) itself, nothing is decided yet.") { right, _ in
      right.output > 0.5 ? 1 : 0
    }
    output("The output is ½ whatever comes in: is its sum never added to?") { _, _ in 0.5 }
    output("The output is 0 whatever comes in: is it never stored?") { _, _ in 0 }
    output("The sigmoid is taken in the output's loop: add up all products first.") {
      right, weights in
      zip(right.hidden, weights.hiddenToOutput).reduce(0) { sigmoid($0 + $1.0 * $1.1) }
    }
    add("The output is computed from the inputs: it takes the activations aⱼ.") { x, weights in
      Activity(
        hidden: Solutions.forward(x, weights).hidden, output: sigmoid(outputSum(x, weights)))
    }
    add("The output is right, but hidden has aⱼ · vⱼ in it: return aⱼ.") { x, weights in
      let right = Solutions.forward(x, weights)
      return Activity(
        hidden: zip(right.hidden, weights.hiddenToOutput).map { $0 * $1 }, output: right.output)
    }
    add("The output is right, but hidden is empty: return the activations too.") { x, weights in
      Activity(hidden: [], output: Solutions.forward(x, weights).output)
    }
    add("The output is right, but hidden has the inputs in it: return the activations.") {
      x, weights in Activity(hidden: x, output: Solutions.forward(x, weights).output)
    }
    add("The output is right, but hidden has the weights v in it: return the activations.") {
      x, weights in
      Activity(hidden: weights.hiddenToOutput, output: Solutions.forward(x, weights).output)
    }
    add("hidden has 0s in it: store each unit's activation in its place.") { x, weights in
      Activity(
        hidden: weights.hiddenToOutput.map { _ in 0 }, output: Solutions.forward(x, weights).output)
    }
    add("Every hidden unit is 0, and the output ½: are the sums never added to, or not stored?") {
      x, weights in Activity(hidden: weights.hiddenToOutput.map { _ in 0 }, output: 0.5)
    }
    add("Every hidden unit is ½: are the sums never added to?") { x, weights in
      let hidden = weights.hiddenToOutput.map { _ in 0.5 }
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("hidden has only 0s and 1s in it: return σ(hⱼ) itself.") { x, weights in
      let right = Solutions.forward(x, weights)
      return Activity(hidden: right.hidden.map { $0.rounded() }, output: right.output)
    }
  }
}
