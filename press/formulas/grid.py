"""Where a function is held against its formula: inputs from everywhere."""

import random
from math import copysign, inf

import numpy

TYPES = {"float": numpy.float32, "double": numpy.float64}

# Where an exponential, or its sum with 1, reaches an end of the type.
ENDS = {
    "float": [16.7, 87.4, 88.8, 103.98],
    "double": [36.8, 708.4, 709.79, 745.14],
}


def rounded(x, kind):
    """Return the number of a type next to x."""
    with numpy.errstate(over="ignore"):
        return float(TYPES[kind](x))


def grid(kind):
    """Return the finite inputs for a type, the same at every build."""
    limits = numpy.finfo(TYPES[kind])
    normal = limits.smallest_normal
    edges = [limits.smallest_subnormal, numpy.nextafter(normal, normal * 0)]
    edges += [normal, limits.max]
    smallest, step = {"float": (-45, 2), "double": (-323, 13)}[kind]
    powers = [10.0**n for n in range(smallest, -smallest - 14, step)]
    near = []
    for x in map(TYPES[kind], [*range(9), *ENDS[kind]]):
        near += [x, *(numpy.nextafter(x, TYPES[kind](y)) for y in (-inf, inf))]
    chance = random.Random(754)
    near += [chance.uniform(0, 20) for _ in range(40)]
    near += [10 ** chance.uniform(-6, 3) for _ in range(40)]
    points = [rounded(x, kind) for x in near + edges + powers]
    both = [sign * x for x in points for sign in (1, -1) if abs(x) < inf]
    # By its digits, since 0.0 and -0.0 are equal, yet two inputs.
    points = {x.hex(): x for x in both}.values()
    return sorted(points, key=lambda x: (x, copysign(1, x)))
