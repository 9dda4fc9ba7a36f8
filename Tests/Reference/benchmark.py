"""The speed of NumPy and PyTorch at the work that `swift run benchmark` measures in Swift.

Prints one JSON object. With --products: GFLOP/s of the matrix products, first in single and then in double
precision. Otherwise: the iterations a second of lesson 3's training in NumPy. The number of threads is what
OMP_NUM_THREADS and OPENBLAS_NUM_THREADS say.
"""

import json
import time

import lesson03
import numpy as np
import reference

# rows, depth, columns, and which operand lies in memory as its transpose: as in Sources/Benchmark/Product.swift.
PRODUCTS = [
    (64, 784, 50, None),
    (784, 64, 50, "left"),
    (64, 50, 784, "right"),
    (512, 784, 128, None),
    (1024, 1024, 1024, None),
]


def fastest(work, seconds=0.15):
    best, end = float("inf"), time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def speeds(array):
    """GFLOP/s of all products; `array` makes a library's matrix from a NumPy one."""
    random, result = np.random.RandomState(1), []
    for dtype in (np.float32, np.float64):
        for rows, depth, columns, transposed in PRODUCTS:

            def matrix(rows, columns, is_transposed):
                shape = (columns, rows) if is_transposed else (rows, columns)
                made = array(random.uniform(-1, 1, shape).astype(dtype))
                return made.T if is_transposed else made

            a, b = matrix(rows, depth, transposed == "left"), matrix(depth, columns, transposed == "right")
            result.append(2 * rows * depth * columns / fastest(lambda: a @ b) / 1e9)
    return result


def products():
    result = {"NumPy": speeds(lambda matrix: matrix)}
    try:
        import torch

        with torch.no_grad():
            result["PyTorch"] = speeds(torch.from_numpy)
    except ImportError:
        pass
    return result


def rentals(folder, iterations, losses_every):
    """Lesson 3's training, its losses taken as its program takes them."""
    x, y, _, _ = lesson03.rentals(folder)
    parts = [
        slice(None, -lesson03.TEST - lesson03.VALIDATION),
        slice(-lesson03.TEST - lesson03.VALIDATION, -lesson03.TEST),
    ]
    random = np.random.RandomState(21)
    w = random.normal(0, x.shape[1] ** -0.5, (x.shape[1], 20))
    v = random.normal(0, 20**-0.5, (20, 1))
    x_train, y_train = x[parts[0]], y[parts[0]]
    start = time.perf_counter()
    for iteration in range(1, iterations + 1):
        batch = random.choice(len(x_train), size=128)
        dw, dv = lesson03.steps(x_train[batch], y_train[batch], w, v)
        w += 0.5 * dw / 128
        v += 0.5 * dv / 128
        if iteration <= 3 or iteration == iterations or (losses_every and iteration % losses_every == 0):
            for part in parts:
                np.mean((lesson03.forward(x[part], w, v)[1] - y[part]) ** 2)
    return {"iterationsPerSecond": iterations / (time.perf_counter() - start)}


if __name__ == "__main__":
    parser = reference.parser(__doc__)
    parser.add_argument("--products", action="store_true")
    parser.add_argument("--iterations", type=int, default=6000)
    parser.add_argument("--losses-every", type=int)
    options = parser.parse_args()
    print(
        json.dumps(products() if options.products else rentals(options.data, options.iterations, options.losses_every))
    )
