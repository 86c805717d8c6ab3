"""Prints what each gate answers to each pair of inputs."""

import numpy as np


def perceptron(weights, bias):
    """Return a neuron that answers yes or no."""
    return lambda *x: np.where(np.dot(weights, x) + bias > 0, 1, 0)


AND = perceptron([0.5, 0.5], -0.7)
OR = perceptron([0.5, 0.5], -0.2)
NAND = perceptron([-0.5, -0.5], 0.7)

print("x1 x2 AND OR NAND XOR")
for x in (0, 0), (0, 1), (1, 0), (1, 1):
    answers = AND(*x), OR(*x), NAND(*x), AND(NAND(*x), OR(*x))
    print("%2d %2d %3d %2d %4d %3d" % (*x, *answers))
