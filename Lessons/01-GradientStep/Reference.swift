// Made by Tests/Reference/lesson01.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "1.1": [
      "sigmoid": Quantity(
        [5], 0.04742587317756678, 0.401312339887548, 0.5, 0.6681877721681662, 0.9241418199787566),
      "sigmoid far out": Quantity([2], 0, 1),
    ],
    "1.2": [
      "sigmoidPrime": Quantity(
        [5], 0.04517665973091214, 0.24026074574152914, 0.25, 0.22171287329310904,
        0.07010371654510807)
    ],
    "1.3": ["output": Quantity([3], 0.5174928576663897, 0.3318122278318339, 0.7558388990947971)],
    "1.4": [
      "errorTerm": Quantity(
        [4], -0.07927606158013766, 0.12729446812855208, -0.029481891987725897,
        -0.10403106386758482)
    ],
    "1.5": [
      "weightStep": Quantity([4], -0.0021000000000000003, -0.0063, 0.042, -0.0357),
      "second weightStep": Quantity(
        [3], 0.9600000000000002, -0.12800000000000003, 0.5760000000000002),
    ],
  ]
}
