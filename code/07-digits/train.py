"""Trains a network to read digits, and tabulates how well it reads."""

from pathlib import Path

import numpy as np

FOLDER = Path(__file__).parents[2] / "data" / "digits"


def load(folder):
    """Return pixels and labels for the training, and those held out."""
    pixels = np.fromfile(folder / "digits-images-idx3-ubyte", np.uint8)
    labels = np.fromfile(folder / "digits-labels-idx1-ubyte", np.uint8)[8:]
    x, t = pixels[16:].reshape(-1, 64) / 16, np.eye(10)[labels]
    held = np.arange(len(t)) % 4 == 3
    return x[~held], t[~held], x[held], t[held]


def uniform(low, high, count):
    """Return random numbers made of the generator's integers."""
    integers = bits.randint(0, 2**32, count, dtype=np.uint32)
    return low + (high - low) * (integers / 2**32)


def random_layer(inputs, neurons):
    """Return weights as Glorot and Bengio propose, and biases of 0."""
    limit = np.sqrt(6 / (inputs + neurons))
    weights = uniform(-limit, limit, inputs * neurons)
    return [weights.reshape(inputs, neurons), np.zeros(neurons)]


def forward(x):
    """Return the hidden outputs and the shares of each choice."""
    z = 1 / (1 + np.exp(-(x @ w1 + b1)))
    scores = z @ w2 + b2
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return z, powers / powers.sum(axis=1, keepdims=True)


def learn(x, t):
    """Train for one epoch, in batches of ten."""
    order = np.arange(len(t))
    for last in range(len(t), 1, -1):
        other = int(uniform(0, last, 1)[0])
        order[[last - 1, other]] = order[[other, last - 1]]
    for first in range(0, len(t), 10):
        batch = order[first : first + 10]
        z, y = forward(x[batch])
        delta2 = (y - t[batch]) / len(batch)
        delta1 = delta2 @ w2.T * z * (1 - z)
        for numbers, slopes in (
            (w1, x[batch].T @ delta1),
            (b1, delta1.sum(axis=0)),
            (w2, z.T @ delta2),
            (b2, delta2.sum(axis=0)),
        ):
            numbers -= 0.5 * slopes


def examine(x, t):
    """Return the mean error and the share of digits read rightly."""
    y = forward(x)[1]
    right = y.argmax(axis=1) == t.argmax(axis=1)
    return -np.log((y * t).sum(axis=1)).mean(), right.mean()


x, t, x_held_out, t_held_out = load(FOLDER)
bits = np.random.RandomState(1998)
w1, b1 = random_layer(64, 32)
w2, b2 = random_layer(32, 10)

print("epoch  error held_out_error accuracy held_out_accuracy")
for epoch in range(31):
    if epoch > 0:
        learn(x, t)
    error, accuracy = examine(x, t)
    unseen_error, unseen = examine(x_held_out, t_held_out)
    row = (epoch, error, unseen_error, accuracy, unseen)
    print("%5d %.4f %14.4f %8.4f %17.4f" % row)
