"""What the scripts of lessons 10 to 14 share: digits, layers and training, in PyTorch and in Float64.

In Float64 a training of some hundred steps can be compared number by number; in Float32 the order of the sums
would show. torch's own autograd finds the gradients, so nothing here knows how the lessons do it.
"""

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
PIXELS, CLASSES = 784, 10


def idx(path):
    """The array in an IDX file of bytes."""
    data = path.read_bytes()
    sizes = np.frombuffer(data, ">u4", data[3], 4)
    return np.frombuffer(data, np.uint8, offset=4 + 4 * data[3]).reshape(sizes)


def mnist(folder, part, count=None):
    """Images with pixels from 0 to 255, an image a row, and labels."""
    images = idx(folder / f"mnist/{part}-images-idx3-ubyte").reshape(-1, PIXELS)[:count]
    return images, idx(folder / f"mnist/{part}-labels-idx1-ubyte")[:count].astype(np.int64)


def digits(folder):
    """5,000 images and labels to learn from and 1,000 to validate with, all from the training files."""
    images, labels = mnist(folder, "train", 6000)
    held = len(images) // 6
    x = torch.from_numpy((images.astype(np.float32) / np.float32(255)).astype(np.float64))
    y = torch.from_numpy(labels)
    return x[:-held], y[:-held], x[-held:], y[-held:]


def uniform(random, inputs, outputs):
    """PyTorch's own start for a linear layer: weights (inputs × outputs) and biases from ±1/√inputs."""
    k = inputs**-0.5
    return random.uniform(-k, k, (inputs, outputs)), random.uniform(-k, k, outputs)


def xavier(random, inputs, outputs):
    """Weights from ±√(6/(inputs + outputs)) (Glorot & Bengio 2010, equation 16), biases 0."""
    k = (6 / (inputs + outputs)) ** 0.5
    return random.uniform(-k, k, (inputs, outputs)), np.zeros(outputs)


def linear(weight, bias):
    """A torch.nn.Linear with the given parameters; torch keeps the weights as outputs × inputs."""
    layer = torch.nn.Linear(*weight.shape)
    with torch.no_grad():
        layer.weight.copy_(torch.from_numpy(weight.T.copy()))
        layer.bias.copy_(torch.from_numpy(bias))
    return layer


def network(sizes, activation, random, start=uniform, dropout=()):
    """Linear layers with an activation between them, and behind each activation a dropout if there is one."""
    layers = []
    for index, (inputs, outputs) in enumerate(zip(sizes, sizes[1:])):
        if index > 0:
            layers.append(activation())
            layers += dropout[index - 1 : index]
        layers.append(linear(*start(random, inputs, outputs)))
    return torch.nn.Sequential(*layers)


def weights(model):
    return [layer.weight for layer in model if isinstance(layer, torch.nn.Linear)]


def gradient_norms(model, x, y):
    """The norm of each layer's weight gradient, for one batch."""
    model.zero_grad()
    torch.nn.functional.cross_entropy(model(x), y).backward()
    return [float(weight.grad.norm()) for weight in weights(model)]


def accuracy(model, x, y):
    with torch.no_grad():
        return float((model(x).argmax(1) == y).double().mean())


def train(model, random, data, epochs, rate, batch_size, momentum=0.0):
    """Trains by SGD; returns each epoch's mean training loss and its validation accuracy."""
    x, y, x_held, y_held = data
    optimizer = torch.optim.SGD(model.parameters(), lr=rate, momentum=momentum)
    losses, accuracies = [], []
    for _ in range(epochs):
        model.train()
        order, total = random.permutation(len(x)), 0.0
        for start in range(0, len(x), batch_size):
            batch = torch.from_numpy(order[start : start + batch_size])
            loss = torch.nn.functional.cross_entropy(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(batch)
        losses.append(total / len(x))
        model.eval()
        accuracies.append(accuracy(model, x_held, y_held))
    return losses, accuracies
