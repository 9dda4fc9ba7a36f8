"""Reference values of lesson 14, deep networks from a list of sizes, from PyTorch.

Prints what lesson14 --json prints, for the same options; --write writes the values of the checks and the tests.
"""

import numpy as np
import torch

import deep
import reference


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
        norms[name] = deep.gradient_norms(model, data[0][:options.batch_size], data[1][:options.batch_size])
    dropouts = []
    if options.dropout > 0:
        dropouts = [Dropout(options.dropout, (seed + 1 + index) % 2**32) for index in range(len(sizes) - 2)]
    random = np.random.RandomState(seed)
    model = deep.network(sizes, torch.nn.ReLU, random, he, dropouts)
    parameters = sum(parameter.numel() for parameter in model.parameters())
    losses, accuracies = deep.train(model, random, data, options.epochs, options.learning_rate, options.batch_size,
                                    options.momentum)
    return {"sizes": sizes, "parameters": parameters, "rows": [len(data[0]), len(data[2])], "trainingLoss": losses,
            "validationAccuracy": accuracies[-1], "gradientNorms": norms["He"],
            "gradientNormsByInitialization": norms}


def layers():
    """Exercise 14.1: the kinds of the layers, 1 for Linear and 2 for ReLU, and the shapes and first weights."""
    random = np.random.RandomState(7)
    result = {"the number of layers": 7}
    for place in range(7):
        kind = f"the kind of layer {place} (1 Linear, 2 ReLU)"
        if place % 2:
            result[kind] = 2
            continue
        inputs, outputs = [(3, 5), (5, 4), (4, 6), (6, 2)][place // 2]
        weight, _ = deep.uniform(random, inputs, outputs)
        result |= {kind: 1, f"the inputs of layer {place}": inputs, f"the outputs of layer {place}": outputs,
                   f"the first weight of layer {place}": weight[0, 0]}
    return result


def passes():
    """Exercises 14.2 and 14.3: outputs and gradients of every layer, by autograd, on three square layers."""
    w1 = np.array([[0.5, -0.6, 1.1], [0.1, -0.2, 0.4], [-0.3, 0.7, 0.9]])
    w2 = np.array([[1.2, 0.3, -0.8], [-0.5, 0.6, 0.2], [0.4, -1.1, 0.7]])
    w3 = np.array([[-0.9, 0.8, 0.3], [0.2, 1.3, -0.4], [0.6, -0.7, 0.5]])
    biases = [np.array(b) for b in ([0.1, -0.2, 0.3], [-0.4, 0.2, 0.1], [0.05, -0.3, 0.6])]
    x = torch.tensor([[0.5, -1.2, 2.0], [-0.4, 0.3, 0.8], [1.1, 0.6, -0.5], [0.2, -0.7, -1.5]])
    gradient = torch.tensor([[0.3, -0.1, 0.4], [-0.6, 0.2, 0.5], [0.7, -0.8, 0.1], [0.9, 0.35, -0.25]])
    model = torch.nn.Sequential(deep.linear(w1, biases[0]), torch.nn.ReLU(), deep.linear(w2, biases[1]),
                                torch.nn.ReLU(), deep.linear(w3, biases[2]))
    outputs = []
    for layer in model:
        outputs.append(layer(outputs[-1] if outputs else x))
        outputs[-1].retain_grad()
    outputs[-1].backward(gradient)
    weights = [layer.weight.grad.T for layer in model if isinstance(layer, torch.nn.Linear)]
    return (
        {"the number of outputs": 5} | {f"outputs[{place}]": output for place, output in enumerate(outputs)},
        {"the number of gradients": 5} | {f"gradients[{place}]": output.grad for place, output in enumerate(outputs)}
        | {f"the gradient of the weights {number}": weight for number, weight in enumerate(weights, start=1)})


def count(sizes):
    """What torch counts in layers of these sizes."""
    model = [torch.nn.Linear(inputs, outputs) for inputs, outputs in zip(sizes, sizes[1:])]
    return sum(parameter.numel() for layer in model for parameter in layer.parameters())


def exercises():
    forward, backward = passes()
    return {
        "14.1": layers(),
        "14.2": forward,
        "14.3": backward,
        "14.4": {"parameterCount": [count([784, 50, 50, 10]), count([3, 5, 2])]},
        "14.5": {"heWeights": he(np.random.RandomState(7), 3, 5)[0]},
    }


if __name__ == "__main__":
    reference.main(14, headline, exercises, [
        "", "--sizes 784,30,20,25,15,10 --epochs 2 --learning-rate 0.05 --batch-size 64 --momentum 0.9 --dropout 0.2 "
            "--seed 4"])
