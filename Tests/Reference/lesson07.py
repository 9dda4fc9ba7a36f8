"""Lesson 7, less noise: project 4 of the original (see sentiment.py for the source).

Lesson 6 with one difference: a word counts once, however often it occurs in the review.
"""

import lesson06
import numpy as np
import reference
from sentiment import network_parser, without_speed


def headline(options):
    return lesson06.headline(options, counting=False)


def exercises():
    share = lambda inputs: np.square(inputs) / np.square(inputs).sum()
    present = lambda words, size: np.isin(np.arange(size), words)
    return {
        "7.1": {"shares": share([2, 1, 0, 3, 0, 1.5]), "second shares": share([0.5, 0, 4])},
        "7.2": {
            "inputLayer": present([4, 0, 2, 0, 5, 2, 0, 5, 7], 11),
            "second inputLayer": present([], 3),
            "third inputLayer": present([1, 1, 1, 3], 4),
        },
    }


if __name__ == "__main__":
    reference.main(7, headline, exercises, lesson06.RUNS, network_parser(__doc__, 7), without_speed(headline))
