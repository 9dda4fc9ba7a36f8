"""Lesson 4, a theory worth testing: project 1 of the original (see sentiment.py for the source).

Over all reviews: how often each of --words occurs in positive and in negative ones; its ratio
positive / (negative + 1) where it occurs more than 100 times in all, else null; the ratio's natural
logarithm, null where there is no ratio and where the ratio is 0.
"""
import math
from collections import Counter

import reference
from sentiment import read


def count_words(reviews, labels):
    """How often each word occurs in the positive reviews, in the negative ones, and in all."""
    counts = {"POSITIVE": Counter(), "NEGATIVE": Counter()}
    total = Counter()  # counted by itself, so that it too is in the order of first appearance
    for review, label in zip(reviews, labels):
        words = review.split(" ")
        counts[label].update(words)
        total.update(words)
    return counts["POSITIVE"], counts["NEGATIVE"], total


def positive_ratios(reviews, labels):
    """positive / (negative + 1) of the words seen more than 100 times, the most frequent first.

    Words seen equally often are in the order of first appearance. Adding 1 keeps a word that no negative
    review has from dividing by zero.
    """
    positive, negative, total = count_words(reviews, labels)
    return {word: positive[word] / (negative[word] + 1)
            for word, count in total.most_common() if count > 100}


def headline(options):
    reviews, labels = read(options.data)
    positive, negative, _ = count_words(reviews, labels)
    ratios = positive_ratios(reviews, labels)
    words = options.words
    return {"reviews": len(reviews),
            "positiveCounts": {word: positive[word] for word in words},
            "negativeCounts": {word: negative[word] for word in words},
            "ratios": {word: ratios.get(word) for word in words},
            "logRatios": {word: math.log(ratios[word]) if ratios.get(word) else None for word in words}}


def exercises():
    reviews = ["a good  good film", "good   fun", "a bad bad bad film "]
    words = ["a", "good", "", "film", "fun", "bad"]
    counts = count_words(reviews, ["POSITIVE", "POSITIVE", "NEGATIVE"])
    pairs = {"a": (3, 2), "b": (1, 3), "c": (2, 1), "d": (9, 0), "e": (0, 5), "f": (1, 0)}
    ratios = {word: p / (n + 1) for word, (p, n) in pairs.items() if p + n > 4}
    return {
        "4.1": {f"counts.{kind}": [count[word] for word in words]
                for kind, count in zip(["positive", "negative", "total"], counts)},
        "4.2": {"ratio": [p / (n + 1) for p, n in [(3, 1), (10, 0), (2, 7), (0, 4), (173324, 163389)]]},
        "4.3": {"the number of words with a ratio": len(ratios), "ratios": [ratios.get(word, -1) for word in pairs]},
        "4.4": {"logRatio": [math.log(ratio) for ratio in (0.18, 0.5, 1, 2, 4.02)]},
    }


if __name__ == "__main__":
    reference.main(4, headline, exercises, ["", "--words excellent,worst,movie,.,,xyzzy"])
