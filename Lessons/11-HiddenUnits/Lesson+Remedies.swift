import Exercises
import Lab
import Notebook

extension Lesson11 {
  /// What helps where there are no more records: weight decay and early stopping.
  static func remedies(_ page: Page, _ study: Study) {
    let units = 20
    page.section("Weight decay")
    page.text(
      """
      More records are often not to be had. But a border that bends around single records needs \
      steep sigmoids, and steep means large weights. So make large weights cost something: in each \
      step, add λ times the weight to its gradient. It draws every weight towards 0, and only what \
      many records agree on holds against it.
      """)
    page.formula("g = ∂loss/∂w + λ · w")
    let decays = [0, 0.0001, 0.0003, 0.001, 0.003, 0.01]
    page.table(
      "Weight decay with \(units) hidden units",
      ["λ", .number("training loss", decimals: 3), .number("validation loss", decimals: 3)],
      decays.map { decay in
        var plan = study.plan
        plan.weightDecay = decay
        let classifier = study.train(hiddenUnits: units, plan)
        return [decay, classifier.loss(on: study.training), classifier.loss(on: study.validation)]
      })
    page.text(
      """
      Again the training loss only rises, and again the validation loss has a best place in \
      between. The best λ of this table beats every size of network in the table before. Too much, \
      and all weights shrink to nothing: the network says ½ to everybody, and ½ costs ln 2 = \
      0.693.
      """)

    page.section("Early stopping")
    let largest = study.hiddenUnits.max() ?? units
    page.text(
      """
      There is a cheaper way: watch the validation loss while the network learns. A network begins \
      with small weights, so its border begins smooth and bends later. Stop before it does. Since \
      the loss trembles a little, do not stop at the first rise: have some patience, and then go \
      back to the weights of the best epoch. Here is the largest of the networks compared above.
      """)
    page.check("11.6")
    let (losses, stop) = study.watch(hiddenUnits: largest)
    let hasBest = losses.validation.indices.contains(stop.best)
    page.plot(
      Chart(
        "Both losses while learning", x: "epoch", y: "binary cross-entropy",
        series: [.line("training", losses.training), .line("validation", losses.validation)],
        markers: hasBest ? [.vertical(at: Double(stop.best), "best")] : []))
    page.show("hidden units", largest)
    page.show("patience", study.patience, unit: "epochs")
    page.show("learning stops after", stop.stop, unit: "epochs")
    page.show("best epoch", stop.best)
    if hasBest {
      page.show("validation loss at the best epoch", losses.validation[stop.best])
    }
    page.show(
      "validation loss after \(Format.count(study.plan.epochs)) epochs",
      losses.validation.last ?? .nan)
    page.text(
      """
      The stop saves most of the epochs and most of the harm. Choosing the size, weight decay and \
      early stopping do the same thing in three ways: they keep the border simpler than the \
      network could make it. Each of them asks the validation records, so each of them wears these \
      out a little.

      To try: `--noise 0.3` (is there still anything to overfit?), `--records 1000`, \
      `--weight-decay 0.001`, `--epochs 5000`, `--hidden-units 4,6,8`. Lesson 12 asks for more \
      than yes or no.
      """)
  }
}
