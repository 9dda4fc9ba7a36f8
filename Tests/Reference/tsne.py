"""Reference values of Lab's t-SNE, from scikit-learn: three clouds of points in eight dimensions.

python3 Tests/Reference/tsne.py --write    writes tsne.json
"""
import json

import numpy as np

import reference
from lesson09 import joint_probabilities, maps


def clouds():
    """The middles of three clouds, and 50 points around each, drawn as the Swift test draws them."""
    random = np.random.RandomState(5)
    middles = random.normal(0, 4, (3, 8))
    return np.concatenate([middle + random.normal(0, 1, (50, 8)) for middle in middles])


if __name__ == "__main__":
    options = reference.parser(__doc__).parse_args()
    vectors = clouds()
    p = joint_probabilities(vectors)
    values = {"neighborhoods": p[:3, :10].tolist(), "maps": maps(vectors, 1)}
    if options.write:
        (reference.TESTS / "tsne.json").write_text(json.dumps(values, indent=1) + "\n")
    else:
        print(json.dumps(values))
