#!/usr/bin/env python3
"""Simulates 5,000 film reviews in the format of the sentiment lessons' reviews.txt and labels.txt.

    python3 Datasets/samples/generate/reviews.py [--to FOLDER]

No review is copied. Sentences come from the templates below, their blanks are filled with words
drawn by chance, from a fixed seed, so that everybody gets the same file. Needs NumPy.

The simulation: a review has stars (7 to 10 if positive, 1 to 4 if negative) and so a mood. Every
word has a frequency, by Zipf's law (the k-th word of a list about 1/k as often as the first), and a
tone. In a review of that mood it comes up in proportion to frequency · e^(tone · mood): words of
tone 0 say nothing, and even "terrible" now and then turns up in a good review.
"""

import re

import destination
import numpy as np

REVIEWS = 5000

# For each blank the words, by tone: (tone, weight of the list, words from common to rare).
WORDS = {
    "ADJ": [
        (
            0.0,
            21,
            "good little whole big real new old different young main short early human usual "
            "modern simple certain strange serious dark quiet famous local foreign final "
            "familiar recent american british french italian german russian odd similar "
            "urban rural distant technical musical visual female male japanese political "
            "historical supporting private common average black white red tall rich busy",
        ),
        (
            0.4,
            11,
            "great interesting fun nice entertaining original funny believable warm clever "
            "honest solid charming subtle fresh lively young sweet smart strong intense "
            "graceful tender complex romantic haunting cool classy witty bright sincere",
        ),
        (
            0.8,
            6,
            "wonderful beautiful perfect amazing fantastic brilliant favorite powerful "
            "touching enjoyable memorable moving realistic stunning gripping fascinating "
            "terrific captivating hilarious compelling unique inspiring",
        ),
        (
            1.2,
            4,
            "excellent superb outstanding incredible delightful magnificent unforgettable "
            "refreshing flawless breathtaking marvelous masterful exquisite heartwarming",
        ),
        (
            -0.4,
            11,
            "slow predictable silly weird cheap loud confusing long violent obvious crude "
            "sentimental talky messy noisy cold strange thin strained dated heavy vague "
            "repetitive shaky gory clumsy mediocre hollow stiff bloated routine",
        ),
        (
            -0.8,
            6,
            "bad boring stupid poor annoying dumb weak ridiculous cheesy flat ugly "
            "disappointing tedious bland forgettable shallow dull unconvincing lazy "
            "uninteresting contrived irritating",
        ),
        (
            -1.2,
            4,
            "terrible awful worst horrible lame pathetic pointless dreadful unwatchable "
            "laughable atrocious lousy unfunny incoherent amateurish insulting",
        ),
    ],
    "NOUN": [
        (
            0.0,
            24,
            "story plot acting script cast music ending dialogue direction scene camera "
            "action editing sound idea humor score photography title writing production "
            "soundtrack lighting pacing premise setting opening lead voice beginning sequel "
            "original theme chase love climax style narrator crowd house fight rhythm rest",
        ),
        (
            0.35,
            6,
            "performance cinematography atmosphere chemistry timing storytelling imagery "
            "detail emotion friendship wisdom tension",
        ),
        (-0.35, 6, "budget makeup narration twist blood shouting filler romance padding violence dubbing nudity"),
    ],
    "PLURAL": [
        (
            0.0,
            8,
            "characters actors scenes effects people costumes lines songs parts jokes "
            "pictures moments colors animals women men cars houses",
        ),
        (0.35, 3, "performances feelings details layers memories nuances landscapes"),
        (-0.35, 3, "cliches stunts gags minutes holes excuses stereotypes"),
    ],
    "MOVIE": [
        (0.12, 8, "film picture piece"),
        (-0.12, 8, "movie thing flick"),
        (0.0, 3, "show series video dvd version episode feature"),
    ],
    "VERDICT": [
        (0.0, 4, "comedy drama story try surprise look ride night experience question"),
        (0.7, 3, "classic treat success joy pleasure winner triumph"),
        (1.2, 2, "masterpiece gem delight treasure wonder"),
        (-0.7, 3, "mistake failure letdown cliche bore flop"),
        (-1.2, 2, "waste mess disaster joke insult embarrassment stinker"),
    ],
    "LIKED": [
        (0.0, 6, "saw watched rented remember finished bought caught"),
        (0.6, 3, "liked enjoyed loved admired recommended treasured adored"),
        (-0.6, 3, "disliked skipped hated endured suffered regretted returned"),
    ],
    "DONE": [(0.0, 5, "made written directed acted filmed told shot edited played produced cast")],
    "DONEHOW": [
        (0.0, 4, "mostly partly simply always quickly cheaply quietly clearly"),
        (0.6, 3, "well beautifully perfectly carefully brilliantly wonderfully superbly"),
        (-0.6, 3, "badly poorly terribly hardly horribly miserably barely"),
    ],
    "VERY": [
        (0.0, 9, "so really quite just almost rather pretty somehow mostly"),
        (0.35, 4, "very always truly also still deeply"),
        (-0.35, 4, "too even only completely supposedly"),
    ],
    "PERSON": [
        (
            0.0,
            9,
            "man woman girl boy wife father mother hero kid friend brother doctor "
            "detective family soldier sister teacher stranger husband daughter cop son "
            "writer lawyer killer student reporter villain priest captain neighbor "
            "singer gangster nurse widow thief sailor painter butler uncle aunt clerk "
            "pilot farmer cook banker waiter judge mayor",
        )
    ],
    "VERB": [
        (
            0.0,
            9,
            "finds meets leaves follows loves saves kills helps wants fights hides "
            "marries visits hunts chases remembers forgets catches believes betrays "
            "watches teaches rescues misses blames robs fools protects calls invites",
        )
    ],
    "TIME": [
        (
            0.0,
            9,
            "time day night year summer weekend evening decade morning winter century "
            "christmas saturday school childhood",
        )
    ],
}
# What a film is about. A review keeps to its genre, so these words come in company.
GENRES = [
    "ghost scream vampire zombie cellar curse grave nightmare mask mansion fog attic bat",
    "war army battle bomb enemy general trench medal uniform tank bunker flag retreat",
    "horse town sheriff gun saloon cattle ranch desert outlaw train gold duel dust hat",
    "space alien robot planet ship machine future laser earth galaxy crew engine moon signal",
    "wedding kiss heart letter dance dress dinner garden ring flowers paris rain piano",
    "murder police clue knife money jury witness poison alibi prison crime safe phone",
    "dog cartoon children magic toys castle dragon princess puppet forest giant bear",
]
# (weight, tone, sentence): "," and "'" become a second space, as in the real file.
SENTENCES = [
    (9, 0, "the NOUN is VERY ADJ"),
    (7, 0, "the NOUN was ADJ and the NOUN was ADJ"),
    (5, 0, "i LIKED this MOVIE with my PERSON last TIME"),
    (6, 0, "it's a VERY ADJ MOVIE"),
    (6, 0, "this is a ADJ VERDICT, and the NOUN is ADJ"),
    (6, 0, "NAME is ADJ as the PERSON"),
    (7, 0, "a PERSON VERB a ADJ PERSON in NAME, and there is the GENRE in the GENRE"),
    (5, 0, "the PERSON VERB the GENRE but NAME VERB a PERSON with the GENRE"),
    (5, 0, "it was DONEHOW DONE, with a VERY ADJ NOUN by NAME"),
    (4, 0, "what a ADJ VERDICT"),
    (5, 0, "i LIKED it because of the ADJ NOUN and the NOUN of NAME"),
    (5, 0, "there are PLURAL with ADJ PLURAL at the end of the MOVIE"),
    (4, 0, "the MOVIE was DONE in NAME for a ADJ PERSON, but it has ADJ PLURAL"),
    (4, 0, "you can see that NAME is not the ADJ PERSON from the GENRE"),
    (4, 0, "from the NOUN to the PLURAL, all of it is DONEHOW DONE"),
    (4, 0, "the PLURAL are ADJ, the PLURAL are ADJ, and then there is the NOUN"),
    (3, 0, "NAME and NAME are ADJ together, as they were in their ADJ MOVIE"),
    (3, 0, "his PERSON and her PERSON have the GENRE, the GENRE and no GENRE"),
    (3, 0, "if you LIKED the ADJ GENRE, you know what i mean about this one"),
    (3, 0, "we LIKED it when it was on tv, for the TIME"),
    (3, 0, "the GENRE looks ADJ"),
    (3, 0, "some of the PLURAL by NAME would be ADJ if there were more of them"),
    (3, 0, "at first i LIKED NAME, who VERB his PERSON out of NAME"),
    (3, 0, "one of the ADJ things about it is the NOUN, which is VERY ADJ"),
    (2, 0, "i didn't want to see it, but my PERSON LIKED it at the TIME"),
    (1, 0.7, "i would watch it again, and so should you"),
    (1, 0.6, "a must for every PERSON"),
    (1, 0.8, "do not miss this VERDICT"),
    (1, 0.7, "highly recommended, ten out of ten"),
    (1, 0.7, "it's one i can't forget"),
    (1, 0.6, "my PERSON and i loved every minute"),
    (1, -0.7, "i want my money and my TIME back"),
    (1, -0.7, "don't bother with this MOVIE"),
    (1, -0.7, "i couldn't wait for it to end"),
    (1, -0.8, "avoid it, one out of ten"),
    (1, -0.6, "you should watch something else"),
    (1, -0.6, "so much for the NOUN, not again"),
]
STARS = {True: (7, 8, 9, 10, 10), False: (4, 3, 2, 1, 1)}
NAMES = 4000  # most of them seen once or twice: something for a minimum count to cut


def invent_names(random):
    """Names that can be said and stand in no dictionary, all different."""
    starts = "b br c ch d dr f g gr h j k kl l m n p r s st t tr v w z".split()
    vowels, ends = "a e i o u ai ou".split(), ["", "", "n", "r", "l", "s", "ck", "nd", "m"]
    names = {}  # a dictionary keeps the order of invention
    while len(names) < NAMES:
        syllables = 2 + random.randint(2)
        names[
            "".join(starts[random.randint(len(starts))] + vowels[random.randint(len(vowels))] for _ in range(syllables))
            + ends[random.randint(len(ends))]
        ] = True
    return list(names)


class Urn:
    """Words, or sentences, to draw from; a mood makes some of them more likely."""

    def __init__(self, groups, head=1):
        """`groups`: (tone, weight, words); in a group the k-th word has a share ~ 1/(k + head)."""
        self.words, tones, frequencies = [], [], []
        for tone, weight, words in groups:
            shares = 1 / (np.arange(len(words)) + 1.0 + head)
            self.words += words
            tones += [tone] * len(words)
            frequencies += list(weight * shares / shares.sum())
        self.tones, self.frequencies, self.tables = np.array(tones), np.array(frequencies), {}

    def draw(self, random, mood=0.0):
        if mood not in self.tables:
            # Whole numbers, because the last digit of exp differs between machines.
            weights = np.round(1e6 * self.frequencies * np.exp(self.tones * mood)).astype(np.int64)
            self.tables[mood] = np.cumsum(weights)
        table = self.tables[mood]
        return self.words[np.searchsorted(table, int(random.random_sample() * table[-1]), "right")]


def simulate():
    # Of a few seeds, one on which each lesson's comparison comes out clearly.
    random = np.random.RandomState(2)
    urns = {
        blank: Urn([(tone, weight, words.split()) for tone, weight, words in groups]) for blank, groups in WORDS.items()
    }
    sentences = Urn([(tone, weight, [text]) for weight, tone, text in SENTENCES])
    genres = [Urn([(0.0, 1, words.split())]) for words in GENRES]
    names = Urn([(0.0, 1, invent_names(random))], head=30)  # no stars among them
    reviews, labels = [], []
    for index in range(REVIEWS):
        positive = index % 2 == 0  # in turn, as in the real file
        stars = STARS[positive][random.randint(5)]
        mood = round((stars - 5.5) / 4.5 + 0.35 * random.normal(), 1)
        urns["GENRE"] = genres[random.randint(len(genres))]
        urns["NAME"] = Urn([(0.0, 1, [names.draw(random) for _ in range(4)])])  # the film's people
        # Some writers trail off . . .   That is noise which counts see and presence does not.
        stop = " . . .    " if random.random_sample() < 0.2 else " . "
        text, target = "", 60 + max(random.randint(60), random.randint(60))
        while len(text.split()) < target:
            line = sentences.draw(random, mood).replace(",", " ,").replace("'", " ' ")
            words = (urns[w].draw(random, mood) if w.isupper() else w for w in line.split())
            line = re.sub(r"\ba (?=[aeiou])", "an ", " ".join(words))
            line = line.replace(" , ", "  ").replace(" ' ", "  ") + stop
            # Now and then a new paragraph: what is left of two line breaks in a web page.
            if text and random.random_sample() < 0.07:
                line = " br    br   " + line
            if len((text + line).split()) > 120:
                break
            text += line
        reviews.append(text + " ")
        labels.append("positive" if positive else "negative")
    return reviews, labels


if __name__ == "__main__":
    folder = destination.folder("imdb-reviews", __doc__)
    for name, lines in zip(("reviews.txt", "labels.txt"), simulate()):
        (folder / name).write_bytes(("\n".join(lines) + "\n").encode("ascii"))
