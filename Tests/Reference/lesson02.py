"""Reference values of lesson 2, two-layer backpropagation on student admissions, from NumPy.

Follows the exercise "Implementing backpropagation" of the original course, record by record, with its
printed training loss (one record's answer against every target) and the true one.
"""

import csv
import json

import numpy as np

import reference


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def admissions(folder):
    with open(folder / "student-admissions/student_data.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    column = lambda name: np.array([float(row[name]) for row in rows])
    scaled = [(column(name) - column(name).mean()) / column(name).std(ddof=1) for name in ("gre", "gpa")]
    ranks = [(column("rank") == rank).astype(float) for rank in np.unique(column("rank"))]
    features, targets = np.column_stack(scaled + ranks), column("admit")
    random = np.random.RandomState(21)
    training = random.choice(len(rows), size=int(len(rows) * 0.9), replace=False)
    test = np.setdiff1d(np.arange(len(rows)), training)
    return features[training], targets[training], features[test], targets[test]


def forward(x, w, v):
    hidden = sigmoid(x @ w)
    return hidden, sigmoid(hidden @ v)


def steps(x, y, w, v):
    """One record's error terms and steps."""
    hidden, output = forward(x, w, v)
    output_term = (y - output) * output * (1 - output)
    hidden_terms = output_term * v * hidden * (1 - hidden)
    return output_term, hidden_terms, np.outer(x, hidden_terms), output_term * hidden


def headline(data, epochs, rate, hidden_units, seed):
    x, y, x_test, y_test = admissions(data)
    random = np.random.RandomState(seed)
    w = random.normal(scale=1 / x.shape[1] ** 0.5, size=(x.shape[1], hidden_units))
    v = random.normal(scale=1 / x.shape[1] ** 0.5, size=hidden_units)
    losses, original = [], []
    for epoch in range(epochs):
        dw, dv = np.zeros_like(w), np.zeros_like(v)
        for record, target in zip(x, y):
            _, _, step_w, step_v = steps(record, target, w, v)
            dw += step_w
            dv += step_v
        w += rate * dw / len(x)
        v += rate * dv / len(x)
        if epoch % (epochs / 10) == 0:
            losses.append(float(np.mean((forward(x, w, v)[1] - y) ** 2)))
            original.append(float(np.mean((forward(x[-1], w, v)[1] - y) ** 2)))
    right = (forward(x_test, w, v)[1] > 0.5) == y_test
    return {"rows": [len(x), len(x_test)], "trainingLoss": losses, "originalTrainingLoss": original,
            "accuracy": float(np.mean(right)), "weightsInputToHidden": w.tolist(),
            "weightsHiddenToOutput": v.tolist()}


def exercises():
    w = np.array([[0.5, -0.6], [0.1, -0.2], [-0.3, 0.7]])
    v = np.array([0.4, -0.9])
    records = [(np.array([0.5, -1.2, 2.0]), 1.0), (np.array([-0.4, 0.3, 0.8]), 0.0)]
    answers = [forward(x, w, v) for x, _ in records]
    found = [steps(x, y, w, v) for x, y in records]
    dw = sum(step[2] for step in found)
    dv = sum(step[3] for step in found)
    return {
        "2.1": [number for hidden, output in answers for number in (*hidden, output)],
        "2.2": [(1 - 0.3) * 0.3 * 0.7, (0 - 0.8) * 0.8 * 0.2],
        "2.3": -0.12 * np.array([0.4, -0.9, 1.5]) * np.array([0.3, 0.6, 0.8]) * np.array([0.7, 0.4, 0.2]),
        "2.4": [*w.shape, *dw.ravel(), *dv],
        "2.5": [*w.shape, *(w + 0.3 * dw / 2).ravel(), *(v + 0.3 * dv / 2)],
        "2.6": [3 / 5, 0.0],
    }


if __name__ == "__main__":
    parser = reference.parser(__doc__)
    parser.add_argument("--epochs", type=int, default=900)
    parser.add_argument("--learning-rate", type=float, default=0.005)
    parser.add_argument("--hidden-units", type=int, default=2)
    parser.add_argument("--seed", type=int, default=21)
    options = parser.parse_args()
    if options.write:
        reference.write_exercises("02-TwoLayerBackprop", "lesson02.py", exercises())
        reference.write_headline("lesson02", options.data, [
            ([], lambda data: headline(data, 900, 0.005, 2, 21)),
            (["--epochs", "25", "--learning-rate", "0.7", "--hidden-units", "5", "--seed", "4"],
             lambda data: headline(data, 25, 0.7, 5, 4)),
        ])
    else:
        print(json.dumps(headline(options.data, options.epochs, options.learning_rate,
                                  options.hidden_units, options.seed)))
