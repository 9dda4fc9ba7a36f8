// The network's outputs in a list that lacks some, has too many or another order.

extension Mistakes {
  /// Lists of outputs, each made of the right one.
  static func wrongLists(
    _ outputs: (_ sentence: String, _ change: @escaping ([Double]) -> [Double]) -> Void
  ) {
    outputs("Only the first record has an output; the exercise asks for one number per record.") {
      Array($0.prefix(1))
    }
    outputs("Only the last record has an output; the exercise asks for one number per record.") {
      Array($0.suffix(1))
    }
    outputs("The last record has no output: does the loop end one too early?") { $0.dropLast() }
    outputs("The first record has no output: records are counted from 0.") { Array($0.dropFirst()) }
    outputs("The last record's output is 0: does the loop end one too early?") {
      $0.dropLast() + [0]
    }
    outputs("The first record's output is 0: records are counted from 0.") { [0] + $0.dropFirst() }
    outputs("The first record's output is there for every record.") { values in
      values.map { _ in values[0] }
    }
    outputs("The outputs are in reverse order: append each one at the end.") { $0.reversed() }
    outputs("The outputs are sorted: they stay in the order of the records.") { $0.sorted() }
    outputs("The outputs are sorted, the largest first: they stay in the order of the records.") {
      $0.sorted(by: >)
    }
    outputs("The outputs are added up: each record has its own.") { [total($0)] }
    outputs("This is the mean of the outputs: each record has its own.") {
      [total($0) / Double($0.count)]
    }
    outputs("Each output has the ones before it in it: set the sum back to 0.") { values in
      values.indices.map { total(Array(values[...$0])) }
    }
    outputs("Every output is there twice.") { $0 + $0 }
    outputs("0s stand before the outputs: append to an empty list, or store by place.") {
      $0.map { _ in 0 } + $0
    }
    outputs("The outputs are divided by the number of records.") { values in
      values.map { $0 / Double(values.count) }
    }
    outputs("Each output is compared with the mean of all: return it as it is.") { values in
      values.map { $0 - total(values) / Double(values.count) }
    }
    outputs("Negative outputs are left out: every record has one.") { $0.filter { $0 > 0 } }
    outputs("Every output is 0: is it never stored?") { $0.map { _ in 0 } }
    outputs("The list is empty: is nothing appended to it?") { _ in [] }
  }
}
