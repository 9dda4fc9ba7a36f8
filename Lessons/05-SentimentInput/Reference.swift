// Made by Tests/Reference/lesson05.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "5.1": [
      "the number of words": Quantity([], 9),
      "places": Quantity([9], 0, 1, 2, 3, 4, 5, 6, 7, 8),
      "the number of words in the second vocabulary": Quantity([], 3),
      "places in the second vocabulary": Quantity([3], 0, 1, 2),
    ],
    "5.2": [
      "the number of words": Quantity([], 9),
      "indices": Quantity([9], 0, 1, 2, 3, 4, 5, 6, 7, 8),
      "the second number of words": Quantity([], 3),
      "second indices": Quantity([3], 0, 1, 2),
    ],
    "5.3": [
      "inputLayer": Quantity([9], 0, 0, 3, 0, 1, 1, 4, 1, 1),
      "second inputLayer": Quantity([3], 1, 0, 2),
      "third inputLayer": Quantity([3], 0, 0, 0),
    ],
    "5.4": ["target": Quantity([2], 1, 0)],
  ]
}
