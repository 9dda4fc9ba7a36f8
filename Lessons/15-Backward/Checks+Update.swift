import Exercises
import Lab

// The check of one step of learning.

extension Checks {
  typealias Update = ([Tensor<Double>], () -> Tensor<Double>, () -> Void) -> Double

  static let updateCheck = Exercise(
    "15.9", "one step of learning", learner: update as Update, solution: Solutions.update as Update,
    reference: Reference.values, buildsOn: ["15.3", "15.4"]
  ) { check in
    addZeroMistakes(to: &check)
    addStepMistakes(to: &check)
    check.hint(
      "Which of the four must come before which? What does each leave behind for the next?")
    check.hint(
      "The gradients are added up, so first let go of the old ones. The step needs the new ones.")
    check.hint(
      "Zero, forward, backward, step; then return the loss that was found before the step.")
    check.hint(
      """
      `for parameter in parameters { parameter.gradient = nil }`, and `let loss = loss()`. Calling \
      `loss()` again after the step would be another loss.
      """)
    check.following(Solutions.update)
    check.given("parameters", text: "w = [0.8, −1.5] and b = 0.3, with gradients of 1 from before")
    check.given("loss", text: "(w₀ − 2)² + (w₁ − 2)² + (2 − b)⁴")
    check.given("step", text: "w ← w − 0.05 · gradient, and b alike")
    check.measure { function, draw in
      let learned = Learned(draw([0.8, -1.5]), draw(0.3), target: draw(2))
      let losses = (0..<3).map { _ in
        function([learned.w, learned.b], learned.loss, learned.step)
      }
      return [
        Measured("losses of three updates", losses), Measured("w", learned.w.value),
        Measured("b", learned.b.value), Measured("steps", Double(learned.steps)),
      ]
    }
  }

  private static func addZeroMistakes(to check: inout Check<Update>) {
    check.mistake(
      "The gradients are not zeroed: `backward()` adds to what earlier batches have left there."
    ) { _, loss, step in
      let loss = loss()
      loss.backward()
      step()
      return loss.value[0, 0]
    }
    check.mistake(
      "The step finds no gradients: are they zeroed after `backward()`, or does the step come before it?"
    ) { parameters, loss, step in
      let loss = loss()
      loss.backward()
      for parameter in parameters { parameter.gradient = nil }
      step()
      return loss.value[0, 0]
    }
    check.mistake(
      "The gradients are zeroed at the end alone: what was there before the first update is added."
    ) { parameters, loss, step in
      let loss = loss()
      loss.backward()
      step()
      for parameter in parameters { parameter.gradient = nil }
      return loss.value[0, 0]
    }
    check.mistake("Only the first parameter's gradient is zeroed: all of them.") {
      parameters, loss, step in
      Solutions.update(Array(parameters.prefix(1)), loss: loss, step: step)
    }
    check.mistake("Only the last parameter's gradient is zeroed: all of them.") {
      parameters, loss, step in
      Solutions.update(Array(parameters.suffix(1)), loss: loss, step: step)
    }
    check.mistake("The gradients are set to 1: before `backward()` there are none.") {
      parameters, loss, step in
      for parameter in parameters { parameter.gradient = parameter.value.map { _ in 1 } }
      let loss = loss()
      loss.backward()
      step()
      return loss.value[0, 0]
    }
    check.mistake("The values are zeroed: only the gradients are.") { parameters, loss, step in
      for parameter in parameters { parameter.value = 0 * parameter.value }
      return Solutions.update(parameters, loss: loss, step: step)
    }
    check.mistake("The gradients begin with the values: before `backward()` there are none.") {
      parameters, loss, step in
      for parameter in parameters { parameter.gradient = parameter.value }
      let loss = loss()
      loss.backward()
      step()
      return loss.value[0, 0]
    }
  }

  private static func addStepMistakes(to check: inout Check<Update>) {
    check.mistake("The step comes before `backward()`: it uses the gradients of the batch before.")
    {
      parameters, loss, step in
      step()
      return Solutions.update(parameters, loss: loss, step: {})
    }
    check.mistake("The step is never made.") { parameters, loss, _ in
      Solutions.update(parameters, loss: loss, step: {})
    }
    check.mistake("The loss is computed again after the step: the one before it is wanted.") {
      parameters, loss, step in
      _ = Solutions.update(parameters, loss: loss, step: step)
      return loss().value[0, 0]
    }
    check.mistake("The step is made twice.") { parameters, loss, step in
      Solutions.update(parameters, loss: loss) {
        step()
        step()
      }
    }
    check.mistake("Loss and `backward()` are called twice: the gradients are twice as large.") {
      parameters, loss, step in
      Solutions.update(parameters, loss: loss) {
        loss().backward()
        step()
      }
    }
    check.mistake("The loss is not returned: this is 0.") { parameters, loss, step in
      _ = Solutions.update(parameters, loss: loss, step: step)
      return 0
    }
    check.mistake("The loss's own gradient is returned, which is 1: its value is wanted.") {
      parameters, loss, step in
      _ = Solutions.update(parameters, loss: loss, step: step)
      return 1
    }
    check.mistake("The sign of the loss is flipped.") { parameters, loss, step in
      -Solutions.update(parameters, loss: loss, step: step)
    }
    check.mistake("The whole update is made twice.") { parameters, loss, step in
      _ = Solutions.update(parameters, loss: loss, step: step)
      return Solutions.update(parameters, loss: loss, step: step)
    }
  }
}

/// Two parameters, a loss of them, and a step against its gradients.
private final class Learned {
  let w, b: Tensor<Double>
  private(set) var steps = 0
  private let target: Double

  init(_ w: [Double], _ b: Double, target: Double) {
    self.w = Tensor(Matrix(row: w), needsGradient: true)
    self.b = Tensor(Matrix([[b]]), needsGradient: true)
    self.target = target
    for parameter in [self.w, self.b] { parameter.gradient = parameter.value.map { _ in 1 } }
  }

  /// Σᵢ (wᵢ − target)² + (target − b)⁴, without the operations that are exercises.
  func loss() -> Tensor<Double> {
    let goal = Tensor(Matrix(row: [target, target]))
    return (w - goal).power(2).sum() + (Tensor(Matrix([[target]])) - b).power(4).mean()
  }

  func step() {
    steps += 1
    for parameter in [w, b] {
      if let gradient = parameter.gradient {
        parameter.value = parameter.value - 0.05 * gradient
      }
    }
  }
}
