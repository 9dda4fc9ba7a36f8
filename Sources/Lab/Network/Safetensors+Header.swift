import Foundation

extension Safetensors {
  /// What the header says of one array.
  struct Entry: Decodable {
    let type: String
    let shape: [Int]
    let bytes: Range<Int>

    private enum CodingKeys: String, CodingKey {
      case dtype, shape
      case offsets = "data_offsets"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      type = try values.decode(String.self, forKey: .dtype)
      shape = try values.decode([Int].self, forKey: .shape)
      let offsets = try values.decode([Int].self, forKey: .offsets)
      guard offsets.count == 2, offsets[0] >= 0, offsets[0] <= offsets[1], shape.count <= 8 else {
        throw DecodingError.dataCorruptedError(
          forKey: .offsets, in: values,
          debugDescription: "No array has these offsets and this shape.")
      }
      bytes = offsets[0]..<offsets[1]
    }
  }

  /// One value of the header: an array's entry, the texts called "__metadata__", or nonsense.
  private enum Item: Decodable {
    case entry(Entry)
    case metadata
    case nonsense

    init(from decoder: any Decoder) {
      if let entry = try? Entry(from: decoder) {
        self = .entry(entry)
      } else if decoder.codingPath.last?.stringValue == "__metadata__",
        (try? [String: String](from: decoder)) != nil
      {
        self = .metadata
      } else {
        self = .nonsense
      }
    }
  }

  /// The entries of a header: a JSON object in UTF-8 that begins with a brace and has each key once.
  static func entries(_ bytes: ArraySlice<UInt8>, of name: String) throws -> [String: Entry] {
    let header = Data(bytes)
    guard bytes.first == UInt8(ascii: "{"), !bytes.contains(0),
      String(validating: bytes, as: UTF8.self) != nil,
      let object = try? JSONSerialization.jsonObject(with: header) as? [String: Any],
      let items = try? JSONDecoder().decode([String: Item].self, from: header)
    else { throw LabError.data("\(name) is no safetensors file: its header is not a JSON object.") }
    // A parser keeps one of two equal keys and says nothing, but each key has its colon.
    guard colons(in: bytes) == keys(in: object) else {
      throw LabError.data("\(name): the header has one key twice.")
    }
    return try items.reduce(into: [:]) { entries, item in
      switch item.value {
      case .entry(let entry): entries[item.key] = entry
      case .metadata: break
      case .nonsense:
        throw LabError.data("\(name): the header's entry for \(item.key.quoted) makes no sense.")
      }
    }
  }

  /// How many colons stand outside the strings of a JSON text.
  private static func colons(in text: ArraySlice<UInt8>) -> Int {
    var (count, isInString, isEscaped) = (0, false, false)
    for byte in text {
      switch byte {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\"): isEscaped = isInString
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: ":") where !isInString: count += 1
      default: break
      }
    }
    return count
  }

  /// How many keys the objects of a JSON value have, all together.
  private static func keys(in value: Any) -> Int {
    switch value {
    case let object as [String: Any]:
      object.values.reduce(object.count) { $0 + keys(in: $1) }
    case let array as [Any]: array.reduce(0) { $0 + keys(in: $1) }
    default: 0
    }
  }
}
