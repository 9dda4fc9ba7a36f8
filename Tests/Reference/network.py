"""Reference values of Lab's network parts, from PyTorch in double precision, and safetensors files.

Needs torch, numpy and safetensors. `--write` writes network.json beside this script.
"""

import base64

import deep
import numpy as np
import reference
import safetensors.torch
import torch
from torch import nn

ACTIVATIONS = {"relu": nn.ReLU, "sigmoid": nn.Sigmoid, "tanh": nn.Tanh}


def linear(random, inputs, outputs):
    return deep.linear(*deep.uniform(random, inputs, outputs))


def rows(parameter):
    """A parameter or gradient as Lab has it: a weight inputs × outputs, a bias one row."""
    return (parameter.T if parameter.dim() == 2 else parameter[None]).tolist()


def layer_case(layer, x, gradient):
    x = torch.tensor(x, requires_grad=True)
    y = layer(x)
    y.backward(torch.tensor(gradient))
    case = {
        "input": x.tolist(),
        "output": y.tolist(),
        "outputGradient": gradient.tolist(),
        "inputGradient": x.grad.tolist(),
    }
    parameters = list(layer.parameters())
    case["parameters"] = [rows(p.data) for p in parameters]
    case["gradients"] = [rows(p.grad) for p in parameters]
    return case


def layers():
    random = np.random.RandomState(2)
    points = random.normal(0, 2, (3, 4))
    points[0, 0], points[1, 1], points[2, 2], points[2, 3] = 0, -40, 40, 1e-3
    cases = {name: layer_case(kind(), points, random.normal(0, 1, (3, 4))) for name, kind in ACTIVATIONS.items()}
    # Three records, four inputs, two outputs: unequal sizes, so that a mix-up shows.
    cases["linear"] = layer_case(linear(random, 4, 2), random.normal(0, 1, (3, 4)), random.normal(0, 1, (3, 2)))
    return cases


def loss_case(kind, predictions, targets):
    x = torch.tensor(predictions, requires_grad=True)
    loss = kind()(x, torch.tensor(targets))
    loss.backward()
    return {
        "predictions": predictions.tolist(),
        "targets": targets.tolist(),
        "loss": loss.item(),
        "gradient": x.grad.tolist(),
    }


def losses():
    random = np.random.RandomState(3)
    logits = random.normal(0, 3, (4, 3))
    logits[1], logits[2] = [1000, 990, -1000], [-800, -801, -802]
    probabilities = np.array([[0.2, 0.9], [0.5, 1e-30], [1.0, 0.0]])
    answers = np.array([[0.0, 1.0], [0.25, 1.0], [1.0, 1.0]])
    return {
        "crossEntropy": loss_case(nn.CrossEntropyLoss, logits, np.array([2, 1, 0, 2])),
        "meanSquaredError": loss_case(nn.MSELoss, random.normal(0, 1, (3, 2)), random.normal(0, 1, (3, 2))),
        "probabilities": loss_case(nn.BCELoss, probabilities, answers),
        "logits": loss_case(nn.BCEWithLogitsLoss, np.array([[0.0, 2.5], [-1.5, 900], [-900, 30]]), answers),
    }


def optimizers():
    """Values after each of five steps, with gradients that are the same for all."""
    random = np.random.RandomState(4)
    start, gradients = random.normal(0, 1, 5), random.normal(0, 1, (5, 5)) * [1, 100, 1e-3, 1, 0]
    kinds = {
        "sgd": lambda p: torch.optim.SGD(p, lr=0.1),
        "sgdMomentum": lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.9),
        "sgdDecay": lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.8, weight_decay=0.3),
        "adam": lambda p: torch.optim.Adam(p),
        "adamDecay": lambda p: torch.optim.Adam(p, lr=0.02, betas=(0.8, 0.95), eps=1e-4, weight_decay=0.3),
    }
    cases = {}
    for name, make in kinds.items():
        parameter = nn.Parameter(torch.tensor(start))
        optimizer = make([parameter])
        values = []
        for gradient in gradients:
            parameter.grad = torch.tensor(gradient)
            optimizer.step()
            values.append(parameter.tolist())
        cases[name] = values
    return {"start": start.tolist(), "gradients": gradients.tolist(), "values": cases}


def training(activation, make):
    """Two epochs over 23 records in batches of 8: the loss of each batch, and how the network ends."""
    random = np.random.RandomState(5)
    x, y = torch.tensor(random.normal(0, 1, (23, 5))), torch.tensor(random.randint(0, 3, 23))
    network = nn.Sequential(
        linear(random, 5, 4),
        ACTIVATIONS[activation](),
        linear(random, 4, 6),
        ACTIVATIONS[activation](),
        linear(random, 6, 3),
    )
    optimizer = make(network.parameters())
    history = []
    for _ in range(2):
        order = torch.tensor(random.permutation(23))
        for start in range(0, 23, 8):
            batch = order[start : start + 8]
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(network(x[batch]), y[batch])
            loss.backward()
            optimizer.step()
            history.append(loss.item())
    named = dict(network.named_parameters())
    right = (network(x).argmax(1) == y).double().mean().item()
    return {
        "losses": history,
        "accuracy": right,
        "names": list(named),
        "parameters": [rows(p.data) for p in named.values()],
        "gradients": [rows(p.grad) for p in named.values()],
    }


def files():
    """A 3-2-1 network's parameters as the files that Python writes, in base64."""
    network = nn.Sequential(linear(np.random.RandomState(6), 3, 2), nn.ReLU(), linear(np.random.RandomState(7), 2, 1))
    save = lambda model: base64.b64encode(safetensors.torch.save(dict(model.state_dict()))).decode()
    return {
        "parameters": [rows(p.data) for p in network.parameters()],
        "F64": save(network),
        "F32": save(network.float()),
    }


def values():
    return {
        "layers": layers(),
        "losses": losses(),
        "optimizers": optimizers(),
        "training": {
            "relu": training("relu", lambda p: torch.optim.Adam(p, lr=0.01)),
            "tanh": training("tanh", lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9)),
            "sigmoid": training("sigmoid", lambda p: torch.optim.Adam(p, lr=0.01, weight_decay=0.1)),
        },
        "files": files(),
    }


if __name__ == "__main__":
    reference.main_of_values(values())
