// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// `LESSON=3 swift test` builds and tests lesson 3 alone, and `LESSON=lab swift test` Lab alone.
let wanted = Context.environment["LESSON"]

/// The lessons: their folders in Lessons, each of which begins with the lesson's number.
let lessons = [
  "01-GradientStep",
  "02-TwoLayerBackprop",
  "03-BikeSharing",
  "04-SentimentTheory",
  "05-SentimentInput",
  "06-SentimentNetwork",
  "07-SentimentNoise",
  "08-SentimentSpeed",
  "09-SentimentVocabulary",
  "10-MNIST",
  "11-HiddenUnits",
  "12-ClassesAndRegression",
  "13-Activations",
  "14-DeepNetworks",
  "15-Backward",
].filter { folder in
  wanted.map { Int($0) == Int(folder.prefix(2)) } ?? true
}

/// A lesson's figures of the real data, where it has any: the program reads them from its folder.
func realData(_ folder: String) -> [String] {
  let path = "\(Context.packageDirectory)/Lessons/\(folder)/RealData.json"
  return FileManager.default.fileExists(atPath: path) ? ["RealData.json"] : []
}

/// Whether somebody has written such wrong answers to a lesson.
func isAnswerFile(_ name: String) -> Bool {
  FileManager.default.fileExists(
    atPath: "\(Context.packageDirectory)/Tests/AnswerTests/\(name)")
}

if lessons.isEmpty && wanted != "lab" {
  fatalError("LESSON takes the number of one lesson, such as LESSON=3, or lab.")
}

// Numeric Swift is slow without optimisation, and `swift run` and `swift test` build for debugging:
// so that configuration optimises too, and uses the vector instructions of the machine it builds on.
// LAB_PROCESSOR=x86-64-v3 builds for a narrower one, to measure what that costs.
#if arch(x86_64)
  let processor = ["-march=\(Context.environment["LAB_PROCESSOR"] ?? "native")"]
#else
  let processor: [String] = []
#endif
// A C library reports the square root of a negative number in `errno`, and that check alone keeps
// Adam's loop from being vectorised: it is ten times faster without.
let optimised = ["-O", "-Xcc", "-fno-math-errno"] + processor.flatMap { ["-Xcc", $0] }
let fast: [SwiftSetting] = [.unsafeFlags(optimised)]

// What is called in inner loops is compiled as a whole, and its generic code may be specialised in
// the lessons: a Matrix<Double> is then as fast as a type that knows no other number.
let fastAsAWhole: [SwiftSetting] = [
  .unsafeFlags(
    optimised + ["-wmo", "-num-threads", "2", "-disable-batch-mode", "-cross-module-optimization"])
]

// In Swift 5 mode a learner's global variable is no error about concurrency. Swift 6.3 leaves out the
// check of an index in loops such as `for i in 0...list.count`, and a learner would read what lies behind
// the list: without that pass of the optimiser the program stops there (swiftlang/swift, pull request
// 90686, mended in 6.4).
let forLearners =
  fast + [
    .unsafeFlags([
      "-Xllvm", "-sil-disable-pass=bcopts",
      // "Cannot find 'feature' in scope; did you mean 'features'?"
      "-Xfrontend", "-typo-correction-limit", "-Xfrontend", "10",
    ]), .swiftLanguageMode(.v5),
  ]

// Whether the grades are to be written in a file.
let reports = Context.environment["REPORT"].map { !$0.isEmpty } ?? false

// Arrows go one way: a target knows only what stands above it.
var targets: [Target] = [
  .target(
    name: "Processor", path: "Sources/Processor", cSettings: [.unsafeFlags(processor)]),
  .target(name: "Lab", dependencies: ["Processor"], swiftSettings: fastAsAWhole),
  .target(name: "Sentiment", dependencies: ["Lab"], swiftSettings: fastAsAWhole),
  .target(name: "Exercises", dependencies: ["Lab"], swiftSettings: fast),
  .target(name: "Notebook", dependencies: ["Lab", "Exercises"], swiftSettings: fast),
  .target(name: "Grading", dependencies: ["Lab", "Exercises", "Notebook"], swiftSettings: fast),
  .executableTarget(
    name: "course", dependencies: ["Lab", "Exercises", "Notebook", "Grading"],
    path: "Sources/Course", exclude: ["New/Template"],
    swiftSettings: fast),
  .target(
    name: "SentimentLessons", dependencies: ["Lab", "Sentiment", "Notebook"],
    swiftSettings: fastAsAWhole),
  .target(
    name: "DamagedFiles", dependencies: ["Lab"], path: "Tests/DamagedFiles", swiftSettings: fast),
  .target(
    name: "TestSupport", dependencies: ["Lab", "Exercises", "Notebook", "Grading"],
    path: "Tests/TestSupport", swiftSettings: fast, plugins: reports ? ["ForgetReport"] : []),
]
if reports {
  targets.append(
    .plugin(name: "ForgetReport", capability: .buildTool(), path: "Tests/ForgetReport"))
}

for folder in lessons {
  let number = folder.prefix(2)
  let words: [Target.Dependency] =
    (4...9).contains(Int(number) ?? 0) ? ["Sentiment", "SentimentLessons"] : []
  targets += [
    .executableTarget(
      name: "lesson\(number)", dependencies: ["Lab", "Exercises", "Notebook"] + words,
      path: "Lessons/\(folder)", exclude: realData(folder), swiftSettings: forLearners),
    // Not the lesson itself: nothing that a learner writes runs in the process of the tests.
    .testTarget(
      name: "Lesson\(number)Tests", dependencies: ["Lab", "Grading", "TestSupport"],
      swiftSettings: fast),
  ]
}

// With one lesson alone, the course's own tools and tests would only take time to build.
if wanted == nil {
  targets += [
    .executableTarget(
      name: "benchmark", dependencies: ["Processor", "Lab", "Exercises", "Notebook", "Grading"],
      path: "Sources/Benchmark",
      swiftSettings: fastAsAWhole),
    .executableTarget(
      name: "check-answers", dependencies: ["Exercises", "Notebook", "Grading"],
      path: "Sources/CheckAnswers", swiftSettings: fast),
    .testTarget(name: "LabTests", dependencies: ["Lab", "DamagedFiles"], swiftSettings: fast),
    .testTarget(
      name: "BenchmarkTests", dependencies: ["benchmark", "Lab", "Notebook"], swiftSettings: fast),
    .testTarget(
      name: "SentimentTests", dependencies: ["Lab", "Sentiment", "DamagedFiles"],
      swiftSettings: fast),
    .testTarget(
      name: "ExercisesTests", dependencies: ["Lab", "Exercises", "DamagedFiles"],
      swiftSettings: fast),
    .testTarget(
      name: "NotebookTests",
      dependencies: ["Lab", "Sentiment", "Exercises", "Notebook", "Grading"], swiftSettings: fast),
    .testTarget(
      name: "CourseProgramTests",
      dependencies: ["course", "Lab", "Exercises", "Notebook", "Grading"], swiftSettings: fast),
    .testTarget(
      name: "GradingTests", dependencies: ["Lab", "Exercises", "Notebook", "Grading"],
      swiftSettings: fast),
  ]
}

// What stands on Lab would be built again after each change of it.
if wanted == "lab" {
  targets = targets.filter { ["Processor", "Lab", "DamagedFiles"].contains($0.name) }
  targets.append(
    .testTarget(name: "LabTests", dependencies: ["Lab", "DamagedFiles"], swiftSettings: fast))
}

// What runs a lesson's own code in the process of the tests: wrong answers, and what is said of them
// (`ANSWERS=show swift test --filter AnswerTests`). They would only take a learner's time, and an
// instructor grades without them, so CI asks for them.
if Context.environment["ANSWERS"] != nil {
  let numbers = lessons.map { $0.prefix(2) }
  targets.append(
    .testTarget(
      name: "AnswerTests",
      dependencies: numbers.map { .target(name: "lesson\($0)") } + [
        "Lab", "Exercises", "Sentiment",
      ],
      sources: ["WrongAnswers.swift", "AnswerTestCase.swift"]
        + numbers.flatMap {
          [
            "Lesson\($0)Answers.swift", "Lesson\($0)SecondAnswers.swift",
            "Lesson\($0)ThirdAnswers.swift",
          ]
        }.filter(isAnswerFile),
      swiftSettings: forLearners))
  let tested = [
    ("02", "AdmissionsTests.swift"), ("03", "RentalsTests.swift"), ("10", "ValleyTests.swift"),
    ("15", "TensorTests.swift"),
  ].filter { number, _ in numbers.contains(number[...]) }
  if !tested.isEmpty {
    targets.append(
      .testTarget(
        name: "LessonCodeTests",
        dependencies: tested.map { .target(name: "lesson\($0.0)") } + ["Lab", "DamagedFiles"],
        sources: ["PlainCSV.swift", "SampleCSV.swift"] + tested.map(\.1), swiftSettings: forLearners
      ))
  }
}

// macOS 26 is the first with `Array.span` and `InlineArray`, by which the loops over a matrix are both
// fast and checked.
let package = Package(name: "NeuralNetworks", platforms: [.macOS(.v26)], targets: targets)
