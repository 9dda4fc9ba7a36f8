/// One column of 0 and 1 for each value that occurs: a category as numbers.
///
///     let ranks = OneHot([2, 1, 2])
///     ranks.categories  // [1.0, 2.0]
///     ranks.columns     // [[0.0, 1.0, 0.0], [1.0, 0.0, 1.0]]
///
/// A weekday is a name and a rank an order; neither is an amount, and rank 4 is not four times rank 1.
/// As pandas' `get_dummies`, with the categories in ascending order.
public struct OneHot: Sendable {
  /// The values that occur, ascending.
  public let categories: [Double]

  /// For each category 1 where it stands and 0 elsewhere.
  public let columns: [[Double]]

  public init(_ values: [Double]) {
    let categories = Set(values).sorted()
    self.categories = categories
    columns = categories.map { category in values.map { $0 == category ? 1 : 0 } }
  }
}
