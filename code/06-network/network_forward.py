"""Prints the sums and the outputs of all neurons, layer by layer."""

import numpy as np

W1 = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
W2 = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
W3 = np.array([[0.1, 0.3], [0.2, 0.4]])
b1, b2, b3 = (
    np.array([0.1, 0.2, 0.3]),
    np.array([0.1, 0.2]),
    np.array([0.1, 0.2]),
)


def sigmoid(x):
    """Return the sigmoid of every number."""
    return 1 / (1 + np.exp(-x))


x = np.array([1.0, 0.5])
a1 = x @ W1 + b1
z1 = sigmoid(a1)
a2 = z1 @ W2 + b2
z2 = sigmoid(a2)
a3 = z2 @ W3 + b3

print("layer neuron        sum     output")
for layer, sums, outputs in (1, a1, z1), (2, a2, z2), (3, a3, a3):
    for j, (a, z) in enumerate(zip(sums, outputs, strict=True), 1):
        print("%5d %6d %10.8f %10.8f" % (layer, j, a, z))
