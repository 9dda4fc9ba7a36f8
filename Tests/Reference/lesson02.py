"""Reference values of lesson 2, two-layer backpropagation on student admissions, from NumPy.

Follows the exercise "Implementing backpropagation" of the original course, record by record, with its
printed training loss (one record's answer against every target) and the true one.
"""

import csv

import numpy as np
import reference
from reference import sigmoid


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


def headline(options):
    epochs, rate, hidden_units = options.epochs, options.learning_rate, options.hidden_units
    x, y, x_test, y_test = admissions(options.data)
    random = np.random.RandomState(options.seed)
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
    return {
        "rows": [len(x), len(x_test)],
        "trainingLoss": losses,
        "originalTrainingLoss": original,
        "accuracy": float(np.mean(right)),
        "weightsInputToHidden": w.tolist(),
        "weightsHiddenToOutput": v.tolist(),
    }


def exercises():
    x, w, v = (
        np.array(values)
        for values in (
            [0.5, -1.2, 2.0, 0.7],
            [[0.5, -0.6, 0.2], [0.1, -0.2, -0.8], [-0.3, 0.7, 0.9], [1.1, 0.4, -0.5]],
            [0.4, -0.9, 1.3],
        )
    )
    wide_x, wide_w, wide_v = (
        np.array(values)
        for values in (
            [1.3, -0.6, 0.8],
            [[-0.4, 0.3, 0.9, -1.2, 0.6], [0.8, -0.5, 0.1, 0.7, -0.9], [0.2, 1.4, -0.6, 0.3, -0.7]],
            [-0.7, 0.5, -1.1, 0.2, -0.3],
        )
    )
    dw, dv = (
        np.array(values)
        for values in ([[0.2, -0.1, 0.4], [-0.3, 0.5, 0.1], [0.6, -0.7, -0.2], [0.3, 0.8, -0.4]], [-0.6, 0.9, 0.25])
    )
    wide_dw, wide_dv = (
        np.array(values)
        for values in (
            [[0.15, -0.35, 0.7, 0.4, -0.8], [-0.1, 0.6, 0.3, -0.5, 0.2], [0.9, -0.2, -0.45, 0.1, 0.55]],
            [0.3, -0.15, 0.65, -0.4, 0.8],
        )
    )
    hidden, output = forward(x, w, v)
    wide_hidden, wide_output = forward(wide_x, wide_w, wide_v)
    answers = np.array([(1, 0.3), (0, 0.8), (0.6, 0.9), (1, 0.65), (0, 0.15), (0.4, 0.25)])

    def hidden_terms(term, weights, activations):
        activations = np.array(activations)
        return term * np.array(weights) * activations * (1 - activations)

    activations, wide_activations = np.array([0.3, 0.6, 0.85]), np.array([0.45, 0.7, 0.1, 0.35, 0.9])
    return {
        "2.1": {"hidden": hidden, "output": output, "second hidden": wide_hidden, "second output": wide_output},
        "2.2": {"outputErrorTerm": (answers[:, 0] - answers[:, 1]) * answers[:, 1] * (1 - answers[:, 1])},
        "2.3": {
            "hiddenErrorTerms": hidden_terms(-0.12, [0.4, -0.9, 1.7, -0.6], [0.3, 0.6, 0.85, 0.2]),
            "second hiddenErrorTerms": hidden_terms(0.35, [-1.2, 0.8, 0.55], [0.45, 0.7, 0.1]),
        },
        "2.4": {
            "steps.inputToHidden": dw + np.outer(x, [0.02, -0.05, 0.11]),
            "steps.hiddenToOutput": dv - 0.12 * activations,
            "second steps.inputToHidden": wide_dw + np.outer(wide_x, [-0.04, 0.07, 0.13, -0.09, 0.03]),
            "second steps.hiddenToOutput": wide_dv + 0.35 * wide_activations,
        },
        "2.5": {
            "weights.inputToHidden": w + 0.3 * dw / 7,
            "weights.hiddenToOutput": v + 0.3 * dv / 7,
            "second weights.inputToHidden": wide_w + 1.6 * wide_dw / 8,
            "second weights.hiddenToOutput": wide_v + 1.6 * wide_dv / 8,
        },
        "2.6": {"accuracy": [4 / 7, 3 / 4, 1, 0, 1 / 5]},
    }


if __name__ == "__main__":
    reference.main(2, headline, exercises, ["", "--epochs 25 --learning-rate 0.7 --hidden-units 5 --seed 4"])
