import Lab

/// A lesson by its folder, "Lessons/03-BikeSharing": the number and the program's name follow from it.
///
/// Package.swift lists these folders; a test sees to it that it lists them all.
package struct LessonFolder: Equatable, Sendable {
  /// The folder's path in the package.
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The folder's own name, "03-BikeSharing".
  package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The lesson's number.
  package var number: Int { Int(name.prefix { $0.isNumber }) ?? 0 }

  /// What the lesson's program is called: "lesson03".
  package var program: String { "lesson" + name.prefix { $0.isNumber } }
}
