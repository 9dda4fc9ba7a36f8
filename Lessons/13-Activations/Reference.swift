// Made by Tests/Reference/lesson13.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "13.1": [
      "sigmoidPrime": Quantity(
        [7], 0, 0.04517665973091214, 0.24026074574152914, 0.25, 0.22171287329310904,
        0.07010371654510807, 0)
    ],
    "13.2": [
      "tanhPrime": Quantity(
        [7], 0, 0.009866037165440166, 0.8556387860811777, 1, 0.6347395899824586,
        0.02659222668316057, 0)
    ],
    "13.3": ["reluPrime": Quantity([12], 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1)],
    "13.4": [
      "chainGradients": Quantity([3], -0.063, -0.8640000000000001, 0.7200000000000001),
      "second chainGradients": Quantity(
        [5], -0.03470039999999999, -0.0173502, -0.033047999999999994, 0.22440000000000002, -0.54),
    ],
    "13.5": [
      "gradientNorm of the 4×3 matrix": Quantity([], 3.3391615714128),
      "gradientNorm of the 5×2 matrix": Quantity([], 11.131037687475503),
    ],
  ]
}
