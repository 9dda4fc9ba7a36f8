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
    case plot(any Plot, number: Int)
    case listing(Listing)
    case check(Exercise, Verdict)
  }

  /// Where the lesson's code made the block.
  struct Place {
    let file: String
    let line: Int
  }

  let content: Content
  let place: Place

  /// What `renderer` makes of the block.
  func rendered<R: Renderer>(by renderer: R) -> R.Output {
    switch content {
    case .section(let title): renderer.section(title)
    case .text(let prose): renderer.text(prose)
    case .formula(let formula): renderer.formula(formula)
    case .show(let name, let value): renderer.show(name, value)
    case .table(let table, let caption): renderer.table(table, caption: caption)
    case .plot(let plot, let number): renderer.plot(plot, number: number)
    case .listing(let listing): renderer.listing(listing)
    case .check(let exercise, let verdict): renderer.check(exercise, verdict)
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
    case .text, .formula: .prose
    case .show: .result
    case .check: .verdict
    case .table, .plot, .listing: .figure
    }
  }
}
