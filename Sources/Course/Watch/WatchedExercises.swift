import Exercises
import Grading

/// What is known of a lesson's exercises while it is watched: the verdicts, what changed with the last save,
/// and which exercise the learner has in hand.
struct WatchedExercises {
  /// What a save asks for.
  struct Round {
    /// What was written and needs no check: it is to do again, or as it was when it was last checked.
    let known: [String]

    /// What is to be checked: first what was written, then what it has an effect on.
    let checks: [String]
  }

  private(set) var exercises: [LessonListing.Exercise] = []
  private(set) var verdicts: [String: Verdict] = [:]

  /// The number of the exercise that keys are about; nil where all are right.
  private(set) var inHand: String?

  private(set) var source = ExerciseSource(text: "")

  /// The code that each verdict was found for.
  private var fingerprints: [String: String] = [:]

  /// The exercises whose own code is another than in the last round that was finished.
  private var changed: Set<String> = []

  /// Takes a text that has been built.
  ///
  /// - Parameters:
  ///   - exercises: the lesson's, with their places in the text.
  ///   - isUntouched: whether an exercise has not been begun.
  mutating func begin(
    _ exercises: [LessonListing.Exercise], _ text: String, isUntouched: (String) -> Bool
  ) -> Round {
    let (old, isFirst) = (source, self.exercises.isEmpty)
    self.exercises = exercises
    source = ExerciseSource(text: text)
    let ids = exercises.map(\.id)
    let toDo = ids.filter(isUntouched)
    for id in ids {
      let isSame = source.function(of: id)?.code == old.function(of: id)?.code
      if isFirst ? !toDo.contains(id) : !isSame { changed.insert(id) }
    }
    for id in toDo {
      verdicts[id] = Verdict(.toDo, at: self[id]?.place)
      fingerprints[id] = nil
    }
    inHand = ids.first { changed.contains($0) && !toDo.contains($0) } ?? inHand
    let known = ids.filter { id in
      toDo.contains(id) || source.fingerprint(of: id).map { $0 == fingerprints[id] } ?? false
    }
    let checks = ids.filter { !known.contains($0) }
    return Round(
      known: known.filter(changed.contains),
      checks: checks.filter(changed.contains) + checks.filter { !changed.contains($0) })
  }

  /// An exercise that this one uses and that does not come to an end, so that it need not be tried.
  func endless(usedBy exercise: String) -> String? {
    let ids = exercises.map(\.id)
    var used = source.exercises(calledBy: exercise, among: ids)
    var looked = 0
    while looked < used.count {
      used += source.exercises(calledBy: used[looked], among: ids).filter { !used.contains($0) }
      looked += 1
    }
    return used.first { $0 != exercise && verdicts[$0]?.state == .timedOut }
  }

  /// Enters a verdict.
  ///
  /// - Returns: whether the learner has not seen it: it is another one, or about another text.
  mutating func enter(_ verdict: Verdict, on exercise: String) -> Bool {
    let old = verdicts.updateValue(verdict, forKey: exercise)
    fingerprints[exercise] = source.fingerprint(of: exercise)
    return changed.contains(exercise) || old?.state != verdict.state
      || old?.message != verdict.message
  }

  /// Finishes a round, and puts the exercise in hand that comes next: what is wrong in what changed, or else the
  /// first after it that is not right.
  ///
  /// - Returns: whether it is another one than before, of which nothing has been told in this round.
  mutating func goOn() -> Bool {
    let before = inHand
    let ids = exercises.map(\.id)
    let worked = ids.filter(changed.contains)
    if let open = worked.first(where: { verdicts[$0]?.state != .right }) {
      // Where only an earlier one is to blame, that is to be mended.
      let isFollowing = verdicts[open]?.state == .followOn
      inHand = isFollowing ? ids.first { verdicts[$0]?.state.isWrong ?? false } ?? open : open
    } else if inHand.map({ verdicts[$0]?.state == .right }) ?? true {
      inHand = next(after: worked.last ?? inHand)
    }
    changed = []
    return inHand != before && !worked.contains { $0 == inHand }
  }

  /// Puts an exercise in hand.
  mutating func take(_ exercise: String?) { inHand = exercise }

  /// The first exercise after another one that is not right, from the beginning again after the last.
  func next(after exercise: String?) -> String? {
    let ids = exercises.map(\.id)
    let start = exercise.flatMap { ids.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return (ids[start...] + ids[..<start]).first { verdicts[$0]?.state != .right }
  }

  /// The exercise of a number.
  subscript(exercise: String) -> LessonListing.Exercise? { exercises.first { $0.id == exercise } }

  /// Whether there is nothing left to do.
  var areAllRight: Bool {
    !exercises.isEmpty && exercises.allSatisfy { verdicts[$0.id]?.state == .right }
  }

  /// The verdicts that say which functions stop the program, for a run that is to go past them.
  var stopping: [String: Verdict] {
    verdicts.filter { [.crashed, .timedOut].contains($0.value.state) }
  }
}
