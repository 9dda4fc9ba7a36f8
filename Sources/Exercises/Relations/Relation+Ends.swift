import Lab

// What is right only at one place, or at all places but one.

extension Relation {
  static let onlyFirst = Relation(name: "only the first") { comparison in
    guard
      let (_, thing) = comparison.placesRight(
        except0: true, where: { $0[0] && !$0.dropFirst().contains(true) })
    else { return nil }
    return """
      Only the first \(thing) is right: is the result returned inside the loop, is the first \
      \(thing) used for all, or is a sum not set back to 0?
      """
  }

  static let onlyLast = Relation(name: "only the last") { comparison in
    guard
      let (_, thing) = comparison.placesRight(
        except0: true,
        where: {
          $0[$0.count - 1] && !$0.dropLast().contains(true)
        })
    else { return nil }
    return """
      Only the last \(thing) is right: does each turn of the loop replace what the one before it has \
      found?
      """
  }

  static let allButOne = Relation(name: "all but one end") { comparison in
    guard
      let (right, thing) = comparison.placesRight(where: { places in
        places.count { !$0 } == 1 && (!places[0] || !places[places.count - 1])
      })
    else { return nil }
    return right[0]
      ? "Only the last \(thing) is wrong: does a loop end one too early?"
      : "Only the first \(thing) is wrong: does a loop begin at 1? Places are counted from 0."
  }

  /// Right but for some places, which are all 0.
  static let zeros = Relation(name: "zero where it is wrong") { comparison in
    let wrong = comparison.wrongPairs
    guard wrong.count >= 1, wrong.count < comparison.pairs.count, comparison.pairs.count >= 3,
      wrong.allSatisfy({ $0.value == 0 })
    else { return nil }
    if comparison.isYesAndNo { return "It says no where yes is wanted: a condition is too strict." }
    return """
      Where it is wrong it is 0, and something else is wanted: are these places never reached, or sent \
      to the wrong branch?
      """
  }

  /// Right but for some places, all of which should be 0.
  static let somethingForZero = Relation(name: "something for zero") { comparison in
    let wrong = comparison.wrongPairs
    guard wrong.count >= 1, wrong.count < comparison.pairs.count, comparison.pairs.count >= 3,
      wrong.allSatisfy({ $0.expected == 0 }), comparison.pairs.contains(where: { $0.expected != 0 })
    else { return nil }
    if comparison.isYesAndNo {
      return "It says yes where no is wanted: a condition is missing, or lets too much through."
    }
    return "It is wrong only where 0 is wanted: there is something else there."
  }
}

extension Comparison {
  /// What the quantity has many of: rows of a matrix, numbers of a list.
  var thing: String { expected.shape.count == 2 ? "row" : "number" }

  /// Whether these are answers to a question, 1 for yes and 0 for no.
  fileprivate var isYesAndNo: Bool {
    expected.shape.count == 1
      && (expected.values + value.values).allSatisfy { $0 == 0 || $0 == 1 }
  }

  fileprivate var wrongPairs: [(value: Double, expected: Double)] {
    pairs.filter { !agree($0.value, $0.expected) }
  }

  /// Which rows or numbers are as they should be, or which columns; nil where the shapes differ, there
  /// are fewer than three, or neither is as asked for.
  ///
  /// - Parameter except0: whether a place where only 0 is wanted, as it is in the beginning, is not right
  ///   for that.
  fileprivate func placesRight(
    except0: Bool = false, where condition: ([Bool]) -> Bool
  ) -> (right: [Bool], thing: String)? {
    guard value.shape == expected.shape, !expected.shape.isEmpty else { return nil }
    func isRight(_ value: [Double], _ expected: [Double]) -> Bool {
      agree(value, expected) && !(except0 && expected.allSatisfy { $0 == 0 })
    }
    let rows = zip(value.rows, expected.rows).map(isRight)
    if rows.count >= 3, condition(rows) { return (rows, thing) }
    guard expected.shape.count == 2 else { return nil }
    let columns = zip(value.transposed.rows, expected.transposed.rows).map(isRight)
    return columns.count >= 3 && condition(columns) ? (columns, "column") : nil
  }
}
