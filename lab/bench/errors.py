"""How far answers in float are from those in double."""

import numpy as np


def ulp(answer, exact):
    """Return the largest error in ulp, and where; infinity where it is wrong.

    One ulp is the spacing of float at the exact value.
    """
    with np.errstate(all="ignore"):
        nearest = exact.astype(np.float32)
        size = np.maximum(np.abs(exact), 2.0**-126)
        spacing = np.exp2(np.floor(np.log2(size)) - 23)
        error = np.abs(answer.astype(np.float64) - exact) / spacing
    error[(answer == nearest) | (np.isnan(answer) & np.isnan(nearest))] = 0
    error[np.isnan(error)] = np.inf
    place = int(np.argmax(error))
    return float(error[place]), place
