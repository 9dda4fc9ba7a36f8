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
    return {"rows": [len(x), len(x_test)], "trainingLoss": losses, "originalTrainingLoss": original,
            "accuracy": float(np.mean(right)), "weightsInputToHidden": w.tolist(),
            "weightsHiddenToOutput": v.tolist()}


def exercises():
    w = np.array([[0.5, -0.6], [0.1, -0.2], [-0.3, 0.7]])
    v = np.array([0.4, -0.9])
    records = [(np.array([0.5, -1.2, 2.0]), 1.0), (np.array([-0.4, 0.3, 0.8]), 0.0)]
    answers = {}
    for number, (x, _) in enumerate(records):
        answers[f"record {number}, hidden"], answers[f"record {number}, output"] = forward(x, w, v)
    found = [steps(x, y, w, v) for x, y in records]
    dw = sum(step[2] for step in found)
    dv = sum(step[3] for step in found)
    terms = -0.12 * np.array([0.4, -0.9, 1.5]) * np.array([0.3, 0.6, 0.8]) * np.array([0.7, 0.4, 0.2])
    return {
        "2.1": answers,
        "2.2": {"outputErrorTerm": [(1 - 0.3) * 0.3 * 0.7, (0 - 0.8) * 0.8 * 0.2]},
        "2.3": {"hiddenErrorTerms": terms},
        "2.4": {"steps.inputToHidden": dw, "steps.hiddenToOutput": dv},
        "2.5": {"weights.inputToHidden": w + 0.3 * dw / 2, "weights.hiddenToOutput": v + 0.3 * dv / 2},
        "2.6": {"accuracy of five answers": 3 / 5, "accuracy of two wrong answers": 0},
    }


if __name__ == "__main__":
    reference.main(2, headline, exercises, ["", "--epochs 25 --learning-rate 0.7 --hidden-units 5 --seed 4"])
