import Exercises
import Foundation
import Grading
import Lab
import XCTest

/// One run of a reference script: the arguments, and what the script printed for them.
private struct ReferenceRun: Decodable {
  let arguments: [String]
  let expected: JSONTree
}

extension LessonTestCase {
  /// Compares what `--json` prints with what the reference script printed for the same arguments.
  ///
  /// - Parameters:
  ///   - dataset: whether the sample or the real data is used, "sample" or "full"; nil where the
  ///     lesson uses none.
  ///   - name: the dataset that the comparison needs; where the real one is not there it is skipped.
  ///   - tolerance: relative; 1e-9 leaves room for sums in another order, not for another formula.
  public func compareHeadline(
    _ dataset: String? = nil, of name: String? = nil, tolerance: Double = 1e-9,
    file: StaticString = #filePath,
    line: UInt = #line
  ) throws {
    try judge(dataset == "full" ? .realData : .headline) {
      if dataset == "full", let name, (try? Dataset.find(name, choice: "full")) == nil {
        throw XCTSkip("The real \(name) data is not here: Datasets/fetch \(name).")
      }
      let faults = GradeBook.shared.faults(in: Self.program)
      if !faults.isEmpty {
        throw XCTSkip(
          "The headline numbers use the exercises, and \(faults.joined(separator: " and ")) "
            + (faults.count == 1 ? "is not right." : "are not right."))
      }
      let values = [Self.program, dataset].compactMap { $0 }.joined(separator: "-")
      let data = try Data(contentsOf: Package.file("Tests/Reference/\(values).json"))
      let runs = try JSONDecoder().decode([ReferenceRun].self, from: data)
      XCTAssertFalse(runs.isEmpty, file: file, line: line)
      for reference in runs {
        let arguments = (dataset.map { ["--data", $0] } ?? []) + reference.arguments
        func tried(lending exercise: String? = nil) throws -> String? {
          try problem(arguments, lending: exercise) {
            self.difference($0, reference.expected, tolerance, "") ?? self.doubt($0, about: dataset)
          }
        }
        guard let problem = try tried() else { continue }
        let culprits = try Self.exercises().map(\.id).filter { try tried(lending: $0) == nil }
        let blame =
          culprits.isEmpty
          ? ""
          : """
           Each exercise passes its check, but \(culprits.joined(separator: " or ")) works for the \
          check's numbers and sizes alone: with the solution's, the lesson's numbers are right.
          """
        XCTFail("\(reference.arguments): \(problem)\(blame)", file: file, line: line)
      }
    }
  }

  /// What is wrong with the headline numbers of one run, or nil.
  ///
  /// - Parameter exercise: whose function is the solution's in this run.
  private func problem(
    _ arguments: [String], lending exercise: String?,
    _ difference: (JSONTree) -> String?
  ) throws -> String? {
    let lent = exercise.map { [$0: Verdict(.right)] } ?? [:]
    let verdicts = String(decoding: try JSONEncoder().encode(lent), as: UTF8.self)
    let run = Program(Self.program).run(
      ["--json"] + arguments, environment: [Lent.variable: verdicts])
    guard run.exitCode == 0 else { return run.errors }
    return difference(try JSONDecoder().decode(JSONTree.self, from: Data(run.output.utf8)))
  }

  /// What is wrong with what the answer says of its data, or nil.
  private func doubt(_ answer: JSONTree, about dataset: String?) -> String? {
    guard let dataset, case .object(let numbers) = answer else { return nil }
    guard case .object(let data) = numbers["data"], case .text = data["name"] else {
      return "data is missing"
    }
    let isSimulated = JSONTree.truth(dataset == "sample")
    return data["isSimulated"] == isSimulated ? nil : "data.isSimulated is wrong"
  }

  /// The first place where two trees differ, or nil. The answer may hold more keys.
  private func difference(
    _ answer: JSONTree, _ expected: JSONTree, _ tolerance: Double, _ path: String
  ) -> String? {
    switch (answer, expected) {
    case (.null, .null):
      return nil
    case (.number(let answer), .number(let expected)):
      let isEqual = abs(answer - expected) <= tolerance * max(abs(expected), 1e-6)
      return isEqual ? nil : "\(path) should be \(expected) and is \(answer)"
    case (.truth(let answer), .truth(let expected)):
      return answer == expected ? nil : "\(path) should be \(expected) and is \(answer)"
    case (.text(let answer), .text(let expected)):
      return answer == expected ? nil : "\(path) should be \(expected) and is \(answer)"
    case (.list(let answer), .list(let expected)) where answer.count == expected.count:
      return zip(answer, expected).enumerated().lazy.compactMap { index, pair in
        self.difference(pair.0, pair.1, tolerance, "\(path)[\(index)]")
      }.first
    case (.object(let answer), .object(let expected)):
      return expected.keys.sorted().lazy.compactMap { key in
        guard let value = answer[key], let other = expected[key] else { return "\(key) is missing" }
        return self.difference(value, other, tolerance, "\(path).\(key)")
      }.first
    default:
      return "\(path) has another form"
    }
  }
}
