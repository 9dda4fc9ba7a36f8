"""Lesson 5, text into numbers: project 2 of the original (see sentiment.py for the source).

The vocabulary of all reviews (its size), the input layer of review 0 (how often each of its words
occurs, in the order of first occurrence) and the targets of the first two labels.
"""
from collections import Counter

import reference
from sentiment import index_words, main, read


def compute(options):
    reviews, labels = read(options.data)
    return {"vocabulary": len(index_words(reviews)),
            "firstReview": Counter(reviews[0].split(" ")),
            "target": [int(label == "POSITIVE") for label in labels[:2]]}


def exercises():
    reviews = ["the good  the film", "a good   joke a", "bad film zoo"]
    words = ["the", "good", "", "film", "a", "joke", "bad", "zoo"]
    indices = index_words(reviews)
    places = [len(indices), *map(indices.get, words)]

    def inputs(review):
        counts = Counter(review.split(" "))
        return [counts[word] for word in indices]

    return {"5.1": places, "5.2": places,
            "5.3": [*inputs("a bad  bad   unknown zoo bad bad"), *inputs("film other")], "5.4": [1, 0]}


if __name__ == "__main__":
    parser = reference.parser("lesson 5: text into numbers")
    main("lesson05", "05-SentimentInput", parser, compute, [""], exercises())
