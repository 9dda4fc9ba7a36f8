import Exercises
import Lab

// Weights that are moved in the wrong loop.

extension Mistakes {
  /// Weights that move once per turn of a loop that is not theirs, or not in all columns.
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
      "V moves once for each input: it belongs outside the loop over the inputs.",
      v: { $0.inputToHidden.rows })
    times(
      "V moves once for each of W's weights: each weight moves once.",
      v: { $0.inputToHidden.values.count })
    times(
      "V moves once for each hidden unit: += moves all of it, so it needs no loop.",
      v: { $0.inputToHidden.columns })
    times(
      "W moves once for each hidden unit: += moves all of it, so it needs no loop.",
      w: { $0.inputToHidden.columns })
    times(
      "W moves once for each input: += moves all of it, so it needs no loop.",
      w: { $0.inputToHidden.rows })
    times(
      "W and V move once for each hidden unit: += moves all of a matrix, so it needs no loop.",
      w: { $0.inputToHidden.columns }, v: { $0.inputToHidden.columns })
    times(
      "W and V move once for each input: += moves all of a matrix, so it needs no loop.",
      w: { $0.inputToHidden.rows }, v: { $0.inputToHidden.rows })
    for (sentence, isMoved) in [
      ("In W: Only the first hidden unit's weights move: go through all columns too.", { $0 == 0 }),
      ("In W: The first hidden unit's weights stay: places are counted from 0.", { $0 > 0 }),
    ] as [(String, (Int) -> Bool)] {
      add(sentence) { weights, steps, rate, records in
        let kept = Matrix(rows(of: Matrix(steps.inputToHidden.transposed), isMoved).transposed)
        update(
          &weights, Weights(inputToHidden: kept, hiddenToOutput: steps.hiddenToOutput), rate,
          records)
      }
    }
    add("In W: The last hidden unit's weights stay: does the loop end one too early?") {
      weights, steps, rate, records in
      let last = steps.inputToHidden.columns - 1
      let kept = Matrix(
        rows(of: Matrix(steps.inputToHidden.transposed)) { $0 < last }.transposed)
      update(
        &weights, Weights(inputToHidden: kept, hiddenToOutput: steps.hiddenToOutput), rate, records)
    }
    add("In W: Only the weights from input j to unit j move: go through all of W.") {
      weights, steps, rate, records in
      var kept = 0 * steps.inputToHidden
      for place in 0..<min(kept.rows, kept.columns) {
        kept[place, place] = steps.inputToHidden[place, place]
      }
      update(
        &weights, Weights(inputToHidden: kept, hiddenToOutput: steps.hiddenToOutput), rate, records)
    }
  }
}
