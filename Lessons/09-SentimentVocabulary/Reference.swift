// Made by Tests/Reference/lesson09.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "9.1": [
      "polarity": Quantity(
        [10], 0.4054651081081644, 0.009950330853168092, -4.605170185988092, 1.6094379124341003,
        -1.9730493003694898, -0.12216763397420756, 2.4849066497880004, -4.605170185988092,
        5.703782474656201, 0.009950330853168092)
    ],
    "9.2": [
      "isKept": Quantity(
        [30], 0, 1, 1, 0, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1,
        0, 1)
    ],
    "9.3": [
      "mostSimilar(to: 3, count: 4)": Quantity([4], 3, 0, 2, 6),
      "mostSimilar(to: 5, count: 2)": Quantity([2], 5, 4),
      "mostSimilar(to: 2, count: 5)": Quantity([5], 6, 4, 5, 0, 2),
    ],
  ]
}
