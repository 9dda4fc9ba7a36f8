// Made by Tests/Reference/lesson04.py --write; not to be edited.

/// Reference values of the exercises, by exercise.
enum Reference {
  static let values: [String: [Double]] = [
    "4.1": [
      1.0,
      3.0,
      3.0,
      1.0,
      1.0,
      0.0,
      1.0,
      0.0,
      1.0,
      1.0,
      0.0,
      3.0,
      2.0,
      3.0,
      4.0,
      2.0,
      1.0,
      3.0,
    ],
    "4.2": [
      1.5,
      10.0,
      0.25,
      0.0,
      1.0607993145235326,
    ],
    "4.3": [
      3.0,
      1.0,
      -1.0,
      -1.0,
      9.0,
      0.0,
      -1.0,
    ],
    "4.4": [
      -1.7147984280919266,
      -0.6931471805599453,
      0.0,
      0.6931471805599453,
      1.3912819026309295,
    ],
  ]
}
