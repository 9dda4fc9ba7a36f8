// swift-tools-version: 6.2
import PackageDescription

/// The lessons in order: the number, and the folder in Lessons.
///
/// `LESSON=3 swift test` builds and tests lesson 3 alone.
let lessons = [
  (1, "01-GradientStep"),
  (2, "02-TwoLayerBackprop"),
  (3, "03-BikeSharing"),
].filter { number, _ in
  guard let wanted = Context.environment["LESSON"] else { return true }
  return Int(wanted) == number
}

// Numeric Swift is slow without optimisation, and `swift run` and `swift test` build for debugging:
// so that configuration optimises too, and uses the vector instructions of the machine it builds on.
#if arch(x86_64)
  let machine = ["-Xcc", "-march=native"]
#else
  let machine: [String] = []
#endif
let fast: [SwiftSetting] = [.unsafeFlags(["-O"] + machine)]

// Lab is compiled as a whole, and its generic code may be specialised in the lessons: a
// Matrix<Double> is then as fast as a type that knows no other number.
let fastAsAWhole: [SwiftSetting] = [
  .unsafeFlags(
    ["-O", "-wmo", "-num-threads", "2", "-disable-batch-mode", "-cross-module-optimization"]
      + machine)
]

func name(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

var targets: [Target] = [
  .target(name: "Lab", swiftSettings: fastAsAWhole),
  .target(
    name: "TestSupport", dependencies: ["Lab"], path: "Tests/TestSupport", swiftSettings: fast),
]

for (number, folder) in lessons {
  targets.append(
    .executableTarget(
      name: "lesson\(name(number))", dependencies: ["Lab"], path: "Lessons/\(folder)",
      swiftSettings: fast))
  targets.append(
    .testTarget(
      name: "Lesson\(name(number))Tests",
      dependencies: ["Lab", "TestSupport", .target(name: "lesson\(name(number))")],
      swiftSettings: fast))
}

if Context.environment["LESSON"] == nil {
  targets.append(.testTarget(name: "LabTests", dependencies: ["Lab"], swiftSettings: fast))
}

// Swift 5 mode: a learner's global variable is no error about concurrency.
let package = Package(
  name: "NeuralNetworks", platforms: [.macOS(.v26)], targets: targets, swiftLanguageModes: [.v5])
