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
      "Every review counts as positive: the error is y − ŷ, with the review's own y.",
      learning { $0.errorTerm = { (1 - $1) * $1 * (1 - $1) + 0 * $0 } })
    check.mistake(
      "Every review counts as negative: the error is y − ŷ, with the review's own y.",
      learning { $0.errorTerm = { -$1 * $1 * (1 - $1) + 0 * $0 } })
    check.mistake(
      "A negative review has the target −1 here: take y as it is given, 0.",
      learning { $0.errorTerm = { (2 * $0 - 1 - $1) * $1 * (1 - $1) } })
    check.mistake(
      "A review that is judged right moves nothing: its error is not 0 yet.",
      learning { $0.errorTerm = { ($0 == 1) == ($1 >= 0.5) ? 0 : ($0 - $1) * $1 * (1 - $1) } })
    check.mistake(
      "The slope is 1 or 0 here, as ŷ is above ½ or below: it is ŷ · (1 − ŷ).",
      learning { $0.errorTerm = { $1 >= 0.5 ? $0 - $1 : 0 } })
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
      "The slope is hⱼ · (1 − hⱼ) here, at the hidden units: it belongs to the output, ŷ · (1 − ŷ).",
      learning {
        $0.errorTerm = { $0 - $1 }
        $0.hiddenTerm = { $0 * $1 * $2 * (1 - $2) }
      })
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
}
