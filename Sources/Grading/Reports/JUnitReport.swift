import Notebook

/// `junit.xml`: a suite per student and a case per exercise, for systems that show the results of tests.
struct JUnitReport {
  private let reports: GradeReports

  init(_ reports: GradeReports) { self.reports = reports }

  var text: String {
    let suites = reports.students.map { student in
      """
      <testsuite \(Self.attributes(of: [student], named: student.student))>
      \(student.exercises.map { Self.testCase($0, of: student.student) }.joined(separator: "\n"))
      </testsuite>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites \(Self.attributes(of: reports.students, named: "course grade"))>
      \(suites.joined(separator: "\n"))
      </testsuites>

      """
  }

  /// What JUnit calls an exercise that is not right, by the name of the element that says so.
  private static func element(for state: StudentGrades.State) -> String? {
    switch state {
    case .right: nil
    case .followOn, .wrong, .borrowed: "failure"
    case .crashed, .timedOut, .doesNotCompile: "error"
    case .toDo, .notHandedIn: "skipped"
    }
  }

  private static func attributes(of students: [StudentGrades], named name: String) -> String {
    let elements = students.flatMap(\.exercises).map { element(for: $0.state) }
    let counts = [("failures", "failure"), ("errors", "error"), ("skipped", "skipped")].map {
      name, element in "\(name)=\"\(elements.count { $0 == element })\""
    }
    return "name=\"\(XML.escaped(name))\" tests=\"\(elements.count)\" "
      + counts.joined(separator: " ")
  }

  private static func testCase(_ exercise: StudentGrades.Exercise, of student: String) -> String {
    let name = XML.escaped("\(exercise.id) \(exercise.title)")
    let open = "<testcase classname=\"\(XML.escaped(student))\" name=\"\(name)\""
    guard let element = element(for: exercise.state) else { return "\(open)/>" }
    let state = XML.escaped(exercise.state.rawValue)
    // What is skipped has no type and no text of its own.
    if element == "skipped" { return "\(open)><skipped message=\"\(state)\"/></testcase>" }
    let message = XML.escaped(String(exercise.message.prefix { !$0.isNewline }))
    let place = exercise.place.map { "\n\($0)" } ?? ""
    return """
      \(open)><\(element) type="\(state)" message="\(message)">\
      \(XML.escaped(exercise.message + place))</\(element)></testcase>
      """
  }
}
