import Exercises
import Lab
import Notebook

extension Lesson01 {
  /// The step again and again: the loss falls, along a path over a landscape.
  static func descent(_ page: Page, _ neuron: Neuron, steps: Int) {
    page.section("The step, again and again")
    page.text(
      """
      One step changes little, and it must not change much: the slope is true only where it was \
      taken. So take the slope anew after each step. That is gradient descent. Nothing here knows \
      where the valley is; each step only knows which way is down.
      """)
    page.listing("Neuron.descent", in: "Neuron.swift")
    let path = neuron.descent(steps: steps)
    let losses = path.map(neuron.loss)
    page.show("loss before", losses[0])
    page.show("loss after \(Format.count(steps)) steps", losses[steps])
    page.show("weights after \(Format.count(steps)) steps", path[steps])
    page.plot(
      Chart(
        "The loss falls", x: "steps", y: "loss E", series: [.line("loss", losses)],
        yRange: 0...max(losses.max() ?? 1, 1e-12)))
    page.text(
      """
      The loss falls quickly at first and then ever more slowly. That is not a flaw of the \
      picture: near the target the error is small, so the slope is small, so the steps are small.
      """)
    guard neuron.inputs.count == 2 else {
      page.text("With exactly two weights, this lesson also draws the loss as a landscape.")
      return
    }

    page.section("The landscape")
    page.text(
      """
      With two weights, the loss is a landscape: a place on the map for every pair of weights, and \
      the loss as its height. The path leads from the first weights straight down into the valley.
      """)
    let (xs, ys) = (path.map { $0[0] }, path.map { $0[1] })
    page.plot(
      HeatMap(
        "The loss over both weights", x: "weight w₁", y: "weight w₂", value: "loss E",
        xRange: around(xs), yRange: around(ys), resolution: 40,
        overlays: [.line("path", everyTenth(xs), everyTenth(ys))]
      ) { w1, w2 in neuron.loss([w1, w2]) })
    page.text(
      """
      The valley is a line, not a point: one example cannot say what both weights should be, only \
      what their sum with the inputs should be. The path is straight because the step is always \
      along the inputs. With more examples, each pulls its own way, and the landscape gets a shape \
      worth exploring.
      """)
  }

  /// What the learning rate does.
  static func rates(_ page: Page, _ neuron: Neuron) {
    page.section("A rate too large")
    page.text(
      """
      Why not take bigger steps? Here is the same neuron after 1, 2, 3 and 100 steps with other \
      learning rates.
      """)
    let rates: [Double] = [0.5, 5, 50, 500, 1000]
    let answers = rates.map { rate in
      neuron.descent(steps: 100, learningRate: rate).map { weights in
        Scope.running("1.3") { output(inputs: neuron.inputs, weights: weights) }
      }
    }
    page.table(
      "The answer ŷ with different learning rates; the target is \(Format.number(neuron.target))",
      [
        "rate η", .number("1 step", decimals: 4), .number("2 steps", decimals: 4),
        .number("3 steps", decimals: 4), .number("100 steps", decimals: 4),
      ],
      zip(rates, answers).map { rate, answer in
        [rate, answer[1], answer[2], answer[3], answer[100]]
      })
    page.text(
      """
      With the numbers this lesson comes with, a rate of 0.5 has hardly begun after 100 steps and \
      50 is there. At 500 the first step flies over the valley and lands far up the other side; it \
      takes many steps to come back. At 1,000 it lands so far out that the sigmoid is flat there: \
      the slope is nearly 0, and the neuron is stuck with an answer that is wrong. A good rate is \
      the largest that does not do this, and in practice it is found by trying.

      To try: `swift run lesson01 --inputs 0,0.3` (what happens to the first weight?), `--target \
      0.9`, `--learning-rate 50 --steps 20`, or three inputs and three weights. Lesson 2 puts \
      several such neurons in two layers, and asks how the first layer can be blamed for what the \
      second one answers.
      """)
  }

  /// A range somewhat wider than the values.
  private static func around(_ values: [Double]) -> ClosedRange<Double> {
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    let margin = max((high - low) * 0.3, 0.5)
    return low - margin...high + margin
  }

  /// Every tenth part of a path, with its end: a thousand points on a plot are a blot.
  private static func everyTenth(_ values: [Double]) -> [Double] {
    let distance = max((values.count - 1) / 10, 1)
    return stride(from: 0, to: values.count, by: distance).map { values[$0] }
  }
}
