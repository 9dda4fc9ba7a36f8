import Exercises
import Lab

/// What a lesson writes on: prose, formulas, results and plots in their order become its document.
public final class Page {
  /// What has been written so far.
  public private(set) var document: Document

  let exercises: [Exercise]

  /// The verdicts that were found before the page was begun.
  private let verdicts: [String: Verdict]

  /// What the reader has written, as the file stands when the page is begun.
  private(set) lazy var learnersSource = exercises.first.map { ExerciseSource($0.exercisesFile) }

  private let observe: (Event) -> Void

  /// What is being folded, the innermost last.
  private var folds: [[Block]] = []

  /// The figures of the real data that this run has computed, if it runs on it.
  var real = RealFigures()

  /// What is told while the page is written, so that a reader sees each block as soon as it is there.
  enum Event {
    case began(Document)
    case goal(String)
    case data(String)
    case block(Block, after: Block?)
  }

  /// - Parameters:
  ///   - exercises: those that the lesson can check.
  ///   - verdicts: those that are known already, by the exercises' numbers.
  ///   - observe: called when the first thing is written, and for all that is.
  init(
    number: Int, title: String, exercises: [Exercise], verdicts: [String: Verdict] = [:],
    observe: @escaping (Event) -> Void = { _ in }
  ) {
    document = Document(number: number, title: title, exercises: exercises)
    self.exercises = exercises
    self.verdicts = verdicts
    self.observe = observe
  }

  /// Says in a sentence or two what the reader will build. It stands below the title.
  public func goal(_ goal: String) {
    if document.isEmpty { observe(.began(document)) }
    document.goal = goal
    observe(.goal(goal))
  }

  /// Says which data the lesson uses, in plain words, and how to get the real one.
  ///
  ///     page.data(
  ///       dataset, real: "the Capital Bikeshare records of 2011 and 2012, 17,379 hours",
  ///       sample: "\(Format.count(rows)) hours")
  ///     // Data: a simulated sample, 17,379 hours; `Datasets/fetch bike-sharing` gets …
  ///
  /// - Parameters:
  ///   - dataset: where the data was found.
  ///   - real: what the real data is, and how much of it there is.
  ///   - sample: how much the sample holds.
  public func data(_ dataset: Dataset, real: String, sample: String) {
    if document.isEmpty { observe(.began(document)) }
    let note =
      switch dataset.kind {
      case .sample:
        "Data: a simulated sample, \(sample). `Datasets/fetch \(dataset.name)` gets the real data: "
          + "\(real)."
      case .real: "Data: \(real)."
      case .own: "Data: your own, from the folder that `--data` names."
      }
    document.dataNote = note
    self.real.isOfThisRun = dataset.kind == .real
    observe(.data(note))
  }

  /// Begins a section.
  public func section(_ title: String) {
    add(.section(title))
  }

  /// Prose: paragraphs with an empty line between them, code words in backticks.
  public func text(_ prose: String) {
    add(.text(prose))
  }

  /// Formulas on lines of their own, in the notation that `Formula` reads.
  public func formula(_ formula: String) {
    add(.formula(Formula(formula)))
  }

  /// A table with a caption that says what it holds.
  ///
  ///     page.table(
  ///       "Epoch by epoch", ["epoch", .number("mean loss", decimals: 4), .percent("accuracy")],
  ///       losses.indices.map { [$0 + 1, losses[$0], accuracies[$0]] })
  ///
  /// - Parameters:
  ///   - caption: what the table holds.
  ///   - columns: their names, and how their numbers are written.
  ///   - rows: the values, each row as long as there are columns.
  ///   - exercises: those on whose functions the numbers rest.
  public func table(
    _ caption: String, _ columns: [TextTable.Column], _ rows: [[any TableValue]],
    from exercises: String...
  ) {
    add(.table(TextTable(columns, rows), caption: caption), from: exercises)
  }

  /// A figure.
  ///
  /// - Parameters:
  ///   - plot: what is drawn.
  ///   - caption: what to see in it, as prose; it stands below the figure after the title.
  ///   - exercises: those on whose functions the numbers rest.
  public func plot(_ plot: any Plot, _ caption: String, from exercises: String...) {
    let number = document.figures + folds.joined().count { $0.content.isPlot } + 1
    add(.plot(plot, number: number, caption: caption), from: exercises)
  }

  /// A declaration of the lesson's own, with the name of its file: a loop that trains, a type that is a
  /// network.
  ///
  ///     page.listing("Training.learn", in: "Training.swift")
  ///
  /// Where there is no such declaration nothing is shown; a test finds that.
  ///
  /// - Parameters:
  ///   - name: what it is called, after the types around it.
  ///   - source: the file in the lesson's folder, or a path in the package:
  ///     "Sources/Sentiment/WordLearner.swift".
  public func listing(_ name: String, in source: String, besides file: String = #filePath) {
    guard let listing = Listing(name, in: source, besides: file) else { return }
    add(.listing(listing))
  }

  /// Checks an exercise and says at once whether it is right, wrong or still to do.
  public func check(_ id: String) {
    guard let exercise = exercises.first(where: { $0.id == id }) else {
      fatalError("The lesson checks exercise \(id), which Checks.swift does not list.")
    }
    add(.check(exercise, verdicts[id] ?? exercise.verdict(among: exercises)))
  }

  /// What a reader may skip, such as a derivation: folded under its title.
  ///
  ///     page.folded("The same by the chain rule") {
  ///       page.text("The first two factors are the same for every weight.")
  ///       page.formula("∂E/∂wᵢ = ∂E/∂ŷ · ∂ŷ/∂h · ∂h/∂wᵢ")
  ///     }
  public func folded(_ title: String, _ body: () throws -> Void) rethrows {
    folds.append([])
    try body()
    add(.folded(title: title, folds.removeLast()))
  }

  /// Writes a block.
  func add(_ content: Block.Content, from exercises: [String] = []) {
    let block = Block(content: content, loan: loan(exercises))
    if !folds.isEmpty {
      folds[folds.count - 1].append(block)
      return
    }
    if document.isEmpty { observe(.began(document)) }
    let before = document.blocks.last
    document.blocks.append(block)
    observe(.block(block, after: before))
  }
}
