import Lab

extension Study {
  /// A network for baths that another seed has drawn, as `--seed` would.
  func bather(_ hiddenUnits: Int, _ seed: UInt32) -> (network: Classifier, loss: Double) {
    var random = RandomState(seed)
    let baths = Records.baths(40, random: &random)
    let network = Classifier(inputs: 1, hiddenUnits: hiddenUnits, seed: seed)
    network.train(on: baths, bathPlan)
    return (network, network.loss(on: baths))
  }
}
