extension RandomState {
  /// The numbers of `count` records in random order, in batches: an epoch of mini-batches.
  ///
  /// Every record comes once, and the last batch is short where the size does not divide the count.
  /// PyTorch's `DataLoader` with `shuffle=True`; the order is one `permutation(count)`.
  ///
  ///     for batch in random.batches(of: 64, from: images.rows) {
  ///       let logits = network.forward(images.rows(at: batch))
  ///       …
  ///     }
  public mutating func batches(of size: Int, from count: Int) -> [[Int]] {
    require(size > 0, "A batch holds at least one record, not \(size).")
    let order = permutation(count)
    return stride(from: 0, to: count, by: size).map { start in
      Array(order[start..<min(start + size, count)])
    }
  }
}
