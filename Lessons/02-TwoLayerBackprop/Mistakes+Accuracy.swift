import Foundation

// What is taken for the accuracy.

extension Mistakes {
  typealias Accuracy = (_ outputs: [Double], _ targets: [Double]) -> Double

  /// Answers that are counted wrongly, or divided by something else.
  static func wrongAccuracies(_ add: (String, @escaping Accuracy) -> Void) {
    add("This is the number of right answers: their share is asked for.") {
      share($0, $1, of: 1, where: isRight)
    }
    add("This is the share of wrong answers.") { 1 - share($0, $1, where: isRight) }
    add("This is the number of wrong answers: the share of right ones is asked for.") {
      share($0, $1, of: 1) { !isRight($0, $1) }
    }
    add("This is a percentage: a share is from 0 to 1.") { 100 * share($0, $1, where: isRight) }
    add("Here exactly 0.5 counts as “admitted”: only an output above 0.5 does.") {
      share($0, $1) { ($0 >= 0.5) == ($1 == 1) }
    }
    add("An output of exactly 0.5 counts as right for both targets: it is not “admitted”.") {
      share($0, $1) { abs($0 - $1) <= 0.5 }
    }
    add("An output of exactly 0.5 is never right here: it is right where the target is 0.") {
      share($0, $1) { abs($0 - $1) < 0.5 }
    }
    add("Only the admitted are counted: a correctly predicted 0 is right too.") {
      share($0, $1) { $0 > 0.5 && $1 == 1 }
    }
    add("Only those not admitted are counted: a correctly predicted 1 is right too.") {
      share($0, $1) { $0 <= 0.5 && $1 == 0 }
    }
    add("An answer is right here if either holds: both must be true or both false.") {
      share($0, $1) { $0 > 0.5 || $1 == 1 }
    }
    add("This is the share of those told “admitted”: compare them with the targets.") {
      share($0, $1) { output, _ in output > 0.5 }
    }
    add("This is the share of those told “not admitted”: compare them with the targets.") {
      share($0, $1) { output, _ in output <= 0.5 }
    }
    add("This is the share of those admitted: the outputs are missing.") {
      share($0, $1) { _, target in target == 1 }
    }
    add("This is the share of those not admitted: the outputs are missing.") {
      share($0, $1) { _, target in target == 0 }
    }
    add("An output is right only where it equals the target: it is right on the same side of 0.5.")
    {
      share($0, $1, where: ==)
    }
    add("The right ones are divided by the number of admitted: divide by all answers.") {
      share($0, $1, of: share($0, $1, of: 1) { _, target in target == 1 }, where: isRight)
    }
    add("The right ones are divided by the number told “admitted”: divide by all answers.") {
      share($0, $1, of: share($0, $1, of: 1) { output, _ in output > 0.5 }, where: isRight)
    }
    add("This is the share of the admitted who are told so: count all answers.") {
      share($0, $1, of: share($0, $1, of: 1) { _, target in target == 1 }) { $0 > 0.5 && $1 == 1 }
    }
    add("This is the share of those told “admitted” who are: count all answers.") {
      share($0, $1, of: share($0, $1, of: 1) { output, _ in output > 0.5 }) { $0 > 0.5 && $1 == 1 }
    }
    add("This divides by the number of wrong answers: divide by all of them.") {
      share($0, $1, of: share($0, $1, of: 1) { !isRight($0, $1) }, where: isRight)
    }
    add("This is 1 only where all answers are right: is it a division of whole numbers?") {
      share($0, $1, where: isRight).rounded(.down)
    }
    add("The share is rounded to 0 or 1.") { share($0, $1, where: isRight).rounded() }
    for (name, change) in [("n − 1", -1.0), ("n + 1", 1)] {
      add("This divides by \(name): divide by the number of answers.") {
        share($0, $1, of: Double($1.count) + change, where: isRight)
      }
    }
    for fixed in [2.0, 5, 10, 40, 100, 400] {
      add("This divides by \(Int(fixed)): divide by the number of answers.") {
        share($0, $1, of: fixed, where: isRight)
      }
    }
    add("Half of the share: there is a ½ too many, or is it divided by both lists?") {
      share($0, $1, where: isRight) / 2
    }
    wrongLoops(add)
    wrongMeasures(add)
  }

  private static func isRight(_ output: Double, _ target: Double) -> Bool {
    (output > 0.5) == (target == 1)
  }

  /// Answers that a loop does not reach, or counts twice.
  private static func wrongLoops(_ add: (String, @escaping Accuracy) -> Void) {
    func counting(_ sentence: String, _ count: @escaping ([Bool]) -> Int) {
      add(sentence) { outputs, targets in
        Double(count(zip(outputs, targets).map(isRight))) / Double(targets.count)
      }
    }
    counting("The first answer is left out: places are counted from 0.") {
      $0.dropFirst().count { $0 }
    }
    counting("The last answer is left out: does the loop end one too early?") {
      $0.dropLast().count { $0 }
    }
    counting("The count begins with 1: it begins with 0.") { $0.count { $0 } + 1 }
    counting("Only the last answer counts: add 1 for each right one, with +=.") {
      $0.last == true ? 1 : 0
    }
    counting("Wrong answers are subtracted: count the right ones.") {
      $0.count { $0 } - $0.count { !$0 }
    }
    counting("The counting stops at the first wrong answer: go through all of them.") {
      $0.prefix { $0 }.count
    }
    counting("The count is 1 at most: add 1 for each right answer, with +=.") {
      $0.contains(true) ? 1 : 0
    }
    counting("The count goes back to 0 at a wrong answer: it stays as it is.") {
      $0.reduce(0) { $1 ? $0 + 1 : 0 }
    }
    add("The first answer alone decides: is the result returned inside the loop?") {
      isRight($0[0], $1[0]) ? 1 : 0
    }
    add("The last answer alone decides: count all right ones.") {
      isRight($0[$0.count - 1], $1[$1.count - 1]) ? 1 : 0
    }
    add("This is 1 if any answer is right: a share is asked for.") {
      zip($0, $1).contains(where: isRight) ? 1 : 0
    }
    add("Each output is compared with the next target: both have the same place.") {
      share(Array($0.dropLast()), Array($1.dropFirst()), of: Double($1.count), where: isRight)
    }
    add("This is always 1.") { _, _ in 1 }
    add("This is always 0: is the count never added to?") { _, _ in 0 }
    add("This is always ½.") { _, _ in 0.5 }
    add("Both lists are compared with 0.5 and not with each other.") {
      Double($0.count { $0 > 0.5 } + $1.count { $0 > 0.5 }) / Double($0.count + $1.count)
    }
    add("The numbers of admitted are compared, not the answers one by one.") {
      let told = Double($0.count { $0 > 0.5 })
      return 1 - abs(told - $1.reduce(0, +)) / Double($1.count)
    }
  }
}
