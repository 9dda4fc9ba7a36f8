// Operations that treat every element alike.
//
// They are compiled into the place that calls them, with the closure's code inside the loop: then the
// loop is vectorised, and fifteen times as fast as with one call an element.

extension Matrix {
  /// A matrix of the same shape with `transform` applied to every element.
  ///
  ///     let h = Matrix<Double>([[-1, 0, 1]])
  ///     h.map { max(0, $0) }.values  // [0.0, 0.0, 1.0]
  @inline(__always)
  public func map(_ transform: (Scalar) -> Scalar) -> Matrix {
    let elements = values.span
    let result = [Scalar](capacity: elements.count) { result in
      for index in elements.indices { result.append(transform(elements[index])) }
    }
    return Matrix(rows: rows, columns: columns, values: result)
  }

  /// A matrix of the same shape from the pairs of elements at equal places.
  ///
  /// `name` is what a shape mistake calls the operation.
  @inline(__always)
  public func zip(
    _ other: Matrix, _ name: String = "combined with", _ combine: (Scalar, Scalar) -> Scalar
  ) -> Matrix {
    requireSameShape(other, name)
    let (left, right) = (values.span, other.values.span)
    let result = [Scalar](capacity: left.count) { result in
      for index in left.indices { result.append(combine(left[index], right[index])) }
    }
    return Matrix(rows: rows, columns: columns, values: result)
  }

  /// Changes every element with the one at the same place of another matrix.
  @inline(__always)
  mutating func update(
    with other: Matrix, _ name: String, _ combine: (Scalar, Scalar) -> Scalar
  ) {
    requireSameShape(other, name)
    var left = values.mutableSpan
    let right = other.values.span
    for index in left.indices { left[index] = combine(left[index], right[index]) }
  }

  private func requireSameShape(_ other: Matrix, _ name: String) {
    require(
      rows == other.rows && columns == other.columns,
      "A \(shape) matrix cannot be \(name) a \(other.shape) matrix: element by element needs equal shapes."
    )
  }
}
