// Made by Tests/Reference/lesson11.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "11.1": [
      "hidden": Quantity([3], 0.5719961329315186, 0.5817593768418362, 0.9442756020713345),
      "second hidden": Quantity(
        [5], 0.8320183851339245, 0.679178699175393, 0.35893259366518293, 0.15577584012374737,
        0.8664582774667876),
    ],
    "11.2": [
      "hidden": Quantity(
        [5, 3], 0.5719961329315186, 0.5817593768418362, 0.9442756020713345, 0.2516182783929357,
        0.3475105378072555, 0.7068222210935675, 0.8021838885585817, 0.10247703344409737,
        0.676995856238523, 0.9198270878271877, 0.14931293453084377, 0.5597136492671929,
        0.29943285752602705, 0.389360766050778, 0.3681875822638983),
      "second hidden": Quantity(
        [2, 5], 0.8320183851339245, 0.679178699175393, 0.35893259366518293, 0.15577584012374737,
        0.8664582774667876, 0.3318122278318339, 0.9340109905087812, 0.5149955016194102,
        0.8334113864245404, 0.36586440898919936),
    ],
    "11.3": [
      "loss": Quantity([], 1.058069839379772),
      "loss with a probability of 1": Quantity([], 33.45222498131291),
      "loss with a probability of 0": Quantity([], 25.631432161077065),
      "loss of small probabilities": Quantity([], 56.89566356741849),
    ],
    "11.4": [
      "gradient": Quantity(
        [5], -0.02000000000000002, 0.039999999999999994, -0.13, 0.12, -0.18999999999999997),
      "second gradient": Quantity([3], 0.2, -0.28333333333333327, -0.1),
    ],
    "11.5": [
      "chosenHiddenUnits([1, 2, 4, 8], trainingLosses: [0.6, 0.4, 0.3, 0.1], validationLosses: [0.61, 0.45, 0.5, 0.7])":
        Quantity([], 2),
      "chosenHiddenUnits([5, 2, 10, 3], trainingLosses: [0.2, 0.49, 0.05, 0.3], validationLosses: [0.43, 0.5, 0.7, 0.43])":
        Quantity([], 3),
      "chosenHiddenUnits([2, 6, 4], trainingLosses: [0.25, 0.2, 0.1], validationLosses: [0.3, 0.3, 0.5])":
        Quantity([], 2),
      "chosenHiddenUnits([8, 4, 1], trainingLosses: [0.1, 0.29, 0.65], validationLosses: [0.5, 0.33, 0.66])":
        Quantity([], 4),
      "chosenHiddenUnits([3, 7, 9, 12, 5], trainingLosses: [1.4, 1.2, 1.1, 0.9, 1.3], validationLosses: [1.9, 1.5, 1.7, 1.3, 1.6])":
        Quantity([], 12),
      "chosenHiddenUnits([6, 1, 9, 4], trainingLosses: [0.3, 0.9, 0.1, 0.2], validationLosses: [0.2, 0.8, 0.25, 0.24])":
        Quantity([], 6),
      "chosenHiddenUnits([9, 5, 2, 3], trainingLosses: [0.2, 0.4, 0.5, 0.45], validationLosses: [0.8, 0.6, 0.55, 0.51])":
        Quantity([], 3),
      "chosenHiddenUnits([2, 3, 16], trainingLosses: [0.5, 0.3, 0.2], validationLosses: [0.405, 0.4, 0.9])":
        Quantity([], 3),
      "chosenHiddenUnits([4, 6, 3], trainingLosses: [0.5, 0.3, 0.7], validationLosses: [0.45, 0.35, 0.6])":
        Quantity([], 6),
      "chosenHiddenUnits([10, 2, 7], trainingLosses: [0.1, 0.5, 0.3], validationLosses: [0.42, 0.4, 0.41])":
        Quantity([], 2),
      "chosenHiddenUnits([3, 8, 5], trainingLosses: [0.3, 0.35, 0.2], validationLosses: [0.4, 0.4, 0.6])":
        Quantity([], 3),
      "chosenHiddenUnits([2, 3, 4], trainingLosses: [0.45, 0.5, 0.41], validationLosses: [0.9, 0.4, 0.5])":
        Quantity([], 3),
    ],
    "11.6": [
      "earlyStop(validationLosses: [0.9, 0.7, 0.6, 0.65, 0.62, 0.55, 0.55, 0.58, 0.57, 0.5, 0.49], patience: 3).stop":
        Quantity([], 8),
      "earlyStop(validationLosses: [0.9, 0.7, 0.6, 0.65, 0.62, 0.55, 0.55, 0.58, 0.57, 0.5, 0.49], patience: 3).best":
        Quantity([], 5),
      "earlyStop(validationLosses: [0.9, 0.7, 0.6, 0.65, 0.62, 0.55, 0.55, 0.58, 0.57, 0.5, 0.49], patience: 1).stop":
        Quantity([], 3),
      "earlyStop(validationLosses: [0.9, 0.7, 0.6, 0.65, 0.62, 0.55, 0.55, 0.58, 0.57, 0.5, 0.49], patience: 1).best":
        Quantity([], 2),
      "earlyStop(validationLosses: [0.5, 0.4, 0.45, 0.43, 0.42, 0.41], patience: 3).stop": Quantity(
        [], 4),
      "earlyStop(validationLosses: [0.5, 0.4, 0.45, 0.43, 0.42, 0.41], patience: 3).best": Quantity(
        [], 1),
      "earlyStop(validationLosses: [0.5, 0.45, 0.4, 0.41], patience: 2).stop": Quantity([], 3),
      "earlyStop(validationLosses: [0.5, 0.45, 0.4, 0.41], patience: 2).best": Quantity([], 2),
      "earlyStop(validationLosses: [0.3, 0.5, 0.45, 0.4, 0.2], patience: 2).stop": Quantity([], 2),
      "earlyStop(validationLosses: [0.3, 0.5, 0.45, 0.4, 0.2], patience: 2).best": Quantity([], 0),
      "earlyStop(validationLosses: [2.5, 1.9, 1.7, 1.8, 1.6, 1.75, 1.72, 1.65], patience: 3).stop":
        Quantity([], 7),
      "earlyStop(validationLosses: [2.5, 1.9, 1.7, 1.8, 1.6, 1.75, 1.72, 1.65], patience: 3).best":
        Quantity([], 4),
      "earlyStop(validationLosses: [0.8, 0.7, 0.75, 0.6], patience: 5).stop": Quantity([], 3),
      "earlyStop(validationLosses: [0.8, 0.7, 0.75, 0.6], patience: 5).best": Quantity([], 3),
      "earlyStop(validationLosses: [0.6, 0.4, 0.4, 0.5, 0.45], patience: 2).stop": Quantity([], 3),
      "earlyStop(validationLosses: [0.6, 0.4, 0.4, 0.5, 0.45], patience: 2).best": Quantity([], 1),
      "earlyStop(validationLosses: [0.4, 0.6, 0.5, 0.7, 0.8], patience: 2).stop": Quantity([], 2),
      "earlyStop(validationLosses: [0.4, 0.6, 0.5, 0.7, 0.8], patience: 2).best": Quantity([], 0),
      "earlyStop(validationLosses: [0.5, 0.6, 0.5, 0.7, 0.9], patience: 2).stop": Quantity([], 2),
      "earlyStop(validationLosses: [0.5, 0.6, 0.5, 0.7, 0.9], patience: 2).best": Quantity([], 0),
    ],
  ]
}
