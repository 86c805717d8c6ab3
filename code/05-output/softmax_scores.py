"""Turns four rows of scores into shares, one row at a time."""

import numpy as np


def softmax(a):
    """Return the share of each score in one row."""
    e = np.exp(a - np.max(a))
    return e / np.sum(e)


rows = {
    "given": np.array([2.5, 1.0, -0.5]),
    "lowered": np.array([0.5, -1.0, -2.5]),
    "equal": np.array([1.0, 1.0, 1.0]),
    "ahead": np.array([9.0, 1.0, 1.0]),
}

print("scores cat dog bird cat_share dog_share bird_share")
for name, a in rows.items():
    y = softmax(a)
    print("%s %.1f %.1f %.1f %.6f %.6f %.6f" % (name, *a, *y))
