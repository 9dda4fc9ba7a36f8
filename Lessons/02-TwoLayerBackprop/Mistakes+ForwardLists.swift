import Lab

// The forward pass with hidden units in wrong lists.

extension Mistakes {
  /// Hidden units in a list that is too long, too short or turned round.
  static func wrongLists(_ add: (String, @escaping Forward) -> Void) {
    add("The last hidden unit is missing: does the loop end one too early?") { x, weights in
      let hidden = Array(hiddenSums(x, weights).map(sigmoid).dropLast())
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("There are only two hidden units: there are as many as weights v.") { x, weights in
      let hidden = Array(hiddenSums(x, weights).map(sigmoid).prefix(2))
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("There is only one hidden unit: is the result returned inside the loop?") { x, weights in
      let hidden = Array(hiddenSums(x, weights).map(sigmoid).prefix(1))
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("Only the last hidden unit is kept: append each one to a list.") { x, weights in
      let hidden = Solutions.forward(x, weights)
      return Activity(hidden: Array(hidden.hidden.suffix(1)), output: hidden.output)
    }
    add("A hidden unit is appended for each input: append it once its sum is complete.") {
      x, weights in
      let hidden = weights.hiddenToOutput.indices.flatMap { unit in
        running(x.indices.map { x[$0] * weights.inputToHidden[$0, unit] }).map(sigmoid)
      }
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("The hidden units are in reverse order: append each one at the end.") { x, weights in
      let hidden = Array(hiddenSums(x, weights).map(sigmoid).reversed())
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
    add("The list of hidden units begins with 0s: append to an empty one, or store by place.") {
      x, weights in
      let hidden = weights.hiddenToOutput.map { _ in 0 } + hiddenSums(x, weights).map(sigmoid)
      return Activity(hidden: hidden, output: sigmoid(outputSum(hidden, weights)))
    }
  }
}
