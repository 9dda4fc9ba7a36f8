import Lab
import Notebook
import SentimentLessons

extension Lesson07 {
  /// What a step on one review does to the others.
  static func neighbours(_ page: Page, _ study: ReviewStudy) {
    page.section("What a step does to other reviews")
    page.text(
      """
      Take one step on review A, and then look at another review B. Each word of A has moved its \
      weights by η·δ·vⱼ·xᵢ, with A's input. Each word of B passes them on with B's input. So the \
      weighted sum of B moves by
      """)
    page.formula("z_B = η · δ · Σᵢ xᵢ(A) · xᵢ(B) · Σⱼ vⱼ²")
    page.text(
      """
      With B = A this is lesson 6's formula. The sum in the middle is the **dot product** of the \
      two inputs: large when the reviews share words, and largest when they share words with large \
      inputs. Here is what the first step, at η = 0.01, does to the reviews that follow. The \
      network has v from lesson 6 and takes the step on the first review.
      """)
    let rate = 0.01
    let push = Push(study, rate: rate)
    let cosines = (study.cosine { $0 }, study.cosine { min($0, 1) })
    let squares = (study.meanSquaredInput { $0 }, study.meanSquaredInput { min($0, 1) })
    page.plot(
      push.chart,
      """
      Where other reviews land on the sigmoid after one step on the first review, with counts and \
      with presence: one in \(Push.stride) of the next \(push.counts.count), from the least push \
      to the greatest. All were at z = 0 before, where a sigmoid is steepest.
      """, from: "7.2")
    page.table(
      "The next \(push.counts.count) reviews after one step on the first",
      ["input", "median z", .percent("on a slope below 0.01")],
      [
        ["counts", Push.median(push.counts), Push.flat(push.counts)],
        ["presence", Push.median(push.presence), Push.flat(push.presence)],
      ], from: "7.2")
    page.text(
      """
      With counts and with presence, these reviews are all pushed to the side of the first, \
      whatever their own labels say. The next review may be of the other kind, and then the step \
      on it pushes them back. What the two inputs differ in is how hard the push \
      is\(Push.flat(push.counts) > 0.5
        ? ": with counts, most reviews land where the sigmoid is flat and a step hardly moves them"
        : "").

      How much do all reviews have in common? Compare the directions of their inputs. The \
      **cosine** of the angle between two of them, their dot product divided by both lengths, is 1 \
      where they point the same way and 0 where they share no word.
      """)
    page.table(
      "All training reviews, and 1,000 pairs of neighbours",
      ["input", "mean of Σ xᵢ²", .number("mean cosine", decimals: 2)],
      [["counts", squares.0, cosines.0], ["presence", squares.1, cosines.1]])
    page.text(
      """
      With counts, nearly every review points along the empty word, the full stop and "the". What \
      reviews differ in is a small part of a long vector.
      """)
    page.onRealData(
      """
      The mean of Σ xᵢ² over the training reviews is \
      \(Format.number(page.real("mean squared counts", squares.0))) with counts and \
      \(Format.number(page.real("mean squared presence", squares.1))) with presence, and the mean \
      cosine of two neighbouring reviews is \
      \(Format.number(page.real("cosine, counts", cosines.0), digits: 2)) and \
      \(Format.number(page.real("cosine, presence", cosines.1), digits: 2)).
      """)
    page.question(
      .check,
      """
      Two reviews have opposite labels and a cosine of 1. What can a step on each of them, one \
      after the other, teach this network?
      """,
      answer: """
        Nothing that tells them apart. The inputs of one are a positive multiple of the other's, \
        so the two sums always have the same sign, and one of the two outputs is wrong. Only where \
        inputs differ in direction can the network learn a difference, and the closer the cosine \
        is to 1, the smaller that part is.
        """)
  }
}

extension ReviewStudy {
  /// The mean cosine of the angle between each of 1,000 training reviews and the next.
  ///
  /// - Parameter input: what becomes of a count.
  fileprivate func cosine(_ input: (Double) -> Double) -> Double {
    let inputs = split.training.prefix(1001).map { review in
      Dictionary(review.words.map { ($0, 1.0) }, uniquingKeysWith: +).mapValues(input)
    }
    func dot(_ a: [Int: Double], _ b: [Int: Double]) -> Double {
      a.reduce(0) { $0 + $1.value * b[$1.key, default: 0] }
    }
    let cosines = zip(inputs, inputs.dropFirst()).map { a, b in
      dot(a, b) / (dot(a, a) * dot(b, b)).squareRoot()
    }
    return cosines.reduce(0, +) / Double(max(cosines.count, 1))
  }
}
