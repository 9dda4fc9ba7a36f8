"""Lesson 4, a theory worth testing: project 1 of the original (see sentiment.py for the source).

Over all reviews: how often each of --words occurs in positive and in negative ones; its ratio
positive / (negative + 1) where it occurs more than 100 times in all, else null; the ratio's natural
logarithm, null where there is no ratio and where the ratio is 0.
"""
import math
from collections import Counter

import reference
from sentiment import main, read


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


def compute(options):
    reviews, labels = read(options.data)
    positive, negative, _ = count_words(reviews, labels)
    ratios = positive_ratios(reviews, labels)
    words = options.words.split(",")
    return {"reviews": len(reviews),
            "positiveCounts": {word: positive[word] for word in words},
            "negativeCounts": {word: negative[word] for word in words},
            "ratios": {word: ratios.get(word) for word in words},
            "logRatios": {word: math.log(ratios[word]) if ratios.get(word) else None for word in words}}


if __name__ == "__main__":
    parser = reference.parser("lesson 4: a theory worth testing")
    parser.add_argument("--words", default="the,amazing,terrible", help="separated by commas")
    sets = ["", "--words excellent,worst,movie,.,,xyzzy"]
    main("lesson04", parser, compute, {"sample": sets, "full": sets})
