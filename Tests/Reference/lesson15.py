"""Reference values of lesson 15, loss.backward(): the training from PyTorch, whose backward() it is named after.

Prints what lesson15 --json prints, for the same options, but for speeds and nodes; --write writes the values of the
checks and the tests. The exercises' values are NumPy's, written out by hand. Double precision, so that another
processor writes the same digits. autograd.py compares the gradients of random expressions.
"""

import numpy as np
import reference
import torch
from deep import CLASSES, PIXELS, network
from lesson10 import digits
from torch import nn


def neuron():
    """The gradients of lesson 1's neuron."""
    w = torch.tensor([-0.8, 0.5], dtype=torch.float64, requires_grad=True)
    output = torch.sigmoid(torch.tensor([0.1, 0.3], dtype=torch.float64) @ w)
    ((0.2 - output) ** 2 / 2).backward()
    return w.grad.tolist()


def headline(options):
    x, y = digits(options.data, "train", torch.float64, options.train)
    random = np.random.RandomState(options.seed)
    model = network([PIXELS, options.hidden_units, CLASSES], nn.ReLU, random).to(torch.float64)
    optimizer = torch.optim.Adam(model.parameters(), lr=options.learning_rate)
    losses = []
    for _ in range(options.epochs):
        for batch in torch.from_numpy(random.permutation(len(x))).split(options.batch_size):
            loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return {"neuronGradients": neuron(), "firstLosses": losses[:100], "nodesPerStep": 13, "nodesLeft": 0}


def relative(order):
    """For each node of a graph, the sum over all paths from the output of the products of their slopes."""
    parents, output = order
    slopes = [[0.5 + 0.25 * node + 0.125 * place for place in range(len(list_))] for node, list_ in enumerate(parents)]

    def paths(node, target):
        if node == target:
            return 1.0
        return sum(slope * paths(parent, target) for parent, slope in zip(parents[node], slopes[node]))

    return [paths(output, target) for target in range(len(parents))]


def hill(x):
    (a, b, c), (d, e, f) = x
    return a**3 + b * d**2 + 2 * c * e + e**3 + f**4 + a * f


def central(function, x, nudge):
    result = np.zeros_like(x)
    for place in np.ndindex(x.shape):
        step = np.zeros_like(x)
        step[place] = nudge
        result[place] = (function(x + step) - function(x - step)) / (2 * nudge)
    return result


def updates(w, b, target, rate, count):
    w, b, losses = np.array([w]), np.array([[b]]), []
    for _ in range(count):
        losses.append(float(((w - target) ** 2).sum() + (target - b[0, 0]) ** 4))
        w, b = w - rate * 2 * (w - target), b + rate * 4 * (target - b) ** 3
    return {"losses of three updates": losses, "w": w, "b": b, "steps": count}


def exercises():
    gradient, a, b = np.array([0.5, -2, 1.5]), np.array([3, -1.5, 0.25]), np.array([-2, 0.75, 4])
    slopes, outputs = np.array([1.0, -2, 0.5, 3]), np.array([0.5, 0.9, 0.2, 0.65])
    parts = np.array(
        [
            [[0.5, -1.2], [2, 0.3], [-0.7, 1.1]],
            [[1.5, 0.4], [-0.6, 0.9], [0.2, -2.5]],
            [[-0.3, 0.8], [1.7, -1.4], [0.6, 0.45]],
        ]
    )
    graphs = [
        ("", [[1, 2], [3], [1, 3], [4, 4], []], 0),
        ("second ", [[], [], [0, 1], [2, 2], [3, 0], [4, 2, 3, 6], [1]], 5),
    ]
    order = {}
    for name, parents, output in graphs:
        order[f"{name}number of nodes in the order"] = len(parents)
        order[f"{name}gradients, walked in this order"] = relative((parents, output))
    rows = np.array([[0.4, -1.5, 0.7], [1.2, 0.3, -0.8], [-0.9, 2.1, 0.6], [0.55, -0.2, 1.3]])
    g = np.array([[0.4, -1.5], [1.2, 0.3], [-0.9, 2.1], [0.5, -0.2]])
    x = np.array([[1.5, -0.4, 0.7], [0.2, 2.2, -1.1], [-0.6, 0.9, 0.3], [0.8, -1.3, 1.6]])
    weight = np.array([[0.5, -0.8], [1.1, 0.4], [-0.3, 0.9]])
    logits, to_log = np.array([[1.2, -0.5, 0.3], [0.1, 0.9, -1.4]]), np.array([[0.4, -1.5, 0.7], [1.2, 0.3, -0.8]])
    p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    # The Jacobian of each row's log-softmax, I − 1·pᵀ, transposed and multiplied with the gradient.
    jacobian = [(np.eye(3) - np.outer(np.ones(3), row)).T @ incoming for row, incoming in zip(p, to_log)]
    one_hot = np.array([[0, 0, 1], [1, 0, 0]])
    return {
        "15.1": {"∂L/∂a": gradient * b, "∂L/∂b": gradient * a},
        "15.2": {"∂L/∂x": slopes * outputs * (1 - outputs)},
        "15.3": {
            "after one part": parts[0],
            "after two parts": parts[:2].sum(axis=0),
            "after three parts": parts.sum(axis=0),
        },
        "15.4": order,
        "15.5": {"∂L/∂row": rows.sum(axis=0, keepdims=True)},
        "15.6": {"∂L/∂x": g @ weight.T, "∂L/∂W": x.T @ g},
        "15.7": {"∂L/∂z": np.array(jacobian), "second ∂L/∂z, after gather and mean": (p - one_hot) / 2},
        "15.8": {"gradient": central(hill, np.array([[0.7, -1.2, 0.4], [1.5, 0.3, -0.8]]), 0.1)},
        "15.9": updates([0.8, -1.5], 0.3, 2, 0.05, 3),
    }


if __name__ == "__main__":
    reference.main(
        15,
        headline,
        exercises,
        [
            "--epochs 1",
            "--epochs 2 --train 100 --batch-size 7 --hidden-units 3 --seed 5",
            "--epochs 12 --train 50 --batch-size 64 --hidden-units 130 --learning-rate 0.002",
        ],
    )
