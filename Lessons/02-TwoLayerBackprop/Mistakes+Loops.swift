import Exercises
import Lab

// Weights that are moved in the wrong loop.

extension Mistakes {
  /// Weights that move once per turn of a loop that is not theirs.
  static func repeatedMoves(_ add: (String, @escaping Update) -> Void) {
    func times(
      _ sentence: String, w: @escaping (Weights) -> Int = { _ in 1 },
      v: @escaping (Weights) -> Int = { _ in 1 }
    ) {
      add(sentence) { weights, steps, rate, records in
        let (w, v) = (Double(w(weights)), Double(v(weights)))
        update(
          &weights, steps, rate, records, w: { $0.moved(times: w) }, v: { $0.moved(times: v) })
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
  }
}
