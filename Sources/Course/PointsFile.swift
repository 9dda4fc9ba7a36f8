import Foundation
import Lab

/// The points of right answers: an object of JSON, {"1.1": 2}, or a line for each exercise, "1.1,2".
struct PointsFile {
  let points: [String: Double]

  init(_ file: URL) throws {
    guard let data = try? Data(contentsOf: file) else {
      throw LabError.noInput("\(file.path) cannot be read: --points names a file of points.")
    }
    if let object = try? JSONDecoder().decode([String: Double].self, from: data) {
      points = object
    } else {
      let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
      if lines.first?.hasPrefix("{") == true {
        throw LabError.data(
          "\(file.lastPathComponent) should be an object of exercises and points, such as {\"1.1\": 2}."
        )
      }
      var points: [String: Double] = [:]
      for (number, line) in lines.enumerated() {
        let words = line.split { ",;:= \t\"".contains($0) }
        if words.isEmpty || line.hasPrefix("#") { continue }
        if number == 0, words.first.map({ !$0.contains(".") }) ?? false { continue }  // a header
        guard words.count == 2, let value = Double(words[1]) else {
          throw LabError.data(
            "\(file.lastPathComponent), line \(number + 1): '\(line)' should be an exercise and its points, such as 1.1,2."
          )
        }
        points[String(words[0])] = value
      }
      self.points = points
    }
    if let bad = points.first(where: { !($0.value >= 0 && $0.value.isFinite) }) {
      throw LabError.data(
        "\(file.lastPathComponent): exercise \(bad.key) cannot have \(bad.value) points.")
    }
  }
}
