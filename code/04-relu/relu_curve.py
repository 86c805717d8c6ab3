"""Tabulates ReLU beside the sigmoid, as a reader of the fish book would."""

import numpy as np

x = np.arange(-40, 41) / 10
relu = np.maximum(0, x)
sigmoid = 1 / (1 + np.exp(-x))

print("x relu sigmoid")
for row in zip(x, relu, sigmoid, strict=True):
    print("%.1f %.6f %.6f" % row)
