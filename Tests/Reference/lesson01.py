"""Reference values of lesson 1, one gradient step, from NumPy.

python3 Tests/Reference/lesson01.py [--inputs 0.1,0.3 --weights=-0.8,0.5 …]  prints what lesson01 --json prints
python3 Tests/Reference/lesson01.py --write                                   writes the values of the checks
"""

import json

import numpy as np

import reference


def sigmoid(x):
    return 1 / (1 + np.exp(-np.asarray(x, dtype=float)))


def sigmoid_prime(x):
    return sigmoid(x) * (1 - sigmoid(x))


def headline(inputs, weights, target, rate):
    """One step of gradient descent on E = ½(y − ŷ)² for one sigmoid neuron."""
    x, w = np.array(inputs), np.array(weights)
    h = np.dot(x, w)
    output = sigmoid(h)
    error = target - output
    gradient = sigmoid_prime(h)
    term = error * gradient
    return {"h": float(h), "output": float(output), "error": float(error),
            "outputGradient": float(gradient), "errorTerm": float(term),
            "weightStep": (rate * term * x).tolist()}


def exercises():
    points = [-3, -0.4, 0, 0.7, 2.5]
    term = lambda target, output, h: (target - output) * sigmoid_prime(h)
    return {
        "1.1": sigmoid(points),
        "1.2": sigmoid_prime(points),
        "1.3": [sigmoid(np.dot([0.1, 0.3], [-0.8, 0.5])), sigmoid(np.dot([2, -1, 0.5], [0.4, 0.9, -1.2]))],
        "1.4": [term(0.2, 0.5, 0.07), term(1, 0.3, -1.4)],
        "1.5": [*(0.5 * -0.07 * np.array([0.1, 0.3, -2])), 0.25 * 0.4 * 1.5],
    }


if __name__ == "__main__":
    parser = reference.parser(__doc__)
    parser.add_argument("--inputs", type=reference.numbers, default=[0.1, 0.3])
    parser.add_argument("--weights", type=reference.numbers, default=[-0.8, 0.5])
    parser.add_argument("--target", type=float, default=0.2)
    parser.add_argument("--learning-rate", type=float, default=0.5)
    options = parser.parse_args()
    if options.write:
        reference.write_exercises("01-GradientStep", "lesson01.py", exercises())
        reference.write_headline("lesson01", None, [
            ([], lambda _: headline([0.1, 0.3], [-0.8, 0.5], 0.2, 0.5)),
            (["--inputs", "1,-2,0.5", "--weights", "0.3,0.1,-0.7", "--target", "0.9", "--learning-rate", "2"],
             lambda _: headline([1, -2, 0.5], [0.3, 0.1, -0.7], 0.9, 2)),
        ])
    else:
        print(json.dumps(headline(options.inputs, options.weights, options.target, options.learning_rate)))
