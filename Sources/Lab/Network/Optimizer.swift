/// Moves parameters against their gradients, one step a batch: `torch.optim.Optimizer`.
///
///     network.backward(loss.backward())
///     optimizer.step()
public protocol Optimizer: AnyObject {
  /// How far a step goes. It may change between steps.
  var learningRate: Double { get set }

  /// Moves every parameter by one step.
  func step()
}
