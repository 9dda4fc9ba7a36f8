import Lab
import Notebook

extension Lesson13 {
  /// How much of the difference between images reaches each layer.
  static func forward(
    _ page: Page, _ study: Study, _ runs: [Study.Run], _ onlyLast: Study.Run,
    _ stretched: Study.Run
  ) {
    page.text(
      """
      What, then, does the last layer lack? Look at what it is given. To tell digits apart it \
      needs activations that differ from image to image. Take from each activation its mean over \
      the images, and the root mean square of what remains says by how much they differ.
      """)
    let places = (0..<Study.layers).map(Double.init)
    page.plot(
      Chart(
        "How much the images differ, before learning", x: "given to layer",
        y: "root mean square of a minus its mean",
        series: zip(Activation.allCases, runs).map { .line($0.rawValue, places, $1.spreads[0]) },
        xTicks: (0..<Study.layers).map {
          Tick(Double($0), $0 == 0 ? "1 (pixels)" : "\($0 + 1)")
        }, yRange: 0...0.35),
      """
      Going forward, the differences pass through the same slopes as the error terms going back. \
      Two sigmoid layers leave little of them.
      """)
    page.table(
      "Root mean square of the activations minus their means over the images",
      [
        "activation", .number("the pixels", decimals: 3),
        .number("first hidden layer", decimals: 3),
        .number("second hidden layer", decimals: 3),
      ],
      zip(Activation.allCases, runs).map { [$0.rawValue] + $1.spreads[0].map { $0 as Double? } })
    let spread = runs[0].spreads
    page.text(
      """
      Two sigmoid layers make all images look nearly alike: the pixels differ by \
      \(Format.number(spread[0][0], digits: 2)), and what the last layer is given differs by \
      \(Format.number(spread[0][2], digits: 2)), around values close to ½. A small change of an \
      input passes on multiplied by weights and by a slope of at most ¼, so the sigmoid takes from \
      the differences going forward what it takes from the error terms going back. The loss is \
      where it is because the last layer has so little to tell digits by, and it stays there until \
      the hidden layers, with their small gradients, have pulled the images apart.
      """)
    louder(page, study, onlyLast, stretched)
    let epochs = spread.indices.map(Double.init)
    page.plot(
      Chart(
        "The hidden layers pull the images apart", x: "epochs learned (sigmoid, all layers learn)",
        y: "root mean square of a minus its mean",
        series: [
          .line("first hidden layer", epochs, spread.map { $0[1] }),
          .line("second hidden layer", epochs, spread.map { $0[2] }),
        ], yRange: 0...max(spread.flatMap { $0.dropFirst() }.max() ?? 0.25, 0.05)),
      """
      What the last layer is given differs more with each epoch. Compare the figure *Loss while \
      learning*: as the differences grow, the sigmoid's loss leaves ln 10.
      """, from: "13.1")
  }

  /// The test of the explanation: the same activations, only larger in their differences.
  private static func louder(
    _ page: Page, _ study: Study, _ onlyLast: Study.Run, _ stretched: Study.Run
  ) {
    page.text(
      """
      This explanation can be tested too. Freeze the hidden layers, subtract from their \
      activations the means, and multiply what is left by one number, so that it differs between \
      images as much as the pixels do. Nothing is added that was not there; it is only made \
      louder. Then let the last layer learn alone:
      """)
    page.table(
      "The last layer alone, after \(study.epochs) epochs",
      ["what it is given", .number("training loss", decimals: 3), .percent("validation accuracy")],
      [
        ["the activations as they are", onlyLast.loss, onlyLast.accuracy],
        ["minus their means, and stretched", stretched.loss, stretched.accuracy],
      ], from: "13.1")
    let finding =
      stretched.accuracy > onlyLast.accuracy + 0.1
      ? "The information was there all along, too faint for steps of this size to use."
      : "With these settings it makes little difference; with the lesson's own, a large one."
    page.text(
      """
      \(finding) Doing this to every layer during training, with means and sizes measured on each \
      batch, is **batch normalisation** ([Ioffe & Szegedy \
      2015](https://arxiv.org/abs/1502.03167)).
      """)
  }
}
