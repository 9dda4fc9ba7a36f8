import Grading
import Lab

extension LessonTestCase {
  /// What is judged of a lesson beside its exercises.
  enum Part: String {
    case checks
    case headline
    case realData = "real data"

    /// By the name of the test, "testHeadline"; nil for any other test.
    init?(test: String) {
      switch test {
      case "testChecks": self = .checks
      case "testHeadline": self = .headline
      case "testHeadlineOnRealData": self = .realData
      default: return nil
      }
    }

    var title: String {
      switch self {
      case .checks: "the proof of the checks"
      case .headline: "the headline numbers"
      case .realData: "the headline numbers on the real data"
      }
    }
  }

  /// The number of the exercise that a test is called after: "3.2" for testExercise32, and in lesson 10
  /// "10.2" for testExercise102.
  static func exercise(ofTest test: String) -> String? {
    let digits = test.filter(\.isNumber)
    let lesson = "\(Int(program.filter(\.isNumber)) ?? 0)"
    guard test.hasPrefix("testExercise"), digits.hasPrefix(lesson) else { return nil }
    return "\(lesson).\(digits.dropFirst(lesson.count))"
  }

  /// What the lesson's program says of its exercises.
  static func exercises() throws -> [LessonListing.Exercise] {
    try (listings[program] ?? ask()).get().exercises
  }

  /// One of the exercises.
  static func exercise(_ id: String) throws -> LessonListing.Exercise {
    guard let exercise = try exercises().first(where: { $0.id == id }) else {
      throw LabError.data("\(program) does not list an exercise \(id).")
    }
    return exercise
  }

  private static func ask() -> Result<LessonListing, any Error> {
    let listing = Result { try LessonListing(of: Program(program)) }
    listings[program] = listing
    return listing
  }
}

/// What the lessons' programs have said, so that each is asked once.
private nonisolated(unsafe) var listings: [String: Result<LessonListing, any Error>] = [:]
