// Made by Tests/Reference/lesson06.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "6.1": [
      "hidden": Quantity([3], 3.5000000000000004, -2.3, 0.8),
      "second hidden": Quantity([2], -2.2, 0.6),
    ],
    "6.2": [
      "output": Quantity(
        [7], 0.28495789429901025, 0.5, 0.45016600268752205, 0.574442516811659, 1, 0,
        0.6271477663131956)
    ],
    "6.3": [
      "inputToHidden": Quantity(
        [4, 3], 0.5179831565675049, -0.6348832624571208, 0.2255384086026027, 0.12778036211145638,
        -0.2713204802652882, 0.7237207898910332, -0.17022842188881446, 0.40154229786034024,
        0.527201802552219, 0.8150321818603687, -0.342637074700341, -0.08584034529728252),
      "hiddenToOutput": Quantity([3], 0.3734379305857552, -0.7281483798089314, 0.5156348572794218),
    ],
    "6.4": ["sentiment": Quantity([12], 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1)],
  ]
}
