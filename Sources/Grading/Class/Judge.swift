import Exercises
import Foundation
import Lab

/// Judges answers in a process that holds nothing of the student's: the lesson's own program.
struct Judge {
  /// "lesson03".
  let program: String

  /// What the drawn numbers were drawn by.
  let seed: UInt32

  /// How long the judge may take: longer than an exercise's own limit, which is two minutes at most.
  private static let seconds = 150

  /// The verdicts on some answers, by exercise.
  func verdicts(on answers: [String: Answer]) -> [String: Verdict] {
    if answers.isEmpty { return [:] }
    let run = (try? JSONEncoder().encode(answers)).map { input in
      Program(program).run(
        ["--judge", "--seed", "\(seed)"], in: Package.folder, input: input,
        timeLimit: Double(Self.seconds))
    }
    let verdicts = run?.lastLine.flatMap {
      try? JSONDecoder().decode([String: Verdict].self, from: $0)
    }
    if let verdicts { return verdicts }
    // An answer that nobody has thought of spoils only itself.
    if answers.count > 1 {
      return answers.reduce(into: [:]) { all, answer in
        all.merge(self.verdicts(on: [answer.key: answer.value])) { $1 }
      }
    }
    if run?.wasStopped == true {
      let sentence = Watchdog.sentence(seconds: Self.seconds)
      return answers.mapValues { _ in Verdict(.timedOut, sentence, cause: .timeOut) }
    }
    return answers.mapValues { _ in
      Verdict(.wrong, "What the program answered is no answer to this exercise.")
    }
  }
}
