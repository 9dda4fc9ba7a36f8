"""Lesson 7, less noise: project 4 of the original (see sentiment.py for the source).

Lesson 6 with one difference: a word counts once, however often it occurs in the review.
"""
from lesson06 import SHORT, WHOLE, compute
from sentiment import main, network_parser

if __name__ == "__main__":
    main("lesson07", network_parser("lesson 7: less noise"), lambda options: compute(options, counting=False),
         {"sample": SHORT + WHOLE, "full": SHORT + WHOLE})
