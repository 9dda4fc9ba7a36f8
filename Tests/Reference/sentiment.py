"""What the NumPy references of lessons 4 to 9 share: reading and the options.

The course is Andrew Trask's "Sentiment Classification & How To Frame Problems for a Neural Network"
(udacity/deep-learning-v2-pytorch, sentiment-analysis-network/Sentiment_Classification_Solutions.ipynb).
Nothing here shares code with the Swift lessons: the two meet only in their numbers. So that they can:

1. A line ends in LF or CRLF. Its words are line.split(" "): between two spaces is an empty word, and an
   empty review is one empty word.
2. The vocabulary is in the order of first appearance, reading the training reviews from the first word
   of the first to the last word of the last. The original's is the order of a hash set, new in each run.
3. The last 1,000 reviews are for testing, all before them for training. --train N keeps the first N of
   these; vocabulary and counts then come from these N.
4. weights_0_1 is zero; weights_1_2 is RandomState(seed).normal(0, 1, hidden units), the only draw, so it
   depends on neither the vocabulary nor its order. (The deviation 1 is the original's (output nodes)^-1/2;
   (hidden nodes)^-1/2 was meant, says issue 15 of its repository.)
5. delta_2 = (output - target) * output * (1 - output), and delta_1 = delta_2 * weights_1_2: both are taken
   before either weight matrix changes.
6. A review's words are taken once each and their rows summed in the order of the vocabulary, as the dense
   product does it, or with --order occurrence in that of first occurrence in the review. This and the sums
   over the hidden units run from left to right, unfused, and exp is the C library's: a program that does
   the same gets the same bits. (Not the dense product of lessons 6 and 7, which adds as the BLAS likes,
   and not a single hidden unit, where NumPy adds in pairs.) Where the rate is too large, rounding grows
   until it decides predictions: on the full data in lesson 6 at rate 0.01 from about review 1,080 on, at
   0.001 from about 390, in lessons 7 and 8 at 0.1 from about 380. There only the same bits agree.
7. POSITIVE means output >= 0.5, so the untrained network always says POSITIVE. "Correct so far" counts
   predictions made before the review's own update. A mark, [trained, correct so far], is taken after
   reviews 1, 2501, 5001, ...; the last review has none unless it is one of these.
8. Testing lower-cases a review, training does not, as in the original.
"""

import sys
from functools import cache

import reference

TESTED = 1000


@cache
def read(folder):
    """The reviews and their labels, POSITIVE or NEGATIVE, from folder/imdb-reviews."""

    def lines(name):
        text = (folder / "imdb-reviews" / name).read_bytes().decode("utf-8")
        return [line.removesuffix("\r") for line in text.removesuffix("\n").split("\n")]

    reviews, labels = lines("reviews.txt"), [label.upper() for label in lines("labels.txt")]
    if len(reviews) != len(labels):
        sys.exit(f"{folder}: {len(reviews)} reviews but {len(labels)} labels")
    if set(labels) - {"POSITIVE", "NEGATIVE"}:
        sys.exit(f"{folder}: a label is neither positive nor negative")
    return reviews, labels


def training_set(options):
    """The first options.train of all reviews but the last 1,000, and their labels."""
    reviews, labels = read(options.data)
    if len(reviews) <= TESTED:
        sys.exit(f"{options.data}: the last {TESTED} reviews are for testing, none is left for training")
    return reviews[:-TESTED][: options.train], labels[:-TESTED][: options.train]


def index_words(reviews):
    """Each different word's place in the vocabulary: the order of first appearance."""
    words = dict.fromkeys(word for review in reviews for word in review.split(" "))
    return {word: index for index, word in enumerate(words)}


def train_and_test(network, options):
    """What lessons 6 to 9 print with --json."""
    reviews, labels = training_set(options)
    marks, correct, speed = network.train(reviews, labels)
    tests = list(zip(*read(options.data)))[-TESTED:]
    test_correct = sum(network.predict(review) == label for review, label in tests)
    return {
        "vocabulary": len(network.vocabulary),
        "marks": marks,
        "correct": correct,
        "trained": len(reviews),
        "testCorrect": test_correct,
        "tested": len(tests),
        "reviewsPerSecond": speed,
    }


def network_parser(description, lesson):
    """The options of one of the lessons 6 to 9, and the scripts' own."""
    parser = reference.parser(description, lesson)
    parser.add_argument(
        "--order",
        choices=["occurrence", "vocabulary"],
        default="vocabulary",
        help="in which a review's rows are summed",
    )
    parser.add_argument("--fast", action="store_true", help="gather the rows: same mathematics, less work")
    return parser


def without_speed(headline):
    """What is committed of a headline: its numbers sooner, with no BLAS to depend on, and not the speed."""

    def committed(options):
        options.fast = True
        result = headline(options)
        del result["reviewsPerSecond"]
        return result

    return committed
