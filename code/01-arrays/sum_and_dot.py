"""Prints the sum of a vector, and its dot product with another."""

import numpy as np

inputs = np.array([1, 2, 4, 5])
weights = np.array([0.5, 0.25, -1, 0.5])

print("sum dot")
print("%3.0f %3.1f" % (np.sum(inputs), np.dot(inputs, weights)))
