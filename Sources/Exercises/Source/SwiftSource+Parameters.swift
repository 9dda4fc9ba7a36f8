/// A parameter of a function.
package struct SwiftParameter: Equatable, Sendable {
  /// What stands before an argument in a call, or nil for `_`.
  package let label: String?

  /// What the parameter is called in the function.
  package let name: String

  /// Whether the function changes what it is given, so that a call writes `&`.
  package let isInout: Bool

  /// The type as it is written, without spaces, and without the value that it has where none is given.
  package let type: String

  /// The argument of a call that hands the parameter on under its own name: "weights: &weights".
  package var handedOn: String {
    (label.map { "\($0): " } ?? "") + (isInout ? "&" : "") + name
  }
}

extension SwiftDeclaration {
  /// The parameters of a function.
  package var parameters: [SwiftParameter] {
    let source = SwiftSource(signature)
    guard let brackets = source.parameterBrackets else { return [] }
    return source.elements(between: brackets.open, and: brackets.close).map { element in
      let parameter = SwiftSource(element)
      let words = parameter.code.map { parameter.text($0.range) }
      let names = words.prefix { $0 != ":" }
      let type = words.dropFirst(names.count + 1).prefix { $0 != "=" }
      return SwiftParameter(
        label: names.first == "_" ? nil : names.first, name: names.last ?? "",
        isInout: type.first == "inout", type: type.joined())
    }
  }
}

extension SwiftSource {
  /// The indices, in `code`, of the brackets around a signature's parameters.
  package var parameterBrackets: (open: Int, close: Int)? {
    guard let keyword = code.firstIndex(where: { text($0) == "func" }),
      let open = code[keyword...].firstIndex(where: { text($0) == "(" }),
      let close = closing(open)
    else { return nil }
    return (open, close)
  }

  /// What stands between two brackets, divided at the commas that belong to neither a bracket nor
  /// a generic type inside.
  package func elements(between open: Int, and close: Int) -> [String] {
    var (commas, generics) = ([open], 0)
    for index in open + 1..<close {
      switch text(code[index]) {
      case "<": generics += 1
      case ">": generics -= 1
      case "," where generics == 0 && code[index].depth == code[open].depth + 1:
        commas.append(index)
      default: break
      }
    }
    return zip(commas, commas.dropFirst() + [close]).compactMap { before, after in
      after == before + 1
        ? nil : text(code[before + 1].range.lowerBound..<code[after - 1].range.upperBound)
    }
  }
}
