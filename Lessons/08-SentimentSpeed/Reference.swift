// Made by Tests/Reference/lesson08.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "8.1": [
      "wordsPresent": Quantity([5], 0, 2, 5, 7, 31),
      "second wordsPresent": Quantity([0]),
      "third wordsPresent": Quantity([2], 1, 3),
    ],
    "8.2": [
      "hidden": Quantity([3], 1.5, 0.14999999999999997, 0.10000000000000009),
      "second hidden": Quantity([3], 0, 0, 0),
      "third hidden": Quantity([3], 1.1, -0.5499999999999999, -0.49999999999999994),
    ],
    "8.3": [
      "weights": Quantity(
        [5, 3], 0.38, -0.525, 0.38, 0.16, -0.35, 0.93, -0.3, 0.7, 0.4, 0.8600000000000001, 0.15,
        -0.07, 0.5399999999999999, -0.024999999999999994, -0.48999999999999994)
    ],
  ]
}
