"""Reference values of lesson 1, one gradient step, from NumPy.

python3 Tests/Reference/lesson01.py [--inputs 0.1,0.3 --weights=-0.8,0.5 …]  prints what lesson01 --json prints
python3 Tests/Reference/lesson01.py --write                                   writes the values of the checks
"""

import numpy as np
import reference
from reference import sigmoid


def sigmoid_prime(x):
    return sigmoid(x) * (1 - sigmoid(x))


def headline(options):
    """One step of gradient descent on E = ½(y − ŷ)² for one sigmoid neuron."""
    x, w = np.array(options.inputs), np.array(options.weights)
    h = np.dot(x, w)
    output = sigmoid(h)
    error = options.target - output
    gradient = sigmoid_prime(h)
    term = error * gradient
    return {
        "h": float(h),
        "output": float(output),
        "error": float(error),
        "outputGradient": float(gradient),
        "errorTerm": float(term),
        "weightStep": (options.learning_rate * term * x).tolist(),
    }


def exercises():
    points = [-3, -0.4, 0, 0.7, 2.5]
    neurons = [
        ([0.1, 0.3], [-0.8, 0.5]),
        ([2, -1, 0.5], [0.4, 0.9, -1.2]),
        ([1.2, -0.7, 0.4, -1.5], [0.6, 0.5, -1.1, -0.8]),
    ]
    answers = [(0.2, 0.07), (1, -1.4), (0.6, 2), (0, -0.3)]
    step = lambda term, inputs, rate: rate * term * np.array(inputs)
    with np.errstate(over="ignore"):
        ends = sigmoid([-1000, 1000])
    return {
        "1.1": {"sigmoid": sigmoid(points), "sigmoid far out": ends},
        "1.2": {"sigmoidPrime": sigmoid_prime(points)},
        "1.3": {"output": [sigmoid(np.dot(inputs, weights)) for inputs, weights in neurons]},
        "1.4": {"errorTerm": [(target - sigmoid(h)) * sigmoid_prime(h) for target, h in answers]},
        "1.5": {
            "weightStep": step(-0.07, [0.1, 0.3, -2, 1.7], 0.3),
            "second weightStep": step(0.4, [1.5, -0.2, 0.9], 1.6),
        },
    }


if __name__ == "__main__":
    reference.main(
        1, headline, exercises, ["", "--inputs 1,-2,0.5 --weights 0.3,0.1,-0.7 --target 0.9 --learning-rate 2"]
    )
