import Lab
import Notebook

extension Lesson02 {
  /// The loss that the original exercise prints.
  static func originalLoss(_ page: Page, _ network: Training) {
    page.section("An aside: what the original prints as its loss")
    page.text(
      """
      The exercise that this lesson follows prints a training loss while it runs, and it is not \
      a training loss. The line that prints it uses the variable `x`, which the loop above has left \
      at the last record. So one record's output is compared with everybody's target. That says \
      how good one fixed answer would be for all. Because that number falls too, nobody notices.
      """)
    page.table(
      "The training loss, and what the original prints as such",
      ["epoch", .number("true loss", decimals: 5), .number("original's loss", decimals: 5)],
      network.losses.indices.map {
        [network.epochsOfLosses[$0], network.losses[$0], network.originalLosses[$0]]
      }, from: "2.1", "2.5")
  }

  /// What comes next, what the reader can do now, questions, and what to read on.
  static func closing(_ page: Page, _ study: Study) {
    page.section("What comes next")
    page.text(
      """
      The loops of this lesson go through the records one at a time. [Lesson 3](lesson03) puts \
      them into matrices, so that a single product does the work of a loop, and it predicts \
      amounts instead of yes and no, with data that has something to say.

      To try first: `swift run lesson02 --hidden-units 10`, `--seed 1` for another initialisation, \
      `--learning-rate 0.5`.
      """)
    page.closing(
      abilities: [
        "Take a record through two layers and say what every number in between means.",
        "Send an error back, and explain why a hidden unit's share goes through the weight it "
          + "speaks through, and why several paths add up.",
        "Check a backward pass by nudging weights.",
        "Ask of any accuracy: how many would a network get right that says the same to everyone?",
      ],
      questions: [
        Question(
          .explain,
          """
          The weight v₂ happens to be 0. Which of unit 2's weights learn from the next record, and \
          which from the one after that?
          """,
          answer: """
            First only v₂ itself: its step is δ·a₂, and a₂ is never 0. The weights below unit 2 \
            get δ₂·xᵢ with δ₂ = δ·v₂·a₂·(1 − a₂) = 0. Once v₂ has moved away from 0, the unit has \
            a line to speak through, and its own weights begin to learn.
            """),
        Question(
          .choose,
          """
          A network tells healthy from ill, 99 % of those tested are healthy, and it is right for \
          98.5 %. Is it good: yes, no, or is there no way to say?
          """,
          answer: """
            Saying “healthy” to everyone would be right for 99 %, so by its accuracy it is worse \
            than no network at all. It may still be useful, if it finds most of the ill. Ask which \
            answers were right: of those who are ill, how many did it find, and how many of those \
            it called ill were?
            """),
        Question(
          .breakIt,
          """
          In exercise 2.3 leave out vⱼ. The check will say so. What would a hidden unit with a \
          negative weight to the output do if the training went on anyway?
          """,
          answer: """
            It would move the wrong way. Its wish must change sign with vⱼ, because more from this \
            unit lowers the output's sum. Without vⱼ it would be told to say more whenever the \
            output should be larger, and by saying more it would make it smaller.
            """),
      ],
      reading: [
        Reading(
          "Rumelhart, Hinton & Williams", 1986,
          "Learning representations by back-propagating errors", in: "Nature 323",
          link: "https://doi.org/10.1038/323533a0", "Backpropagation in four pages."),
        Reading(
          "LeCun, Bottou, Orr & Müller", 1998, "Efficient BackProp",
          in: "Neural Networks: Tricks of the Trade",
          link: "https://doi.org/10.1007/3-540-49430-8_2",
          "Why inputs are standardised, and much more that practice has taught."),
        Reading(
          "Udacity", 2018, "Deep Learning (PyTorch)", in: "GitHub",
          link: "https://github.com/udacity/deep-learning-v2-pytorch",
          "The original course; this lesson follows `intro-neural-networks/student-admissions`."),
        Reading(
          "Olah", 2015, "Calculus on Computational Graphs: Backpropagation",
          link: "https://colah.github.io/posts/2015-08-Backprop/",
          "Sums over paths, drawn."),
        Reading(
          "Zhang, Lipton, Li & Smola", 2023,
          "Dive into Deep Learning: Forward Propagation, Backward Propagation, and Computational "
            + "Graphs",
          link: "https://d2l.ai/chapter_multilayer-perceptrons/backprop.html"),
        Reading(
          "UCLA", 2021, "Logit Regression, R Data Analysis Examples",
          in: "Statistical Methods and Data Analytics",
          link: "https://stats.oarc.ucla.edu/r/dae/logit-regression/",
          "Where the 400 applicants were invented."),
      ])
  }
}
