// Made by Tests/Reference/lesson12.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "12.1": [
      "softmax": Quantity(
        [3, 4], 0.1578608555714681, 0.028838577405775556, 0.7074832710488644,
        0.10581729597389192, 0.5740969929676946, 0.0776955791485706, 0.3482074278837349, 0,
        0.10679805732836277, 0.039288809648153754, 0.789136836856084, 0.06477629616739951)
    ],
    "12.2": ["predictedClasses": Quantity([5], 1, 2, 0, 1, 2)],
    "12.3": [
      "loss of three records with two outputs": Quantity([], 0.6849999999999999),
      "loss of two records": Quantity([], 2.125),
    ],
    "12.4": [
      "gradient": Quantity(
        [3, 2], -0.16666666666666666, -0.06666666666666665, 0.5, -0.1, 0.06666666666666667,
        -0.39999999999999997)
    ],
  ]
}
