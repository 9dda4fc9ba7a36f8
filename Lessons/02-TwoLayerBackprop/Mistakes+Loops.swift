import Exercises
import Lab

// Weights that are moved in the wrong loop.

extension Mistakes {
  /// Weights that move once per turn of a loop that is not theirs, or by the steps as they are.
  static func repeatedMoves(_ add: (String, @escaping Update) -> Void) {
    func times(
      _ sentence: String, w: @escaping (Weights) -> Int = { _ in 1 },
      v: @escaping (Weights) -> Int = { _ in 1 }
    ) {
      add(sentence) { weights, steps, rate, records in
        let (w, v) = (Double(w(weights)), Double(v(weights)))
        update(
          &weights, steps, rate, records, w: { $0.weight + w * ($0.moved - $0.weight) },
          v: { $0.weight + v * ($0.moved - $0.weight) })
      }
    }
    times(
      "v moves once for each input: it belongs outside the loop over the inputs.",
      v: { $0.inputToHidden.rows })
    times(
      "v moves once for each hidden unit: one loop over the units is enough.",
      v: { $0.inputToHidden.columns })
    times(
      "v moves once for each of the weights w: each weight moves once.",
      v: { $0.inputToHidden.values.count })
    times(
      "w moves once for each hidden unit: += moves all of it, so it stands outside the loop.",
      w: { $0.inputToHidden.columns })
    times(
      "w moves once for each input: += moves all of it, so it stands outside the loop.",
      w: { $0.inputToHidden.rows })
    let plain: (WeightMove) -> Double = { $0.weight + $0.step }
    add("The steps are added as they are: η / n is missing.") {
      update(&$0, $1, $2, $3, w: plain, v: plain)
    }
    add("In w: The steps are added as they are: η / n is missing.") {
      update(&$0, $1, $2, $3, w: plain)
    }
    add("In v: The steps are added as they are: η / n is missing.") {
      update(&$0, $1, $2, $3, v: plain)
    }
  }
}
