// Random numbers, and what networks are made of.

extension LabSheet {
  static let wordRows = Section(
    title: "Rows of words, in lessons 6 to 9",
    words: "Each word has a row of weights. These functions come with `import Sentiment`.",
    given: [
      "let weights = Matrix([[1, 2], [3, 4], [5, 6]])", "var moved = Matrix([[0, 0], [0, 0]])",
      "var lifted = moved",
    ],
    entries: [
      (
        "weights.sumOfRows(times: [1, 0, 2])", "[11.0, 14.0]",
        "all rows added up, each times its number"
      ),
      ("weights.sumOfRows(at: [0, 2])", "[6.0, 8.0]", "rows 0 and 2 added up"),
      (
        "moved.addToRows([10, 20], times: [1, 2], rate: 0.5)",
        "moved is [[5.0, 10.0], [10.0, 20.0]]",
        "the list added to every row, times the row's number and the rate"
      ),
      (
        "lifted.addToRows([10, 20], at: [1], rate: 0.5)", "lifted is [[0.0, 0.0], [5.0, 10.0]]",
        "the list times the rate added to row 1 alone"
      ),
    ])

  static let randomNumbers = Section(
    title: "Random numbers",
    words: """
      The same seed gives the same numbers. Each line below begins with a new `RandomState(21)`; a \
      function that is given one draws its next numbers.
      """,
    given: ["var random = RandomState(21)", "var order = [\"a\", \"b\", \"c\"]"],
    entries: [
      ("random.randomSample()", "0.04872…", "from 0 up to 1"),
      ("random.uniform(-1, 1)", "-0.90255…", "from −1 up to 1"),
      ("random.uniform(-1, 1, count: 2)", "[-0.90255…, -0.42178…]", "a list of two"),
      ("random.normal(0, 0.5)", "-0.02598…", "from the normal distribution: mean 0, deviation 0.5"),
      ("random.normal(0, 0.5, count: 2)", "[-0.02598…, -0.05559…]", "a list of two"),
      (
        "random.normal(0, 0.5, rows: 1, columns: 2) as Matrix<Double>", "[[-0.02598…, -0.05559…]]",
        "a matrix; `as` is not needed where a matrix is returned"
      ),
      ("random.randint(0, 10)", "9", "a whole number from 0 to 9"),
      (
        "random.choice(10, count: 3)", "[9, 8, 4]",
        "three of the numbers 0 to 9; one may come again"
      ),
      ("random.permutation(5)", "[4, 2, 0, 3, 1]", "the numbers 0 to 4 in random order"),
      ("random.batches(of: 2, from: 5)", "[[4, 2], [0, 3], [1]]", "the same, two at a time"),
      ("random.shuffle(&order)", "order is [\"a\", \"c\", \"b\"]", "a list put in random order"),
    ])

  static let layers = Section(
    title: "Layers",
    words: """
      A layer takes a batch forward, and the gradient of its outputs backward. `backward` is for the \
      batch of the last `forward`.
      """,
    given: [
      "let layer = Linear(weight: Matrix([[1, 2], [3, 4], [5, 6]]), bias: [0.5, 0])",
      "let relu = ReLU<Double>()", "let network = Sequential<Double>([layer, relu])",
      "let dropout = Dropout<Double>(0.5, seed: 1)", "var random = RandomState(21)",
      "var layers: [any Layer<Double>] = []",
    ],
    entries: [
      ("layer.forward(Matrix([[1, 0, 1]]))", "[[6.5, 8.0]]", "x·W + b"),
      ("layer.backward(Matrix([[1, 10]]))", "[[21.0, 43.0, 65.0]]", "the gradient of the inputs"),
      ("layer.weight.value.shape", "\"3×2\"", "W: inputs × outputs"),
      ("layer.weight.gradient", "[[1.0, 10.0], [0.0, 0.0], [1.0, 10.0]]", "what `backward` set"),
      ("layer.bias.gradient", "[[1.0, 10.0]]", "the same for b, as a row"),
      ("relu.forward(Matrix([[-1, 2]]))", "[[0.0, 2.0]]", "negative numbers become 0"),
      (
        "relu.backward(Matrix([[10, 10]]))", "[[0.0, 10.0]]", "nothing passes where it was negative"
      ),
      ("Sigmoid<Double>().forward(Matrix([[0]]))", "[[0.5]]", "the sigmoid"),
      ("Tanh<Double>().forward(Matrix([[0]]))", "[[0.0]]", "the hyperbolic tangent"),
      (
        "dropout.forward(Matrix([[1, 2, 3, 4]]))", "[[0.0, 4.0, 0.0, 0.0]]",
        "some units switched off at random, the others scaled up"
      ),
      (
        "Linear<Double>(inputs: 3, outputs: 2, random: &random).parameters.count", "2",
        "a layer with random parameters: weights and biases"
      ),
      ("layers.append(relu)", "layers.count is 1", "a list that takes every kind of layer"),
      ("network.forward(Matrix([[-9, 0, 1]]))", "[[0.0, 0.0]]", "layer after layer"),
      ("network.layers.count", "2", "its layers, as a list"),
      ("network.parameters.count", "2", "the parameters of all layers, for an optimiser"),
    ])

  static let losses = Section(
    title: "Losses",
    words: "`forward` gives the loss of a batch, `backward` its gradient for each output.",
    given: [
      "let squares = MeanSquaredError<Double>()", "let classes = CrossEntropy<Double>()",
      "let yesOrNo = BinaryCrossEntropy<Double>()",
    ],
    entries: [
      ("squares.forward(Matrix([[1, 5]]), Matrix([[0, 2]]))", "5.0", "outputs and targets"),
      ("squares.backward()", "[[1.0, 3.0]]", "2·(ŷ − y) / n"),
      ("classes.forward(Matrix([[0, 0]]), [1])", "0.69314…", "logits, and the right classes"),
      ("classes.backward()", "[[0.5, -0.5]]", "p − y"),
      ("classes.probabilities", "[[0.5, 0.5]]", "the softmax of the logits"),
      ("yesOrNo.forward(Matrix([[0.5]]), Matrix([[1]]))", "0.69314…", "probabilities and targets"),
      ("yesOrNo.backward()", "[[-2.0]]", "(p − y) / (p·(1 − p))"),
      ("accuracy(Matrix([[0.1, 2], [3, 1]]), [1, 1])", "0.5", "the share of right classes"),
    ])

  static let optimizers = Section(
    title: "Optimisers",
    given: [
      "let weight = Parameter(Matrix([[1]]), .weight)",
      "let descent = SGD([weight], learningRate: 0.25)",
      "let adam = Adam([weight], learningRate: 0.25)",
    ],
    entries: [
      (
        "weight.gradient = Matrix([[2]])", "weight.gradient is [[2.0]]",
        "as a layer's `backward` does"
      ),
      ("descent.step()", "weight.value is [[0.5]]", "a step against the gradient"),
      ("adam.step()", "weight.value is [[0.2500…]]", "a step of about η"),
    ])
}
