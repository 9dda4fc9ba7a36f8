import Exercises
import Foundation
import Lab
import Notebook

/// One training of the network, by hand-made layers or by tensors, with the same draws.
struct Training {
  /// The loss of each batch, before its step.
  var losses: [Double] = []
  /// The mean loss over the images of each epoch.
  var epochLosses: [Double] = []
  var accuracies: [Double] = []
  /// How long the fastest epoch took: whatever else the machine does slows the others down.
  var seconds = Double.infinity
  /// What has been learned: weights and biases.
  var learned: [Matrix<Float>] = []
  /// Nodes of the graph of one step, parameters and images among them.
  var nodesPerStep = 0
  /// Nodes that are still there when a step is over, beside the parameters.
  var nodesLeft = 0

  func imagesPerSecond(_ images: Int) -> Double {
    Double(images) / seconds
  }
}

extension Study {
  /// Lab's layers, whose backward passes are written by hand: lesson 10's training.
  func trainByHand() -> Training {
    var (random, network) = start()
    let (loss, optimizer) = (CrossEntropy<Float>(), Adam(network.parameters, learningRate: rate))
    return train(network, &random) { images, labels in
      let cost = loss.forward(network.forward(images), labels)
      network.backward(loss.backward())
      optimizer.step()
      return cost
    }
  }

  /// The same by tensors: the backward pass is found, not written.
  func trainByTensors() -> Training {
    var (random, network) = start()
    let model = MnistNN(network.parameters)
    let optimizer = Adam(network.parameters, learningRate: rate)
    let nodesBefore = Tape.nodes
    var nodesPerStep = 0
    var training = Scope.running("15.9") {
      train(network, &random) { images, labels in
        Double(
          Your.update(model.parameters) {
            let loss = model.loss(images, labels)
            nodesPerStep = Tape.nodes - nodesBefore + model.parameters.count
            return loss
          } step: {
            Self.step(optimizer, network.parameters, model.parameters)
          })
      }
    }
    (training.nodesPerStep, training.nodesLeft) = (nodesPerStep, Tape.nodes - nodesBefore)
    return training
  }

  /// Lab's optimiser takes its step with the tensors' gradients.
  private static func step(
    _ optimizer: Adam<Float>, _ parameters: [Parameter<Float>], _ tensors: [Tensor<Float>]
  ) {
    for (parameter, tensor) in zip(parameters, tensors) {
      if let gradient = tensor.gradient { parameter.gradient = gradient }
      // Let go of the numbers, which would else be copied before the optimiser changes them.
      tensor.value = Matrix(rows: 0, columns: 0)
    }
    optimizer.step()
    for (parameter, tensor) in zip(parameters, tensors) { tensor.value = parameter.value }
  }

  /// Lesson 10's network before it has learned anything, and the stream that drew it.
  private func start() -> (RandomState, Sequential<Float>) {
    var random = RandomState(seed)
    let network = Sequential<Float>([
      Linear(inputs: Digits<Float>.pixels, outputs: hiddenUnits, random: &random), ReLU(),
      Linear(inputs: hiddenUnits, outputs: 10, random: &random),
    ])
    return (random, network)
  }

  /// - Parameter step: learns from a batch, and returns its loss.
  private func train(
    _ network: Sequential<Float>, _ random: inout RandomState,
    step: (Matrix<Float>, [Int]) -> Double
  ) -> Training {
    var training = Training()
    for _ in 0..<epochs {
      let started = Date()
      var sum = 0.0
      for (images, labels) in self.training.batches(of: batchSize, random: &random) {
        let loss = step(images, labels)
        training.losses.append(loss)
        sum += loss * Double(labels.count)
      }
      training.seconds = min(training.seconds, Date().timeIntervalSince(started))
      training.epochLosses.append(sum / Double(self.training.labels.count))
      training.accuracies.append(accuracy(network.forward(test.images), test.labels))
    }
    training.learned = network.parameters.map(\.value)
    return training
  }
}
