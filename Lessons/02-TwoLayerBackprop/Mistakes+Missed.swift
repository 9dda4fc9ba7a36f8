import Lab

// Places that a loop does not reach.

extension Mistakes {
  /// Places that a loop does not reach.
  static func missingSteps(_ add: (String, @escaping Accumulate) -> Void) {
    func without(
      _ sentence: String, inputs: @escaping (Int, Int) -> Bool = { _, _ in true },
      units: @escaping (Int, Int) -> Bool = { _, _ in true }, ofV: Bool = true
    ) {
      add(sentence) { steps, x, a, terms, term in
        for unit in a.indices {
          for input in x.indices where inputs(input, x.count) && units(unit, a.count) {
            steps.inputToHidden[input, unit] += terms[unit] * x[input]
          }
          if units(unit, a.count) || !ofV { steps.hiddenToOutput[unit] += term * a[unit] }
        }
      }
    }
    without(
      "The first input is left out: places are counted from 0.", inputs: { place, _ in place > 0 })
    without("The last input is left out: does the loop end one too early?", inputs: { $0 < $1 - 1 })
    without(
      "Only the first input has a step: go through all of them.", inputs: { place, _ in place == 0 }
    )
    without(
      "Only the first two inputs have a step: go through all of them.",
      inputs: { place, _ in place < 2 })
    without(
      "The first hidden unit is left out: places are counted from 0.",
      units: { place, _ in place > 0 })
    without(
      "The last hidden unit is left out: does the loop end one too early?", units: { $0 < $1 - 1 })
    without(
      "Only the first hidden unit has steps: go through all of them.",
      units: { place, _ in place == 0 })
    without(
      "Only the first two hidden units have steps: go through all of them.",
      units: { place, _ in place < 2 })
    without(
      "In Δw: The first hidden unit is left out: places are counted from 0.",
      units: { place, _ in place > 0 }, ofV: false)
    without(
      "In Δw: The last hidden unit is left out: does the loop end one too early?",
      units: { $0 < $1 - 1 }, ofV: false)
    without(
      "In Δw: Only the first hidden unit has steps: go through all of them.",
      units: { place, _ in place == 0 }, ofV: false)
    for (sentence, isReached) in [
      (
        "In Δv: The first hidden unit is left out: places are counted from 0.",
        { place, _ in place > 0 }
      ),
      (
        "In Δv: The last hidden unit is left out: does the loop end one too early?", { $0 < $1 - 1 }
      ),
      (
        "In Δv: Only the first hidden unit has a step: go through all of them.",
        { place, _ in place == 0 }
      ),
    ] as [(String, (Int, Int) -> Bool)] {
      add(sentence) { steps, x, a, terms, term in
        accumulate(&steps, x, a, terms, term, v: kept)
        for unit in a.indices where isReached(unit, a.count) {
          steps.hiddenToOutput[unit] += term * a[unit]
        }
      }
    }
    add("Only the weights from input j to unit j have a step: each input meets each unit.") {
      steps, x, a, terms, term in
      accumulate(&steps, x, a, terms, term, w: kept)
      for place in 0..<min(x.count, a.count) {
        steps.inputToHidden[place, place] += terms[place] * x[place]
      }
    }
    add("v grows by new numbers: += on a list appends, so add to v[j].") {
      steps, x, a, terms, term in
      accumulate(&steps, x, a, terms, term, v: kept)
      steps.hiddenToOutput += a.map { term * $0 }
    }
  }

  /// Places that a loop does not reach.
  static func unmovedParts(_ add: (String, @escaping Update) -> Void) {
    func only(
      _ sentence: String, w: @escaping (_ row: Int, _ column: Int, _ of: Weights) -> Bool,
      v: @escaping (_ unit: Int, _ of: Weights) -> Bool
    ) {
      add(sentence) { weights, steps, rate, records in
        let old = weights
        update(&weights, steps, rate, records)
        for unit in old.hiddenToOutput.indices {
          for input in 0..<old.inputToHidden.rows where !w(input, unit, old) {
            weights.inputToHidden[input, unit] = old.inputToHidden[input, unit]
          }
          if !v(unit, old) { weights.hiddenToOutput[unit] = old.hiddenToOutput[unit] }
        }
      }
    }
    let all = { (_: Int, _: Weights) in true }
    let allOfW = { (_: Int, _: Int, _: Weights) in true }
    only("In v: The last weight stays: does the loop end one too early?", w: allOfW) {
      $0 < $1.hiddenToOutput.count - 1
    }
    only("In v: The first weight stays: places are counted from 0.", w: allOfW) { unit, _ in
      unit > 0
    }
    only("In v: Only the first weight moves: go through all of them.", w: allOfW) { unit, _ in
      unit == 0
    }
    only("In v: Only the first two weights move: go through all of them.", w: allOfW) { unit, _ in
      unit < 2
    }
    only(
      "In w: The last input's weights stay: does the loop end one too early?",
      w: { $0 < $2.inputToHidden.rows - 1 && $1 >= 0 }, v: all)
    only(
      "In w: The first input's weights stay: places are counted from 0.",
      w: { input, _, _ in input > 0 }, v: all)
    only(
      "In w: Only the first input's weights move: go through all of them.",
      w: { input, _, _ in input == 0 }, v: all)
    only(
      "In w: The last hidden unit's weights stay: does the loop end one too early?",
      w: { $1 < $2.inputToHidden.columns - 1 && $0 >= 0 }, v: all)
    only(
      "In w: Only the first hidden unit's weights move: go through all of them.",
      w: { _, unit, _ in unit == 0 }, v: all)
    only(
      "The last hidden unit's weights stay: does the loop end one too early?",
      w: { $1 < $2.inputToHidden.columns - 1 && $0 >= 0 }, v: { $0 < $1.hiddenToOutput.count - 1 })
    only(
      "The first hidden unit's weights stay: places are counted from 0.",
      w: { _, unit, _ in unit > 0 }, v: { unit, _ in unit > 0 })
    only(
      "Only the first hidden unit's weights move: go through all of them.",
      w: { _, unit, _ in unit == 0 }, v: { unit, _ in unit == 0 })
    only(
      "Only the first two hidden units' weights move: go through all of them.",
      w: { _, unit, _ in unit < 2 }, v: { unit, _ in unit < 2 })
    only(
      "Only the weights from input j to unit j move: go through all of w.",
      w: { input, unit, _ in input == unit }, v: all)
  }
}
