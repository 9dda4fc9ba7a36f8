import Exercises
import Foundation
import Lab

// The two sides of grading: a program with a student's code answers, and one without it judges.

extension Lesson {
  /// What `--measure 3.2 --seed 7` prints: an `Answer`, as JSON.
  func measure(_ exercise: Exercise, seed: UInt32) throws {
    let answer = StandardOutput.reserved { exercise.answer(seed: seed) }
    print(try Self.text(answer))
  }

  /// What `--judge --seed 7` prints for answers by exercise: verdicts by exercise, as JSON.
  ///
  /// - Throws: `LabError.data` where the answers cannot be read.
  func judge(_ answers: Data, seed: UInt32) throws {
    guard let answers = try? JSONDecoder().decode([String: Answer].self, from: answers) else {
      throw LabError.data("standard input holds no answers such as --measure prints.")
    }
    let verdicts = Dictionary(
      uniqueKeysWithValues: try answers.map { id, answer in
        (id, try exercise(id).verdict(on: answer, seed: seed))
      })
    print(try Self.text(verdicts))
  }

  /// JSON in one line, the same for the same value.
  private static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
