"""Reference values of Lab's t-SNE and of lesson 9's map, from scikit-learn.

python3 Tests/Reference/tsne.py --write                  writes tsne.json and lesson09-map-sample.json
python3 Tests/Reference/tsne.py --write --data FOLDER    writes lesson09-map-full.json in place of the latter

scikit-learn's maps are not the same on every machine, so CI compares with these values and does not
make them again.
"""

import json

import numpy as np
import reference
from lesson09 import joint_probabilities, maps, polarised_rows
from sentiment import network_parser


def clouds():
    """The middles of three clouds, and 50 points around each, drawn as the Swift test draws them."""
    random = np.random.RandomState(5)
    middles = random.normal(0, 4, (3, 8))
    return np.concatenate([middle + random.normal(0, 1, (50, 8)) for middle in middles])


def tsne():
    """Three clouds: some of their joint probabilities, and how good scikit-learn's maps of them are."""
    vectors = clouds()
    return {"neighborhoods": joint_probabilities(vectors)[:3, :10].tolist(), "maps": maps(vectors, 1)}


def lesson09(arguments):
    """The most polarised words of lesson 9: how good scikit-learn's maps of them are."""
    arguments.fast = True
    return maps(np.array(list(polarised_rows(arguments).values())), arguments.seed)


if __name__ == "__main__":
    arguments = network_parser(__doc__, 9).parse_args()
    kind = "sample" if arguments.data == reference.SAMPLES else "full"
    values = {"tsne": tsne(), f"lesson09-map-{kind}": lesson09(arguments)}
    if arguments.write:
        for name, value in values.items():
            (reference.TESTS / f"{name}.json").write_text(json.dumps(value, indent=1) + "\n")
    else:
        print(json.dumps(values))
