// Made by Tests/Reference/lesson05.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "5.1": [
      "the number of words": Quantity([], 8),
      "places": Quantity([8], 0, 1, 2, 3, 4, 5, 6, 7),
    ],
    "5.2": [
      "the number of words": Quantity([], 8),
      "indices": Quantity([8], 0, 1, 2, 3, 4, 5, 6, 7),
    ],
    "5.3": [
      "inputLayer": Quantity([8], 0, 0, 3, 0, 1, 0, 4, 1),
      "second inputLayer": Quantity([8], 0, 0, 0, 1, 0, 0, 0, 0),
    ],
    "5.4": ["target": Quantity([2], 1, 0)],
  ]
}
