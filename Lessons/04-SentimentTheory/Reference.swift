// Made by Tests/Reference/lesson04.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "4.1": [
      "counts.positive": Quantity([6], 1, 3, 3, 1, 1, 0),
      "counts.negative": Quantity([6], 1, 0, 1, 1, 0, 3),
      "counts.total": Quantity([6], 2, 3, 4, 2, 1, 3),
    ],
    "4.2": ["ratio": Quantity([5], 1.5, 10, 0.25, 0, 1.0607993145235326)],
    "4.3": [
      "the number of words with a ratio": Quantity([], 3),
      "ratios": Quantity([6], 1, -1, -1, 9, 0, -1),
    ],
    "4.4": [
      "logRatio": Quantity(
        [5], -1.7147984280919266, -0.6931471805599453, 0, 0.6931471805599453, 1.3912819026309295)
    ],
  ]
}
