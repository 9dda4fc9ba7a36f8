import Exercises
import Lab

// The checks of the number of parameters and of the first weights.

extension Checks {
  static let parameterCountCheck = Exercise(
    "14.4", "the number of parameters", learner: parameterCount,
    solution: Solutions.parameterCount, reference: Reference.values
  ) { check in
    check.mistake("The biases are not counted: each output of a layer has one.") { sizes in
      zip(sizes, sizes.dropFirst()).map { $0 * $1 }.reduce(0, +)
    }
    check.mistake("The biases are counted per input: each output has one.") { sizes in
      zip(sizes, sizes.dropFirst()).map { $0 * $1 + $0 }.reduce(0, +)
    }
    check.mistake("Each layer has a single bias here: each of its outputs has one.") { sizes in
      zip(sizes, sizes.dropFirst()).map { $0 * $1 + 1 }.reduce(0, +)
    }
    check.mistake("The last layer is not counted.") { Solutions.parameterCount($0.dropLast()) }
    check.mistake("This is the number of units: between two layers the sizes are multiplied.") {
      $0.reduce(0, +)
    }
    check.mistake("All sizes are multiplied: neighbours are, and then the layers are added.") {
      $0.reduce(1, *)
    }
    check.hint("How many numbers does a layer from 3 inputs to 2 outputs learn? Draw its arrows.")
    check.hint("Add up over the pairs of neighbours: the weights of that layer and its biases.")
    check.hint("Σₗ (sizeₗ₋₁ · sizeₗ + sizeₗ).")
    check.measure { count in
      let answers = [[784, 50, 50, 10], [3, 5, 2]].map {
        ("parameterCount(\($0))", Double(count($0)))
      }
      return [Measured("parameterCount", labelled: answers)]
    }
  }

  static let heWeightsCheck = Exercise(
    "14.5", "He initialisation", learner: heWeights,
    solution: Solutions.heWeights, reference: Reference.values
  ) { check in
    check.mistake(
      "2/inputs is the variance: `normal` takes the standard deviation, its square root."
    ) {
      inputs, outputs, random in
      random.normal(0, 2 / Double(inputs), rows: inputs, columns: outputs)
    }
    check.mistake("The variance is 1/inputs here: the 2 makes up for the half that ReLU removes.") {
      inputs, outputs, random in
      random.normal(0, (1 / Double(inputs)).squareRoot(), rows: inputs, columns: outputs)
    }
    check.mistake("This divides by the outputs: the variance is 2/inputs.") {
      inputs, outputs, random in
      random.normal(0, (2 / Double(outputs)).squareRoot(), rows: inputs, columns: outputs)
    }
    check.mistake("This is Glorot's variance, 2/(inputs + outputs): He's is 2/inputs.") {
      inputs, outputs, random in
      random.normal(
        0, (2 / Double(inputs + outputs)).squareRoot(), rows: inputs, columns: outputs)
    }
    check.mistake("These numbers are spread evenly: draw them from the normal distribution.") {
      inputs, outputs, random in
      let k = (2 / Double(inputs)).squareRoot()
      return random.uniform(-k, k, rows: inputs, columns: outputs)
    }
    check.mistake("The matrix is outputs × inputs, as PyTorch keeps it: here it is the other way.")
    {
      inputs, outputs, random in
      random.normal(0, (2 / Double(inputs)).squareRoot(), rows: outputs, columns: inputs)
    }
    check.hint("A sum of many terms: how large must each be, so that the sum stays as it was?")
    check.hint(
      "The variances of the terms add up, one for each input. After a ReLU the mean square of "
        + "the inputs is half that of the sums before it, so each weight's variance is doubled.")
    check.hint("Mean 0 and standard deviation √(2 / inputs).")
    check.measure { weights in
      var random = RandomState(7)
      return [Measured("heWeights", weights(3, 5, &random))]
    }
  }
}
