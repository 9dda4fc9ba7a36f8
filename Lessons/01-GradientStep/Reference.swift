// Made by Tests/Reference/lesson01.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "1.1": [
      "sigmoid": Quantity(
        [5], 0.04742587317756678, 0.401312339887548, 0.5, 0.6681877721681662, 0.9241418199787566)
    ],
    "1.2": [
      "sigmoidPrime": Quantity(
        [5], 0.04517665973091214, 0.24026074574152914, 0.25, 0.22171287329310904,
        0.07010371654510807)
    ],
    "1.3": ["output": Quantity([2], 0.5174928576663897, 0.3318122278318339)],
    "1.4": ["errorTerm": Quantity([2], -0.07490819997919902, 0.11107942824693023)],
    "1.5": [
      "weightStep": Quantity([3], -0.0035000000000000005, -0.0105, 0.07),
      "second weightStep": Quantity([1], 0.15000000000000002),
    ],
  ]
}
