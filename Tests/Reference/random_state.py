"""Values of NumPy's legacy random numbers, for the tests of RandomState.

python3 Tests/Reference/random_state.py --write   writes random_state.json
"""

import numpy as np
import reference

SEEDS = [0, 1, 21, 4294967295]


def draws(seed):
    """Every kind of draw, each from a fresh generator, with odd and even counts of normal numbers."""
    new = lambda: np.random.RandomState(seed)
    mixed = new()
    shuffled = np.arange(13)
    new().shuffle(shuffled)
    far = new()
    far.random_sample(1300)
    return {
        "randomSample": new().random_sample(5),
        "uniform": new().uniform(-2, 3, 4),
        "normalOdd": new().normal(0.5, 2, 3),
        "normalEven": new().normal(0.5, 2, 4),
        # An odd count keeps a second number back, which the next normal draw must use first.
        "mixed": [*mixed.normal(0, 1, 3), mixed.random_sample(), *mixed.normal(0, 1, 2), mixed.randint(0, 9)],
        "randint": new().randint(-3, 100, 8),
        "randintWide": new().randint(0, 2**40, 4),
        "choice": new().choice(1000, 6),
        "choiceWithout": new().choice(10, 7, replace=False),
        "permutation": new().permutation(11),
        "shuffle": shuffled,
        # Beyond two refills of the generator's 624 words.
        "afterRefills": far.random_sample(2),
    }


if __name__ == "__main__":
    reference.main_of_values(
        [
            {"seed": seed, "draws": {name: np.asarray(drawn).tolist() for name, drawn in draws(seed).items()}}
            for seed in SEEDS
        ]
    )
