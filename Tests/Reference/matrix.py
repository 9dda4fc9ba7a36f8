"""Reference values of Lab's element-wise arithmetic, from NumPy. `--write` writes matrix.json beside it."""

import argparse
import json
from pathlib import Path

import numpy as np


def values():
    random = np.random.RandomState(8)
    a, b = random.normal(0, 2, (2, 3)), random.normal(0, 2, (2, 3))
    results = {
        "a + b": a + b, "a - b": a - b, "a * b": a * b, "a / b": a / b, "a + 1": a + 1, "1 + a": 1 + a,
        "a - 1": a - 1, "1 - a": 1 - a, "a * 3": a * 3, "3 * a": 3 * a, "a / 3": a / 3, "1 / a": 1 / a,
        "-a": -a, "a * (1 - a)": a * (1 - a), "2 * (a - b) / n": 2 * (a - b) / a.size,
        "a / (1 + b * b)": a / (1 + b * b), "0.9 * a + 0.1 * b": 0.9 * a + 0.1 * b,
    }
    return {"a": a.tolist(), "b": b.tolist(), "results": {name: x.tolist() for name, x in results.items()}}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the values that the tests compare with")
    text = json.dumps(values(), indent=1) + "\n"
    if parser.parse_args().write:
        Path(__file__).with_suffix(".json").write_text(text)
    else:
        print(text, end="")
