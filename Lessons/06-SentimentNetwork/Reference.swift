// Made by Tests/Reference/lesson06.py --write; not to be edited.

import Exercises

/// Reference values: by exercise, and by the name that its check measures them under.
enum Reference {
  static let values: ReferenceValues = [
    "6.1": ["hidden": Quantity([3], 3.1000000000000005, 0.3999999999999999, 0.5)],
    "6.2": ["output": Quantity([3], 0.28495789429901025, 0.5, 0.45016600268752205)],
    "6.3": [
      "inputToHidden": Quantity(
        [4, 3], 0.5285624310049357, -0.6642654697611053, 0.2214218232537018, 0.04708390591759119,
        -0.10822269963845285, 0.8670645413929144, -0.28571878449753213, 0.6678672651194473,
        0.4107109116268509, 0.7899275524249948, 0.29537909571988913, -0.10080272372653291),
      "hiddenToOutput": Quantity([3], 0.4129828983428233, -0.8860919989536655, 0.23162675223245704),
    ],
    "6.4": ["sentiment": Quantity([6], 0, 0, 0, 1, 1, 1)],
  ]
}
