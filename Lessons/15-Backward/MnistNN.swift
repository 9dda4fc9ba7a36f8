import Exercises
import Lab

/// The network of lesson 10, as the fast.ai lesson writes it: two linear layers with a ReLU between
/// them, and no backward pass anywhere.
final class MnistNN {
  let weight1, bias1, weight2, bias2: Tensor<Float>

  var parameters: [Tensor<Float>] { [weight1, bias1, weight2, bias2] }

  /// - Parameter learned: the weights and biases of Lab's two linear layers, which an optimiser moves.
  init(_ learned: [Parameter<Float>]) {
    let leaves = learned.map { Tensor($0.value, needsGradient: true) }
    (weight1, bias1, weight2, bias2) = (leaves[0], leaves[1], leaves[2], leaves[3])
  }

  /// The logits of a batch, one row per image.
  func forward(_ images: Matrix<Float>) -> Tensor<Float> {
    let hidden = Tensor(images).dot(weight1).adding(row: bias1).relu()
    return hidden.dot(weight2).adding(row: bias2)
  }

  /// The cross-entropy: the mean of −ln p of the right digits.
  func loss(_ images: Matrix<Float>, _ labels: [Int]) -> Tensor<Float> {
    -forward(images).logSoftmax().gather(labels).mean()
  }
}
