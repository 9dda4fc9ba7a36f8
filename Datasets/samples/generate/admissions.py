#!/usr/bin/env python3
"""Simulates 400 applicants to a graduate school in the format of student_data.csv.

    python3 Datasets/samples/generate/admissions.py [--to FOLDER]

No applicant is copied or resampled from the original file. Everything is drawn here, from a fixed
seed, so that everybody gets the same file. Needs NumPy.

The simulation: an applicant has an ability nobody sees. It shows, blurred, in the test score (gre),
in the grades (gpa) and, more blurred still, in the rank of the college (1 is the best). Then the
committee tosses a coin whose chance of "admit" is a logistic function of the three.
"""

import destination
import numpy as np

HEADER = "admit,gre,gpa,rank"
APPLICANTS = 400

# The coin of the committee, log odds = BIAS + Σ weight · feature. The features are centred, gre and
# gpa per standard deviation, so the weights say what counts: a rank costs about as much as one and
# a half deviations of grades. The bias makes a little less than a third of the coins say "admit".
BIAS, GRE_WEIGHT, GPA_WEIGHT, RANK_WEIGHT = -0.88, 0.40, 0.45, -0.65


def applicants(random):
    """Test scores in steps of 20 up to 800, grades from 2.3 to 4, and ranks 1 to 4."""
    ability = random.normal(size=APPLICANTS)
    gre = 585 + 118 * (0.62 * ability + 0.78 * random.normal(size=APPLICANTS))
    gpa = 3.40 + 0.40 * (0.62 * ability + 0.78 * random.normal(size=APPLICANTS))
    college = -0.2 * ability + random.normal(size=APPLICANTS)
    # Both scales end at the top: the best applicants share the highest value, as in real tables.
    gre = np.clip(np.round(gre / 20) * 20, 220, 800).astype(int)
    gpa = np.clip(np.round(gpa, 2), 2.3, 4.0)
    rank = 1 + (college > -1.0) + (college > 0.1) + (college > 0.95)  # few colleges are at the top
    return gre, gpa, rank


def admissions(random, gre, gpa, rank):
    """1 for the applicants whose coin says yes."""
    logit = BIAS + GRE_WEIGHT * (gre - 585) / 118 + GPA_WEIGHT * (gpa - 3.40) / 0.40 + RANK_WEIGHT * (rank - 2.5)
    chance = np.round(1 / (1 + np.exp(-logit)), 6)  # the last digit of exp differs between machines
    return (random.random_sample(APPLICANTS) < chance).astype(int)


def simulate():
    random = np.random.RandomState(400)
    gre, gpa, rank = applicants(random)
    admit = admissions(random, gre, gpa, rank)
    # "%g" writes 3.5 for 3.50 and 4 for 4.00, which is how the original writes its grades.
    return [HEADER] + [f"{a},{t},{g:g},{r}" for a, t, g, r in zip(admit, gre, gpa, rank)]


def describe(rows):
    """What a reader would ask first: how many get in, and from which colleges."""
    table = [row.split(",") for row in rows[1:]]
    for rank in "1234":
        group = [row[0] for row in table if row[3] == rank]
        print(f"rank {rank}: {len(group):3} applicants, {group.count('1'):3} admitted")
    admitted = sum(row[0] == "1" for row in table)
    print(f"all:    {len(table)} applicants, {admitted} admitted, {admitted / len(table):.1%}")


if __name__ == "__main__":
    folder = destination.folder("student-admissions", __doc__)
    rows = simulate()
    (folder / "student_data.csv").write_bytes(("\n".join(rows) + "\n").encode("ascii"))
    describe(rows)
