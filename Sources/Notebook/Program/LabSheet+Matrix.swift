// What a matrix can do.

extension LabSheet {
  static let makingAMatrix = Section(
    title: "Make a matrix",
    entries: [
      ("Matrix([[1, 2], [3, 4]])", "[[1.0, 2.0], [3.0, 4.0]]", "from its rows"),
      (
        "Matrix<Double>(rows: 2, columns: 3)", "[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]",
        "full of zeros; `<Double>` says which kind of numbers they are"
      ),
      ("Matrix(rows: 1, columns: 2, repeating: 0.5)", "[[0.5, 0.5]]", "the same everywhere"),
      ("Matrix(row: [1, 2, 3])", "[[1.0, 2.0, 3.0]]", "one row, from a list"),
      ("Matrix(column: [1, 2])", "[[1.0], [2.0]]", "one column, from a list"),
      (
        "Matrix(rows: 2, columns: 2, values: [1, 2, 3, 4])", "[[1.0, 2.0], [3.0, 4.0]]",
        "from its numbers, row after row"
      ),
      (
        "Matrix((0..<3).map { i in [Double(i), 1] })", "[[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]]",
        "row by row: a list for each i"
      ),
    ])

  static let lookingAtAMatrix = Section(
    title: "Look at a matrix",
    words: "Rows and columns are counted from 0.",
    given: ["let m = Matrix([[1, 2, 3], [4, 5, 6]])"],
    entries: [
      ("m.rows", "2", "how many rows: in a batch, the records"),
      ("m.columns", "3", "how many columns"),
      ("m.shape", "\"2×3\"", "both, as text"),
      ("m[1, 2]", "6.0", "one number: row 1, column 2"),
      ("m.row(0)", "[1.0, 2.0, 3.0]", "a row as a list"),
      ("m.column(0)", "[1.0, 4.0]", "a column as a list"),
      ("m.values", "[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]", "all numbers as a list, row after row"),
      ("m.rows(0..<1)", "[[1.0, 2.0, 3.0]]", "some rows: from 0 up to, not including, 1"),
      ("m.rows(at: [1, 0])", "[[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]]", "the rows at these places"),
    ])

  /// Two matrices, for the sections on arithmetic.
  private static let pair = [
    "let a = Matrix([[1, 2], [3, 4]])", "let b = Matrix([[2, 1], [4, 2]])",
  ]

  static let computingWithMatrices = Section(
    title: "Compute with matrices, element by element",
    words: "Both matrices have the same shape, or one of the two is a number.",
    given: pair,
    entries: [
      ("a + b", "[[3.0, 3.0], [7.0, 6.0]]", "number by number"),
      ("a - b", "[[-1.0, 1.0], [-1.0, 2.0]]", "the same with a minus"),
      ("a * b", "[[2.0, 2.0], [12.0, 8.0]]", "number by number; the matrix product is `dot`"),
      ("a / b", "[[0.5, 2.0], [0.75, 2.0]]", "number by number"),
      ("2 * a", "[[2.0, 4.0], [6.0, 8.0]]", "each number doubled"),
      ("1 - a", "[[0.0, -1.0], [-2.0, -3.0]]", "1 minus each number"),
      ("a + 0.5", "[[1.5, 2.5], [3.5, 4.5]]", "0.5 added to each number"),
      ("a / a.rows", "[[0.5, 1.0], [1.5, 2.0]]", "divided by a whole number, here by 2"),
      ("-a", "[[-1.0, -2.0], [-3.0, -4.0]]", "each number with the other sign"),
      ("a.map { $0 * $0 }", "[[1.0, 4.0], [9.0, 16.0]]", "a function of each number, `$0`"),
      ("b.map { exp(-$0) }", "[[0.1353…, 0.3678…], [0.0183…, 0.1353…]]", "e⁻ˣ of each number"),
      ("b.map { $0.squareRoot() }", "[[1.4142…, 1.0], [2.0, 1.4142…]]", "the root of each number"),
      (
        "a.zip(b) { x, y in max(x, y) }", "[[2.0, 2.0], [4.0, 4.0]]",
        "a function of each pair, here x of a and y of b"
      ),
    ])

  static let multiplyingMatrices = Section(
    title: "Multiply matrices",
    words: "The columns of the first must be as many as the rows of the second.",
    given: pair,
    entries: [
      (
        "Matrix([[1, 2], [3, 4]]).dot(Matrix(column: [1, 1]))", "[[3.0], [7.0]]",
        "2×2 times 2×1: rows times columns"
      ),
      ("a.dot(b)", "[[10.0, 5.0], [22.0, 11.0]]", "the matrix product, a·b"),
      ("a.transposed.dot(b)", "[[14.0, 7.0], [20.0, 10.0]]", "aᵀ·b"),
      ("a.dot(b.transposed)", "[[4.0, 8.0], [10.0, 20.0]]", "a·bᵀ"),
      ("a.dot([1, 10])", "[21.0, 43.0]", "with a list: a list with one number per row"),
      ("a.adding(row: [10, 20])", "[[11.0, 22.0], [13.0, 24.0]]", "a list added to every row"),
      ("Matrix(a.transposed)", "[[1.0, 3.0], [2.0, 4.0]]", "rows and columns exchanged, to keep"),
    ])

  static let summingUpAMatrix = Section(
    title: "Sums and largest numbers of a matrix",
    given: ["let m = Matrix([[1, 2, 3], [4, 5, 6]])"],
    entries: [
      ("m.sum()", "21.0", "of all numbers"),
      ("m.mean()", "3.5", "of all numbers"),
      ("m.sumOfRows()", "[5.0, 7.0, 9.0]", "all rows added up: one number per column"),
      ("m.sumOfColumns()", "[6.0, 15.0]", "all columns added up: one number per row"),
      ("m.argMaxOfRows()", "[2, 2]", "for each row, the column of its largest number"),
      ("m.row(0).max() ?? 0", "3.0", "the largest of a row; of an empty one, 0"),
      ("m.rows * m.columns", "6", "how many numbers there are"),
    ])

  static let changingAMatrix = Section(
    title: "Change a matrix",
    words: "It must be a `var`, or an argument marked `inout`.",
    given: [
      "var c = Matrix([[1, 2], [3, 4]])", "var d = c",
      "let step = Matrix([[10, 20], [30, 40]])",
    ],
    entries: [
      ("c[0, 1] += 7", "c is [[1.0, 9.0], [3.0, 4.0]]", "something added to one number"),
      ("c[1, 1] = 0", "c is [[1.0, 9.0], [3.0, 0.0]]", "one number replaced"),
      ("d += 0.5 * step", "d is [[6.0, 12.0], [18.0, 24.0]]", "half of a matrix added"),
      ("d -= step", "d is [[-4.0, -8.0], [-12.0, -16.0]]", "a matrix subtracted"),
      ("d.add(row: [1, 2])", "d is [[-3.0, -6.0], [-11.0, -14.0]]", "a list added to every row"),
    ])
}
