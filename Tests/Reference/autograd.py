"""Compares lesson 15 with PyTorch's autograd: gradients of random expressions, the losses of a training, and speed.

python3 Tests/Reference/autograd.py                 builds nothing: it runs the lesson15 that `swift build` has made
python3 Tests/Reference/autograd.py --expressions 1000 --seed 1
python3 Tests/Reference/autograd.py --speed         the images per second of both, too
python3 Tests/Reference/autograd.py --speed --record on the real data: writes them into the lesson's RealData.json

The expressions have 1 to 30 operations in a row, on numbers and on matrices of up to 4 × 4, and use what is there again
and again. Exit code 1 where something differs.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from deep import CLASSES, PIXELS, mnist, network
from reference import PACKAGE
from torch import nn

UNARY = {
    "exp": torch.exp,
    "log": torch.log,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "relu": torch.relu,
    "logsoftmax": lambda x: torch.log_softmax(x, 1),
    "sum": lambda x: x.sum().reshape(1, 1),
    "mean": lambda x: x.mean().reshape(1, 1),
}
POWERS = [2, 3, -1, 0.5, 1.5]


def built():
    """The path of the lesson15 that `swift build` has made."""
    command = ["swift", "build", "--show-bin-path"]
    folder = subprocess.run(command, cwd=PACKAGE, text=True, capture_output=True, check=True).stdout.strip()
    return f"{folder}/lesson15"


def answer(program, arguments):
    """What lesson15 --json prints for these arguments."""
    run = subprocess.run([program, "--json", *arguments], cwd=PACKAGE, text=True, capture_output=True)
    if run.returncode:
        sys.exit(run.stderr)
    return json.loads(run.stdout)


def literal(matrix):
    """A matrix as --values has it; a number without brackets."""
    rows = [" ".join(repr(value) for value in row) for row in matrix.tolist()]
    return rows[0] if matrix.numel() == 1 else "[" + "; ".join(rows) + "]"


class Candidate:
    """An operation on what is there: its text, and what it gives; None where it makes no sense there."""

    def __init__(self, draw, known):
        name, x = self.pick(draw, known)
        kind = draw.choice(["unary", "unary", "binary", "binary", "binary", "power", "product", "row", "gather"])
        self.text = self.value = None
        low, size = x.min().item(), x.abs().min().item()
        if kind == "unary":
            function = draw.choice(list(UNARY))
            # Away from where the slope jumps or has no bound.
            if function == "log" and low < 0.2 or function == "relu" and size < 1e-6:
                return
            text = f"{function}({name})" if draw.random() < 0.5 else f"{name}.{function}"
            self.set(text, UNARY[function](x))
        elif kind == "power":
            power = draw.choice(POWERS)
            if power != int(power) and low < 0.2 or power < 0 and size < 0.3:
                return
            sign = draw.choice(["^", "**"])
            self.set(f"{name}{sign}{power}" if power > 0 else f"{name}{sign}({power})", x**power)
        elif kind == "gather":
            labels = [draw.randrange(x.shape[1]) for _ in range(x.shape[0])]
            picked = x.gather(1, torch.tensor(labels).reshape(-1, 1))
            self.set(f"gather({name}, {', '.join(map(str, labels))})", picked)
        else:
            other, y = self.pick(draw, known)
            if kind == "product" and x.shape[1] == y.shape[0]:
                self.set(f"dot({name}, {other})", x @ y)
            elif kind == "row" and y.shape[0] == 1 and x.shape[1] == y.shape[1]:
                self.set(f"addrow({name}, {other})", x + y)
            elif kind == "binary" and x.shape == y.shape:
                sign = draw.choice("+-*/")
                if sign == "/" and y.abs().min().item() < 0.3:
                    return
                value = {"+": x + y, "-": x - y, "*": x * y, "/": x / y}[sign]
                self.set(f"{name} {sign} {other}", value)

    def set(self, text, value):
        if torch.isfinite(value).all() and value.abs().max() < 1e3:
            self.text, self.value = text, value

    @staticmethod
    def pick(draw, known):
        """Mostly one of the last, so that the graph grows deep."""
        names = list(known)
        name = names[-1] if draw.random() < 0.4 else draw.choice(names)
        return name, known[name]


def expression(draw):
    """An expression's text, the text of its values, and by PyTorch its value and the gradients of its leaves."""
    leaves = {}
    for name in "abcdef"[: draw.randint(2, 6)]:
        shape = (1, 1) if draw.random() < 0.2 else (draw.randint(1, 4), draw.randint(1, 4))
        values = [[round(draw.uniform(-2, 2), 3) for _ in range(shape[1])] for _ in range(shape[0])]
        leaves[name] = torch.tensor(values, requires_grad=True)
    known, statements = dict(leaves), []
    for step in range(draw.randint(1, 60)):
        candidate = Candidate(draw, known)
        if candidate.text is not None and len(statements) < 30:
            known[f"t{step}"] = candidate.value
            statements.append(f"t{step} = {candidate.text}")
    last = list(known)[-1]
    output = known[last].mean()
    output.backward()
    text = "; ".join([*statements, f"mean({last})"])
    values = ",".join(f"{name}={literal(leaf)}" for name, leaf in leaves.items())
    gradients = {name: torch.zeros_like(leaf) if leaf.grad is None else leaf.grad for name, leaf in leaves.items()}
    return text, values, output.item(), gradients


def compare_expressions(program, count, seed):
    """The largest difference of a gradient, relative to the largest element of that gradient, and the worst expression.

    Where a gradient is 0 but for rounding, as that of x / x, 10⁻³ stands for it.
    """
    draw = random.Random(seed)
    expressions = [expression(draw) for _ in range(count)]
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("".join(f"{text}\t{values}\n" for text, values, _, _ in expressions))
        file.flush()
        answers = answer(program, ["--expressions", file.name])
    worst, where = 0.0, ""
    for (text, values, value, gradients), found in zip(expressions, answers, strict=True):
        pairs = [(torch.tensor(found["value"]), torch.tensor(value))]
        pairs += [
            (torch.tensor(found["gradients"][name]).reshape(wanted.shape), wanted) for name, wanted in gradients.items()
        ]
        for mine, wanted in pairs:
            difference = (mine - wanted).abs().max() / max(wanted.abs().max(), torch.tensor(1e-3))
            if not difference <= worst:
                worst, where = difference.item(), f"{text} with {values}"
    operations = [text.count(";") for text, _, _, _ in expressions]
    return worst, where, max(operations), sum(operations) / count


def train(data, dtype, steps=None, count=None):
    """PyTorch's losses and images per second for an epoch with lesson 15's own settings."""
    images, labels = mnist(data, "train", count)
    x, y = torch.tensor(images, dtype=dtype) / 255, torch.tensor(labels)
    draws = np.random.RandomState(21)
    model = network([PIXELS, 50, CLASSES], nn.ReLU, draws).to(dtype)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)
    losses, started = [], time.perf_counter()
    for batch in torch.from_numpy(draws.permutation(len(x))).split(64):
        loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        if len(losses) == steps:
            return losses, None
    return losses, len(x) / (time.perf_counter() - started)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--expressions", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--data", type=Path, default=PACKAGE / "Datasets/samples", help="the folder that holds mnist")
    parser.add_argument("--speed", action="store_true")
    parser.add_argument("--record", action="store_true", help="with --speed: write RealData.json")
    parser.add_argument("--program", help="the path of lesson15; else what `swift build` has made")
    options = parser.parse_args()
    options.program = options.program or built()
    torch.set_default_dtype(torch.float64)
    worst, where, deepest, mean = compare_expressions(options.program, options.expressions, options.seed)
    print(
        f"{options.expressions} expressions of up to {deepest} operations, {mean:.1f} on average: the largest "
        f"relative difference is {worst:.1e}"
    )
    swift = answer(options.program, ["--data", str(options.data), "--epochs", "1"])
    losses, _ = train(options.data, torch.float64, steps=len(swift["firstLosses"]))
    difference = max(abs(mine - wanted) for mine, wanted in zip(swift["firstLosses"], losses))
    print(f"the first {len(losses)} losses: the largest difference is {difference:.1e}")
    if options.speed:
        speeds(options)
    if not worst <= 1e-9:
        sys.exit(f"The gradients differ: {where}")
    if not difference <= 1e-5:
        sys.exit("The losses differ.")


def speeds(options):
    """Both trainings three times in turns, the fastest of each; PyTorch with one thread and with all of them."""
    best = {"imagesPerSecond": 0, "handMadeImagesPerSecond": 0, "pyTorchImagesPerSecond": 0}
    threads = {1, torch.get_num_threads()}
    images = 200 * 64
    for _ in range(3):
        found = answer(options.program, ["--data", str(options.data), "--epochs", "1", "--train", str(images)])
        for count in threads:
            torch.set_num_threads(count)
            speed = train(options.data, torch.float32, count=images)[1]
            found["pyTorchImagesPerSecond"] = max(found.get("pyTorchImagesPerSecond", 0), speed)
        best = {key: max(value, found[key]) for key, value in best.items()}
    for key, value in best.items():
        print(f"{key}: {value:,.0f}")
    print(
        f"tensors beside hand-made layers: {best['imagesPerSecond'] / best['handMadeImagesPerSecond']:.2f}, beside "
        f"PyTorch: {best['imagesPerSecond'] / best['pyTorchImagesPerSecond']:.2f}"
    )
    if options.record:
        file = PACKAGE / "Lessons/15-Backward/RealData.json"
        figures = json.loads(file.read_text()) | {key: float(round(value)) for key, value in best.items()}
        lines = ",\n".join(f'  "{key}": {value}' for key, value in sorted(figures.items()))
        file.write_text("{\n" + lines + "\n}\n")


if __name__ == "__main__":
    main()
