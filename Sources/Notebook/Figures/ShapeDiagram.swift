import Lab

/// A product of matrices, or any steps in between, as blocks with their sizes.
///
///     let x = ShapeDiagram.Block("X", 128, 56, rows: "hours", columns: "features")
///     let w = ShapeDiagram.Block("W", 56, 20, columns: "units")
///     let product = ShapeDiagram("One product", x, times: w, result: "A", row: 3, column: 1)
///     product.alternative
///     // "X, 128 hours × 56 features, · W, 56 × 20 units, = A, 128 hours × 20 units. Picked out: row
///     // 4 of X, column 2 of W, and the element in row 4, column 2 of A."
///     page.plot(product)
///
/// A longer side is a larger number, and the same number is the same length everywhere in a diagram;
/// where the sizes are far apart the lengths are drawn closer together.
public struct ShapeDiagram: Plot, Sendable {
  /// What the diagram shows, as a heading.
  public let title: String

  /// What a reader who cannot see the diagram should know.
  public var alternative: String { givenAlternative ?? computedAlternative }

  let parts: [Part]
  let givenAlternative: String?

  /// A diagram of blocks and the signs between them.
  ///
  ///     ShapeDiagram("A layer", [.block(x), .symbol("·"), .block(w), .symbol("→ σ →"), .block(a)])
  ///
  /// - Parameters:
  ///   - title: What the diagram shows.
  ///   - parts: Blocks and signs, from left to right; what is too wide goes on in the next row.
  ///   - alternative: What a reader who cannot see the diagram should know; without it all blocks are
  ///     told with their sizes.
  public init(_ title: String, _ parts: [Part], alternative: String? = nil) {
    self.title = title
    self.parts = parts
    givenAlternative = alternative
  }

  /// The product of two matrices, with the row and the column that make one element.
  ///
  /// Sizes that do not fit are drawn as they are; the sign between them is "≠".
  ///
  /// - Parameters:
  ///   - title: What the diagram shows.
  ///   - left: The left matrix.
  ///   - right: The right one, with as many rows as the left one has columns.
  ///   - result: The name of the product.
  ///   - row: The row of the left matrix to pick out, from 0.
  ///   - column: The column of the right matrix to pick out, from 0.
  ///   - alternative: What a reader who cannot see the diagram should know.
  public init(
    _ title: String, _ left: Block, times right: Block, result: String, row: Int? = nil,
    column: Int? = nil, alternative: String? = nil
  ) {
    let product = Block(
      result, left.rows, right.columns, rows: left.rowName, columns: right.columnName)
    let sign = left.columns == right.rows ? "·" : "≠"
    self.init(
      title,
      [
        .block(left.picking(row: row)), .symbol(sign), .block(right.picking(column: column)),
        .symbol("="), .block(product.picking(row: row, column: column)),
      ], alternative: alternative)
  }

  /// A block, or a sign between blocks.
  public enum Part: Sendable {
    /// A matrix.
    case block(Block)

    /// A sign or a few words: "·", "+", "=", "σ →".
    case symbol(String)
  }

  /// A matrix by its sizes.
  public struct Block: Sendable {
    let name: String
    let rows: Int
    let columns: Int
    let rowName: String
    let columnName: String
    private(set) var row: Int?
    private(set) var column: Int?
    private(set) var litRows: Set<Int>?
    private(set) var litColumns: Set<Int>?

    /// - Parameters:
    ///   - name: What the matrix is called.
    ///   - rows: How many rows it has.
    ///   - columns: How many columns it has.
    ///   - rowName: What a row is, in the plural: "hours".
    ///   - columnName: What a column is, in the plural.
    public init(
      _ name: String, _ rows: Int, _ columns: Int, rows rowName: String = "",
      columns columnName: String = ""
    ) {
      self.name = name
      (self.rows, self.columns) = (max(rows, 0), max(columns, 0))
      (self.rowName, self.columnName) = (rowName, columnName)
    }

    /// The block with a row, a column or, with both, an element picked out, counted from 0.
    public func picking(row: Int? = nil, column: Int? = nil) -> Block {
      var block = self
      block.row = row.flatMap { (0..<rows).contains($0) ? $0 : nil }
      block.column = column.flatMap { (0..<columns).contains($0) ? $0 : nil }
      return block
    }

    /// The block with all rows or columns greyed but these: the rest is zero, or of no account.
    public func lit(rows: Set<Int>? = nil, columns: Set<Int>? = nil) -> Block {
      var block = self
      block.litRows = rows.map { rows in rows.filter { (0..<self.rows).contains($0) } }
      block.litColumns = columns.map { all in all.filter { (0..<self.columns).contains($0) } }
      return block
    }

    /// The block on its side: rows are columns and columns are rows.
    public var transposed: Block {
      var block = Block(name + "ᵀ", columns, rows, rows: columnName, columns: rowName)
      (block.row, block.column) = (column, row)
      (block.litRows, block.litColumns) = (litColumns, litRows)
      return block
    }

    var rowText: String {
      rowName.isEmpty ? Format.count(rows) : "\(Format.count(rows)) \(rowName)"
    }
    var columnText: String {
      columnName.isEmpty ? Format.count(columns) : "\(Format.count(columns)) \(columnName)"
    }
  }
}
