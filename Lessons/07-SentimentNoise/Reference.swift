// Made by Tests/Reference/lesson07.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "7.1": [
      "shares": Quantity(
        [6], 0.6, 0, 0.06666666666666667, 0.26666666666666666, 0, 0.06666666666666667),
      "second shares": Quantity([3], 0, 0.015384615384615385, 0.9846153846153847),
    ],
    "7.2": [
      "inputLayer": Quantity([7], 1, 0, 1, 0, 0, 1, 0),
      "second inputLayer": Quantity([3], 0, 0, 0),
      "third inputLayer": Quantity([4], 0, 1, 0, 1),
    ],
  ]
}
