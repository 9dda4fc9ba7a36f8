"""Reference values of Lab's element-wise arithmetic, from NumPy. `--write` writes matrix.json beside it."""

import numpy as np
import reference


def values():
    random = np.random.RandomState(8)
    a, b = random.normal(0, 2, (2, 3)), random.normal(0, 2, (2, 3))
    results = {
        "a + b": a + b,
        "a - b": a - b,
        "a * b": a * b,
        "a / b": a / b,
        "a + 1": a + 1,
        "1 + a": 1 + a,
        "a - 1": a - 1,
        "1 - a": 1 - a,
        "a * 3": a * 3,
        "3 * a": 3 * a,
        "a / 3": a / 3,
        "1 / a": 1 / a,
        "-a": -a,
        "a * (1 - a)": a * (1 - a),
        "2 * (a - b) / n": 2 * (a - b) / a.size,
        "a / (1 + b * b)": a / (1 + b * b),
        "0.9 * a + 0.1 * b": 0.9 * a + 0.1 * b,
    }
    return {"a": a.tolist(), "b": b.tolist(), "results": {name: x.tolist() for name, x in results.items()}}


if __name__ == "__main__":
    reference.main_of_values(values())
