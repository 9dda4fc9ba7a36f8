"""Reference values of lesson 10, MNIST, from PyTorch.

One RandomState draws the weights, inputs × outputs, the biases and then one permutation an epoch. The
network, the loss, its gradient and the optimiser are PyTorch's own.
"""

import time

import numpy as np
import reference
import torch
from deep import CLASSES, PIXELS, mnist, network
from torch import nn


def digits(folder, part, dtype, count=None):
    """Images with pixels from 0 to 1, an image a row, and labels."""
    images, labels = mnist(folder, part, count)
    return torch.tensor(images, dtype=dtype) / 255, torch.tensor(labels)


def headline(options):
    dtype = torch.float64 if options.double else torch.float32
    if options.threads:
        torch.set_num_threads(options.threads)
    x, y = digits(options.data, "train", dtype, options.train)
    x_test, y_test = digits(options.data, "t10k", dtype)
    random = np.random.RandomState(options.seed)
    model = network([PIXELS, options.hidden_units, CLASSES], nn.ReLU, random).to(dtype)
    optimizer = torch.optim.Adam(model.parameters(), lr=options.learning_rate, weight_decay=options.weight_decay)
    loss_of = nn.CrossEntropyLoss()
    losses, epoch_losses, accuracies, seconds = [], [], [], 0.0
    for _ in range(options.epochs):
        total, started = 0.0, time.perf_counter()
        order = torch.from_numpy(random.permutation(len(x)))
        for batch in order.split(options.batch_size):
            loss = loss_of(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
            total += losses[-1] * len(batch)
        seconds += time.perf_counter() - started
        epoch_losses.append(total / len(x))
        with torch.no_grad():
            accuracies.append((model(x_test).argmax(1) == y_test).double().mean().item())
    return {
        "trainingRows": len(x),
        "testRows": len(x_test),
        "firstLosses": losses[:10],
        "epochLoss": epoch_losses,
        "testAccuracy": accuracies,
        "imagesPerSecond": options.epochs * len(x) / seconds,
    }


def exercises():
    tensor = lambda rows: torch.tensor(rows, dtype=torch.float64)
    one_hot = lambda labels, classes: nn.functional.one_hot(torch.tensor(labels), classes)

    sums = tensor([[-1.5, 0, 2, 0.25], [0.5, -0.3, 3, -2], [-0.75, 1.5, -4, 0.125]]).requires_grad_()
    output = torch.relu(sums)
    output.backward(tensor([[0.5, 0.75, -2, 1.25], [-1.5, 4, 0.6, 0.2], [3, 0.8, -0.4, -1]]))

    logits = tensor([[0.5, -1, 2], [-0.3, 0.8, 0.1], [1.5, 1.5, -2], [-3, -2.25, -4]])
    large = tensor(
        [
            [-3000, 990, 1002, 1000, 995],
            [250, -500, -990, -510, -505],
            [-801, -800, -803, -802, -805],
            [-900, -850, -870, -880, 1000],
        ]
    )

    def loss_gradient(probabilities, labels):
        # The logarithms of probabilities are logits of these probabilities.
        answers = tensor(probabilities).log().requires_grad_()
        nn.functional.cross_entropy(answers, torch.tensor(labels)).backward()
        return answers.grad

    x = tensor([[1, -2, 0.5], [0.3, 0.8, -1], [2, 0.1, 1.5], [-0.4, 0.6, 0.7], [0.9, -0.3, 0.4]]).requires_grad_()
    w = tensor([[0.2, -0.3, 0.8, -0.7], [0.6, 0.1, -0.4, 1.4], [-0.5, 0.9, 0.7, 0.3]]).requires_grad_()
    b = torch.zeros((1, 4), dtype=torch.float64, requires_grad=True)
    (x @ w + b).backward(
        tensor(
            [
                [0.5, -1, 0.75, -0.2],
                [0.25, 2, -0.125, 0.6],
                [-1.5, 0.75, 0.3, 1.1],
                [1, 0.125, -0.6, 0.7],
                [-0.4, 1.2, 0.9, -1.3],
            ]
        )
    )

    parameter = tensor([[0.5, -1.2, 2], [0.3, 0.7, -0.1]])
    optimizer = torch.optim.Adam([parameter], lr=0.01)
    steps = {}
    for number, gradient in enumerate(
        ([[0.3, -2, 1e-8], [0.05, 0, 4]], [[0.1, 1.5, -3e-8], [0.04, 0.2, 3]], [[-0.2, 0.5, 2e-8], [0.06, 0.1, 5]]),
        start=1,
    ):
        parameter.grad = tensor(gradient)
        optimizer.step()
        when = "" if number == 1 else f" after step {number}"
        steps["moments.mean" + when] = optimizer.state[parameter]["exp_avg"].clone()
        steps["moments.square" + when] = optimizer.state[parameter]["exp_avg_sq"].clone()
        steps["parameter" + when] = parameter.clone()
    other = tensor([[1.5, -0.4, 0.2, 0.8]])
    other.grad = tensor([[0.4, -0.9, 2, 0.01]])
    torch.optim.Adam([other], lr=0.2).step()
    steps["another parameter, with a learningRate of 0.2"] = other

    def accuracy(outputs, labels):
        return (tensor(outputs).argmax(1) == torch.tensor(labels)).double().mean()

    outputs = [
        [0.1, 0.7, 0.2, 0.3],
        [-3, -2, -5, -2.5],
        [2, 0.6, 1, -5],
        [0.2, 0.3, 0.25, 0.1],
        [0.9, 4, 0.8, 4.5],
        [3, 3, 1, 3],
        [1, 0.5, 2, 0.1],
    ]
    labels = [1, 1, 2, 1, 3, 0, 2]
    records = [
        *zip(outputs, labels),
        ([5, 1, 2, 0], 0),
        ([-0.1, -4, -0.2, -6], 0),
        ([0.4, -9, 0.3, 0.2], 1),
        ([0.2, 0.1, 0.9, 0.3], 1),
        ([0.2, 0.1, 0.3], 2),
        ([-1, 0.3, 2, 0.1], 1),
    ]
    return {
        "10.1": {
            f"oneHot({labels}, classes: {classes})": one_hot(labels, classes)
            for labels, classes in [([3, 0, 2, 3, 1, 2], 5), ([6, 2, 0], 7)]
        },
        "10.2": {"relu": output},
        "10.3": {"reluGradient": sums.grad},
        "10.4": {"logSoftmax": torch.log_softmax(logits, 1), "logSoftmax of large logits": torch.log_softmax(large, 1)},
        "10.5": {
            "crossEntropyGradient": loss_gradient(
                [[0.2, 0.5, 0.3], [0.05, 0.05, 0.9], [0.6, 0.3, 0.1], [0.25, 0.25, 0.5]], [1, 2, 2, 0]
            ),
            "second crossEntropyGradient": loss_gradient(
                [[0.1, 0.15, 0.4, 0.3, 0.05], [0.7, 0.12, 0.03, 0.05, 0.1], [0.2, 0.2, 0.25, 0.3, 0.05]], [3, 0, 4]
            ),
        },
        "10.6": {"weight": w.grad, "bias": b.grad, "input": x.grad},
        "10.7": steps,
        "10.8": {
            "accuracy": [
                accuracy(outputs, labels),
                accuracy(
                    [[1, 2, 5], [5, 4, -1], [-1, -3, -2], [0, -1, -2], [0.1, 0.7, 0.2], [0.2, 0.3, 0.1]],
                    [2, 0, 2, 2, 0, 2],
                ),
            ],
            "accuracy of one record": [accuracy([row], [label]) for row, label in records],
        },
    }


def tight(options):
    """What Swift's Floats must agree with closely: the later losses and accuracies are chaotic.

    In double precision, so that another processor writes the same digits.
    """
    options.double = True
    numbers = headline(options)
    return {key: numbers[key] for key in ("trainingRows", "testRows", "firstLosses")}


if __name__ == "__main__":
    parser = reference.parser(__doc__, 10)
    parser.add_argument("--double", action="store_true", help="compute in double precision")
    reference.main(
        10,
        headline,
        exercises,
        [
            "--epochs 1",
            "--epochs 2 --train 100 --batch-size 7 --hidden-units 3 --weight-decay 0.1 --seed 5",
            "--epochs 12 --train 50 --batch-size 64 --hidden-units 130 --learning-rate 0.002",
        ],
        parser,
        tight,
    )
