"""Prints size, digits and limits of NumPy's two common types of numbers."""

import numpy as np

print("type   bytes digits beyond_1  largest")
for name, real in ("float", np.float32), ("double", np.float64):
    limits = np.finfo(real)
    bytes_each = np.dtype(real).itemsize
    numbers = bytes_each, limits.precision, limits.eps, limits.max
    print("%-6s %5d %6d %9.2e %8.2e" % (name, *numbers))
