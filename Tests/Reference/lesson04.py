"""Lesson 4, a theory worth testing: project 1 of the original (see sentiment.py for the source).

Over all reviews: how often each of --words occurs in positive and in negative ones; its ratio
positive / (negative + 1) where it occurs more than 100 times in all, else null; the ratio's natural
logarithm, null where there is no ratio and where the ratio is 0.

And the baseline of lessons 4 to 9, which the original does not have: a review is positive when its words'
log ratios add up to 0 or more, counted on all reviews but the last 1,000 and measured on these. Each score is
how many are right, [with every occurrence of a word, with each word of a review once].
"""

import math
from collections import Counter

import reference
from sentiment import TESTED, read


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
    return {word: positive[word] / (negative[word] + 1) for word, count in total.most_common() if count > 100}


def log_ratios(positive, negative, value=math.log):
    """What each word says that was seen more than 100 times; one that no positive review has says nothing."""
    return {
        word: value(count / (negative[word] + 1))
        for word, count in positive.items()
        if count > 0 and count + negative[word] > 100
    }


def naive_bayes(positive, negative):
    """Multinomial naive Bayes with 1 added to every count; the labels are equally frequent."""
    vocabulary = positive.keys() | negative.keys()
    total = [counts.total() + len(vocabulary) for counts in (positive, negative)]
    return {
        word: math.log((positive[word] + 1) / total[0]) - math.log((negative[word] + 1) / total[1])
        for word in vocabulary
    }


def score(evidence, reviews, labels):
    """How many reviews are judged correctly by the sum of what their words say."""

    def correct(words_of):
        return sum(
            (math.fsum(evidence.get(word, 0) for word in words_of(review.split(" "))) >= 0) == (label == "POSITIVE")
            for review, label in zip(reviews, labels)
        )

    return [correct(list), correct(set)]


def baseline(reviews, labels):
    if len(reviews) <= TESTED:
        return None
    positive, negative, _ = count_words(reviews[:-TESTED], labels[:-TESTED])
    test = reviews[-TESTED:], labels[-TESTED:]
    all_positive, all_negative, _ = count_words(reviews, labels)
    turns = []
    for start in range(0, len(reviews) - TESTED + 1, TESTED):
        left = reviews[start : start + TESTED], labels[start : start + TESTED]
        left_positive, left_negative, _ = count_words(*left)
        turns.append(score(log_ratios(all_positive - left_positive, all_negative - left_negative), *left))
    return {
        "trained": len(reviews) - TESTED,
        "tested": TESTED,
        "logRatios": score(log_ratios(positive, negative), *test),
        "ratios": score(log_ratios(positive, negative, lambda ratio: ratio - 1), *test),
        "naiveBayes": score(naive_bayes(positive, negative), *test),
        "testCountedToo": score(log_ratios(all_positive, all_negative), *test),
        "turns": turns,
    }


def headline(options):
    reviews, labels = read(options.data)
    positive, negative, _ = count_words(reviews, labels)
    ratios = positive_ratios(reviews, labels)
    words = options.words
    return {
        "reviews": len(reviews),
        "positiveCounts": {word: positive[word] for word in words},
        "negativeCounts": {word: negative[word] for word in words},
        "ratios": {word: ratios.get(word) for word in words},
        "logRatios": {word: math.log(ratios[word]) if ratios.get(word) else None for word in words},
        "baseline": baseline(reviews, labels),
    }


def exercises():
    reviews = ["a good  good film", "a bad bad bad film ", "good   fun .", "dull Bad bad"]
    words = ["a", "good", "", "film", "fun", "bad", "Bad", "dull", "."]
    counts = count_words(reviews, ["POSITIVE", "NEGATIVE", "POSITIVE", "NEGATIVE"])
    pairs = {
        "a": (7, 5),
        "b": (1, 3),
        "c": (2, 1),
        "d": (9, 0),
        "e": (0, 6),
        "f": (1, 0),
        "g": (8, 2),
        "h": (4, 1),
        "i": (5, 7),
        "j": (11, 1),
    }
    more = {
        "dull": (0, 101),
        "film": (60, 41),
        "great": (250, 3),
        "odd": (45, 7),
        "plot": (30, 70),
        "the": (1500, 1400),
    }
    ratios = {}
    for minimum, known in ((4, pairs), (100, more)):
        seen = {word: p / (n + 1) for word, (p, n) in known.items() if p + n > minimum}
        call = f"ratios(counts, moreThan: {minimum})"
        ratios |= {f"{call}.count": len(seen), call: [seen.get(word, -1) for word in sorted(known)]}
    return {
        "4.1": {
            f"counts.{kind}": [count[word] for word in words]
            for kind, count in zip(["positive", "negative", "total"], counts)
        },
        "4.2": {"ratio": [p / (n + 1) for p, n in [(7, 2), (10, 0), (2, 8), (0, 4), (5, 1), (173324, 163389)]]},
        "4.3": ratios,
        "4.4": {"logRatio": [math.log(ratio) for ratio in (0.18, 0.5, 0.8, 1, 2, 4.02)]},
    }


if __name__ == "__main__":
    reference.main(4, headline, exercises, ["", "--words excellent,worst,movie,.,,xyzzy"])
