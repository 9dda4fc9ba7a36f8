import Exercises
import Lab

// The check of the choice of a loss.

extension Checks {
  static let taskCheck = Exercise(
    "12.5", "the loss for the task", learner: loss(for:), solution: Solutions.loss(for:)
  ) { check in
    for task in Task.allCases {
      for loss in Loss.allCases {
        guard let objection = objection(to: loss, for: task) else { continue }
        check.mistake(objection) { $0 == task ? loss : Solutions.loss(for: $0) }
      }
    }
    check.hint("What can the right answer be: any number, or only yes and no? One yes, or several?")
    check.hint(
      "An amount is no probability; each yes or no is one; classes share a single 1 among them.")
    check.hint(
      "Amount: (ŷ − y)². Each output yes or no: σ and ln p. One class of several: softmax and ln p."
    )
    check.hint(
      "`switch task { case .amount: return .meanSquaredError … }`, with a case for each of the four."
    )
    check.measure { choose in
      let places = Task.allCases.map { task in
        (task.rawValue, Double(Loss.allCases.firstIndex(of: choose(task)) ?? -1))
      }
      return [Measured("loss", labelled: places)]
    } judge: { measured in
      let chosen = measured[0].values.compactMap { value in
        Loss.allCases.indices.first { Double($0) == value }.map { Loss.allCases[$0] }
      }
      guard chosen.count == Task.allCases.count else { return "Each task needs a loss." }
      return problem { task in chosen[Task.allCases.firstIndex(of: task) ?? 0] }
    }
  }

  /// What is wrong with the losses that a function chooses, beginning with what they have in common.
  private static func problem(of choose: (Task) -> Loss) -> String? {
    let chosen = Task.allCases.map(choose)
    let wrong = zip(Task.allCases, chosen).compactMap { task, loss in
      objection(to: loss, for: task).map {
        "“\(task.rawValue)” was answered with the \(loss.rawValue). \($0)"
      }
    }
    guard let first = wrong.first else { return nil }
    if Set(chosen).count == 1 {
      return "All four tasks were given one loss, though their answers differ in kind. " + first
    }
    if choose(.oneOfSeveral) == .binaryCrossEntropy && choose(.severalAtOnce) == .crossEntropy {
      return "One of several and several at once look exchanged. " + (wrong.last ?? first)
    }
    return wrong.count == 1 ? first : "\(wrong.count) of the four do not fit. " + first
  }

  /// What speaks against a loss for a task; nothing where it is right.
  private static func objection(to loss: Loss, for task: Task) -> String? {
    switch (task, loss) {
    case (.yesOrNo, .binaryCrossEntropy), (.severalAtOnce, .binaryCrossEntropy),
      (.oneOfSeveral, .crossEntropy), (.amount, .meanSquaredError):
      nil
    case (.yesOrNo, .meanSquaredError):
      "Without a sigmoid the output is no probability, and a confident yes is punished: 3 for a 1."
    case (.yesOrNo, .crossEntropy):
      "The softmax of a single output is always 1: for yes or no it needs a sigmoid."
    case (.oneOfSeveral, .meanSquaredError):
      "A class is no amount, and the outputs are no probabilities yet: they need a softmax."
    case (.oneOfSeveral, .binaryCrossEntropy):
      "Each output would say yes or no by itself: only softmax knows that one class is right."
    case (.severalAtOnce, .meanSquaredError):
      "Each thing is there or not: that is a yes or no for each output, not an amount."
    case (.severalAtOnce, .crossEntropy):
      "With softmax the things would compete for a single 1: several may be in the picture."
    case (.amount, .binaryCrossEntropy):
      "A sigmoid never exceeds 1: an amount can be 700."
    case (.amount, .crossEntropy):
      "An amount is no class: the softmax of a single output is always 1."
    }
  }
}
