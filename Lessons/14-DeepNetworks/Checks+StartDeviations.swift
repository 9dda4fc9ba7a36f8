import Exercises
import Lab

// The mistakes of the first weights in their deviation.

extension Checks {
  /// Other deviations, by their names.
  static func addDeviations(to check: inout WeightsCheck) {
    let deviations: [(String, (_ inputs: Double, _ outputs: Double) -> Double)] = [
      (
        "2/inputs is the variance: `normal` takes the standard deviation, its square root.",
        { inputs, _ in 2 / inputs }
      ),
      (
        "The variance is 1/inputs here: the 2 makes up for the half that ReLU removes.",
        { inputs, _ in (1 / inputs).squareRoot() }
      ),
      (
        "The 2 is missing, and so is the root: the deviation is √(2 / inputs).",
        { inputs, _ in 1 / inputs }
      ),
      (
        "This divides by the outputs: the variance is 2/inputs.",
        { _, outputs in (2 / outputs).squareRoot() }
      ),
      (
        "This divides by the outputs, and the root is missing: the deviation is √(2 / inputs).",
        { _, outputs in 2 / outputs }
      ),
      (
        "This divides by the outputs, and the 2 is missing: the variance is 2/inputs.",
        { _, outputs in (1 / outputs).squareRoot() }
      ),
      (
        "This is Glorot's variance, 2/(inputs + outputs): He's is 2/inputs.",
        { inputs, outputs in (2 / (inputs + outputs)).squareRoot() }
      ),
      (
        "This divides by the mean of inputs and outputs: He's variance is 2/inputs.",
        { inputs, outputs in (4 / (inputs + outputs)).squareRoot() }
      ),
      (
        "This divides by the number of weights, inputs · outputs: the variance is 2/inputs.",
        { inputs, outputs in (2 / (inputs * outputs)).squareRoot() }
      ),
      (
        "The variance is 6/inputs here, as for the limits of a uniform one: it is 2/inputs.",
        { inputs, _ in (6 / inputs).squareRoot() }
      ),
      (
        "This is Glorot's limit for a uniform distribution: He's deviation is √(2 / inputs).",
        { inputs, outputs in (6 / (inputs + outputs)).squareRoot() }
      ),
      (
        "The root is taken of the inputs alone: brackets belong around 2 / inputs.",
        { inputs, _ in 2 / inputs.squareRoot() }
      ),
      (
        "The root is taken of the 2 alone: brackets belong around 2 / inputs.",
        { inputs, _ in 2.0.squareRoot() / inputs }
      ),
      (
        "The fraction is upside down: it is 2 / inputs.",
        { inputs, _ in (inputs / 2).squareRoot() }
      ),
      (
        "The 2 is multiplied by the inputs: it is divided by them.",
        { inputs, _ in (2 * inputs).squareRoot() }
      ),
      (
        "The 2 stands below the bar: the variance is 2/inputs, not 1/(2 · inputs).",
        { inputs, _ in (1 / (2 * inputs)).squareRoot() }
      ),
      (
        "This is PyTorch's own variance, 1/(3 · inputs): He's is 2/inputs.",
        { inputs, _ in (1 / (3 * inputs)).squareRoot() }
      ),
      (
        "The variance is squared: `normal` takes its square root.",
        { inputs, _ in 4 / (inputs * inputs) }
      ),
      (
        "The variance is 3/inputs here: it is 2/inputs.",
        { inputs, _ in (3 / inputs).squareRoot() }
      ),
      (
        "The variance is 1/(inputs + outputs) here: it is 2/inputs.",
        { inputs, outputs in (1 / (inputs + outputs)).squareRoot() }
      ),
      (
        "The variance is divided by inputs − 1: it is 2/inputs.",
        { inputs, _ in (2 / (inputs - 1)).squareRoot() }
      ),
      (
        "The root is taken twice: once is enough.",
        { inputs, _ in (2 / inputs).squareRoot().squareRoot() }
      ),
      (
        "The deviation is 1, whatever the inputs: it is √(2 / inputs).", { _, _ in 1 }
      ),
      (
        "Every weight is 0: is 2 / inputs a division of whole numbers?", { _, _ in 0 }
      ),
      (
        "Only 2 is under the root: it is the root of 2 / inputs.",
        { _, _ in 2.0.squareRoot() }
      ),
      (
        "The deviation is negative: a root is positive.",
        { inputs, _ in -(2 / inputs).squareRoot() }
      ),
      (
        "The inputs are counted with the bias: the variance is 2/inputs.",
        { inputs, _ in (2 / (inputs + 1)).squareRoot() }
      ),
    ]
    for (sentence, deviation) in deviations {
      check.mistake(sentence) { inputs, outputs, random in
        random.normal(
          0, deviation(Double(inputs), Double(outputs)), rows: inputs, columns: outputs)
      }
    }
    for fixed in [0.1, 0.01, 0.001, 0.02, 0.05, 0.5] {
      check.mistake("The deviation is a fixed number: it depends on the inputs, √(2 / inputs).") {
        inputs, outputs, random in random.normal(0, fixed, rows: inputs, columns: outputs)
      }
    }
  }
}
