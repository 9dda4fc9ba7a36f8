// Made by Tests/Reference/lesson07.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "7.1": [
      "shares": Quantity(
        [6], 0.24615384615384617, 0.06153846153846154, 0, 0.5538461538461539, 0,
        0.13846153846153847),
      "second shares": Quantity([3], 0.015384615384615385, 0, 0.9846153846153847),
    ],
    "7.2": [
      "inputLayer": Quantity([11], 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0),
      "second inputLayer": Quantity([3], 0, 0, 0),
      "third inputLayer": Quantity([4], 0, 1, 0, 1),
    ],
  ]
}
