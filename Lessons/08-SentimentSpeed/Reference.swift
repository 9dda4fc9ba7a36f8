// Made by Tests/Reference/lesson08.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "8.1": [
      "wordsPresent": Quantity([5], 0, 2, 5, 7, 31),
      "second wordsPresent": Quantity([0]),
      "third wordsPresent": Quantity([2], 1, 3),
      "fourth wordsPresent": Quantity([4], 9, 12, 40, 100),
    ],
    "8.2": [
      "hidden": Quantity([3], -0.04999999999999999, -0.30000000000000004, 0.9500000000000001),
      "second hidden": Quantity([3], 0, 0, 0),
      "third hidden": Quantity(
        [5], 0.8500000000000001, -0.6000000000000001, -0.15000000000000002, 1.35, -0.9),
    ],
    "8.3": [
      "weights": Quantity(
        [6, 3], 0.38, -0.525, 0.38, 0.16, -0.35, 0.93, -0.24, 0.5499999999999999,
        0.43000000000000005, 0.8, 0.3, -0.1, 0.5399999999999999, -1.025, -0.48999999999999994,
        -0.39, 0, 0.38),
      "second weights": Quantity(
        [3, 5], 0.43999999999999995, -0.8400000000000001, 0.32, 0.88, -0.27, -0.9, 0.45, 0.6,
        -0.35, 0.1, 0.6900000000000001, 0.16, -0.33, 0.8300000000000001, -0.87),
    ],
  ]
}
