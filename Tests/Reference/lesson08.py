"""Lesson 8, less work: project 5 of the original (see sentiment.py for the source).

Lesson 7's numbers from the rows of the words that occur, and no others. As the original does it: one row
after the other in a Python loop; with --fast gathered by one index.
"""

import numpy as np
import reference
from lesson06 import RUNS, Network
from sentiment import index_words, network_parser, train_and_test, training_set, without_speed


class LoopNetwork(Network):
    """One row after the other, as in the original's projects 5 and 6."""

    def hidden(self, rows, values):
        layer_1 = np.zeros(len(self.weights_1_2))
        for row in rows:
            layer_1 += self.weights_0_1[row]
        return layer_1

    def update_rows(self, rows, values, delta):
        for row in rows:
            self.weights_0_1[row] -= delta * self.learning_rate


def headline(options):
    kind = Network if options.fast else LoopNetwork
    reviews, _ = training_set(options)
    return train_and_test(kind(index_words(reviews), options), options)


def exercises():
    w = np.array(
        [
            [0.5, -0.6, 0.2],
            [0.1, -0.2, 0.9],
            [-0.3, 0.7, 0.4],
            [0.8, 0.3, -0.1],
            [0.6, -0.95, -0.7],
            [-0.45, 0.15, 0.35],
        ]
    )
    others = np.array([[0.3, -0.8, 0.25, 0.7, -0.15], [-0.9, 0.45, 0.6, -0.35, 0.1], [0.55, 0.2, -0.4, 0.65, -0.75]])
    hidden = [rows.sum(axis=0) for rows in (w[[1, 2, 4, 5]], w[[]], others[[0, 2]])]
    w[[1, 2, 4, 5]] += 0.3 * np.array([0.2, -0.5, 0.1])
    w[[0, 4]] += 0.3 * np.array([-0.4, 0.25, 0.6])
    others[[0, 2]] += 0.2 * np.array([0.7, -0.2, 0.35, 0.9, -0.6])
    return {
        "8.1": {
            "wordsPresent": np.unique([7, 2, 7, 0, 31, 2, 7, 5]),
            "second wordsPresent": [],
            "third wordsPresent": np.unique([3, 3, 1]),
            "fourth wordsPresent": np.unique([12, 9, 40, 9, 40, 100]),
        },
        "8.2": {"hidden": hidden[0], "second hidden": hidden[1], "third hidden": hidden[2]},
        "8.3": {"weights": w, "second weights": others},
    }


if __name__ == "__main__":
    reference.main(8, headline, exercises, RUNS, network_parser(__doc__, 8), without_speed(headline))
