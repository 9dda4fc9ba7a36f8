// Made by Tests/Reference/lesson09.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "9.1": [
      "polarity": Quantity(
        [7], 0.4054651081081644, 0.009950330853168092, -4.605170185988092, 1.6094379124341003,
        -1.9730493003694898, -0.12216763397420756, 2.4849066497880004)
    ],
    "9.2": ["isKept": Quantity([11], 0, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1)],
    "9.3": [
      "mostSimilar": Quantity([3], 1, 4, 0),
      "second mostSimilar": Quantity([4], 2, 3, 0, 4),
    ],
  ]
}
