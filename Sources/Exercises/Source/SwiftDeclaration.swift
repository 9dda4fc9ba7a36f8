/// A declaration with a body, or one that a protocol asks for.
package struct SwiftDeclaration: Equatable, Sendable {
  package enum Kind: String, Sendable {
    case function = "func"
    case initializer = "init"
    case `subscript`
    case `struct`, `class`, `enum`, `extension`, `protocol`, `actor`

    /// A property that is computed, or one that watches its changes.
    case variable = "var"
  }

  package let kind: Kind

  /// "forward", "+", or "Matrix" of an `extension Matrix`; "init" and "subscript" have no other name.
  package let name: String

  /// The text from the attributes on, up to the body.
  package let signature: String

  /// The lines from the documentation comment and the attributes to the end.
  package let lines: ClosedRange<Int>

  /// The bytes from the first attribute or modifier to the end.
  package let range: Range<Int>

  /// The bytes between the braces; where a brace is missing, up to the end of the text.
  package let body: Range<Int>?

  /// Whether it has a body that ends with a brace.
  package var isClosed: Bool { body.map { $0.upperBound < range.upperBound } ?? false }

  /// Whether statements run in its body.
  package var isCalled: Bool {
    switch kind {
    case .function, .initializer, .subscript, .variable: true
    case .struct, .class, .enum, .extension, .protocol, .actor: false
    }
  }
}

extension SwiftSource {
  /// The innermost function, initialiser, subscript or property whose body holds a byte.
  package func function(around place: Int) -> SwiftDeclaration? {
    declarations.last { $0.isCalled && $0.body?.contains(place) == true }
  }

  /// The text of a declaration's body, between its braces.
  package func body(of declaration: SwiftDeclaration) -> String? { declaration.body.map(text) }
}
