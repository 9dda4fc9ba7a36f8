/// A lesson as it is being read: prose, formulas, results and plots in their order.
///
/// Everything is printed to the terminal at once and kept for the HTML page, where the code of each
/// cell stands beside what it put out. The last parameters of each method tell where the code is.
public final class Notebook {
  /// The lesson's number.
  public let number: Int

  /// The lesson's title.
  public let title: String

  /// What the terminal can show.
  public let terminal: Terminal

  let exercises: [Exercise]
  private(set) var blocks: [Block] = []
  private(set) var dataNote: String?

  init(number: Int, title: String, exercises: [Exercise], terminal: Terminal = .standard) {
    self.number = number
    self.title = title
    self.exercises = exercises
    self.terminal = terminal
    let heading = "Lesson \(number) · \(title)"
    print(terminal.colored(heading, .bold))
    print(String(repeating: "═", count: heading.count))
  }

  /// Says which data the lesson uses and how to get the real one.
  public func data(_ dataset: Dataset) {
    dataNote = dataset.note
    print(dataset.note)
  }

  /// Begins a section.
  public func section(
    _ title: String, file: String = #filePath, function: String = #function, line: Int = #line
  ) {
    add(.section(title), file, function, line)
  }

  /// Prose: paragraphs with an empty line between them, code words in backticks.
  public func text(
    _ prose: String, file: String = #filePath, function: String = #function, line: Int = #line
  ) {
    add(.text(prose), file, function, line)
  }

  /// A formula on lines of its own.
  public func formula(
    _ formula: String, file: String = #filePath, function: String = #function, line: Int = #line
  ) {
    add(.formula(formula), file, function, line)
  }

  /// A result with its name, and its unit inside the text of the value.
  public func show(
    _ name: String, _ value: String, file: String = #filePath, function: String = #function,
    line: Int = #line
  ) {
    add(.show(name: name, value: value), file, function, line)
  }

  /// A number with its name and unit.
  public func show(
    _ name: String, _ value: Double, unit: String = "", digits: Int = 4, file: String = #filePath,
    function: String = #function, line: Int = #line
  ) {
    let text = Format.number(value, digits: digits) + (unit.isEmpty ? "" : " \(unit)")
    add(.show(name: name, value: text), file, function, line)
  }

  /// Several numbers with their common name.
  public func show(
    _ name: String, _ values: [Double], digits: Int = 4, file: String = #filePath,
    function: String = #function, line: Int = #line
  ) {
    add(.show(name: name, value: Format.list(values, digits: digits)), file, function, line)
  }

  /// A table with a caption that says what it holds.
  public func table(
    _ caption: String, _ header: [String], _ rows: [[String]], file: String = #filePath,
    function: String = #function, line: Int = #line
  ) {
    add(.table(TextTable(header, rows), caption: caption), file, function, line)
  }

  /// A plot.
  public func plot(
    _ plot: any Plot, file: String = #filePath, function: String = #function, line: Int = #line
  ) {
    add(.plot(plot), file, function, line)
  }

  /// Checks an exercise and says at once whether it is right, wrong or still to do.
  public func check(
    _ id: String, file: String = #filePath, function: String = #function, line: Int = #line
  ) {
    guard let exercise = exercises.first(where: { $0.id == id }) else {
      fatalError("The lesson checks exercise \(id), which Checks.swift does not list.")
    }
    add(.check(exercise, exercise.verdict()), file, function, line)
  }

  private func add(_ content: Block.Content, _ file: String, _ function: String, _ line: Int) {
    let block = Block(
      content: content, place: Block.Place(file: file, function: function, line: line))
    if !block.follows(blocks.last) { print() }
    blocks.append(block)
    for line in block.lines(for: terminal, lesson: number) { print(line) }
  }
}
