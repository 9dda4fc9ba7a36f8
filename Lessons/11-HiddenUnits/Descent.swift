import Lab

/// What is chosen for a training, and not learned.
struct Plan {
  var epochs: Int
  var learningRate: Double
  var weightDecay = 0.0
}

/// Learns from all records at once, epoch after epoch.
///
/// - Parameters:
///   - network: layers that end in the weighted sum z, with p = σ(z).
///   - watch: told how many epochs are done, from 0 on.
func descend(
  _ network: Sequential<Double>, on records: Records, _ plan: Plan,
  watch: (Int) -> Void = { _ in }
) {
  let loss = OwnLoss()
  let optimizer = Adam(
    network.parameters, learningRate: plan.learningRate,
    weightDecay: plan.weightDecay)
  watch(0)
  for epoch in 1...plan.epochs {
    let sums = network.forward(records.features)  // z of each record
    _ = loss.forward(sums, records.targets)
    network.backward(loss.backward())  // (p − y) / n, and back
    optimizer.step()
    watch(epoch)
  }
}
