// Made by Tests/Reference/lesson04.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "4.1": [
      "counts.positive": Quantity([9], 1, 3, 3, 1, 1, 0, 0, 0, 1),
      "counts.negative": Quantity([9], 1, 0, 1, 1, 0, 4, 1, 1, 0),
      "counts.total": Quantity([9], 2, 3, 4, 2, 1, 4, 1, 1, 1),
    ],
    "4.2": [
      "ratio": Quantity(
        [6], 2.3333333333333335, 10, 0.2222222222222222, 0, 2.5, 1.0607993145235326)
    ],
    "4.3": [
      "ratios(counts, moreThan: 4).count": Quantity([], 7),
      "ratios(counts, moreThan: 4)": Quantity(
        [10], 1.1666666666666667, -1, -1, 9, 0, -1, 2.6666666666666665, 2, 0.625, 5.5),
      "ratios(counts, moreThan: 100).count": Quantity([], 4),
      "ratios(counts, moreThan: 100)": Quantity(
        [6], 0, 1.4285714285714286, 62.5, -1, -1, 1.0706638115631693),
    ],
    "4.4": [
      "logRatio": Quantity(
        [6], -1.7147984280919266, -0.6931471805599453, -0.2231435513142097, 0,
        0.6931471805599453, 1.3912819026309295)
    ],
  ]
}
