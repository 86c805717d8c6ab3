"""Tabulates the step, as a reader of the fish book would."""

import numpy as np

x = np.arange(-30, 31) / 10
step = np.where(x > 0, 1, 0)

print("x step")
for row in zip(x, step, strict=True):
    print("%.1f %.0f" % row)
