import Lab
import Notebook

// Why a hidden layer, and what goes into it.

extension Lesson02 {
  /// What two layers are for.
  static func layers(_ page: Page, _ study: Study, _ record: OneRecord) {
    page.data(
      study.dataset, real: "UCLA's teaching dataset of 400 invented applicants",
      sample: "\(Format.count(study.training.count + study.test.count)) applicants")
    let (inputs, units) = (record.inputs.count, record.hiddenTerms.count)
    page.section("One line is not enough")
    page.text(
      """
      The neuron of [lesson 1](lesson01) answers more than ½ where its weighted sum is positive. \
      With two inputs that is one side of a straight line: yes here, no there. Much of the world is \
      not like that. Good grades may make up for a poor test, but only at some schools: no single \
      line says so.

      The way out is to ask several neurons, and to let another one weigh their opinions. The \
      neurons of such a network are called its **units**. The first ones form a **hidden layer**, \
      hidden because nobody ever tells them what they should answer. That is also the problem of \
      this lesson. When the network is wrong, we can see the error of its output. But what is the \
      error of a unit that was never given a right answer?
      """)
    page.plot(
      record.emptyDiagram,
      """
      Two layers of weights: \(Format.count(inputs * units)) from the inputs to the hidden units, \
      called w, and \(Format.count(units)) from there to the output, called v. Everything in this \
      lesson happens on these \(Format.count(inputs * units + units)) lines.
      """)
  }

  /// The first applicant as a row of numbers.
  static func applicant(_ page: Page, _ study: Study, _ record: OneRecord) {
    let (gre, gpa, rank) = (record.original[0], record.original[1], record.original[2])
    let scaled = record.inputs[0]
    page.section("What an applicant looks like")
    page.text(
      """
      Each record holds the result of a test (gre), a grade average (gpa), the rank of the \
      applicant's school, from 1, the best, to 4, and whether the applicant was admitted. Nobody \
      was really turned down: the records were invented for teaching. The first of our training \
      records has a gre of \(Format.number(gre)), a gpa of \(Format.number(gpa)), comes from a \
      school of rank \(Format.number(rank)), and was \(record.target == 1 ? "" : "not ")admitted. \
      Two things have to happen before a network can use that.

      The marks live on different scales, hundreds and single digits, so we **standardise** them: \
      subtract the mean, then divide by the standard deviation, which says how far from the mean \
      the values typically lie. The gre of \(Format.number(gre)) becomes \(Format.number(scaled)): it lies that many standard deviations \
      \(scaled < 0 ? "from the average, below it" : "above the average").

      The rank is a number, but using it as one would claim that the step from school 1 to school \
      2 matters as much as the step from 3 to 4. We would rather let the network find out. So each \
      rank gets an input of its own, 1 for the applicant's school and 0 for the others. This is \
      called **one-hot**. It gives something up, the order of the ranks, and in return promises \
      nothing that may be false.
      """)
    page.plot(
      VectorStrip(
        "The first applicant as the network sees it", of: "inputs", record.inputs,
        names: record.names),
      """
      From \(Format.number(gre)), \(Format.number(gpa)) and \(Format.number(rank)) to \
      \(record.inputs.count) inputs. A cell is blue where the input is positive, orange where it \
      is negative, and empty where it is 0.
      """)
    page.folded("Mean and deviation of what?") {
      page.text(
        """
        Of all applicants, as in the original exercise. Strictly, those of the test below should \
        have no part in them. The deviation divides by n − 1, as pandas does, with which the \
        original prepares its data. NumPy divides by n unless told otherwise. The network would \
        learn just as well from either, but every number below would be a little different.
        """)
    }
    page.text(
      """
      A tenth of the applicants, drawn at random but the same in every run, is put aside for a \
      **test**. The network never learns from them, so they can tell us whether it has understood \
      anything.
      """)
    page.show("training records", study.training.count)
    page.show("test records", study.test.count)
    page.show("admitted, of the training records", study.training.shareAdmitted, as: .percent())
  }
}
