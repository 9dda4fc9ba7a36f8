"""Reference values of lesson 13, activations and the vanishing gradient, from PyTorch.

Prints what lesson13 --json prints, for the same options; --write writes the values of the checks and the tests.
"""

import json

import numpy as np
import torch

import deep
import reference

ACTIVATIONS = {"sigmoid": torch.nn.Sigmoid, "tanh": torch.nn.Tanh, "ReLU": torch.nn.ReLU}


def xavier(random, inputs, outputs):
    """Weights from ±√(6/(inputs + outputs)) (Glorot & Bengio 2010, equation 16), biases 0."""
    k = (6 / (inputs + outputs)) ** 0.5
    return random.uniform(-k, k, (inputs, outputs)), np.zeros(outputs)


def headline(folder, depth, hidden, epochs, rate, batch_size, seed):
    data = deep.digits(folder)
    norms, accuracies, losses = {}, {}, {}
    for name, activation in ACTIVATIONS.items():
        sizes = lambda layers: [deep.PIXELS] + [hidden] * (layers - 1) + [deep.CLASSES]
        model = deep.network(sizes(depth), activation, np.random.RandomState(seed), xavier)
        norms[name] = deep.gradient_norms(model, data[0][:batch_size], data[1][:batch_size])
        random = np.random.RandomState(seed)
        model = deep.network(sizes(3), activation, random, xavier)
        losses[name], accuracy = deep.train(model, random, data, epochs, rate, batch_size)
        accuracies[name] = accuracy[-1]
    return {"rows": [len(data[0]), len(data[2])], "gradientNorms": norms, "validationAccuracy": accuracies,
            "trainingLoss": losses}


def slopes(function, points):
    """The slope at each point, by autograd."""
    x = torch.tensor(points, requires_grad=True)
    function(x).sum().backward()
    return x.grad.tolist()


def chain(inputs, weights, slopes):
    """∂a/∂wₗ as one product a weight: all slopes from l on, all weights behind l, and what l was given."""
    return [inputs[l] * np.prod(slopes[l:]) * np.prod(weights[l + 1:]) for l in range(len(inputs))]


def exercises():
    points = [-3, -0.4, 0, 0.7, 2.5]
    return {
        "13.1": slopes(torch.sigmoid, points),
        "13.2": slopes(torch.tanh, points),
        "13.3": slopes(torch.relu, points),
        "13.4": chain([0.5, -1.2, 0.8], [1.5, -0.7, 2.0], [0.25, 0.4, 0.9])
                + chain([2, 0.3, -0.6, 1.1], [0.5, 3, -1.5, 0.9], [0.1, 0.7, 0.3, 0.2]),
        "13.5": [np.linalg.norm([[0.5, -1.2, 2.0], [-0.4, 0.3, 0.8]]), 13],
    }


if __name__ == "__main__":
    parser = reference.parser(__doc__)
    parser.add_argument("--depth", type=int, default=10)
    parser.add_argument("--hidden-units", type=int, default=50)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--learning-rate", type=float, default=0.1)
    parser.add_argument("--batch-size", type=int, default=100)
    parser.add_argument("--seed", type=int, default=21)
    options = parser.parse_args()
    if options.write:
        reference.write_exercises("13-Activations", "lesson13.py", exercises())
        reference.write_headline("lesson13", options.data, [
            ([], lambda data: headline(data, 10, 50, 10, 0.1, 100, 21)),
            (["--depth", "5", "--hidden-units", "20", "--epochs", "2", "--learning-rate", "0.3", "--batch-size", "64",
              "--seed", "4"], lambda data: headline(data, 5, 20, 2, 0.3, 64, 4)),
        ])
    else:
        print(json.dumps(headline(options.data, options.depth, options.hidden_units, options.epochs,
                                  options.learning_rate, options.batch_size, options.seed)))
