import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// What the reader will build, and from which data.
  static func beginning(_ page: Page, _ study: Study) {
    let count = Format.count(study.training.labels.count)
    page.goal(
      """
      You will write a network that reads handwritten digits, piece by piece: ReLU, softmax, the \
      backward pass, Adam. You will train it on \(count) pictures, and then look at what it gets \
      wrong, and how sure it was.
      """)
    page.data(
      study.dataset,
      real: "the MNIST pictures of handwritten digits, 60,000 to train on and 10,000 to test with",
      sample: """
        \(count) digits to train on and \(Format.count(study.test.labels.count)) to test with, \
        drawn by simulated hands
        """)
  }

  /// The pictures, and the answers that are wanted.
  static func pictures(_ page: Page, _ study: Study) {
    page.section("A picture is a row of numbers")
    page.text(
      """
      Anyone can read a 4. Nobody can write down the rule for what makes a 4 a 4: some are open at \
      the top, some are closed, some lean. So we don't write the rule. We show a network \
      \(Format.count(study.training.labels.count)) pictures with their answers and let it find \
      one. Since 1998 the standard first test for programs that read has been **MNIST**, 70,000 \
      digits written by high-school students and employees of the US Census Bureau.
      """)
    let first = study.training.prefix(10)
    page.plot(
      ImageGrid(
        "The first training pictures", rows: first.images, width: Digits<Float>.width,
        captions: first.labels.map { "\($0)" }),
      """
      Under each picture stands the digit it shows. \
      \(study.dataset.isSample
        ? "These are simulated: pen strokes that a program bends, slants and inks."
        : "Real people wrote these.")
      """)
    page.text(
      """
      Each picture has 28 × 28 pixels. Lay the rows of pixels end to end, divide each pixel by \
      255, and the picture is a row of 784 numbers, from 0 for paper to 1 for ink. The network is \
      never told which pixels are neighbours. Shuffle all 784 the same way in every picture, and \
      it would learn just as well.
      """)
    page.text(
      """
      The answer is one of ten classes. As a single number, 9 would be far from 1 and close to 8, \
      which says nothing about how they look. So there are ten outputs, one per digit, and the \
      target for a 3 is 1 at place 3 and 0 elsewhere: **one-hot**, like the ranks of [lesson \
      2](lesson02). Classes count from 0, which suits digits well.
      """)
    page.check("10.1")
    let labels = Array(study.training.labels.prefix(1))
    let targets = Scope.running("10.1") { Your.oneHot(labels, classes: 10) }
    page.show("target of the first picture, \(named(labels[0]))", targets.values, from: "10.1")
  }
}
