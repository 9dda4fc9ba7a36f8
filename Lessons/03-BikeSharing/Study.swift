import Lab

/// The lesson's data and choices, and what is learned with them.
struct Study {
  let dataset: Dataset
  let data: RentalData
  let choice: Hyperparameters
  let seed: UInt32

  init(_ options: Options) throws {
    dataset = try Dataset.find("bike-sharing", choice: options.text("data"))
    data = try RentalData(dataset)
    let iterations = options.integer("iterations")
    choice = Hyperparameters(
      iterations: options.isQuick ? min(iterations, 1000) : iterations, learningRate: options.number("learning-rate"),
      hiddenUnits: options.integer("hidden-units"))
    seed = options.seed
  }

  /// A loss history: iterations that are done, and the losses then.
  struct History {
    var iterations: [Int] = []
    var training: [Double] = []
    var validation: [Double] = []
  }

  /// Trains the network and takes both losses after the iterations for which `isOfInterest` says so.
  func train(takingLosses isOfInterest: (Int) -> Bool) -> (Training, History) {
    let bar = ProgressBar("training", total: choice.iterations, unit: "iterations")
    defer { bar.finish() }
    var training = Training(inputs: data.featureNames.count, choice, seed: seed)
    var history = History()
    Scope.running("3.1 to 3.5") {
      for iteration in 1...choice.iterations {
        training.learn(from: data.training)
        bar.update(iteration)
        if isOfInterest(iteration) {
          history.iterations.append(iteration)
          history.training.append(training.loss(on: data.training))
          history.validation.append(training.loss(on: data.validation))
        }
      }
    }
    return (training, history)
  }

  /// What `--json` prints.
  var headline: JSON {
    let (training, history) = train { $0 <= 3 || $0 == choice.iterations }
    let losses = history.iterations.indices.map { index -> JSON in
      .array([
        .integer(history.iterations[index]), .number(history.training[index]),
        .number(history.validation[index]),
      ])
    }
    let parts = [data.training, data.validation, data.test]
    return .object([
      ("features", .integer(data.featureNames.count)),
      ("rows", .integers(parts.map(\.targets.count))),
      ("countMean", .number(data.count.mean)),
      ("countDeviation", .number(data.count.deviation)),
      ("trainingLoss", .number(training.loss(on: data.training))),
      ("validationLoss", .number(training.loss(on: data.validation))),
      ("testLoss", .number(training.loss(on: data.test))),
      ("lossHistory", .array(losses)),
      ("firstPredictions", .numbers(data.bikes(training.predictions(for: data.test.rows(0..<5))))),
    ])
  }
}
