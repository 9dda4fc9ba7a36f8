"""Lesson 6, building the network: project 3 of the original (see sentiment.py for the source).

Counts as input. As the original does it: the whole input vector times the whole matrix.
"""

import math
import time
from collections import Counter

import numpy as np
import reference
from reference import sigmoid
from sentiment import index_words, network_parser, train_and_test, training_set, without_speed


class Network:
    """Only the rows of the words that occur, gathered by one index: the mathematics of every lesson."""

    def __init__(self, vocabulary, options, counting=False):
        self.vocabulary, self.counting = vocabulary, counting
        self.learning_rate, self.order = options.learning_rate, options.order
        self.weights_0_1 = np.zeros((len(vocabulary), options.hidden_units))
        self.weights_1_2 = np.random.RandomState(options.seed).normal(0.0, 1.0, options.hidden_units)

    def encode(self, review):
        """The rows of the review's words, and beside each how often it occurs (or 1: that it occurs)."""
        counts = Counter(self.vocabulary[word] for word in review.split(" ") if word in self.vocabulary)
        if self.order == "vocabulary":
            counts = dict(sorted(counts.items()))
        rows = np.fromiter(counts, dtype=int)
        values = np.fromiter(counts.values(), dtype=float) if self.counting else np.ones(len(rows))
        return rows, values[:, None]

    def hidden(self, rows, values):
        return (self.weights_0_1[rows] * values).sum(axis=0)  # along this axis NumPy adds row after row

    def update_rows(self, rows, values, delta):
        self.weights_0_1[rows] -= values * delta * self.learning_rate

    def output(self, layer_1):
        try:
            return 1 / (1 + math.exp(-np.add.accumulate(layer_1 * self.weights_1_2)[-1]))
        except OverflowError:  # e^-x is beyond a double
            return 0.0

    def train(self, reviews, labels):
        """One pass over the reviews: the marks, the right predictions, the reviews per second."""
        encoded = [self.encode(review) for review in reviews]  # not timed, as in the original's project 5
        marks, correct, start = [], 0, time.perf_counter()
        for number, ((rows, values), label) in enumerate(zip(encoded, labels), start=1):
            layer_1 = self.hidden(rows, values)
            output = self.output(layer_1)
            delta_2 = (output - (label == "POSITIVE")) * output * (1 - output)
            delta_1 = delta_2 * self.weights_1_2
            self.weights_1_2 -= layer_1 * delta_2 * self.learning_rate
            self.update_rows(rows, values, delta_1)
            correct += output >= 0.5 if label == "POSITIVE" else output < 0.5
            if number % 2500 == 1:
                marks.append([number, correct])
        return marks, correct, len(reviews) / (time.perf_counter() - start)

    def predict(self, review):
        output = self.output(self.hidden(*self.encode(review.lower())))
        return "POSITIVE" if output >= 0.5 else "NEGATIVE"


class DenseNetwork(Network):
    """Every word of the vocabulary takes part in every product, as in the original's projects 3 and 4."""

    def hidden(self, rows, values):
        self.layer_0 = np.zeros((1, len(self.vocabulary)))
        self.layer_0[:, rows] = values.T
        return self.layer_0.dot(self.weights_0_1)[0]

    def update_rows(self, rows, values, delta):
        self.weights_0_1 -= self.layer_0.T.dot(delta[None, :]) * self.learning_rate


def headline(options, counting=True):
    kind = Network if options.fast else DenseNetwork
    reviews, _ = training_set(options)
    return train_and_test(kind(index_words(reviews), options, counting), options)


def exercises():
    w = np.array([[0.5, -0.6, 0.2], [0.1, -0.2, 0.7], [-0.3, 0.7, 0.4], [0.8, -0.3, -0.1]])
    v = first = np.array([0.4, -0.9, 0.3])
    other_w = np.array([[0.3, 0.9], [-0.5, 0.4], [0.6, -0.8], [0.25, -0.7], [-0.45, 0.15]])
    hidden, other_hidden = np.array([2, 1, 0, 3]) @ w, np.array([0, 2, 1, 0, 4]) @ other_w
    units = [[0.7, 1.2, -0.4], [0, 0, 0], [-2, 1, 5], [-1.5, -0.8, 0.6], [900, -1000, 400], [-900, 1000, -400]]
    sums = [np.dot(h, first) for h in units] + [np.dot([1.4, 0.6], [0.5, -0.3])]
    for x, target in ([2, 1, 0, 3], 0), ([0, 1, 2, 1], 1), ([1, 0, 2, 0], 1):
        h = x @ w
        output = sigmoid(h @ v)
        delta = (output - target) * output * (1 - output)
        w, v = w - 0.7 * np.outer(x, delta * v), v - 0.7 * h * delta
    with np.errstate(over="ignore"):  # e^-x is beyond a double, and the output 0
        outputs = sigmoid(sums)
    return {
        "6.1": {"hidden": hidden, "second hidden": other_hidden},
        "6.2": {"output": outputs},
        "6.3": {"inputToHidden": w, "hiddenToOutput": v},
        "6.4": {"sentiment": [0] * 6 + [1] * 6},
    }


# With the vocabulary's order of sums the bits agree, also where rounding decides predictions.
RUNS = [
    "",
    "--learning-rate 0.01",
    "--learning-rate 0.001",
    "--learning-rate 0.0005 --train 300 --hidden-units 4 --seed 7",
]

if __name__ == "__main__":
    reference.main(6, headline, exercises, RUNS, network_parser(__doc__, 6), without_speed(headline))
