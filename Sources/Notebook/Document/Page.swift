import Exercises
import Lab

/// What a lesson writes on: prose, formulas, results and plots in their order become its document.
///
/// The last parameters of each method tell where the lesson's code is.
public final class Page {
  /// What has been written so far.
  public private(set) var document: Document

  private let exercises: [Exercise]
  private let observe: (Event) -> Void

  /// What is told while the page is written, so that a reader sees each block as soon as it is there.
  enum Event {
    case began(Document)
    case data(String)
    case block(Block, after: Block?)
  }

  /// - Parameters:
  ///   - exercises: those that the lesson can check.
  ///   - observe: called when the first thing is written, and for all that is.
  init(
    number: Int, title: String, exercises: [Exercise], observe: @escaping (Event) -> Void = { _ in }
  ) {
    document = Document(number: number, title: title, exercises: exercises)
    self.exercises = exercises
    self.observe = observe
  }

  /// Says which data the lesson uses and how to get the real one.
  public func data(_ dataset: Dataset) {
    if document.isEmpty { observe(.began(document)) }
    document.dataNote = dataset.note
    observe(.data(dataset.note))
  }

  /// Begins a section.
  public func section(_ title: String, file: String = #filePath, line: Int = #line) {
    add(.section(title), file, line)
  }

  /// Prose: paragraphs with an empty line between them, code words in backticks.
  public func text(_ prose: String, file: String = #filePath, line: Int = #line) {
    add(.text(prose), file, line)
  }

  /// Formulas on lines of their own, in the notation that `Formula` reads.
  public func formula(_ formula: String, file: String = #filePath, line: Int = #line) {
    add(.formula(Formula(formula)), file, line)
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
  public func table(
    _ caption: String, _ columns: [TextTable.Column], _ rows: [[any TableValue]],
    file: String = #filePath, line: Int = #line
  ) {
    add(.table(TextTable(columns, rows), caption: caption), file, line)
  }

  /// A plot.
  public func plot(_ plot: any Plot, file: String = #filePath, line: Int = #line) {
    add(.plot(plot, number: document.figures + 1), file, line)
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
  ///   - source: the file, which stands in the lesson's folder.
  public func listing(
    _ name: String, in source: String, file: String = #filePath, line: Int = #line
  ) {
    guard let listing = Listing(name, in: source, besides: file) else { return }
    add(.listing(listing), file, line)
  }

  /// Checks an exercise and says at once whether it is right, wrong or still to do.
  public func check(_ id: String, file: String = #filePath, line: Int = #line) {
    guard let exercise = exercises.first(where: { $0.id == id }) else {
      fatalError("The lesson checks exercise \(id), which Checks.swift does not list.")
    }
    add(.check(exercise, exercise.verdict()), file, line)
  }

  /// Writes a block.
  func add(_ content: Block.Content, _ file: String, _ line: Int) {
    let block = Block(content: content, place: Block.Place(file: file, line: line))
    if document.isEmpty { observe(.began(document)) }
    let before = document.blocks.last
    document.blocks.append(block)
    observe(.block(block, after: before))
  }
}
