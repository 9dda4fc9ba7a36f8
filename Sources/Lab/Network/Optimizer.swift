/// Moves parameters against their gradients, one step per batch: `torch.optim.Optimizer`.
///
///     network.backward(loss.backward())
///     optimizer.step()
public protocol Optimizer: AnyObject {
  /// Moves every parameter by one step.
  func step()
}
