import Exercises

/// One piece of a lesson: what stands in its document.
///
/// A new kind of block is a case here and a method in `Renderer`; the compiler then asks every
/// renderer for it.
public struct Block {
  enum Content {
    case section(String)
    case text(String)
    case formula(Formula)
    case show(name: String, value: String)
    case table(TextTable, caption: String)
    case plot(any Plot, number: Int, caption: String)
    case listing(Listing)
    case check(Exercise, Verdict)
    case box(title: String, prose: String)
    case folded(title: String, [Block])
    case question(Question, number: Int)
    case abilities([String])
    case readings([Reading])
  }

  let content: Content

  /// "with the solution's 3.2 and 3.3" where a result rests on code that the reader has not written
  /// yet; else empty.
  var loan = ""

  /// What `renderer` makes of the block.
  func rendered<R: Renderer>(by renderer: R) -> R.Output {
    switch content {
    case .section(let title): renderer.section(title)
    case .text(let prose): renderer.text(prose)
    case .formula(let formula): renderer.formula(formula)
    case .show(let name, let value): renderer.show(name, value, loan: loan)
    case .table(let table, let caption): renderer.table(table, caption: caption, loan: loan)
    case .plot(let plot, let number, let caption):
      renderer.plot(plot, number: number, caption: caption, loan: loan)
    case .listing(let listing): renderer.listing(listing)
    case .check(let exercise, let verdict): renderer.check(exercise, verdict)
    case .box(let title, let prose): renderer.box(title, prose)
    case .folded(let title, let blocks): renderer.folded(title, blocks)
    case .question(let question, let number): renderer.question(question, number: number)
    case .abilities(let abilities): renderer.abilities(abilities)
    case .readings(let readings): renderer.readings(readings)
    }
  }
}

extension Block {
  /// The part a block plays, which decides what it is set beside.
  enum Role {
    /// The lesson's own words.
    case heading, prose

    /// What code put out: a line, so that several stand together, or something larger.
    case result, verdict, figure
  }

  var role: Role {
    switch content {
    case .section: .heading
    case .text, .formula, .box, .folded, .question, .abilities, .readings: .prose
    case .show: .result
    case .check: .verdict
    case .table, .plot, .listing: .figure
    }
  }
}

extension Block {
  /// The block and what is folded into it.
  var withFolded: [Block] {
    guard case .folded(_, let blocks) = content else { return [self] }
    return [self] + blocks.flatMap(\.withFolded)
  }
}

extension Block.Content {
  var isPlot: Bool { if case .plot = self { true } else { false } }

  /// What takes time to read.
  var words: String {
    switch self {
    case .text(let prose), .box(_, let prose): prose
    case .plot(_, _, let caption): caption
    case .question(let question, _): question.text
    case .abilities(let abilities): abilities.joined(separator: " ")
    default: ""
    }
  }
}

extension [Block] {
  /// The blocks in their order, results that follow each other together.
  var groups: [[Block]] {
    reduce(into: []) { groups, block in
      if block.role == .result, groups.last?.last?.role == .result {
        groups[groups.count - 1].append(block)
      } else {
        groups.append([block])
      }
    }
  }
}
