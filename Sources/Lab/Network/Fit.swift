/// Trains a network: the loop that lesson 10 writes out.
///
///     fit(network, CrossEntropy(), Adam(network.parameters), epochs: 5) {
///       digits.batches(of: 64, random: &random)
///     } afterEpoch: { epoch, loss in
///       print(epoch, loss)
///     }
///
/// For each batch: forward, the loss, backward, one step of the optimiser. PyTorch has no
/// such function; there everybody writes this loop, with `zero_grad` in it.
///
/// - Parameters:
///   - network: what learns.
///   - loss: what is made small.
///   - optimizer: moves the network's parameters.
///   - epochs: how often all records are learned from.
///   - batches: the inputs and targets of each batch of an epoch; asked once per epoch.
///   - afterStep: told the loss of each batch, before its step.
///   - afterEpoch: told how many epochs are done, and the mean loss of the epoch's records.
public func fit<Scalar, Targets, Batches: Sequence>(
  _ network: some Trainable<Scalar>, _ loss: some Loss<Scalar, Targets>,
  _ optimizer: some Optimizer,
  epochs: Int, batches: () -> Batches, afterStep: (Double) -> Void = { _ in },
  afterEpoch: (_ epoch: Int, _ loss: Double) -> Void = { _, _ in }
) where Batches.Element == (Matrix<Scalar>, Targets) {
  for epoch in 0..<epochs {
    var (sum, records) = (0.0, 0)
    for (inputs, targets) in batches() {
      let value = loss.forward(network.forward(inputs), targets)
      network.backward(loss.backward())
      optimizer.step()
      sum += value * Double(inputs.rows)
      records += inputs.rows
      afterStep(value)
    }
    afterEpoch(epoch + 1, sum / Double(records))
  }
}
