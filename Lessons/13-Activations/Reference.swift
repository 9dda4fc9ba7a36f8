// Made by Tests/Reference/lesson13.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "13.1": [
      "sigmoidPrime": Quantity(
        [5], 0.04517665973091214, 0.24026074574152914, 0.25, 0.22171287329310904,
        0.07010371654510807)
    ],
    "13.2": [
      "tanhPrime": Quantity(
        [5], 0.009866037165440166, 0.8556387860811777, 1, 0.6347395899824586,
        0.02659222668316057)
    ],
    "13.3": ["reluPrime": Quantity([5], 0, 0, 0, 1, 1)],
    "13.4": [
      "chainGradients": Quantity([3], -0.063, -0.8640000000000001, 0.7200000000000001),
      "second chainGradients": Quantity(
        [4], -0.034019999999999995, -0.01701, -0.0324, 0.22000000000000003),
    ],
    "13.5": [
      "gradientNorm of a 2×3 matrix": Quantity([], 2.565151067676132),
      "gradientNorm of a 3×1 matrix": Quantity([], 13),
    ],
  ]
}
