// Messages that are not about the two kinds of numbers.

extension FirstAid {
  static let listsAndMatrices = Section(
    title: "Messages about lists and matrices",
    words: "A list cannot do what a matrix can, and a function of one number takes no list.",
    entries: [
      (
        "value of type '[Double]' has no member 'dot'",
        "Only a matrix has `dot`. Go through the pairs of the two lists and add up the products.",
        "list.dot(list)", "var sum = 0.0\nfor (p, q) in zip(list, list) {\n  sum += p * q\n}"
      ),
      (
        "value of type '[Double]' has no member 'sum'", "Only a matrix has `sum()`.", "list.sum()",
        "list.reduce(0, +)"
      ),
      (
        "binary operator '-' cannot be applied to two '[Double]' operands",
        "Lists are not subtracted as a whole, but pair by pair.", "list - list",
        "zip(list, list).map { $0 - $1 }"
      ),
      (
        "cannot convert value of type '[Double]' to expected argument type 'Int'",
        "A list cannot be multiplied as a whole either; multiply each number.", "2 * list",
        "list.map { 2 * $0 }"
      ),
      (
        "value of optional type 'Double?' must be unwrapped to a value of type 'Double'",
        "An empty list has no largest number. Say with `??` what to take then.",
        "let largest: Double = list.max()", "let largest: Double = list.max() ?? 0"
      ),
      (
        "cannot convert value of type 'Matrix<Double>' to expected argument type 'Double'",
        "The function takes one number. `map` applies it to each number of the matrix.", "half(a)",
        "a.map { half($0) }"
      ),
      (
        "value of type 'Matrix<Double>' has no member 'max'",
        "A matrix has no such function; its list of numbers has it, and so has each row.",
        "a.max()",
        "a.values.max() ?? 0"
      ),
      (
        "generic parameter 'Scalar' could not be inferred",
        "Without a number to look at Swift cannot tell what the matrix is to hold.",
        "Matrix(rows: 2, columns: 3)", "Matrix<Double>(rows: 2, columns: 3)"
      ),
    ])

  static let namesAndResults = Section(
    title: "Messages about names, changes and results",
    words: "",
    entries: [
      (
        "cannot find 'sum' in scope",
        """
        The name is not known here: misspelt, or made inside braces that have closed. What a loop adds \
        up is made before it.
        """,
        "for value in list { sum += value }",
        "var sum = 0.0\nfor value in list { sum += value }"
      ),
      (
        "left side of mutating operator isn't mutable: 'x' is a 'let' constant",
        "A `let` and a function's arguments keep their value. Take a `var` for what changes.",
        "x += 1",
        "var y = x\ny += 1"
      ),
      (
        "cannot assign through subscript: 'list' is a 'let' constant",
        "The same with a list. Change a copy, and return that. An `inout` argument can be changed itself.",
        "list[0] = 5", "var changed = list\nchanged[0] = 5"
      ),
      (
        "missing return in global function expected to return 'Double'",
        "A function of several lines says with `return` what its result is.",
        "func twice(_ x: Double) -> Double {\n  let y = 2 * x\n  y\n}",
        "func twice(_ x: Double) -> Double {\n  let y = 2 * x\n  return y\n}"
      ),
      (
        "extraneous argument label 'x:' in call",
        "Where the function's first line has a `_` before the name, it is called without the name.",
        "half(x: 2)", "half(2)"
      ),
      (
        "missing argument labels 'rows:columns:' in call",
        "Without a `_` the names are written too, in the order of the function's first line.",
        "Matrix<Double>(2, 3)", "Matrix<Double>(rows: 2, columns: 3)"
      ),
      (
        "no operator '**' is defined; did you mean 'pow(_:_:)'?",
        "Swift has no sign for powers. `^` exists, but is for the bits of whole numbers.", "x ** 2",
        "pow(x, 2)"
      ),
    ])
}
