import Lab
import Notebook

extension Lesson11 {
  /// Whether the units have shared the borders, and what happens when they don't.
  static func verdict(_ page: Page, _ study: Study, _ classifier: Classifier) {
    let places = thresholds(classifier)
    let isShared = places.sorted().elementsEqual([-1, 1]) { abs($0 - $1) < 0.5 }
    page.text(
      isShared
        ? """
        Each unit has found one of the two borders, near −1 and 1. A step up and a step down make \
        a hill: z is above 0 only between them. Nobody told the units which border is whose. \
        Gradient descent from random weights has shared the work between them.
        """
        : """
        The borders are at −1 and 1, and this time the units have not shared them: their \
        thresholds are at \(Format.fixed(places[0], 2)) and \(Format.fixed(places[1], 2)). With \
        the lesson's own seed, 21, each takes one.
        """)
    page.question(
      .explain,
      """
      Unit 1 has its threshold at \(Format.fixed(places[0], 2)), but its weight and bias are \
      \(Format.fixed(classifier.weights[0, 0], 2)) and \(Format.fixed(classifier.biases[0], 2)). \
      Why so large?
      """,
      answer: """
        The threshold depends only on the ratio −b/w. Weight and bias can grow together without \
        moving it; the step gets steeper. As long as no bath lies on the step itself, a steeper \
        one makes every answer a little more certain and the loss a little lower. It never \
        reaches 0, so the weights never stop growing.
        """)
    let (two, three) = ((1...20).map { study.bather(2, $0) }, (1...20).map { study.bather(3, $0) })
    let others = thresholds(two[1].network)
    func sharing(_ runs: [(network: Classifier, loss: Double)]) -> Int {
      runs.count { $0.loss < 0.1 }
    }
    page.question(
      .breakIt, "Run `swift run lesson11 --seed 2`. Where are the two thresholds now?",
      answer: """
        At \(Format.fixed(others[0], 2)) and \(Format.fixed(others[1], 2))\
        \(others[0] * others[1] > 0 ? ", both at the same border" : ""), and the loss is \
        \(Format.fixed(two[1].loss, 3)). Small steps from there do not help, so gradient descent \
        stays: in a **local minimum**, or on a plain so flat that it makes no difference. More \
        units help, because it is enough that some of them begin well. Of the seeds 1 to 20, \
        \(sharing(two)) get below a loss of 0.1 with two hidden units, and \(sharing(three)) with \
        three.
        """)
  }

  private static func thresholds(_ classifier: Classifier) -> [Double] {
    (0..<2).map { -classifier.biases[$0] / classifier.weights[0, $0] }
  }
}
