import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// The fast.ai lesson's `update`, which makes a new Adam for every batch.
  static func freshAdam(_ page: Page, _ study: Study) {
    page.section("A new Adam for every batch")
    page.text(
      """
      The fast.ai lesson trains with a function `update` that begins with a line which looks \
      harmless:
      """)
    page.formula(
      """
      def update(x, y, lr):
          opt = optim.Adam(model.parameters(), lr)
          y_hat = model(x)
          loss = loss_func(y_hat, y)
          loss.backward()
          opt.step()
          opt.zero_grad()
          return loss.item()
      """)
    page.text(
      """
      It makes a new Adam for every batch. Its two means hold one gradient only, and m̂/√v̂ is \
      g/|g|. So every weight moves by η, up or down, whether its gradient is 0.1 or 0.0001: the \
      size of the gradient is lost, and what the batches before have said is forgotten. What is \
      left is the sign.
      """)
    page.formula("t = 1:  m̂ = g,  v̂ = g²,  so  θ ← θ − η · g / (|g| + ε)")
    let trials = [
      (
        "a new Adam for every batch",
        study.trial(study.choice, on: study.training, .newForEveryBatch)
      ),
      ("one Adam for all batches", study.trial(study.choice, on: study.training)),
    ]
    page.table(
      "Steps of the last batch, in units of η, of the weights whose gradient is not 0",
      [
        "", .number("median", digits: 2), .number("largest", digits: 2),
        .percent("from 0.99 to 1.01"),
      ],
      trials.map { name, trial in
        let sizes = trial.lastSteps
        let share = Double(sizes.filter { (0.99...1.01).contains($0) }.count) / Double(sizes.count)
        return [name, sizes.isEmpty ? .nan : sizes[sizes.count / 2], sizes.last ?? .nan, share]
      })
    page.text(
      """
      The new Adam's steps are η, all but those of gradients below a millionth, where ε counts. \
      The other's are mostly a small part of η, since its gradients change their sign from batch \
      to batch, and now and then more.
      """)
    let curves = trials.map { name, trial in
      let (xs, losses) = study.smoothed(trial.losses)
      return Chart.Series.line(name, xs, losses)
    }
    page.plot(
      Chart(
        "The loss with both", x: "batch", y: "cross-entropy, mean of \(study.window) batches",
        series: curves, yScale: .logarithmic))
    page.table(
      "After \(study.choice.epochs) epochs",
      ["", .number("last epoch's loss", decimals: 4), .percent("test accuracy", decimals: 2)],
      trials.map { name, trial in [name, trial.lastEpochLoss, trial.testAccuracy] })
    page.text(
      """
      It learns all the same, since the signs alone point downhill, and in the beginning it is no \
      slower: there the gradients agree, and every step is a full one anyway. But it cannot come \
      to rest. Near the bottom Adam's steps become small by themselves; the new Adam goes on in \
      full steps, back and forth. On the sample's 470 batches the two are still about level. On \
      the 4,690 of the real MNIST the new one stops falling and rises again: a loss of about 0.35 \
      in the fifth epoch, where Adam has 0.11. The cure is one line: make the optimiser once, \
      before the loop.

      To try: `--epochs 20`, and `--learning-rate 0.01`, with an eye on these last two curves; \
      `--hidden-units 200`; `--batch-size 512`; `--train 500 --epochs 100`. With `--save \
      digits.safetensors` the network of this page is kept in a file that PyTorch opens too \
      (`safetensors.torch.load_file`), and `--load digits.safetensors` goes on from there. Lessons \
      11 to 14 use these layers for what comes next: how many units, how many layers, and which activation.
      """)
  }
}
