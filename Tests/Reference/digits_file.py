"""Opens a file that `lesson10 --save FILE` wrote, in PyTorch, and reads the test pictures with it.

python3 Tests/Reference/digits_file.py FILE [--data FOLDER]  prints the logits of the first 100 test pictures
and the share of all test pictures that is recognised

Needs torch, numpy and safetensors.
"""

import argparse
import json
from pathlib import Path

import reference
import safetensors.torch
import torch
from lesson10 import CLASSES, PIXELS, digits
from torch import nn

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument(
        "--data", type=Path, default=reference.SAMPLES, help="the folder that holds the datasets' folders"
    )
    options = parser.parse_args()
    parameters = safetensors.torch.load_file(options.file)
    hidden_units = len(parameters["0.bias"])
    model = nn.Sequential(nn.Linear(PIXELS, hidden_units), nn.ReLU(), nn.Linear(hidden_units, CLASSES)).float()
    model.load_state_dict(parameters)
    images, labels = digits(options.data, "t10k", torch.float32)
    with torch.no_grad():
        logits = model(images)
    print(
        json.dumps(
            {"logits": logits[:100].tolist(), "testAccuracy": (logits.argmax(1) == labels).double().mean().item()}
        )
    )
