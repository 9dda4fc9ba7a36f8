/// Help with Swift: what a learner can call, by task, and what the compiler's messages mean.
///
/// Every entry is a line of code with its result. The tests run each of them and compare, and they hold
/// the lines at the head of each Exercises.swift against these.
package enum LabSheet {
  /// Code, its result as Swift writes it, and a few words.
  ///
  /// "a is 3" is the result of code that changes a. "…" in a result stands for more digits.
  typealias Entry = (code: String, result: String, words: String)

  /// Entries that belong together, with the names that their code uses.
  struct Section {
    let title: String

    /// What is said of all of them.
    var words = ""

    /// Lines of code that come before the entries.
    var given: [String] = []

    let entries: [Entry]
  }

  /// The sections in their order.
  static let sections = [
    makingAMatrix, lookingAtAMatrix, computingWithMatrices, multiplyingMatrices, summingUpAMatrix,
    changingAMatrix, numbers, lists, changingLists, loops, dictionaries, wordRows, randomNumbers,
    layers, losses, optimizers,
  ]

  static let title = "Help with Swift"

  static let goal = """
    What you can call in Exercises.swift, each with a line of code and its result. At the end stands \
    what the compiler's messages mean, and what to write.
    """
}
