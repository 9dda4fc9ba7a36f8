import Lab
import Notebook

/// A training to measure: a lesson's program beside a reference script, both as a user runs them.
struct Training {
  /// Short enough for a bar's name.
  let name: String
  let unit: String
  let lesson: String
  let lessonArguments: [String]
  let script: String
  let scriptArguments: [String]

  /// The number in both programs' JSON.
  let key: String

  /// Whether the script computes with PyTorch; else with NumPy.
  var usesPyTorch = false

  /// On how many threads it is measured.
  var threads = [1]

  static func all() throws -> [Training] {
    [
      try digits(batchSize: 64, hiddenUnits: 50), try digits(batchSize: 512, hiddenUnits: 128),
      try tensors(),
      try rentals("lesson 3, loss at end", every: nil),
      try rentals("lesson 3, loss each step", every: 1),
      try reviews(),
    ]
  }

  private static func digits(batchSize: Int, hiddenUnits: Int) throws -> Training {
    let options = [
      "--epochs", "2", "--batch-size", "\(batchSize)", "--hidden-units", "\(hiddenUnits)",
    ]
    return Training(
      name: "lesson 10, batch \(batchSize)", unit: "images/s",
      lesson: "lesson10", lessonArguments: options, script: "lesson10.py",
      scriptArguments: options + ["--data", try folder("mnist")], key: "imagesPerSecond",
      usesPyTorch: true, threads: Set([1, Threads.count]).sorted())
  }

  /// Lesson 10's training once more, with gradients that lesson 15's tensors find: the script is the same.
  private static func tensors() throws -> Training {
    let options = ["--epochs", "2", "--batch-size", "64", "--hidden-units", "50"]
    return Training(
      name: "lesson 15, by tensors", unit: "images/s", lesson: "lesson15",
      lessonArguments: options, script: "lesson10.py",
      scriptArguments: options + ["--data", try folder("mnist")], key: "imagesPerSecond",
      usesPyTorch: true, threads: [Threads.count])
  }

  private static func rentals(_ name: String, every: Int?) throws -> Training {
    let losses = every.map { ["--losses-every", "\($0)"] } ?? []
    let iterations = ["--iterations", every == nil ? "6000" : "200"]
    return Training(
      name: name, unit: "iterations/s", lesson: "lesson03", lessonArguments: iterations + losses,
      script: "benchmark.py",
      scriptArguments: iterations + losses + ["--data", try folder("bike-sharing")],
      key: "iterationsPerSecond", threads: [Threads.count])
  }

  private static func reviews() throws -> Training {
    let options = ["--train", "4000"]
    return Training(
      name: "lesson 9, a loop in Python", unit: "reviews/s", lesson: "lesson09",
      lessonArguments: options, script: "lesson09.py",
      scriptArguments: options + ["--data", try folder("imdb-reviews")], key: "reviewsPerSecond")
  }

  /// The folder that holds a dataset's folder, as the scripts want it.
  private static func folder(_ dataset: String) throws -> String {
    try Dataset.find(dataset).folder.deletingLastPathComponent().path
  }

  /// The speeds of the lesson and of the script; nil for one that is not there.
  func speeds(threads: Int) -> Speeds {
    let own = lesson == "lesson10" ? ["--threads", "\(threads)"] : []
    let ours = Command.lesson(lesson, lessonArguments + own).answer()
    let theirs = Command.python(script, threads: threads, scriptArguments).answer()
    let speed = theirs?[key] as? Double
    return Speeds(
      swift: ours?[key] as? Double, numPy: usesPyTorch ? nil : speed,
      pyTorch: usesPyTorch ? speed : nil)
  }
}
