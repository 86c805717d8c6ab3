"""Makes a row of numbers from -5 to 5 in four ways."""

import numpy as np

rows = {
    "arange": np.arange(-5.0, 5.0, 0.1),
    "linspace_100": np.linspace(-5.0, 5.0, 100),
    "linspace_101": np.linspace(-5.0, 5.0, 101),
    "counted": np.arange(-50, 51) / 10,
}

print("row          count first   place_50  last")
for way, x in rows.items():
    numbers = len(x), x[0], x[50], x[-1]
    print("%-12s %5d %5.3g %10.3g %5.3g" % (way, *numbers))
