#!/usr/bin/env python3
"""Draws 7,000 digits in the format of MNIST: IDX files, 6,000 images to train, 1,000 to test.

    python3 Datasets/samples/generate/digits.py [--to FOLDER]

No image is copied. A digit is a few pen strokes, smooth curves through the points below, which a
simulated hand bends, slants, widens and presses on; then it is inked and centred as MNIST's digits
are. Everything is drawn from a fixed seed, so that everybody gets the same files. Needs NumPy.
"""

from math import cos, sin

import destination
import numpy as np

SIZE, BOX = 28, 18.5  # pixels of an image, and of the square that a pen's path has to fit in
TRAINING, TEST = 6000, 1000
TRAINING_HANDS, TEST_HANDS = 250, 60  # nobody in the test set wrote for the training set

# For each digit the ways to write it: strokes "x,y x,y …" between 0 and 100, y downwards. A curve
# goes through all points of a stroke; a corner is where one stroke ends and the next begins.
FORMS = {
    0: [
        "60,2 36,8 16,30 12,60 28,90 54,98 78,86 90,56 84,22 64,4 44,4",
        "70,8 45,3 18,25 10,60 28,94 60,95 86,68 86,30 62,6 48,8",
        "40,4 14,30 12,72 40,98 74,84 88,46 70,10 36,6",
    ],
    1: ["50,0 50,100", "58,0 54,50 44,100", "28,22 52,2|52,2 52,100", "30,24 52,2|52,2 50,98|26,98 76,98"],
    2: [
        "12,26 30,5 62,3 82,22 72,48 40,74 10,96|10,96 50,95 92,97",
        "14,22 42,2 76,14 74,42 46,72 22,94 12,86 26,76 54,88 92,94",
        "8,12 50,5 80,12|80,12 52,52 12,94|12,94 90,94",
        "10,30 24,8 52,2 76,14 78,38 60,66 36,86 10,94 20,80 44,86 72,97 94,84",
    ],
    3: [
        "14,14 45,2 78,14 74,36 42,47|42,47 78,54 84,80 52,98 12,88",
        "14,5 80,5|80,5 44,42|44,42 80,52 84,82 50,98 12,86",
        "18,10 54,2 78,20 62,42 40,46 66,50 86,72 66,95 36,97 10,84",
    ],
    4: [
        "24,2 16,40 14,56|14,56 50,58 90,54|70,6 68,50 66,100",
        "66,2 36,34 10,64|10,64 50,65 92,63|66,2 66,50 64,100",
        "18,8 22,44 46,56 74,40|78,2 74,40 68,100",
        "30,0 24,28 14,52|14,52 86,46|62,24 58,60 52,100",
    ],
    5: [
        "80,3 26,5|26,5 20,44|20,44 54,36 84,58 74,88 42,98 10,86",
        "30,4 22,42|22,42 60,40 82,66 64,94 32,98 8,84|30,4 88,2",
        "86,6 54,4 34,12 26,42 62,44 80,68 62,94 12,94",
    ],
    6: [
        "72,2 38,24 16,62 30,94 62,96 80,74 62,54 34,58 18,74",
        "52,0 24,36 14,74 36,98 70,92 78,68 54,54 24,66",
        "80,8 46,10 18,48 20,86 52,98 80,82 72,58 44,54 20,70",
    ],
    7: [
        "10,8 50,6 88,4|88,4 62,48 44,100",
        "8,6 86,6|86,6 60,50 40,100|34,50 80,48",
        "10,20 14,6 50,8 86,4|86,4 66,40 56,98",
    ],
    8: [
        "74,14 46,2 22,18 36,42 66,58 78,82 50,98 22,84 34,58 66,40 76,16 62,4",
        "50,48 24,30 32,6 64,4 76,28 50,48|50,48 18,70 30,96 66,97 82,72 50,48",
        "80,10 50,4 28,20 44,44 74,66 66,94 34,96 22,74 44,50 76,28 82,12",
    ],
    9: [
        "76,22 54,4 24,14 20,40 48,50 76,30|78,14 74,56 62,100",
        "78,18 48,2 18,24 32,50 66,42 80,16 80,52 66,88 24,98",
        "72,10 40,4 20,28 40,50 74,34 74,8|74,8 72,98",
        "84,26 62,4 34,10 22,32 44,46 74,34 86,10 80,50 60,84 36,98 14,88",
    ],
}


def curve(points):
    """A smooth line through the points (Catmull and Rom 1974), as many points close together."""
    steps = np.linspace(0, 1, 24, endpoint=False)[:, None]
    ends = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    parts = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:]):
        cubic = (3 * (b - c) + d - a) * steps + (2 * a - 5 * b + 4 * c - d)
        parts.append(0.5 * ((cubic * steps + (c - a)) * steps + 2 * b))
    return np.vstack(parts + [points[-1:]])


def normal(random, deviation, shape=None):
    """Rounded, because the last digit of a logarithm differs between machines."""
    return np.round(deviation * random.normal(size=shape), 3)


class Hand:
    """Somebody's handwriting: the same forms, slant and pen in all their digits."""

    def __init__(self, random):
        self.slant, self.width = normal(random, 0.20) + 0.12, 0.82 + normal(random, 0.10)
        self.pen = 1.0 + 0.6 * round(random.random_sample(), 3)  # half a line's width, pixels
        self.forms = {}
        for digit, forms in FORMS.items():
            form = forms[random.randint(len(forms))]
            strokes = [np.array([pair.split(",") for pair in stroke.split()], float) for stroke in form.split("|")]
            self.forms[digit] = [points + normal(random, 3.0, points.shape) for points in strokes]

    def write(self, digit, random):
        """The digit's path in pixels, its centre at 0, and the pen's half width along it."""
        strokes = [curve(points + normal(random, 2.8, points.shape)) for points in self.forms[digit]]
        path = np.vstack(strokes) - 50
        angle, slant = normal(random, 0.09), self.slant + normal(random, 0.07)
        turn, lean = round(cos(angle), 6), round(sin(angle), 6)
        x = self.width * (1 + normal(random, 0.08)) * path[:, 0] - slant * path[:, 1]
        x, y = turn * x - lean * path[:, 1], lean * x + turn * path[:, 1]
        # As in MNIST, the longer side fills the box, here not always quite.
        scale = BOX / max(np.ptp(x), np.ptp(y)) * (1 - 0.14 * round(random.random_sample(), 3))
        pressure = 1 + 0.16 * np.linspace(*normal(random, 1, 2), len(path))
        return scale * x, scale * y, np.clip(self.pen * pressure, 0.75, 2.0)


def ink(x, y, pen, random):
    """An image of the path: 0 where no pen was, up to 255, soft at the edges."""
    # The digit to the middle of the image, give or take a pixel: MNIST centres the mass of the ink;
    # half way between that and the middle of the box, no ink runs over the edge.
    x, y = (v - round(v.mean() / 2 + (v.min() + v.max()) / 4, 3) + (SIZE - 1) / 2 + normal(random, 0.5) for v in (x, y))
    pixels = np.arange(SIZE)[:, None]
    squares = ((pixels - y) ** 2)[:, None, :] + ((pixels - x) ** 2)[None, :, :]
    depth = (pen - np.sqrt(squares)).max(axis=2)  # how far inside the line, in pixels
    shade = np.clip(depth / 1.5 + 0.5, 0, 1)
    shade = shade * (1 - np.abs(normal(random, 0.05, shade.shape)))  # paper is not smooth
    # Steps of 4 are as good to look at as steps of 1, and the files compress better.
    return np.clip(np.round(shade * 64) * 4, 0, 255).astype(np.uint8)


def draw(count, hands, random):
    hands = [Hand(random) for _ in range(hands)]
    labels = random.randint(10, size=count).astype(np.uint8)
    images = [ink(*hands[random.randint(len(hands))].write(int(digit), random), random) for digit in labels]
    return np.array(images), labels


def idx(values):
    """IDX: two zeros, 8 for unsigned bytes, the number of dimensions, their sizes, the bytes."""
    sizes = np.array(values.shape, ">u4").tobytes()  # big-endian
    return bytes([0, 0, 8, values.ndim]) + sizes + values.tobytes()


if __name__ == "__main__":
    folder = destination.folder("mnist", __doc__)
    random = np.random.RandomState(784)
    for name, count, hands in (("train", TRAINING, TRAINING_HANDS), ("t10k", TEST, TEST_HANDS)):
        images, labels = draw(count, hands, random)
        (folder / f"{name}-images-idx3-ubyte").write_bytes(idx(images))
        (folder / f"{name}-labels-idx1-ubyte").write_bytes(idx(labels))
