"""Reference values of lesson 10, MNIST, from PyTorch.

One RandomState draws the weights, inputs × outputs, the biases and then one permutation an epoch. The
network, the loss, its gradient and the optimiser are PyTorch's own.
"""

import json
import time

import numpy as np
import torch
from torch import nn

import reference

PIXELS, CLASSES = 784, 10


def idx(path):
    """The array in an IDX file of bytes."""
    data = path.read_bytes()
    sizes = np.frombuffer(data, ">u4", data[3], 4)
    return np.frombuffer(data, np.uint8, offset=4 + 4 * data[3]).reshape(sizes)


def digits(folder, part, dtype, count=None):
    """Images with pixels from 0 to 1, an image a row, and labels."""
    images = idx(folder / f"mnist/{part}-images-idx3-ubyte").reshape(-1, PIXELS)[:count]
    labels = idx(folder / f"mnist/{part}-labels-idx1-ubyte")[:count]
    return torch.tensor(images, dtype=dtype) / 255, torch.tensor(labels, dtype=torch.long)


def network(random, hidden_units, dtype):
    layers = []
    for inputs, outputs in ((PIXELS, hidden_units), (hidden_units, CLASSES)):
        k = inputs ** -0.5
        layer = nn.Linear(inputs, outputs, dtype=dtype)
        with torch.no_grad():
            layer.weight.copy_(torch.from_numpy(random.uniform(-k, k, (inputs, outputs)).T))
            layer.bias.copy_(torch.from_numpy(random.uniform(-k, k, outputs)))
        layers.append(layer)
    return nn.Sequential(layers[0], nn.ReLU(), layers[1])


def headline(folder, epochs=5, batch_size=64, hidden_units=50, rate=1e-3, decay=0.0, seed=21, train=None,
             dtype=torch.float32):
    x, y = digits(folder, "train", dtype, train)
    x_test, y_test = digits(folder, "t10k", dtype)
    random = np.random.RandomState(seed)
    model = network(random, hidden_units, dtype)
    optimizer = torch.optim.Adam(model.parameters(), lr=rate, weight_decay=decay)
    loss_of = nn.CrossEntropyLoss()
    losses, epoch_losses, accuracies, seconds = [], [], [], 0.0
    for _ in range(epochs):
        total, started = 0.0, time.perf_counter()
        order = torch.from_numpy(random.permutation(len(x)))
        for batch in order.split(batch_size):
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
    return {"trainingRows": len(x), "testRows": len(x_test), "firstLosses": losses[:10],
            "epochLoss": epoch_losses, "testAccuracy": accuracies, "imagesPerSecond": epochs * len(x) / seconds}


def exercises():
    tensor = lambda rows: torch.tensor(rows, dtype=torch.float64)
    flat = lambda *matrices: [number for m in matrices for number in (*m.shape, *m.detach().ravel().tolist())]

    sums = tensor([[-1.5, 0, 2], [0.5, -0.25, 3]]).requires_grad_()
    output = torch.relu(sums)
    output.backward(tensor([[0.5, -0.75, -2], [1.5, 4, 0.125]]))

    logits = tensor([[0.5, -1, 2, 0.25], [1000, 990, 1002, 0], [-801, -800, -803, -802]])
    # The logarithms of probabilities are logits of these probabilities.
    answers = tensor([[0.2, 0.5, 0.3], [0.05, 0.05, 0.9], [0.6, 0.3, 0.1], [0.25, 0.25, 0.5]]).log()
    answers.requires_grad_()
    nn.functional.cross_entropy(answers, torch.tensor([1, 2, 2, 0])).backward()

    x = tensor([[1, -2, 0.5], [0.3, 0.8, -1], [2, 0, 1.5], [-0.4, 0.6, 0.7]]).requires_grad_()
    w = tensor([[0.2, -0.3], [0.6, 0.1], [-0.5, 0.9]]).requires_grad_()
    b = torch.zeros((1, 2), dtype=torch.float64, requires_grad=True)
    (x @ w + b).backward(tensor([[0.5, -1], [0.25, 2], [-1.5, 0.75], [1, 0.125]]))

    parameter = tensor([[0.5, -1.2, 2], [0.3, 0.7, -0.1]])
    optimizer = torch.optim.Adam([parameter], lr=0.01)
    steps = []
    for gradient in ([[0.3, -2, 1e-8], [0.05, 0, 4]], [[0.1, 1.5, -3e-8], [0.04, 0.2, 3]],
                     [[-0.2, 0.5, 2e-8], [0.06, 0.1, 5]]):
        parameter.grad = tensor(gradient)
        optimizer.step()
        steps += flat(parameter)

    outputs = tensor([[0.1, 0.7, 0.2], [-3, -2, -5], [2, 0.6, 1], [0.2, 0.3, 0.25], [0.9, 4, 0.8]])
    right = (outputs.argmax(1) == torch.tensor([1, 1, 2, 1, 1])).double().mean().item()
    return {
        "10.1": flat(nn.functional.one_hot(torch.tensor([3, 1, 2, 3, 4, 1]), 5)),
        "10.2": flat(output),
        "10.3": flat(sums.grad),
        "10.4": flat(torch.log_softmax(logits, 1)),
        "10.5": flat(answers.grad),
        "10.6": flat(w.grad, b.grad, x.grad),
        "10.7": steps,
        "10.8": [right, 1.0],
    }


def tight(folder, **options):
    """What Swift's Floats must agree with closely: the later losses and accuracies are chaotic.

    In double precision, so that another processor writes the same digits.
    """
    numbers = headline(folder, dtype=torch.float64, **options)
    return {key: numbers[key] for key in ("trainingRows", "testRows", "firstLosses")}


if __name__ == "__main__":
    parser = reference.parser(__doc__)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--batch-size", type=int, default=64)
    parser.add_argument("--hidden-units", type=int, default=50)
    parser.add_argument("--learning-rate", type=float, default=1e-3)
    parser.add_argument("--weight-decay", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=21)
    parser.add_argument("--train", type=int)
    parser.add_argument("--threads", type=int)
    parser.add_argument("--double", action="store_true", help="compute in double precision")
    options = parser.parse_args()
    if options.threads:
        torch.set_num_threads(options.threads)
    if options.write:
        reference.write_exercises("10-MNIST", "lesson10.py", exercises())
        reference.write_headline("lesson10", options.data, [
            (["--epochs", "1"], lambda data: tight(data, epochs=1)),
            (["--epochs", "2", "--train", "100", "--batch-size", "7", "--hidden-units", "3",
              "--weight-decay", "0.1", "--seed", "5"],
             lambda data: tight(data, epochs=2, train=100, batch_size=7, hidden_units=3, decay=0.1, seed=5)),
            (["--epochs", "12", "--train", "50", "--batch-size", "64", "--hidden-units", "130",
              "--learning-rate", "0.002"],
             lambda data: tight(data, epochs=12, train=50, hidden_units=130, rate=0.002)),
        ])
    else:
        print(json.dumps(headline(
            options.data, options.epochs, options.batch_size, options.hidden_units, options.learning_rate,
            options.weight_decay, options.seed, options.train,
            torch.float64 if options.double else torch.float32)))
