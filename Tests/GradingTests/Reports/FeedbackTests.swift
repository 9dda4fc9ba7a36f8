import Exercises
import Foundation
import Notebook
import XCTest

@testable import Grading

final class FeedbackTests: XCTestCase {
  private func feedback(
    _ name: String = "ann", _ states: [StudentGrades.State] = [.right, .wrong, .toDo],
    message: String = "The sign is *flipped*.\n  yours  should be\n      2          1"
  ) -> Feedback {
    Feedback(
      student: SampleClass.student(name, states, look: ["a secret"], message: message),
      run: SampleClass.run)
  }

  func testAPageIsOneFileWithACardPerExercise() {
    let html = FeedbackPage(feedback("a & <b>")).html
    XCTAssertTrue(html.contains("</small> a &amp; &lt;b&gt;</h1>"))
    XCTAssertEqual(html.components(separatedBy: "<section class=\"card ").count, 4)
    XCTAssertTrue(html.contains("<section class=\"card wrong\" id=\"exercise-1-2\""))
    XCTAssertTrue(html.contains("<h2 id=\"lesson-10-reading-digits\">Lesson 10 · Reading digits"))
    XCTAssertTrue(html.contains("href=\"#lesson-10-reading-digits\""))
    XCTAssertTrue(html.contains("<p class=\"goal\">1 of 3.5 points</p>"))
    XCTAssertTrue(html.contains("wrong · Exercises.swift:13 · 0 of 0.5 points"))
    XCTAssertTrue(html.contains("<p><b>Read next:</b> Which sign does <code>exp</code> get?</p>"))
    XCTAssertTrue(html.contains("<pre tabindex=\"0\">  yours  should be\n      2          1</pre>"))
    for fetched in ["src=", "@import", "url(", "http:", "https:", "<script"] {
      XCTAssertFalse(html.contains(fetched), fetched)
    }
    XCTAssertFalse(html.contains("a secret"), "students read this")
  }

  func testWhatALearnersProgramSaysBecomesNoLink() {
    let attack = feedback(message: "[here](javascript:alert) <img src=x>\n</pre><script>")
    let html = FeedbackPage(attack).html
    XCTAssertFalse(html.contains("<a href=\"javascript"))
    XCTAssertFalse(html.contains("<img"))
    XCTAssertFalse(html.contains("<script"))
    XCTAssertFalse(FeedbackMarkdown(attack).text.contains("](javascript"))
  }

  func testALessonThatDoesNotCompileSaysSoOnce() {
    let states: [StudentGrades.State] = [.doesNotCompile, .doesNotCompile, .right]
    let feedback = feedback("ann", states, message: "cannot find 'x' in scope")
    for text in [FeedbackPage(feedback).html, FeedbackMarkdown(feedback).text] {
      XCTAssertEqual(text.components(separatedBy: "cannot find 'x' in scope").count, 2, text)
      XCTAssertTrue(text.contains("1 right, 2 not compiled"))
    }
  }

  func testMarkdownHoldsTheSame() {
    let text = FeedbackMarkdown(feedback("a_b", [.right, .wrong, .notHandedIn])).text
    XCTAssertTrue(text.hasPrefix("# Feedback: a\\_b\n\n**1 of 3.5 points**: 1 right, 1 wrong"))
    XCTAssertTrue(
      text.contains(
        """
        ### 1.2 the sigmoid

        wrong · Lessons/01-GradientStep/Exercises.swift:13 · 0 of 0.5 points

        ```swift
        func sigmoid(_ x: Double) -> Double {
          1 / (1 + exp(x))
        }
        ```

        The sign is *flipped*.

        ```text
          yours  should be
              2          1
        ```

        **Read next:** Which sign does `exp` get?
        """), text)
    XCTAssertEqual(
      text.components(separatedBy: "```swift").count, 3, "nothing was handed in for 10.1")
  }

  func testAFenceIsLongerThanTheBackticksInside() {
    let text = FeedbackMarkdown(feedback(message: "wrong\n````\n# a heading")).text
    XCTAssertTrue(text.contains("`````text\n````\n# a heading\n`````\n"), text)
  }
}
