"""Lesson 7: logistic regression on the reviews, fitted until nothing changes any more.

It shows what counts and presence can tell, where a single pass of gradient steps shows only what they tell
soon. The model is that of lessons 6 to 9, without an intercept; the loss is cross-entropy, summed over the
reviews, plus 5 times the sum of the squared weights. Newton's method, each step solved by conjugate gradients.

python3 Tests/Reference/converged.py --data FOLDER            prints the shares of correct test reviews
python3 Tests/Reference/converged.py --data FOLDER --record   also keeps them for lesson 7, in its RealData.json
"""

import json

import numpy as np
import reference
from reference import sigmoid
from sentiment import TESTED, index_words, read, training_set

DECAY = 10.0


class Inputs:
    """The reviews' inputs, of which only those that are not 0 are kept."""

    def __init__(self, reviews, vocabulary, present=False):
        words = [[vocabulary[word] for word in review.split(" ") if word in vocabulary] for review in reviews]
        pairs = [np.unique(review, return_counts=True) for review in words]
        self.columns = np.concatenate([columns for columns, _ in pairs]).astype(int)
        self.rows = np.repeat(np.arange(len(pairs)), [len(columns) for columns, _ in pairs])
        counts = np.concatenate([counts for _, counts in pairs])
        self.values = np.minimum(counts, 1.0) if present else counts.astype(float)
        self.shape = len(reviews), len(vocabulary)

    def times(self, weights):
        return np.bincount(self.rows, self.values * weights[self.columns], self.shape[0])

    def transposed_times(self, numbers):
        return np.bincount(self.columns, self.values * numbers[self.rows], self.shape[1])


def fit(inputs, targets):
    """The weights at which the loss's gradient is 0, to a millionth of what it was."""
    weights, first = np.zeros(inputs.shape[1]), None
    while True:
        outputs = sigmoid(inputs.times(weights))
        gradient = inputs.transposed_times(outputs - targets) + DECAY * weights
        size = np.linalg.norm(gradient)
        first = first or size
        if size < 1e-6 * first:
            return weights
        slopes = outputs * (1 - outputs)
        weights -= solved(lambda x: inputs.transposed_times(slopes * inputs.times(x)) + DECAY * x, gradient)


def solved(matrix, right):
    """The x with matrix(x) = right, to a thousandth."""
    x, rest = np.zeros_like(right), right.copy()
    direction, square = rest.copy(), rest @ rest
    while square > 1e-6 * (right @ right):
        image = matrix(direction)
        step = square / (direction @ image)
        x, rest = x + step * direction, rest - step * image
        square, before = rest @ rest, square
        direction = rest + square / before * direction
    return x


def accuracy(options, present):
    reviews, labels = training_set(options)
    vocabulary = index_words(reviews)
    weights = fit(Inputs(reviews, vocabulary, present), np.array([label == "POSITIVE" for label in labels], float))
    tests, wanted = (part[-TESTED:] for part in read(options.data))
    sums = Inputs([review.lower() for review in tests], vocabulary, present).times(weights)
    return float(np.mean((sums >= 0) == np.array([label == "POSITIVE" for label in wanted])))


if __name__ == "__main__":
    parser = reference.parser(__doc__)
    parser.add_argument("--record", action="store_true", help="keep the figures in lesson 7's RealData.json")
    options = parser.parse_args()
    options.train = None
    figures = {"converged, counts": accuracy(options, False), "converged, presence": accuracy(options, True)}
    print(json.dumps(figures))
    if options.record:
        path = reference.PACKAGE / reference.lesson_of(7)["folder"] / "RealData.json"
        known = json.loads(path.read_text()) if path.exists() else {}
        path.write_text(json.dumps(dict(sorted({**known, **figures}.items())), indent=2, ensure_ascii=False) + "\n")
