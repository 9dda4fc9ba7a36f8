"""Reference values of lesson 13, activations and the vanishing gradient, from PyTorch.

Prints what lesson13 --json prints, for the same options; --write writes the values of the checks and the tests.
"""

import deep
import numpy as np
import reference
import torch

ACTIVATIONS = {"sigmoid": torch.nn.Sigmoid, "tanh": torch.nn.Tanh, "ReLU": torch.nn.ReLU}


def headline(options):
    data, batch_size, seed = deep.digits(options.data), options.batch_size, options.seed
    norms, accuracies, losses = {}, {}, {}
    for name, activation in ACTIVATIONS.items():
        sizes = lambda layers: [deep.PIXELS] + [options.hidden_units] * (layers - 1) + [deep.CLASSES]
        model = deep.network(sizes(options.depth), activation, np.random.RandomState(seed), deep.xavier)
        norms[name] = deep.gradient_norms(model, data[0][:batch_size], data[1][:batch_size])
        random = np.random.RandomState(seed)
        model = deep.network(sizes(3), activation, random, deep.xavier)
        losses[name], accuracy = deep.train(model, random, data, options.epochs, options.learning_rate, batch_size)
        accuracies[name] = accuracy[-1]
    return {
        "rows": [len(data[0]), len(data[2])],
        "gradientNorms": norms,
        "validationAccuracy": accuracies,
        "trainingLoss": losses,
    }


def slopes(function, points):
    """The slope at each point, by autograd."""
    x = torch.tensor(points, requires_grad=True)
    function(x).sum().backward()
    return x.grad.tolist()


def chain(inputs, weights, slopes):
    """∂a/∂wₗ as one product a weight: all slopes from l on, all weights behind l, and what l was given."""
    return [inputs[l] * np.prod(slopes[l:]) * np.prod(weights[l + 1 :]) for l in range(len(inputs))]


def exercises():
    points = [-1000, -3, -0.4, 0, 0.7, 2.5, 1000]
    matrix = [[0.5, -1.2, 2.0], [-0.4, 0.3, 0.8], [1.1, -0.6, 0.9], [0.7, 1.3, -0.1]]
    second = [[3, -4], [-7, 1.5], [-2.5, 0.2], [0.6, -6], [2, -1]]
    return {
        "13.1": {"sigmoidPrime": slopes(torch.sigmoid, points)},
        "13.2": {"tanhPrime": slopes(torch.tanh, points)},
        "13.3": {"reluPrime": slopes(torch.relu, [-1000, -3, -1, -0.4, -0.001, 0, 0.001, 0.3, 0.7, 1, 2.5, 1000])},
        "13.4": {
            "chainGradients": chain([0.5, -1.2, 0.8], [1.5, -0.7, 2.0], [0.25, 0.4, 0.9]),
            "second chainGradients": chain(
                [2, 0.3, -0.6, 1.1, -0.9], [0.5, 3, -1.5, 0.9, 1.7], [0.1, 0.7, 0.3, 0.2, 0.6]
            ),
        },
        "13.5": {
            "gradientNorm of the 4×3 matrix": np.linalg.norm(matrix),
            "gradientNorm of the 5×2 matrix": np.linalg.norm(second),
        },
    }


if __name__ == "__main__":
    reference.main(
        13,
        headline,
        exercises,
        ["", "--depth 5 --hidden-units 20 --epochs 2 --learning-rate 0.3 --batch-size 64 --seed 4"],
    )
