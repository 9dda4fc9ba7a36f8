import Exercises
import Foundation
import Lab
import Notebook

/// What nobody knows about real data: how the noisy exclusive or was made.
struct Truth {
  /// The standard deviation of the points around their corners.
  let noise: Double

  /// The probability of yes at a place.
  ///
  /// Around a corner c a point x has the density e^(−|x − c|² / 2s²) up to a factor. With four equally
  /// frequent corners, Bayes's rule gives ½ · (1 − tanh(x₁/s²) · tanh(x₂/s²)).
  func probability(_ inputs: [Double]) -> Double {
    let square = noise * noise
    return (1 - tanh(inputs[0] / square) * tanh(inputs[1] / square)) / 2
  }

  /// The binary cross-entropy of these probabilities: averaged over enough records, no network does
  /// better.
  func loss(on records: Records) -> Double {
    let probabilities = (0..<records.features.rows).map { probability(records.features.row($0)) }
    return BinaryCrossEntropy().forward(
      Matrix(column: probabilities), Matrix(column: records.targets))
  }
}
