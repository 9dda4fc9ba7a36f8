// Made by Tests/Reference/lesson07.py --write; not to be edited.

/// Reference values of the exercises, by exercise.
enum Reference {
  static let values: [String: [Double]] = [
    "7.1": [
      0.6,
      0.0,
      0.06666666666666667,
      0.26666666666666666,
      0.0,
      0.06666666666666667,
      0.0,
      0.015384615384615385,
      0.9846153846153847,
    ],
    "7.2": [
      1.0,
      0.0,
      1.0,
      0.0,
      0.0,
      1.0,
      0.0,
      0.0,
      0.0,
      0.0,
      0.0,
      1.0,
      0.0,
      1.0,
    ],
  ]
}
