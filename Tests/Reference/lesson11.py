"""Reference values of lesson 11, hidden units and overfitting, from PyTorch in double precision.

python3 Tests/Reference/lesson11.py [--records 200 --noise 0.5 …]  prints what lesson11 --json prints
python3 Tests/Reference/lesson11.py --write                        writes the values of the checks

The random numbers are NumPy's, in the lesson's order: from RandomState(seed) two normal numbers for each of
400 validation records and then for each training record; from RandomState(seed + hidden units) the weights.
The first record of each four lies around the corner (−1, −1), the next around (−1, 1), (1, −1) and (1, 1).

Of lesson 11's options, --quick is not here: it means 200 epochs at most.
"""

import numpy as np
import reference
import torch
from deep import linear, network
from torch import nn


def exclusive_or(random, count, noise):
    corners = np.tile([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]], (-(-count // 4), 1))[:count]
    points = corners + random.normal(0, noise, (count, 2))
    return torch.tensor(points), torch.tensor(corners.prod(1) < 0).double()[:, None]


def train(hidden_units, training, validation, options):
    """Both losses after 0, 1, 2, … epochs of a network with a hidden layer of sigmoids."""
    random = np.random.RandomState((options.seed + hidden_units) % 2**32)
    model = network([2, hidden_units, 1], nn.Sigmoid, random)
    optimizer = torch.optim.Adam(model.parameters(), lr=options.learning_rate, weight_decay=options.weight_decay)
    losses = []
    for epoch in range(options.epochs + 1):
        loss = nn.functional.binary_cross_entropy_with_logits(model(training[0]), training[1])
        with torch.no_grad():
            validation_loss = nn.functional.binary_cross_entropy(torch.sigmoid(model(validation[0])), validation[1])
        losses.append((loss.item(), validation_loss.item()))
        if epoch < options.epochs:
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return losses


def early_stop(losses, patience):
    """(stop, best): the first epoch that is `patience` epochs after the best one so far."""
    for stop in range(len(losses)):
        best = int(np.argmin(losses[: stop + 1]))
        if stop - best >= patience:
            break
    return stop, best


def headline(options):
    random = np.random.RandomState(options.seed)
    validation = exclusive_or(random, 400, options.noise)
    training = exclusive_or(random, options.records, options.noise)
    sizes = [int(units) for units in options.hidden_units]
    histories = [train(units, training, validation, options) for units in sizes]
    best_of = sorted((history[-1][1], units) for history, units in zip(histories, sizes))
    largest = histories[int(np.argmax(sizes))]
    stop, best = early_stop([loss for _, loss in largest], options.patience)
    return {
        "hiddenUnits": sizes,
        "trainingLoss": [history[-1][0] for history in histories],
        "validationLoss": [history[-1][1] for history in histories],
        "chosen": best_of[0][1],
        "stop": stop,
        "best": best,
    }


def exercises():
    def hidden(features, weights, biases):
        return torch.sigmoid(linear(np.array(weights), np.array(biases))(torch.tensor(features))).detach().numpy()

    first = hidden(
        [
            [0.5, -1.2, 2.0, 0.3],
            [-0.4, 0.3, 0.8, -0.9],
            [1.1, 0.6, -0.5, 0.2],
            [0.2, -0.7, -1.5, 1.3],
            [-0.8, 1.4, 0.9, -0.6],
        ],
        [[0.5, -0.6, 0.8], [0.1, -0.2, -0.9], [-0.3, 0.7, 0.4], [1.2, 0.3, -0.5]],
        [0.4, -1.1, 0.7],
    )
    second = hidden(
        [[1.3, -0.5, 0.7], [-0.6, 0.8, 1.5]],
        [[0.9, -0.4, 0.3, -1.1, 0.6], [-0.7, 0.2, 1.3, 0.5, -0.8], [0.4, 1.1, -0.6, 0.7, -0.3]],
        [-0.2, 0.6, 0.1, -0.5, 0.9],
    )

    def gradient(probabilities, targets):
        logits = torch.logit(torch.tensor(probabilities)).requires_grad_()
        nn.functional.binary_cross_entropy(torch.sigmoid(logits), torch.tensor(targets)).backward()
        return logits.grad.tolist()

    loss = lambda p, y: nn.functional.binary_cross_entropy(torch.tensor(p).double(), torch.tensor(y).double()).item()
    probabilities, targets = [0.9, 0.2, 0.35, 0.6, 0.05], [1.0, 0.0, 1.0, 0.0, 1.0]

    choices = [
        ([1, 2, 4, 8], [0.6, 0.4, 0.3, 0.1], [0.61, 0.45, 0.5, 0.7]),
        ([5, 2, 10, 3], [0.2, 0.49, 0.05, 0.3], [0.43, 0.5, 0.7, 0.43]),
        ([2, 6, 4], [0.25, 0.2, 0.1], [0.3, 0.3, 0.5]),
        ([8, 4, 1], [0.1, 0.29, 0.65], [0.5, 0.33, 0.66]),
        ([3, 7, 9, 12, 5], [1.4, 1.2, 1.1, 0.9, 1.3], [1.9, 1.5, 1.7, 1.3, 1.6]),
        ([6, 1, 9, 4], [0.3, 0.9, 0.1, 0.2], [0.2, 0.8, 0.25, 0.24]),
        ([9, 5, 2, 3], [0.2, 0.4, 0.5, 0.45], [0.8, 0.6, 0.55, 0.51]),
        ([2, 3, 16], [0.5, 0.3, 0.2], [0.405, 0.4, 0.9]),
        ([4, 6, 3], [0.5, 0.3, 0.7], [0.45, 0.35, 0.6]),
        ([10, 2, 7], [0.1, 0.5, 0.3], [0.42, 0.4, 0.41]),
        ([3, 8, 5], [0.3, 0.35, 0.2], [0.4, 0.4, 0.6]),
        ([2, 3, 4], [0.45, 0.5, 0.41], [0.9, 0.4, 0.5]),
    ]

    losses = [0.9, 0.7, 0.6, 0.65, 0.62, 0.55, 0.55, 0.58, 0.57, 0.5, 0.49]
    runs = [
        (losses, 3),
        (losses, 1),
        ([0.5, 0.4, 0.45, 0.43, 0.42, 0.41], 3),
        ([0.5, 0.45, 0.4, 0.41], 2),
        ([0.3, 0.5, 0.45, 0.4, 0.2], 2),
        ([2.5, 1.9, 1.7, 1.8, 1.6, 1.75, 1.72, 1.65], 3),
        ([0.8, 0.7, 0.75, 0.6], 5),
        ([0.6, 0.4, 0.4, 0.5, 0.45], 2),
        ([0.4, 0.6, 0.5, 0.7, 0.8], 2),
        ([0.5, 0.6, 0.5, 0.7, 0.9], 2),
    ]
    return {
        "11.1": {"hidden": first[0], "second hidden": second[0]},
        "11.2": {"hidden": first, "second hidden": second},
        "11.3": {
            "loss": loss(probabilities, targets),
            "loss with a probability of 1": loss([1, 1, 0.3], [1, 0, 0]),
            "loss with a probability of 0": loss([0, 0, 0.4, 0.8], [1, 0, 1, 0]),
            "loss of small probabilities": loss(np.array([1e-50, 0.8, 1e-30]), [1, 0, 1]),
        },
        "11.4": {
            "gradient": gradient(probabilities, targets),
            "second gradient": gradient([0.6, 0.15, 0.7], [0.0, 1.0, 1.0]),
        },
        "11.5": {
            f"chosenHiddenUnits({units}, trainingLosses: {training}, validationLosses: {validation})": min(
                zip(validation, units)
            )[1]
            for units, training, validation in choices
        },
        "11.6": {
            f"earlyStop(validationLosses: {losses}, patience: {patience}).{name}": epoch
            for losses, patience in runs
            for name, epoch in zip(["stop", "best"], early_stop(losses, patience))
        },
    }


if __name__ == "__main__":
    reference.main(
        11,
        headline,
        exercises,
        [
            "",
            "--hidden-units 4,1,7 --records 37 --noise 0.5 --epochs 60 --learning-rate 0.02 --weight-decay 0.003 "
            "--patience 3 --seed 5",
        ],
    )
