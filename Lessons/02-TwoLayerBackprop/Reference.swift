// Made by Tests/Reference/lesson02.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "2.1": [
      "record 0, hidden": Quantity([2], 0.38461624360881785, 0.7924899414403643),
      "record 0, output": Quantity([], 0.3636875839119717),
      "record 1, hidden": Quantity([2], 0.3989121211516302, 0.676995856238523),
      "record 1, output": Quantity([], 0.3894246247372865),
    ],
    "2.2": ["outputErrorTerm": Quantity([2], 0.147, -0.12800000000000003)],
    "2.3": ["hiddenErrorTerms": Quantity([3], -0.010079999999999999, 0.02592, -0.0288)],
    "2.4": [
      "steps.inputToHidden": Quantity(
        [3, 2], 0.010523039536089844, -0.01818644204674438, -0.019393842585075167,
        0.03162020215737196, 0.020777786138757713, -0.02901028180583371),
      "steps.hiddenToOutput": Quantity([2], 0.019699417031542515, 0.054011671879105536),
    ],
    "2.5": [
      "weights.inputToHidden": Quantity(
        [3, 2], 0.5015784559304135, -0.6027279663070116, 0.09709092361223873,
        -0.19525696967639422, -0.2968833320791863, 0.6956484577291249),
      "weights.hiddenToOutput": Quantity([2], 0.4029549125547314, -0.8918982492181342),
    ],
    "2.6": [
      "accuracy of five answers": Quantity([], 0.6),
      "accuracy of two wrong answers": Quantity([], 0),
    ],
  ]
}
