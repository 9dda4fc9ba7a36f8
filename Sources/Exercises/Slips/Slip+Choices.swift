// The place of the largest number, and the shares that softmax makes.

extension Slip where Part == ([Double]) -> Int {
  /// The place of the largest number, the first of equal ones, got wrong.
  public static var argmaxes: [Slip] {
    func search(_ row: [Double], from places: Range<Int>, first: Double? = nil) -> Int {
      var (best, place) = (first ?? row[places.lowerBound], first == nil ? places.lowerBound : 0)
      for next in places where row[next] > best { (best, place) = (row[next], next) }
      return place
    }
    return [
      Slip("smallest", "This takes the smallest: the largest is wanted.") { row in
        search(row.map { -$0 }, from: 0..<row.count)
      },
      Slip("last of equals", "Of equal numbers this takes the last: `>=` where `>` is meant?") {
        row in
        row.count - 1 - search(row.reversed(), from: 0..<row.count)
      },
      Slip("from 0", "The search begins with 0 as the largest so far: all of them may be below 0.")
      {
        row in search(row, from: 0..<row.count, first: 0)
      },
      Slip("sizes", "This compares sizes without their signs: −5 is smaller than 1.") { row in
        search(row.map { abs($0) }, from: 0..<row.count)
      },
      Slip("from 1", "The classes are counted from 1: they are counted from 0.") { row in
        search(row, from: 0..<row.count) + 1
      },
      Slip("without first", "The first class is never looked at: places are counted from 0.") {
        row in
        search(row, from: 1..<row.count)
      },
      Slip("without last", "The last class is never looked at: does the loop end one too early?") {
        row in search(row, from: 0..<row.count - 1)
      },
      Slip(
        "neighbours",
        "Each number is compared with the one before it: compare with the best so far."
      ) {
        row in row.indices.dropFirst().reduce(0) { row[$1] > row[$1 - 1] ? $1 : $0 }
      },
      Slip(
        "first fall", "The search ends where the numbers first fall: a larger one may come later."
      ) { row in
        row.indices.dropLast().first { row[$0 + 1] <= row[$0] } ?? row.count - 1
      },
      Slip("first three", "Only the first three classes are looked at: go through all of them.") {
        row in
        search(row, from: 0..<min(3, row.count))
      },
      Slip("first two", "Only the first two classes are looked at: go through all of them.") {
        row in
        search(row, from: 0..<min(2, row.count))
      },
      Slip("above ½", "This takes the first above 0.5: the largest is wanted, however small.") {
        row in
        row.firstIndex { $0 > 0.5 } ?? 0
      },
      Slip("above 0", "This takes the first above 0: the largest is wanted.") { row in
        row.firstIndex { $0 > 0 } ?? 0
      },
      Slip("always 0", "This is always class 0.") { _ in 0 },
      Slip("last", "This is always the last class.") { row in row.count - 1 },
    ]
  }
}
