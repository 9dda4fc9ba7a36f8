"""Reference values of lesson 14, deep networks from a list of sizes, from PyTorch.

Prints what lesson14 --json prints, for the same options; --write writes the values of the checks and the tests.
"""

import deep
import numpy as np
import reference
import torch


def he(random, inputs, outputs):
    """Normal weights with variance 2/inputs (He et al. 2015, equation 10), biases 0."""
    return random.normal(0, (2 / inputs) ** 0.5, (inputs, outputs)), np.zeros(outputs)


STARTS = {"uniform": deep.uniform, "Xavier": deep.xavier, "He": he}


class Dropout(torch.nn.Module):
    """Dropout whose masks come from a RandomState of its own: kept where random_sample is p or more."""

    def __init__(self, probability, seed):
        super().__init__()
        self.probability, self.random = probability, np.random.RandomState(seed)

    def forward(self, x):
        if not self.training:
            return x
        kept = self.random.random_sample(tuple(x.shape)) >= self.probability
        return x * torch.from_numpy(kept / (1 - self.probability))


def headline(options):
    data, seed = deep.digits(options.data), options.seed
    sizes = [int(size) for size in options.sizes]
    norms = {}
    for name, start in STARTS.items():
        model = deep.network(sizes, torch.nn.ReLU, np.random.RandomState(seed), start)
        norms[name] = deep.gradient_norms(model, data[0][: options.batch_size], data[1][: options.batch_size])
    dropouts = []
    if options.dropout > 0:
        dropouts = [Dropout(options.dropout, (seed + 1 + index) % 2**32) for index in range(len(sizes) - 2)]
    random = np.random.RandomState(seed)
    model = deep.network(sizes, torch.nn.ReLU, random, he, dropouts)
    parameters = sum(parameter.numel() for parameter in model.parameters())
    losses, accuracies = deep.train(
        model, random, data, options.epochs, options.learning_rate, options.batch_size, options.momentum
    )
    return {
        "sizes": sizes,
        "parameters": parameters,
        "rows": [len(data[0]), len(data[2])],
        "trainingLoss": losses,
        "validationAccuracy": accuracies[-1],
        "gradientNorms": norms["He"],
        "gradientNormsByInitialization": norms,
    }


def layers(sizes):
    """Exercise 14.1: the kinds of the layers, 1 for Linear, 2 for ReLU, and of the linear ones shapes and weights."""
    random = np.random.RandomState(7)
    pairs = list(zip(sizes, sizes[1:]))
    kinds = [2 - (place + 1) % 2 for place in range(2 * len(pairs) - 1)]
    return {
        f"kinds of the layers for {sizes} (1 Linear, 2 ReLU)": kinds,
        f"calls of makeLinear for {sizes}": pairs,
        f"inputs and outputs of the linear layers for {sizes}": pairs,
        f"first weights of the linear layers for {sizes}": [deep.uniform(random, *pair)[0][0, 0] for pair in pairs],
        f"number of different layers for {sizes}": len(kinds),
    }


def passes(name, weights, biases, x, gradient):
    """Exercises 14.2 and 14.3: outputs and gradients of every layer, by autograd, on square layers."""
    linears = [deep.linear(np.array(weight), np.array(bias)) for weight, bias in zip(weights, biases)]
    model = [layer for linear in linears for layer in (torch.nn.ReLU(), linear)][1:]
    outputs = []
    for layer in model:
        outputs.append(layer(outputs[-1] if outputs else torch.tensor(x)))
        outputs[-1].retain_grad()
    outputs[-1].backward(torch.tensor(gradient))
    count = len(model)
    return (
        {f"the number of {name}outputs": count}
        | {f"{name}outputs[{place}]": output for place, output in enumerate(outputs)},
        {f"the number of {name}gradients": count}
        | {f"{name}gradients[{place}]": output.grad for place, output in enumerate(outputs)}
        | {
            f"the {name}gradient of the weights {number}": linear.weight.grad.T
            for number, linear in enumerate(linears, start=1)
        },
    )


def count(sizes):
    """What torch counts in layers of these sizes."""
    model = [torch.nn.Linear(inputs, outputs) for inputs, outputs in zip(sizes, sizes[1:])]
    return sum(parameter.numel() for layer in model for parameter in layer.parameters())


def exercises():
    forward, backward = passes(
        "",
        [
            [[0.5, -0.6, 1.1], [0.1, -0.2, 0.4], [-0.3, 0.7, 0.9]],
            [[1.2, 0.3, -0.8], [-0.5, 0.6, 0.2], [0.4, -1.1, 0.7]],
            [[-0.9, 0.8, 0.3], [0.2, 1.3, -0.4], [0.6, -0.7, 0.5]],
        ],
        [[0.1, -0.2, 0.3], [-0.4, 0.2, 0.1], [0.05, -0.3, 0.6]],
        [[0.5, -1.2, 2.0], [-0.4, 0.3, 0.8], [1.1, 0.6, -0.5], [0.2, -0.7, -1.5]],
        [[0.3, -0.1, 0.4], [-0.6, 0.2, 0.5], [0.7, -0.8, 0.1], [0.9, 0.35, -0.25]],
    )
    second_forward, second_backward = passes(
        "second ",
        [[[0.8, -0.5], [0.3, 1.2]], [[-0.7, 0.9], [1.1, 0.4]], [[0.6, -1.3], [-0.2, 0.5]], [[1.4, 0.2], [-0.6, 0.7]]],
        [[0.1, -0.2], [0.3, 0.05], [-0.1, 0.4], [0.2, -0.3]],
        [[1.2, -0.8], [-0.5, 0.9], [0.4, 1.5]],
        [[0.5, -0.2], [-0.3, 0.6], [0.15, -0.7]],
    )
    random = np.random.RandomState(7)
    return {
        "14.1": layers([3, 5, 4, 6, 2]) | layers([4, 3, 3, 7, 3]) | layers([2, 3]),
        "14.2": forward | second_forward,
        "14.3": backward | second_backward,
        "14.4": {"parameterCount": [count(sizes) for sizes in ([784, 50, 50, 10], [3, 5, 2], [4, 7, 3, 6, 2], [6, 4])]},
        "14.5": {
            "heWeights(inputs: 3, outputs: 5)": he(random, 3, 5)[0],
            "heWeights(inputs: 6, outputs: 4), drawn next": he(random, 6, 4)[0],
        },
    }


if __name__ == "__main__":
    reference.main(
        14,
        headline,
        exercises,
        [
            "",
            "--sizes 784,30,20,25,15,10 --epochs 2 --learning-rate 0.05 --batch-size 64 --momentum 0.9 --dropout 0.2 "
            "--seed 4",
        ],
    )
