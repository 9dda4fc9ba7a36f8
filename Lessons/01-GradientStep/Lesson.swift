import Lab

@main
enum Lesson01 {
  static func main() {
    Lesson(1, "One gradient step", exercises: [], headline: { _ in .object([("a", .number(1))]) }) {
      lesson, _ in
      lesson.section("Hi")
      lesson.text("hello `x`")
      let m = Matrix<Double>([[1, 2], [3, 4]])
      lesson.show("m·m", m.dot(m).values)
    }.run()
  }
}
