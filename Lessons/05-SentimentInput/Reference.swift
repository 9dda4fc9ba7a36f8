// Made by Tests/Reference/lesson05.py --write; not to be edited.

/// Reference values of the exercises, by exercise.
enum Reference {
  static let values: [String: [Double]] = [
    "5.1": [
      8.0,
      0.0,
      1.0,
      2.0,
      3.0,
      4.0,
      5.0,
      6.0,
      7.0,
    ],
    "5.2": [
      8.0,
      0.0,
      1.0,
      2.0,
      3.0,
      4.0,
      5.0,
      6.0,
      7.0,
    ],
    "5.3": [
      0.0,
      0.0,
      3.0,
      0.0,
      1.0,
      0.0,
      4.0,
      1.0,
      0.0,
      0.0,
      0.0,
      1.0,
      0.0,
      0.0,
      0.0,
      0.0,
    ],
    "5.4": [
      1.0,
      0.0,
    ],
  ]
}
