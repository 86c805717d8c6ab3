"""Tabulates where, maximum and exp on evenly spaced numbers."""

import numpy as np

x = np.linspace(-3.0, 3.0, 121)
where = np.where(x > 0, 1, 0)
maximum = np.maximum(x, 0)
exp = np.exp(x)

print("x where maximum exp")
for row in zip(x, where, maximum, exp, strict=True):
    print("%.2f %.0f %.2f %.6f" % row)
