"""Prints the sums of three neurons for each of four pairs of inputs."""

import numpy as np

inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
weights = np.array([[0.5, 0.5, -0.5], [0.5, 0.5, -0.5]])
biases = np.array([-0.7, -0.2, 0.7])
sums = inputs @ weights + biases

print("x1 x2 sum1 sum2 sum3")
for pair, row in zip(inputs, sums, strict=True):
    print("%2.0f %2.0f %4.1f %4.1f %4.1f" % (*pair, *row))
