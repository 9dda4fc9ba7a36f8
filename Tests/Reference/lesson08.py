"""Lesson 8, less work: project 5 of the original (see sentiment.py for the source).

Lesson 7's numbers from the rows of the words that occur, and no others. As the original does it: one row
after the other in a Python loop; with --fast gathered by one index.
"""
import numpy as np

from lesson06 import SHORT, WHOLE, Network
from sentiment import index_words, main, network_parser, train_and_test, training_set


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


def compute(options):
    kind = Network if options.fast else LoopNetwork
    reviews, _ = training_set(options)
    return train_and_test(kind(index_words(reviews), options), options)


if __name__ == "__main__":
    main("lesson08", network_parser("lesson 8: less work"), compute,
         {"sample": SHORT + WHOLE, "full": SHORT + WHOLE})
