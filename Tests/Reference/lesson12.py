"""Reference values of lesson 12, many classes and regression, from PyTorch in double precision.

python3 Tests/Reference/lesson12.py [--hidden-units 20 --turns 1 …]  prints what lesson12 --json prints
python3 Tests/Reference/lesson12.py --write                          writes the values of the checks

The random numbers are NumPy's, in the lesson's order. Spirals: from RandomState(seed) two normal numbers for
each of 300 validation records and then for each training record. Curve: from RandomState(seed) 100 uniform
places and 100 normal numbers for training, then as many for validation. Weights: from
RandomState(seed + hidden units), for each of the two networks.

Of lesson 12's options, --quick is not here: it means 200 epochs at most.
"""

import numpy as np
import reference
import torch
from deep import network
from torch import nn


def spirals(random, count, turns, noise):
    index = np.arange(count)
    radius = 0.1 + 0.9 * (index // 3) / max((count - 1) // 3, 1)
    angle = 2 * np.pi * (index % 3 / 3 + turns * radius)
    points = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    return torch.tensor(points + random.normal(0, noise, (count, 2))), torch.tensor(index % 3)


def curve(random, count):
    x = random.uniform(-3, 3, count)
    y = np.sin(2 * x) + x / 2 + random.normal(0, 0.2, count)
    return torch.tensor(x)[:, None], torch.tensor(y)[:, None]


def train(inputs, outputs, examples, loss, options):
    """A network with a hidden layer of tanh units, trained on full batches with Adam."""
    hidden_units = options.hidden_units
    random = np.random.RandomState((options.seed + hidden_units) % 2**32)
    model = network([inputs, *[hidden_units] * (hidden_units > 0), outputs], nn.Tanh, random)
    optimizer = torch.optim.Adam(model.parameters(), lr=options.learning_rate)
    for _ in range(options.epochs):
        optimizer.zero_grad()
        loss(model(examples[0]), examples[1]).backward()
        optimizer.step()
    return model


def headline(options):
    random = np.random.RandomState(options.seed)
    validation = spirals(random, 300, options.turns, options.noise)
    training = spirals(random, options.records, options.turns, options.noise)
    random = np.random.RandomState(options.seed)
    curve_training = curve(random, 100)
    curve_validation = curve(random, 100)
    classes, error = nn.CrossEntropyLoss(), nn.MSELoss()
    classifier = train(2, 3, training, classes, options)
    regression = train(1, 1, curve_training, error, options)
    accuracy = lambda examples: (classifier(examples[0]).argmax(1) == examples[1]).double().mean().item()
    with torch.no_grad():
        return {
            "accuracy": accuracy(validation),
            "regressionLoss": error(regression(curve_validation[0]), curve_validation[1]).item(),
            "trainingAccuracy": accuracy(training),
            "crossEntropy": classes(classifier(validation[0]), validation[1]).item(),
            "regressionTrainingLoss": error(regression(curve_training[0]), curve_training[1]).item(),
        }


def loss_and_gradient(predictions, targets):
    predictions = torch.tensor(predictions, requires_grad=True)
    loss = nn.functional.mse_loss(predictions, torch.tensor(targets))
    loss.backward()
    return loss, predictions.grad


def exercises():
    outputs = torch.tensor([[0.5, -1.2, 2, 0.1, -0.3], [-0.4, 1.3, -0.7, 0.6, 0.9], [-2, -0.5, -3, -0.5, -1]])
    large = torch.tensor(
        [
            [-1000, -1001, -998, -1000.5],
            [-4000, 998, 1000, -3000],
            [0.4, 2, -1.5, 1],
            [400, 398.5, -2, 399],
            [1000, 2, -1, 3],
            [3, 2, -1, 990],
        ]
    )
    # NumPy's argmax takes the first of equals; PyTorch promises no order.
    scores = [
        [-0.6, 1.5, -3, 0.9, 1.1],
        [-2, -0.7, -0.5, -0.9, -4],
        [2, 2, 1, -3, 2],
        [-0.9, -0.8, -0.8, -1.2, -0.85],
        [-0.3, -4, 0.6, 6.2, 0.7],
        [-0.1, 0.2, -1, 0.3, 0.8],
        [0.6, 3, -2, 2, 3],
        [5, 1, 2.5, -1, 0.4],
    ]
    more_scores = [[-0.1, -2, 0.5, -0.3, 1.2, 2.5, 2.4], [-7, -6, -5, -4, -3.5, -3, -2.5], [9, 1, 2, 3, 4, 5, 6]]
    loss, gradient = loss_and_gradient(
        [[0.5, -1.2, 1.1], [2, 0.1, -0.7], [-0.3, 0.8, 1.6], [1.2, -1.9, 0.2]],
        [[1, -1, 0.2], [0.5, 0.4, -1.1], [-0.5, 2, 0.3], [1.9, -0.6, -0.4]],
    )
    second_loss, second_gradient = loss_and_gradient(
        [[3, 0.5, -2, 1.5, 0.1], [-1, 2.5, 0.7, -0.2, 4], [0.6, -0.9, 1.2, 2.2, -3]],
        [[1, 1, -1.5, 0.3, 0.6], [-0.4, 2, -0.8, 0.5, 2.7], [1.7, -0.1, 1, 0.4, -2]],
    )
    return {
        "12.1": {"softmax of outputs": outputs.softmax(1), "softmax of large outputs": large.softmax(1)},
        "12.2": {
            "classes of outputs": np.argmax(scores, axis=1),
            "classes of more outputs": np.argmax(more_scores, axis=1),
        },
        "12.3": {
            "loss of four records with three outputs": loss,
            "loss of three records with five outputs": second_loss,
        },
        "12.4": {"gradient": gradient, "second gradient": second_gradient},
    }


if __name__ == "__main__":
    reference.main(
        12,
        headline,
        exercises,
        [
            "",
            "--hidden-units 4 --records 50 --turns 0.5 --noise 0.1 --epochs 40 --learning-rate 0.02 --seed 5",
            "--hidden-units 0 --epochs 100",
        ],
    )
