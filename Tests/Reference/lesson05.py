"""Lesson 5, text into numbers: project 2 of the original (see sentiment.py for the source).

The vocabulary of all reviews (its size), the input layer of review 0 (how often each of its words
occurs, in the order of first occurrence) and the targets of the first two labels.
"""

from collections import Counter

import reference
from sentiment import index_words, read


def headline(options):
    reviews, labels = read(options.data)
    return {
        "vocabulary": len(index_words(reviews)),
        "firstReview": Counter(reviews[0].split(" ")),
        "target": [int(label == "POSITIVE") for label in labels[:2]],
    }


def exercises():
    reviews = ["the good  the film", "a good   joke a", "bad film The zoo"]
    words = ["the", "good", "", "film", "a", "joke", "bad", "The", "zoo"]
    indices = index_words(reviews)
    places = [indices[word] for word in words]
    fewer = index_words(["zoo", "a zoo bad"])
    few_places = [fewer[word] for word in ("zoo", "a", "bad")]

    def inputs(review, indices):
        counts = Counter(review.split(" "))
        return [counts[word] for word in indices]

    return {
        "5.1": {
            "the number of words": len(indices),
            "places": places,
            "the number of words in the second vocabulary": len(fewer),
            "places in the second vocabulary": few_places,
        },
        "5.2": {
            "the number of words": len(indices),
            "indices": places,
            "the second number of words": len(fewer),
            "second indices": few_places,
        },
        "5.3": {
            "inputLayer": inputs("a bad  bad   unknown zoo bad bad The joke", indices),
            "second inputLayer": inputs("bad bad zoo", fewer),
            "third inputLayer": [0] * len(fewer),
        },
        "5.4": {"target": [1, 0]},
    }


if __name__ == "__main__":
    reference.main(5, headline, exercises, [""])
