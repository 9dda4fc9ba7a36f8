import Lab

// The forward pass with functions, sums or results in wrong places.

extension Mistakes {
  typealias Forward = (_ features: Matrix<Double>, _ weights: Weights) -> Activity

  /// What is done with the output, and what comes back.
  static func wrongForwards(_ add: (String, @escaping Forward) -> Void) {
    wrongOutputs(add)
    add("The output is right, but hidden has the weighted sums in it: return A = σ(X·W).") {
      x, weights in
      Activity(hidden: x.dot(weights.inputToHidden), output: Solutions.forward(x, weights).output)
    }
    add("The features are squashed: the activation function is applied to X·W, not to X.") {
      x, weights in
      let hidden = x.map(Solutions.activation).dot(weights.inputToHidden)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    add("The features are squashed too: the activation function is applied to X·W alone.") {
      x, weights in Solutions.forward(x.map(Solutions.activation), weights)
    }
    add("The weights are squashed: the activation function is applied to X·W, not to W.") {
      x, weights in
      let hidden = x.dot(weights.inputToHidden.map(Solutions.activation))
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    add("The sums in X·W are not set back to 0 from unit to unit.") { x, weights in
      var hidden = x.dot(weights.inputToHidden)
      for row in 0..<hidden.rows {
        for unit in 1..<hidden.columns { hidden[row, unit] += hidden[row, unit - 1] }
      }
      hidden = hidden.map(Solutions.activation)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    add("The sums in X·W are not set back to 0 from record to record.") { x, weights in
      let hidden = runningDown(x.dot(weights.inputToHidden)).map(Solutions.activation)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    add("The sums in A·V are not set back to 0 from record to record.") { x, weights in
      let right = Solutions.forward(x, weights)
      return Activity(hidden: right.hidden, output: runningDown(right.output))
    }
    add("The activations are stored unit by unit: hidden has a row for each record.") {
      x, weights in
      let right = Solutions.forward(x, weights).hidden
      let hidden = Matrix(
        rows: right.rows, columns: right.columns, values: Matrix(right.transposed).values)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    add("The features are missing: X·W multiplies them with W.") { x, weights in
      Solutions.forward(x.map { _ in 1 }, weights)
    }
    add("Every record is taken for the first one: each has its own row.") { x, weights in
      Solutions.forward(x.rows(at: (0..<x.rows).map { _ in 0 }), weights)
    }
    add("Every hidden unit has the first one's weights: unit j takes column j of W.") {
      x, weights in
      let first = weights.inputToHidden.column(0)
      let same = Matrix(
        first.map { value in (0..<weights.inputToHidden.columns).map { _ in value } })
      return Solutions.forward(
        x, Weights(inputToHidden: same, hiddenToOutput: weights.hiddenToOutput))
    }
    add("Only the first record is there: all records of the batch go forward.") { x, weights in
      Solutions.forward(x.rows(0..<1), weights)
    }
    add("Only the last record is there: all records of the batch go forward.") { x, weights in
      Solutions.forward(x.rows(x.rows - 1..<x.rows), weights)
    }
    add("The last record is left out: does the loop end one too early?") { x, weights in
      Solutions.forward(x.rows(0..<x.rows - 1), weights)
    }
    add("The first record is left out: records are counted from 0.") { x, weights in
      Solutions.forward(x.rows(1..<x.rows), weights)
    }
    add("The last record stays 0: does the loop end one too early?") { x, weights in
      keeping(Solutions.forward(x, weights)) { $0 < x.rows - 1 }
    }
    add("The first record stays 0: records are counted from 0.") { x, weights in
      keeping(Solutions.forward(x, weights)) { $0 > 0 }
    }
    add("hidden and output are turned on their sides: there is one record per row.") { x, weights in
      let right = Solutions.forward(x, weights)
      return Activity(
        hidden: Matrix(right.hidden.transposed), output: Matrix(right.output.transposed))
    }
    add("hidden and output have changed places: A is hidden, ŷ is output.") { x, weights in
      let right = Solutions.forward(x, weights)
      return Activity(hidden: right.output, output: right.hidden)
    }
    add("The output is right, but hidden has the features in it: return A = σ(X·W).") {
      x, weights in Activity(hidden: x, output: Solutions.forward(x, weights).output)
    }
    add("The output is right, but hidden has 0s in it: return A = σ(X·W).") { x, weights in
      let right = Solutions.forward(x, weights)
      return Activity(hidden: 0 * right.hidden, output: right.output)
    }
    add("Everything is 0: are the results never stored?") { x, weights in
      let right = Solutions.forward(x, weights)
      return Activity(hidden: 0 * right.hidden, output: 0 * right.output)
    }
  }

  /// Each row with all before it.
  static func runningDown(_ matrix: Matrix<Double>) -> Matrix<Double> {
    var result = matrix
    for row in 0..<matrix.rows where row > 0 {
      for column in 0..<matrix.columns { result[row, column] += result[row - 1, column] }
    }
    return result
  }

  /// Only some records, and 0 in place of the others.
  private static func keeping(_ activity: Activity, _ isKept: (Int) -> Bool) -> Activity {
    func kept(_ matrix: Matrix<Double>) -> Matrix<Double> {
      Matrix((0..<matrix.rows).map { isKept($0) ? matrix.row($0) : matrix.row($0).map { _ in 0 } })
    }
    return Activity(hidden: kept(activity.hidden), output: kept(activity.output))
  }
}
