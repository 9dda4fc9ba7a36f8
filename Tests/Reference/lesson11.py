"""Reference values of lesson 11, hidden units and overfitting, from PyTorch in double precision.

python3 Tests/Reference/lesson11.py [--records 200 --noise 0.5 …]  prints what lesson11 --json prints
python3 Tests/Reference/lesson11.py --write                        writes the values of the checks

The random numbers are NumPy's, in the lesson's order: from RandomState(seed) two normal numbers for each of
400 validation records and then for each training record; from RandomState(seed + hidden units) the weights.
The first record of each four lies around the corner (−1, −1), the next around (−1, 1), (1, −1) and (1, 1).

Of lesson 11's options, --quick is not here: it means 200 epochs at most.
"""

import json

import numpy as np
import torch
from torch import nn

import reference

torch.set_default_dtype(torch.float64)


def exclusive_or(random, count, noise):
    corners = np.tile([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]], (-(-count // 4), 1))[:count]
    points = corners + random.normal(0, noise, (count, 2))
    return torch.tensor(points), torch.tensor(corners.prod(1) < 0).double()[:, None]


def linear(random, inputs, outputs):
    """A layer with k = 1/√inputs, drawn inputs × outputs; PyTorch keeps the transpose."""
    k = inputs ** -0.5
    layer = nn.Linear(inputs, outputs)
    layer.weight.data = torch.tensor(random.uniform(-k, k, (inputs, outputs)).T.copy())
    layer.bias.data = torch.tensor(random.uniform(-k, k, outputs))
    return layer


def train(hidden_units, training, validation, options):
    """Both losses after 0, 1, 2, … epochs of a network with a hidden layer of sigmoids."""
    random = np.random.RandomState((options.seed + hidden_units) % 2 ** 32)
    network = nn.Sequential(linear(random, 2, hidden_units), nn.Sigmoid(), linear(random, hidden_units, 1))
    optimizer = torch.optim.Adam(network.parameters(), lr=options.learning_rate,
                                 weight_decay=options.weight_decay)
    losses = []
    for epoch in range(options.epochs + 1):
        loss = nn.functional.binary_cross_entropy_with_logits(network(training[0]), training[1])
        with torch.no_grad():
            validation_loss = nn.functional.binary_cross_entropy(torch.sigmoid(network(validation[0])), validation[1])
        losses.append((loss.item(), validation_loss.item()))
        if epoch < options.epochs:
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return losses


def early_stop(losses, patience):
    """(stop, best): the first epoch that is `patience` epochs after the best one so far."""
    for stop in range(len(losses)):
        best = int(np.argmin(losses[:stop + 1]))
        if stop - best >= patience:
            break
    return stop, best


def headline(options):
    random = np.random.RandomState(options.seed)
    validation = exclusive_or(random, 400, options.noise)
    training = exclusive_or(random, options.records, options.noise)
    histories = [train(units, training, validation, options) for units in options.hidden_units]
    best_of = sorted((history[-1][1], units) for history, units in zip(histories, options.hidden_units))
    largest = histories[int(np.argmax(options.hidden_units))]
    stop, best = early_stop([loss for _, loss in largest], options.patience)
    return {"hiddenUnits": options.hidden_units,
            "trainingLoss": [history[-1][0] for history in histories],
            "validationLoss": [history[-1][1] for history in histories],
            "chosen": best_of[0][1], "stop": stop, "best": best}


def exercises():
    features = torch.tensor([[0.5, -1.2, 2.0], [-0.4, 0.3, 0.8], [1.1, 0.6, -0.5], [0.2, -0.7, -1.5]])
    layer = nn.Linear(3, 2)
    layer.weight.data = torch.tensor([[0.5, -0.6], [0.1, -0.2], [-0.3, 0.7]]).T
    layer.bias.data = torch.tensor([0.4, -1.1])
    hidden = torch.sigmoid(layer(features)).detach().numpy()

    def gradient(probabilities, targets):
        logits = torch.logit(torch.tensor(probabilities)).requires_grad_()
        nn.functional.binary_cross_entropy(torch.sigmoid(logits), torch.tensor(targets)).backward()
        return logits.grad.tolist()

    loss = lambda p, y: nn.functional.binary_cross_entropy(torch.tensor(p), torch.tensor(y)).item()
    losses = [0.9, 0.7, 0.6, 0.65, 0.62, 0.55, 0.55, 0.58, 0.57, 0.5, 0.49]
    return {
        "11.1": hidden[:2].ravel(),
        "11.2": [*hidden.shape, *hidden.ravel()],
        "11.3": [loss([0.9, 0.2, 0.35], [1.0, 0.0, 1.0]), loss([1.0, 0.0, 0.3, 0.0], [1.0, 1.0, 0.0, 0.0])],
        "11.4": [*gradient([0.9, 0.2, 0.35], [1.0, 0.0, 1.0]), *gradient([0.6, 0.15], [0.0, 1.0])],
        "11.5": [2, 3, 2, 4],
        "11.6": [*early_stop(losses, 3), *early_stop(losses, 1),
                 *early_stop([0.5, 0.4, 0.45, 0.43, 0.42, 0.41], 3), *early_stop([0.5, 0.45, 0.4, 0.41], 2)],
    }


if __name__ == "__main__":
    parser = reference.parser(__doc__)
    parser.add_argument("--hidden-units", type=lambda text: [int(part) for part in text.split(",")],
                        default=[1, 2, 3, 5, 10, 20, 50])
    parser.add_argument("--records", type=int, default=100)
    parser.add_argument("--noise", type=float, default=0.7)
    parser.add_argument("--epochs", type=int, default=500)
    parser.add_argument("--learning-rate", type=float, default=0.05)
    parser.add_argument("--weight-decay", type=float, default=0)
    parser.add_argument("--patience", type=int, default=20)
    parser.add_argument("--seed", type=int, default=21)
    options = parser.parse_args()
    if options.write:
        reference.write_exercises("11-HiddenUnits", "lesson11.py", exercises())
        runs = [[],
                ["--hidden-units", "4,1,7", "--records", "37", "--noise", "0.5", "--epochs", "60",
                 "--learning-rate", "0.02", "--weight-decay", "0.003", "--patience", "3", "--seed", "5"]]
        reference.write_headline("lesson11", None, [
            (arguments, lambda _, arguments=arguments: headline(parser.parse_args(arguments)))
            for arguments in runs])
    else:
        print(json.dumps(headline(options)))
