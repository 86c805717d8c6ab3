"""Tabulates the sigmoid beside the step, as a reader of the fish book would."""

import numpy as np

x = np.arange(-60, 61) / 10
step = np.where(x > 0, 1, 0)
sigmoid = 1 / (1 + np.exp(-x))

print("x step sigmoid")
for row in zip(x, step, sigmoid, strict=True):
    print("%.1f %.0f %.6f" % row)
