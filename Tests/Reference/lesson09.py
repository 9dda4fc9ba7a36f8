"""Lesson 9, a better vocabulary, and what is in the weights: project 6 of the original and its analysis
(see sentiment.py for the source).

Lesson 8's network on a smaller vocabulary: words seen more than --min-count times (the original's text
says "at least", its code asks for more) whose polarity is --polarity-cutoff or more away from 0; a word
seen fewer than 50 times has no polarity and stays. Counts are over the training reviews. The analysis
looks at the network of the full vocabulary (minimum count and cut-off 0):

--similar WORDS   the ten words whose weight rows have the largest dot product with each word's row
--vectors FILE    writes the weight rows of the most polarised words as CSV: word,v1,...,vk
--tsne [FILE]     scikit-learn's maps of these vectors (or of the file's), each scored as below
--score V M       trustworthiness and Kullback-Leibler divergence of a map M (word,x,y) of the vectors V

The most polarised words are those of project 1, as in the original: of the words seen more than 100 times
in all 25,000 reviews, the 500 with the highest positive / (negative + 1) and the 500 with the lowest,
each from the most extreme on. Among equals the more frequent counts as higher, then the one seen first.
Since weights_0_1 starts at zero, every row stays a multiple of the first weights_1_2: points on a line.
"""

import csv
import math
import sys

import numpy as np
import reference
from lesson04 import count_words, positive_ratios
from lesson06 import Network
from lesson08 import LoopNetwork
from sentiment import network_parser, read, train_and_test, training_set, without_speed


def polarity(ratio):
    """The logarithm of the ratio; below 1 the original turns it round and adds 0.01, against ratio 0."""
    return math.log(ratio) if ratio > 1 else -math.log(1 / (ratio + 0.01))


def network(options, min_count, cutoff):
    """The untrained network for the words that are frequent and polar enough."""
    positive, negative, total = count_words(*training_set(options))

    def stays(word):
        return total[word] > min_count and (
            total[word] < 50 or abs(polarity(positive[word] / (negative[word] + 1))) >= cutoff
        )

    words = filter(stays, total)  # which is in the order of first appearance
    kind = Network if options.fast else LoopNetwork
    return kind({word: index for index, word in enumerate(words)}, options)


def rows_of_full_network(options):
    """Each word of the full vocabulary and its row of weights, trained."""
    full = network(options, min_count=0, cutoff=0)
    full.train(*training_set(options))
    return dict(zip(full.vocabulary, full.weights_0_1))


def similar(rows, focus):
    if focus not in rows:
        sys.exit(f"{focus} is not in the vocabulary")
    products = {word: float(row.dot(rows[focus])) for word, row in rows.items()}
    return sorted(products.items(), key=lambda item: item[1], reverse=True)[:10]


def polarised_rows(options):
    rows = rows_of_full_network(options)
    ratios = positive_ratios(*read(options.data))
    ordered = sorted(ratios, key=ratios.get, reverse=True)
    words = ordered[:500] + ordered[500:][:-501:-1]  # no word twice where there are fewer than 1,000
    return {word: rows[word] for word in words if word in rows}


def read_csv(path):
    with open(path, newline="", encoding="utf-8") as file:
        return {word: np.array(values, dtype=float) for word, *values in csv.reader(file)}


def squared_distances(points):
    return ((points[:, None] - points[None]) ** 2).sum(axis=-1)


def joint_probabilities(vectors, perplexity=30):
    """P of van der Maaten & Hinton 2008, section 2: each row's precision by bisection of its logarithm."""
    n = len(vectors)
    others = ~np.eye(n, dtype=bool)
    distances = squared_distances(vectors)[others].reshape(n, n - 1)
    distances -= distances.min(axis=1, keepdims=True)  # cancels in P, and exp does not underflow
    low, high = np.full((n, 1), -50.0), np.full((n, 1), 50.0)
    for _ in range(60):
        precision = np.exp((low + high) / 2)
        weights = np.exp(-precision * distances)
        total = weights.sum(axis=1, keepdims=True)
        entropy = np.log(total) + precision * (weights * distances).sum(axis=1, keepdims=True) / total
        too_wide = entropy > np.log(perplexity)
        low, high = np.where(too_wide, np.log(precision), low), np.where(too_wide, high, np.log(precision))
    conditional = np.zeros((n, n))
    conditional[others] = (weights / total).ravel()
    return (conditional + conditional.T) / (2 * n)


def score(vectors, points):
    """How much of the vectors' neighbourhoods the map keeps: KL(P || Q) and trustworthiness."""
    from sklearn.manifold import trustworthiness

    p, weights = joint_probabilities(vectors), 1 / (1 + squared_distances(points))
    np.fill_diagonal(weights, 0)
    q, some = weights / weights.sum(), p > 0
    return {
        "klDivergence": float((p[some] * np.log(p[some] / q[some])).sum()),
        "trustworthiness": float(trustworthiness(vectors, points, n_neighbors=12)),
    }


def maps(vectors, seed):
    """scikit-learn's t-SNE from a random start and from the principal components, exact and Barnes-Hut."""
    from sklearn.manifold import TSNE

    result = {}
    for method in "exact", "barnes_hut":
        for start in "random", "pca":
            tsne = TSNE(perplexity=30, init=start, method=method, metric="euclidean", random_state=seed)
            result[f"{method} {start}"] = score(vectors, tsne.fit_transform(vectors).astype(float))
    return result


def headline(options):
    if options.similar:
        rows = rows_of_full_network(options)
        return {word: similar(rows, word) for word in options.similar.split(",")}
    if options.vectors:
        rows = polarised_rows(options)
        with open(options.vectors, "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([word, *row.tolist()] for word, row in rows.items())
        return {"words": len(rows)}
    if options.tsne is not None:
        rows = read_csv(options.tsne) if options.tsne else polarised_rows(options)
        return maps(np.array(list(rows.values())), options.seed)
    if options.score:
        vectors, points = map(read_csv, options.score)
        return score(np.array(list(vectors.values())), np.array([points[word] for word in vectors]))
    return train_and_test(network(options, options.min_count, options.polarity_cutoff), options)


def exercises():
    pairs = [(3, 1), (1, 0), (0, 5), (20, 3), (4, 30), (7, 7), (12, 0), (0, 0), (900, 2), (5, 4)]
    cases = [
        (20, 2, 20, 0.5),
        (21, 2, 20, 0.5),
        (49, 0, 20, 0.5),
        (50, 0, 20, 0.5),
        (50, 0.5, 20, 0.5),
        (50, -0.5, 20, 0.5),
        (50, -0.6, 20, 0.5),
        (60, 0.49, 20, 0.5),
        (10, 3, 20, 0.5),
        (10, 0, 20, 0.5),
        (100, -0.2, 20, 0.5),
        (100, 0.8, 20, 0.5),
        (70, 0.6, 20, 0.5),
        (30, -0.5, 20, 0.5),
        (55, 0.9, 60, 0.8),
        (61, 0.7, 60, 0.8),
        (61, -0.9, 60, 0.8),
        (60, 1, 60, 0.8),
        (40, 0, 60, 0.8),
        (1, 0, 0, 0.2),
        (0, 3, 0, 0.2),
        (80, 0.1, 0, 0.2),
        (80, -0.3, 0, 0.2),
        (120, 2, 150, 0.5),
        (200, 0, 150, 0),
        (51, 0.1, 5, 1),
        (45, -1.5, 30, 1),
        (45, 1.5, 30, 1),
        (70, 0.1, 100, 0.5),
        (300, -1.8, 20, 0.5),
    ]
    w = np.array(
        [
            [0.7, 5.6, 1.4, 3.5],
            [-8.4, 0.7, -4.9, -8.4],
            [1.4, 1.4, -2.1, 1.4],
            [-0.7, -2.1, 2.8, 2.1],
            [-1.4, 7, -6.3, -4.2],
            [2.8, -1.4, -8.4, -4.2],
            [-6.3, 8.4, -4.2, 2.8],
        ]
    )
    return {
        "9.1": {"polarity": [polarity(p / (n + 1)) for p, n in pairs]},
        "9.2": {
            "isKept": [count > least and (count < 50 or abs(value) >= cutoff) for count, value, least, cutoff in cases]
        },
        "9.3": {
            f"mostSimilar(to: {word}, count: {count})": np.argsort(-(w @ w[word]))[:count]
            for word, count in [(3, 4), (5, 2), (2, 5)]
        },
    }


if __name__ == "__main__":
    parser = network_parser(__doc__, 9)
    parser.add_argument("--similar", metavar="WORDS", help="separated by commas")
    parser.add_argument("--vectors", metavar="FILE")
    parser.add_argument("--tsne", metavar="FILE", nargs="?", const="")
    parser.add_argument("--score", metavar=("VECTORS", "MAP"), nargs=2)
    runs = [
        "",
        "--polarity-cutoff 0.8",
        "--min-count 0 --polarity-cutoff 0",
        "--min-count 50 --train 2000",
        "--learning-rate 0.1 --hidden-units 4 --seed 7",
    ]
    reference.main(9, headline, exercises, runs, parser, without_speed(headline))
