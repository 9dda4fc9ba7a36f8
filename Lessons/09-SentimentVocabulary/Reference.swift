// Made by Tests/Reference/lesson09.py --write; not to be edited.

/// Reference values of the exercises, by exercise.
enum Reference {
  static let values: [String: [Double]] = [
    "9.1": [
      0.4054651081081644,
      0.009950330853168092,
      -4.605170185988092,
      1.6094379124341003,
      -1.9730493003694898,
      -0.12216763397420756,
      2.4849066497880004,
    ],
    "9.2": [
      0.0,
      1.0,
      1.0,
      0.0,
      1.0,
      1.0,
      1.0,
      0.0,
      0.0,
      0.0,
      1.0,
    ],
    "9.3": [
      1.0,
      4.0,
      0.0,
      2.0,
      3.0,
      0.0,
      4.0,
    ],
  ]
}
