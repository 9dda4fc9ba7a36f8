import Exercises
import Lab
import Sentiment

// Mistakes in a step of learning that concern one layer, or some units and words alone.

extension Mistakes {
  static func addWrongPlaces(to check: inout Check<Learn>) {
    check.mistake("For w the error y − ŷ stands without its slope: δⱼ = δ · vⱼ.") {
      network, inputs, hidden, output, target, rate in
      let old = network.hiddenToOutput
      learning { $0.moveW = \.weight }(&network, inputs, hidden, output, target, rate)
      network.inputToHidden.addToRows(
        old.map { (target - output) * $0 }, times: inputs, rate: rate)
    }
    check.mistake(
      "For v the error y − ŷ stands without its slope: Δvⱼ = η · δ · hⱼ.",
      { network, inputs, hidden, output, target, rate in
        let slope = output * (1 - output)
        learning { $0.stepOfV = { term, hidden, _ in term / slope * hidden } }(
          &network, inputs, hidden, output, target, rate)
      })
    check.mistake("All hidden terms have the first weight: δⱼ = δ · vⱼ, each with its own.") {
      network, inputs, hidden, output, target, rate in
      let first = network.hiddenToOutput[0]
      learning { $0.hiddenTerm = { term, _, _ in term * first } }(
        &network, inputs, hidden, output, target, rate)
    }
    check.mistake("All hidden terms have the sum of the weights: δⱼ = δ · vⱼ, each with its own.") {
      network, inputs, hidden, output, target, rate in
      let sum = network.hiddenToOutput.reduce(0, +)
      learning { $0.hiddenTerm = { term, _, _ in term * sum } }(
        &network, inputs, hidden, output, target, rate)
    }
    check.mistake("The output stands for h in the step of v: Δvⱼ = η · δ · hⱼ.") {
      network, inputs, hidden, output, target, rate in
      learning { $0.stepOfV = { term, _, _ in term * output } }(
        &network, inputs, hidden, output, target, rate)
    }
    check.mistake("The steps are divided by how many words the review has: take the whole step.") {
      network, inputs, hidden, output, target, rate in
      learning { $0.rate = { $1 / inputs.reduce(0, +) } }(
        &network, inputs, hidden, output, target, rate)
    }
    check.mistake(
      "In w: The steps are divided by how many words the review has: take the whole step."
    ) {
      network, inputs, hidden, output, target, rate in
      let words = inputs.reduce(0, +)
      learning { $0.stepOfW = { $0 * $1 / words } }(
        &network, inputs, hidden, output, target, rate)
    }
    check.mistake("w moves only where a review is judged wrongly: its error is not 0 elsewhere.") {
      network, inputs, hidden, output, target, rate in
      let isRight = (output >= 0.5) == (target == 1)
      learning { $0.stepOfW = { isRight ? 0 : $0 * $1 } }(
        &network, inputs, hidden, output, target, rate)
    }
    check.mistake("v moves only where a review is judged wrongly: its error is not 0 elsewhere.") {
      network, inputs, hidden, output, target, rate in
      let isRight = (output >= 0.5) == (target == 1)
      learning { $0.stepOfV = { term, hidden, _ in isRight ? 0 : term * hidden } }(
        &network, inputs, hidden, output, target, rate)
    }
    Mistakes.addWrongLoops(to: &check)
    for (place, name, units) in [
      ("first", "is there a `return` in the loop?", { _ in 0..<1 }),
      ("last", "does the loop keep only its last turn?", { $0 - 1..<$0 }),
    ] as [(String, String, (Int) -> Range<Int>)] {
      check.mistake(
        "Only the \(place) hidden unit's weights move: \(name)", learning { $0.units = units })
      check.mistake(
        "Only the \(place) word's weights move: \(name)", learning { $0.words = units })
    }
    for (place, name, units) in [
      ("first", "places are counted from 0.", { 1..<$0 }),
      ("last", "does the loop end one too early?", { 0..<$0 - 1 }),
    ] as [(String, String, (Int) -> Range<Int>)] {
      check.mistake(
        "The \(place) hidden unit's weights stay: \(name)", learning { $0.units = units })
      check.mistake("The \(place) word's weights stay: \(name)", learning { $0.words = units })
    }
  }
}
