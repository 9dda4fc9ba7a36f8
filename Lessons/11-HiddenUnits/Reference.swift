// Made by Tests/Reference/lesson11.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "11.1": [
      "record 0, hidden": Quantity([2], 0.48250714233361036, 0.5597136492671929),
      "record 1, hidden": Quantity([2], 0.49750002083312495, 0.41095956594133487),
    ],
    "11.2": [
      "hidden": Quantity(
        [4, 2], 0.48250714233361036, 0.5597136492671929, 0.49750002083312495,
        0.41095956594133487, 0.7613327148429104, 0.09708864098649891, 0.7068222210935676,
        0.10621499167517556)
    ],
    "11.3": [
      "loss of three records": Quantity([], 0.4594420638235713),
      "loss with probabilities of 0 and 1": Quantity([], 25.089168735984682),
    ],
    "11.4": [
      "gradient": Quantity([3], -0.03333333333333337, 0.06666666666666665, -0.2166666666666667),
      "gradient of two records": Quantity([2], 0.3, -0.42499999999999993),
    ],
    "11.5": [
      "choice 0": Quantity([], 2),
      "choice 1": Quantity([], 3),
      "choice 2": Quantity([], 2),
      "choice 3": Quantity([], 4),
    ],
    "11.6": [
      "run 0, stop": Quantity([], 8),
      "run 0, best": Quantity([], 5),
      "run 1, stop": Quantity([], 3),
      "run 1, best": Quantity([], 2),
      "run 2, stop": Quantity([], 4),
      "run 2, best": Quantity([], 1),
      "run 3, stop": Quantity([], 3),
      "run 3, best": Quantity([], 2),
    ],
  ]
}
