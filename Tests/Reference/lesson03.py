"""Reference values of lesson 3, bike sharing, from NumPy.

Follows the original course's project in matrix form: one RandomState for weights and batches, batches of
128 drawn with replacement, gradients averaged over the batch, a linear output.

The page tells what a training of 100,000 iterations does on the real data. It is too long for a lesson's run, so
`lesson03.py --record --data DATASETS` puts its two losses into the lesson's RealData.json (half a minute).
"""

import csv
import json

import numpy as np
import reference
from reference import sigmoid

TEST, VALIDATION = 21 * 24, 60 * 24


def rentals(folder):
    """Features and targets, and mean and deviation of the counts."""
    with open(folder / "bike-sharing/hour.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    column = lambda name: np.array([float(row[name]) for row in rows])

    def scale(name):
        values = column(name)
        known = values[:-TEST]
        return (values - known.mean()) / known.std(ddof=1)

    columns = [column("yr"), column("holiday"), scale("temp"), scale("hum"), scale("windspeed")]
    for name in ("season", "weathersit", "mnth", "hr", "weekday"):
        columns += [(column(name) == category).astype(float) for category in np.unique(column(name))]
    counts = column("cnt")[:-TEST]
    return np.column_stack(columns), scale("cnt")[:, None], counts.mean(), counts.std(ddof=1)


def forward(x, w, v):
    hidden = sigmoid(x @ w)
    return hidden, hidden @ v


def steps(x, y, w, v):
    hidden, output = forward(x, w, v)
    error = y - output
    return x.T @ (error @ v.T * hidden * (1 - hidden)), hidden.T @ error


def headline(options):
    iterations, rate, hidden_units = options.iterations, options.learning_rate, options.hidden_units
    x, y, mean, deviation = rentals(options.data)
    parts = {
        "training": slice(None, -TEST - VALIDATION),
        "validation": slice(-TEST - VALIDATION, -TEST),
        "test": slice(-TEST, None),
    }
    inputs = x.shape[1]
    random = np.random.RandomState(options.seed)
    w = random.normal(0, inputs**-0.5, (inputs, hidden_units))
    v = random.normal(0, hidden_units**-0.5, (hidden_units, 1))
    loss = lambda part: float(np.mean((forward(x[parts[part]], w, v)[1] - y[parts[part]]) ** 2))
    x_train, y_train = x[parts["training"]], y[parts["training"]]
    history = []
    for iteration in range(iterations):
        batch = random.choice(len(x_train), size=128)
        dw, dv = steps(x_train[batch], y_train[batch], w, v)
        w += rate * dw / 128
        v += rate * dv / 128
        if iteration < 3 or iteration == iterations - 1:
            history.append([iteration + 1, loss("training"), loss("validation")])
    first = forward(x[parts["test"]][:5], w, v)[1].ravel() * deviation + mean
    return {
        "features": inputs,
        "rows": [len(x[part]) for part in parts.values()],
        "countMean": float(mean),
        "countDeviation": float(deviation),
        "trainingLoss": loss("training"),
        "validationLoss": loss("validation"),
        "testLoss": loss("test"),
        "lossHistory": history,
        "firstPredictions": first.tolist(),
    }


def exercises():
    x = np.array(
        [
            [0.5, -1.2, 2.0, 0.7],
            [-0.4, 0.3, 0.8, -0.9],
            [1.1, 0.6, -0.5, 1.4],
            [0.2, -0.7, -1.5, -0.6],
            [-0.8, 1.3, 0.1, 0.4],
        ]
    )
    y = np.array([[0.4], [-1.5], [2.2], [0.3], [-0.7]])
    w = np.array([[0.5, -0.6, 0.2], [0.1, -0.2, -0.8], [-0.3, 0.7, 0.9], [1.1, 0.4, -0.5]])
    v = np.array([[2.3], [-3.1], [1.7]])
    dw = np.array([[0.2, -0.1, 0.4], [-0.3, 0.5, 0.1], [0.6, -0.7, -0.2], [0.3, 0.8, -0.4]])
    dv = np.array([[-0.6], [0.9], [0.25]])
    other_x = np.array(
        [[1.3, -0.6, 0.8], [-0.2, 0.9, -1.1], [0.7, 0.4, -0.3], [-1.4, 0.1, 0.6], [0.3, -0.8, 1.7], [-0.5, 1.6, 0.2]]
    )
    other_y = np.array([[-0.9], [1.2], [0.6], [-0.2], [1.8], [-1.1]])
    other_w = np.array([[-0.4, 0.3, 0.9, -1.2, 0.6], [0.8, -0.5, 0.1, 0.7, -0.9], [0.2, 1.4, -0.6, 0.3, -0.7]])
    other_v = np.array([[-1.8], [1.2], [-2.7], [0.5], [1.4]])
    other_dw = np.array([[0.15, -0.35, 0.7, 0.4, -0.8], [-0.1, 0.6, 0.3, -0.5, 0.2], [0.9, -0.2, -0.45, 0.1, 0.55]])
    other_dv = np.array([[0.3], [-0.15], [0.65], [-0.4], [0.8]])
    (hidden, output), (other_hidden, other_output) = forward(x, w, v), forward(other_x, other_w, other_v)
    step_w, step_v = steps(x, y, w, v)
    other_step_w, other_step_v = steps(other_x, other_y, other_w, other_v)
    # Outputs beyond 1, so that rounding is not deciding.
    far, other_far = np.array([[6.9], [-9.3], [5.1]]), np.array([[-5.4], [3.6], [-8.1], [1.5], [4.2]])
    with np.errstate(over="ignore"):
        ends = sigmoid([-1000, 1000])
    return {
        "3.1": {"activation": sigmoid([-3, -0.4, 0, 0.7, 2.5]), "activation far out": ends},
        "3.2": {"hidden": hidden, "output": output, "second hidden": other_hidden, "second output": other_output},
        "3.3": {
            "steps.inputToHidden": step_w,
            "steps.hiddenToOutput": step_v,
            "second steps.inputToHidden": other_step_w,
            "second steps.hiddenToOutput": other_step_v,
        },
        "3.4": {
            "weights.inputToHidden": w + 0.3 * dw / 7,
            "weights.hiddenToOutput": v + 0.3 * dv / 7,
            "second weights.inputToHidden": other_w + 1.6 * other_dw / 8,
            "second weights.hiddenToOutput": other_v + 1.6 * other_dv / 8,
        },
        "3.5": {"run": forward(x, w, far)[1].ravel(), "second run": forward(other_x, other_w, other_far)[1].ravel()},
    }


def record(parser, folder):
    """Adds what only a long training shows to the figures of the real data."""
    losses = headline(parser.parse_args(["--iterations", "100000", "--data", str(folder)]))
    file = reference.PACKAGE / "Lessons/03-BikeSharing/RealData.json"
    figures = json.loads(file.read_text())
    for part in ("training", "validation"):
        figures[f"{part} loss after 100,000 iterations"] = float(f"{losses[part + 'Loss']:.6g}")
    lines = (f'  "{name}": {value}' for name, value in sorted(figures.items()))
    file.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    parser = reference.parser(__doc__, 3)
    parser.add_argument("--record", action="store_true", help="write the losses of a long training into RealData.json")
    options = parser.parse_args()
    if options.record:
        record(parser, options.data)
    else:
        runs = ["", "--iterations 2 --learning-rate 0.1 --hidden-units 3 --seed 5"]
        reference.main(3, headline, exercises, runs, parser)
