import Exercises
import Lab
import Sentiment

// Mistakes in how far the weights move.

extension Mistakes {
  static func addWrongSteps(to check: inout Check<Learn>) {
    // The sign is told with the error term, and what has not moved by what it was before.
    check.slips(Slip.updates, in: "In both layers: ", except: ["subtracted", "not moved"]) { move in
      learning { ($0.moveW, $0.moveV) = (move, move) }
    }
    check.mistake("Only v moves: w has to move too.", learning { $0.moveW = \.weight })
    check.mistake("Only w moves: v has to move too.", learning { $0.moveV = \.weight })
    check.slips(Slip.updates, in: "In w: ", except: ["not moved"]) { move in
      learning { $0.moveW = move }
    }
    check.slips(Slip.updates, in: "In v: ", except: ["not moved"]) { move in
      learning { $0.moveV = move }
    }
    check.mistake(
      "Each step is half as long as it should be: there is a ½ too many.",
      learning { $0.rate = { $1 / 2 } })
    check.mistake(
      "The steps are divided by the number of words: each takes the whole step.",
      learning { $0.rate = { $1 / Double($0.inputToHidden.rows) } })
    check.mistake(
      "The steps are divided by the number of hidden units: each takes the whole step.",
      learning { $0.rate = { $1 / Double($0.hiddenToOutput.count) } })
    check.mistake(
      "Every word's row moves by the same step: row i moves in proportion to its input xᵢ.",
      learning { $0.stepOfW = { term, _ in term } })
    check.mistake(
      "The rows of the words that occur all move alike: row i moves in proportion to its input xᵢ.",
      learning { $0.stepOfW = { $1 > 0 ? $0 : 0 } })
    check.mistake(
      "The rows of the words that do not occur move: row i moves in proportion to its input xᵢ.",
      learning { $0.stepOfW = { $1 > 0 ? 0 : $0 } })
    check.mistake(
      "The inputs are squared: row i moves in proportion to its input xᵢ.",
      learning { $0.stepOfW = { $0 * $1 * $1 } })
    check.mistake(
      "Inputs and hidden terms are added: they are multiplied, Δwᵢⱼ = η · δⱼ · xᵢ.",
      learning { $0.stepOfW = { $0 + $1 } })
    check.mistake(
      "The hidden terms are missing from the step of w: Δwᵢⱼ = η · δⱼ · xᵢ.",
      learning { $0.stepOfW = { _, input in input } })
    check.mistake(
      "h is missing from the step of v: Δvⱼ = η · δ · hⱼ.",
      learning { $0.stepOfV = { term, _, _ in term } })
    check.mistake(
      "δ is missing from the step of v: Δvⱼ = η · δ · hⱼ.",
      learning { $0.stepOfV = { _, hidden, _ in hidden } })
    check.mistake(
      "v stands for h in its own step: Δvⱼ = η · δ · hⱼ.",
      learning { $0.stepOfV = { term, _, weight in term * weight } })
    check.mistake(
      "The hidden terms stand for δ in the step of v: Δvⱼ = η · δ · hⱼ.",
      learning { $0.stepOfV = { $0 * $1 * $2 } })
    check.mistake(
      "h is squashed in the step of v: this layer is linear, Δvⱼ = η · δ · hⱼ.",
      learning { $0.stepOfV = { term, hidden, _ in term * sigmoid(hidden) } })
    check.mistake(
      "h and δ are added in the step of v: they are multiplied, Δvⱼ = η · δ · hⱼ.",
      learning { $0.stepOfV = { term, hidden, _ in term + hidden } })
  }
}
