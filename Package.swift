// swift-tools-version: 6.2
import PackageDescription

/// The lessons in order: the number, and the folder in Lessons.
///
/// `LESSON=3 swift test` builds and tests lesson 3 alone.
let lessons = [
  (1, "01-GradientStep"),
  (2, "02-TwoLayerBackprop"),
  (3, "03-BikeSharing"),
  (4, "04-SentimentTheory"),
  (5, "05-SentimentInput"),
  (6, "06-SentimentNetwork"),
  (7, "07-SentimentNoise"),
  (8, "08-SentimentSpeed"),
  (9, "09-SentimentVocabulary"),
  (10, "10-MNIST"),
  (11, "11-HiddenUnits"),
  (12, "12-ClassesAndRegression"),
  (13, "13-Activations"),
  (14, "14-DeepNetworks"),
].filter { number, _ in
  guard let wanted = Context.environment["LESSON"] else { return true }
  return Int(wanted) == number
}

if lessons.isEmpty { fatalError("LESSON takes the number of one lesson, such as LESSON=3.") }

// Numeric Swift is slow without optimisation, and `swift run` and `swift test` build for debugging:
// so that configuration optimises too, and uses the vector instructions of the machine it builds on.
#if arch(x86_64)
  let machine = ["-Xcc", "-march=native"]
#else
  let machine: [String] = []
#endif
// A C library reports the square root of a negative number in `errno`, and that check alone keeps
// Adam's loop from being vectorised: it is ten times faster without.
let optimised = ["-O", "-Xcc", "-fno-math-errno"] + machine
let fast: [SwiftSetting] = [.unsafeFlags(optimised)]

// What is called in inner loops is compiled as a whole, and its generic code may be specialised in
// the lessons: a Matrix<Double> is then as fast as a type that knows no other number.
let fastAsAWhole: [SwiftSetting] = [
  .unsafeFlags(
    optimised + ["-wmo", "-num-threads", "2", "-disable-batch-mode", "-cross-module-optimization"])
]

// A learner's global variable is no error about concurrency.
let forLearners: [SwiftSetting] = fast + [.swiftLanguageMode(.v5)]

func name(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

// Arrows go one way: a target knows those above it, and never those below.
var targets: [Target] = [
  .target(name: "Lab", swiftSettings: fastAsAWhole),
  .target(name: "Sentiment", dependencies: ["Lab"], swiftSettings: fastAsAWhole),
  .target(name: "Exercises", dependencies: ["Lab"], swiftSettings: fast),
  .target(name: "Notebook", dependencies: ["Lab", "Exercises"], swiftSettings: fast),
  .target(name: "Grading", dependencies: ["Lab", "Exercises", "Notebook"], swiftSettings: fast),
  .target(
    name: "TestSupport", dependencies: ["Lab", "Exercises", "Grading"], path: "Tests/TestSupport",
    swiftSettings: fast),
]

for (number, folder) in lessons {
  let words: [Target.Dependency] = (4...9).contains(number) ? ["Sentiment"] : []
  targets.append(
    .executableTarget(
      name: "lesson\(name(number))", dependencies: ["Lab", "Exercises", "Notebook"] + words,
      path: "Lessons/\(folder)", swiftSettings: forLearners))
  targets.append(
    .testTarget(
      name: "Lesson\(name(number))Tests",
      dependencies: [
        "Lab", "Exercises", "Grading", "TestSupport", .target(name: "lesson\(name(number))"),
      ] + words,
      swiftSettings: forLearners))
}

if Context.environment["LESSON"] == nil {
  targets.append(
    .executableTarget(
      name: "benchmark", dependencies: ["Lab", "Notebook"], path: "Sources/Benchmark",
      swiftSettings: fastAsAWhole))
  for (tested, others) in [
    ("Lab", []), ("Sentiment", ["Lab"]), ("Exercises", ["Lab"]),
    ("Notebook", ["Lab", "Exercises"]),
  ] as [(String, [Target.Dependency])] {
    targets.append(
      .testTarget(
        name: "\(tested)Tests", dependencies: others + [.byName(name: tested)], swiftSettings: fast)
    )
  }
}

let package = Package(name: "NeuralNetworks", platforms: [.macOS(.v26)], targets: targets)
