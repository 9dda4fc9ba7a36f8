"""Reference values of lesson 3, bike sharing, from NumPy.

Follows the original course's project in matrix form: one RandomState for weights and batches, batches of
128 drawn with replacement, gradients averaged over the batch, a linear output.
"""

import csv
import json

import numpy as np

import reference

TEST, VALIDATION = 21 * 24, 60 * 24


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


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


def headline(folder, iterations, rate, hidden_units, seed):
    x, y, mean, deviation = rentals(folder)
    parts = {"training": slice(None, -TEST - VALIDATION), "validation": slice(-TEST - VALIDATION, -TEST),
             "test": slice(-TEST, None)}
    inputs = x.shape[1]
    random = np.random.RandomState(seed)
    w = random.normal(0, inputs ** -0.5, (inputs, hidden_units))
    v = random.normal(0, hidden_units ** -0.5, (hidden_units, 1))
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
    return {"features": inputs, "rows": [len(x[part]) for part in parts.values()], "countMean": float(mean),
            "countDeviation": float(deviation), "trainingLoss": loss("training"),
            "validationLoss": loss("validation"), "testLoss": loss("test"), "lossHistory": history,
            "firstPredictions": first.tolist()}


def exercises():
    x = np.array([[0.5, -1.2, 2.0], [-0.4, 0.3, 0.8], [1.1, 0.6, -0.5], [0.2, -0.7, -1.5]])
    y = np.array([[0.4], [-1.5], [2.2], [0.3]])
    w = np.array([[0.5, -0.6], [0.1, -0.2], [-0.3, 0.7]])
    v = np.array([[0.4], [-0.9]])
    hidden, output = forward(x, w, v)
    dw, dv = steps(x, y, w, v)
    flat = lambda *matrices: [number for m in matrices for number in (*m.shape, *m.ravel())]
    return {
        "3.1": sigmoid(np.array([-3, -0.4, 0, 0.7, 2.5])),
        "3.2": flat(hidden, output),
        "3.3": flat(dw, dv),
        "3.4": flat(w + 0.7 * dw / 4, v + 0.7 * dv / 4),
        "3.5": output.ravel(),
    }


if __name__ == "__main__":
    parser = reference.parser(__doc__)
    parser.add_argument("--iterations", type=int, default=6000)
    parser.add_argument("--learning-rate", type=float, default=0.5)
    parser.add_argument("--hidden-units", type=int, default=20)
    parser.add_argument("--seed", type=int, default=21)
    options = parser.parse_args()
    if options.write:
        reference.write_exercises("03-BikeSharing", "lesson03.py", exercises())
        reference.write_headline("lesson03", options.data, [
            ([], lambda data: headline(data, 6000, 0.5, 20, 21)),
            (["--iterations", "2", "--learning-rate", "0.1", "--hidden-units", "3", "--seed", "5"],
             lambda data: headline(data, 2, 0.1, 3, 5)),
        ])
    else:
        print(json.dumps(headline(options.data, options.iterations, options.learning_rate,
                                  options.hidden_units, options.seed)))
