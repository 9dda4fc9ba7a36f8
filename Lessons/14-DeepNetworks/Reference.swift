// Made by Tests/Reference/lesson14.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "14.1": [
      "the number of layers": Quantity([], 7),
      "the kind of layer 0 (1 Linear, 2 ReLU)": Quantity([], 1),
      "the inputs of layer 0": Quantity([], 3),
      "the outputs of layer 0": Quantity([], 5),
      "the first weight of layer 0": Quantity([], -0.48923704636671766),
      "the kind of layer 1 (1 Linear, 2 ReLU)": Quantity([], 2),
      "the kind of layer 2 (1 Linear, 2 ReLU)": Quantity([], 1),
      "the inputs of layer 2": Quantity([], 5),
      "the outputs of layer 2": Quantity([], 4),
      "the first weight of layer 2": Quantity([], 0.08993368580551747),
      "the kind of layer 3 (1 Linear, 2 ReLU)": Quantity([], 2),
      "the kind of layer 4 (1 Linear, 2 ReLU)": Quantity([], 1),
      "the inputs of layer 4": Quantity([], 4),
      "the outputs of layer 4": Quantity([], 6),
      "the first weight of layer 4": Quantity([], -0.04090702210856856),
      "the kind of layer 5 (1 Linear, 2 ReLU)": Quantity([], 2),
      "the kind of layer 6 (1 Linear, 2 ReLU)": Quantity([], 1),
      "the inputs of layer 6": Quantity([], 6),
      "the outputs of layer 6": Quantity([], 2),
      "the first weight of layer 6": Quantity([], 0.19746741246499222),
    ],
    "14.2": [
      "the number of outputs": Quantity([], 5),
      "outputs[0]": Quantity(
        [4, 3], -0.37, 1.14, 2.17, -0.31000000000000005, 0.54, 0.7, 0.8600000000000001,
        -1.3299999999999998, 1.3000000000000003, 0.58, -1.2299999999999998, -1.11),
      "outputs[1]": Quantity(
        [4, 3], 0, 1.14, 2.17, 0, 0.54, 0.7, 0.8600000000000001, 0, 1.3000000000000003, 0.58, 0,
        0),
      "outputs[2]": Quantity(
        [4, 3], -0.10199999999999998, -1.5030000000000001, 1.847, -0.39000000000000007, -0.246,
        0.698, 1.1520000000000001, -0.9720000000000004, 0.32199999999999995, 0.29599999999999993,
        0.374, -0.364),
      "outputs[3]": Quantity(
        [4, 3], 0, 0, 1.847, 0, 0, 0.698, 1.1520000000000001, 0, 0.32199999999999995,
        0.29599999999999993, 0.374, 0),
      "outputs[4]": Quantity(
        [4, 3], 1.1582, -1.5929, 1.5234999999999999, 0.46879999999999994, -0.7886, 0.949,
        -0.7936000000000002, 0.3962000000000003, 1.1065999999999998, -0.14159999999999995, 0.423,
        0.5391999999999999),
    ],
    "14.3": [
      "the number of gradients": Quantity([], 5),
      "gradients[0]": Quantity(
        [4, 3], 0, 0.09000000000000001, 0.315, 0, -0.05, -0.175, -2.3120000000000003, 0,
        0.22499999999999998, -0.5055, 0, 0),
      "gradients[1]": Quantity(
        [4, 3], -0.36000000000000004, 0.09000000000000001, 0.315, 0.2, -0.05, -0.175,
        -2.3120000000000003, 0.8260000000000001, 0.22499999999999998, -0.5055, 0.7435, -1.0505),
      "gradients[2]": Quantity([4, 3], 0, 0, 0.45, 0, 0, -0.25, -1.24, 0, 1.03, -0.605, 0.735, 0),
      "gradients[3]": Quantity(
        [4, 3], -0.23000000000000004, -0.23000000000000004, 0.45, 0.8500000000000001, -0.06,
        -0.25, -1.24, -0.9400000000000001, 1.03, -0.605, 0.735, 0.17000000000000004),
      "gradients[4]": Quantity(
        [4, 3], 0.3, -0.1, 0.4, -0.6, 0.2, 0.5, 0.7, -0.8, 0.1, 0.9, 0.35, -0.25),
      "the gradient of the weights 1": Quantity(
        [3, 3], -2.6443000000000008, 0.065, 0.475, -1.0333500000000002, -0.12300000000000001,
        -0.2955, 1.91425, 0.14, 0.3775),
      "the gradient of the weights 2": Quantity(
        [3, 3], -1.4173, 0.42629999999999996, 0.8858000000000001, 0, 0, 0.378,
        -1.6120000000000003, 0, 2.1405000000000003),
      "the gradient of the weights 3": Quantity(
        [3, 3], 1.0728, -0.8180000000000003, 0.04120000000000004, 0.3366, 0.1309, -0.0935,
        0.3606999999999999, -0.30269999999999997, 1.12),
    ],
    "14.4": ["parameterCount": Quantity([2], 42310, 32)],
    "14.5": [
      "heWeights": Quantity(
        [3, 5], 1.3803084571234285, -0.38043626997304497, 0.026797551429052505,
        0.33273565173902425, -0.6441529554880621, 0.0016865332153635957, -0.0007269970087073578,
        -1.4327263966018118, 0.8309142821779706, 0.49030498510048576, -0.5106606188569951,
        -0.14006856873040283, 0.41257521137656733, -0.21339661940750695, -0.19820379275948988)
    ],
  ]
}
