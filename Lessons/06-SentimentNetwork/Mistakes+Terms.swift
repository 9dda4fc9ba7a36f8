import Exercises
import Lab
import Sentiment

// Mistakes in the error terms of a step of learning.

extension Mistakes {
  static func addWrongTerms(to check: inout Check<Learn>) {
    check.slips(
      Slip.sigmoidSlopes, in: "In the output's error term, where a is ŷ: ",
      except: ["sign", "brackets", "ReLU"]
    ) { slope in learning { $0.errorTerm = { ($0 - $1) * slope($1) } } }
    check.mistake(
      "The sign is flipped: the error is y − ŷ where the step is added, and the slope has 1 − ŷ.",
      learning { $0.errorTerm = { ($1 - $0) * $1 * (1 - $1) } })
    check.mistake(
      "The brackets around y − ŷ are missing: without them only ŷ is multiplied by the slope.",
      learning { $0.errorTerm = { $0 - $1 * $1 * (1 - $1) } })
    check.mistake(
      "The brackets around 1 − ŷ are missing: (y − ŷ) · ŷ · 1 − ŷ subtracts ŷ at the end.",
      learning { $0.errorTerm = { ($0 - $1) * $1 * 1 - $1 } })
    check.mistake(
      "The error y − ŷ is missing from δ: this is the slope alone.",
      learning { $0.errorTerm = { $1 * (1 - $1) } })
    check.mistake(
      "The target stands for the error y − ŷ in δ.",
      learning { $0.errorTerm = { $0 * $1 * (1 - $1) } })
    check.mistake(
      "The output stands for the error y − ŷ in δ.",
      learning { $0.errorTerm = { $1 * $1 * (1 - $1) } })
    check.mistake(
      "The error y − ŷ loses its sign: a negative review has to move the weights down.",
      learning { $0.errorTerm = { abs($0 - $1) * $1 * (1 - $1) } })
    check.mistake(
      "The error y − ŷ is squared: δ = (y − ŷ) · ŷ · (1 − ŷ), nothing is squared.",
      learning { $0.errorTerm = { ($0 - $1) * ($0 - $1) * $1 * (1 - $1) } })
    check.mistake(
      "A review with the target 0 moves nothing: it is learned from like any other.",
      learning { $0.errorTerm = { $0 == 1 ? ($0 - $1) * $1 * (1 - $1) : 0 } })
    check.mistake(
      "A review that is judged rightly moves nothing: its error is not 0 yet.",
      learning { $0.errorTerm = { ($0 == 1) == ($1 >= 0.5) ? 0 : ($0 - $1) * $1 * (1 - $1) } })
    check.mistake(
      "The output is rounded in the error y − ŷ: take it as it is.",
      learning { $0.errorTerm = { ($0 - $1.rounded()) * $1 * (1 - $1) } })
    check.mistake(
      "y + ŷ stands for the error y − ŷ in δ.",
      learning { $0.errorTerm = { ($0 + $1) * $1 * (1 - $1) } })
    check.mistake(
      "vⱼ moves before the hidden units' error terms are taken from it: work these out first.",
      learning { $0.isVFirst = true })
    check.mistake(
      "The hidden terms have a slope hⱼ · (1 − hⱼ): this layer is linear, its slope is 1.",
      learning { $0.hiddenTerm = { $0 * $1 * $2 * (1 - $2) } })
    check.mistake(
      "The hidden terms have ReLU's slope, 1 or 0: this layer is linear, its slope is 1.",
      learning { $0.hiddenTerm = { $2 > 0 ? $0 * $1 : 0 } })
    check.mistake(
      "The hidden terms have tanh's slope, 1 − hⱼ²: this layer is linear, its slope is 1.",
      learning { $0.hiddenTerm = { $0 * $1 * (1 - $2 * $2) } })
    check.mistake(
      "v is missing from the hidden terms: δⱼ = δ · vⱼ.",
      learning { $0.hiddenTerm = { term, _, _ in term } })
    check.mistake(
      "h stands for v in the hidden terms: δⱼ = δ · vⱼ.",
      learning { $0.hiddenTerm = { term, _, hidden in term * hidden } })
    check.mistake(
      "The hidden terms have h in them too: δⱼ = δ · vⱼ.",
      learning { $0.hiddenTerm = { $0 * $1 * $2 } })
    check.mistake(
      "δ is missing from the hidden terms: δⱼ = δ · vⱼ.",
      learning { $0.hiddenTerm = { _, weight, _ in weight } })
    check.mistake(
      "δ and v are added in the hidden terms: they are multiplied, δⱼ = δ · vⱼ.",
      learning { $0.hiddenTerm = { term, weight, _ in term + weight } })
    check.mistake(
      "The hidden terms lose their sign: δⱼ = δ · vⱼ.",
      learning { $0.hiddenTerm = { term, weight, _ in abs(term * weight) } })
  }

  /// Mistakes that use the error y − ŷ in one layer alone, and others where the layers differ.
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
