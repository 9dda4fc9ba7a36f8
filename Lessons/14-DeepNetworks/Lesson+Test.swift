import Lab
import Notebook

extension Lesson14 {
  /// The test images, at last: one network, one figure.
  static func test(_ page: Page, _ study: Study, _ candidates: [Candidate]) throws {
    page.section("The test")
    page.text(
      """
      Rates, momentum and dropout were compared by the validation images, and when you choose the \
      best of many by some images, you also choose the one that was lucky with them. The test \
      images have had no part in any of it. So let the validation accuracy choose one of the \
      networks of this page, and then, once, let that network read the test images.
      """)
    guard let chosen = candidates.max(by: { $0.history.accuracy < $1.history.accuracy }) else {
      return
    }
    let images = try study.testImages()
    let logits = chosen.history.network.logits(images.images)
    let share = accuracy(logits, images.labels)
    let count = Double(images.labels.count)
    let error = (share * (1 - share) / count).squareRoot()
    page.show("the chosen network", chosen.name)
    page.show("its validation accuracy", chosen.history.accuracy, as: .percent())
    page.show("test images", images.labels.count)
    page.show(
      "test accuracy", share, as: .percent(decimals: 2), from: "14.1", "14.2", "14.3",
      "14.5")
    page.show("standard error of that share", error, as: .percent(decimals: 2))
    let labels = logits.argMaxOfRows()
    let wrong = images.labels.indices.filter { labels[$0] != images.labels[$0] }
    let shown = Array(wrong.prefix(12))
    if !shown.isEmpty {
      page.plot(
        ImageGrid(
          "Test images that it misreads", rows: images.images.rows(at: shown),
          width: Digits<Double>.width,
          captions: shown.map { "\(images.labels[$0]), read as \(labels[$0])" }),
        """
        The first \(shown.count) of \(Format.count(wrong.count)), each with the digit it shows and \
        the one that was read.
        """)
    }
    page.onRealData(
      """
      On MNIST the network chosen in this way reads \
      \(Format.percent(page.real("test accuracy", share), decimals: 2)) of the 10,000 test images \
      correctly. Its validation accuracy was \
      \(Format.percent(page.real("validation accuracy of the chosen", chosen.history.accuracy))). \
      It has learned from 5,000 images; lesson 10's network learns from 60,000 and does better. \
      No remedy on this page makes up for the images that it was not given.
      """)
    page.question(
      .choose,
      """
      The test accuracy disappoints you. You try three more networks, test each, and report the \
      best. What have the test images become?
      """,
      answer: """
        Validation images. The figure you report is that of the luckiest of four, and there are no \
        images left that could tell you how much of it is luck.
        """)
  }
}
