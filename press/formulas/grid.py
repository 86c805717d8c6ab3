"""Where a function is held against its formula: inputs from everywhere."""

import random
import struct
from math import inf

# Size in bytes, code for struct, digits after the point, for each type.
TYPES = {"float": ("f", "I", 23), "double": ("d", "Q", 52)}


def rounded(x, kind):
    """Return the number of a type next to x."""
    code = TYPES[kind][0]
    try:
        return struct.unpack(code, struct.pack(code, x))[0]
    except OverflowError:
        return inf


def neighbours(x, kind):
    """Return x, rounded to a type, and the numbers on both sides of it."""
    code, bits, _ = TYPES[kind]
    x = rounded(x, kind)
    if x == 0:
        tiny = struct.unpack(code, struct.pack(bits, 1))[0]
        return [-tiny, -0.0, 0.0, tiny]
    pattern = struct.unpack(bits, struct.pack(code, x))[0]
    sides = (struct.pack(bits, pattern + step) for step in (-1, 0, 1))
    return [struct.unpack(code, side)[0] for side in sides]


def grid(kind):
    """Return the finite inputs for a type, the same at every build."""
    code, bits, digits = TYPES[kind]
    hidden = 1 << digits
    patterns = [1, hidden - 1, hidden, (2 << (8 * struct.calcsize(code) - 2))]
    top = struct.unpack(bits, struct.pack(code, inf))[0] - 1
    edges = [
        struct.unpack(code, struct.pack(bits, pattern))[0]
        for pattern in (patterns[0], patterns[1], patterns[2], top)
    ]
    exponential = {
        "float": [16.7, 87.4, 88.8, 103.98],
        "double": [36.8, 708.4, 709.79, 745.14],
    }
    smallest, step = {"float": (-45, 2), "double": (-323, 13)}[kind]
    powers = [10.0**n for n in range(smallest, -smallest - 14, step)]
    chance = random.Random(754)
    points = [float(n) for n in range(9)] + exponential[kind]
    near = [y for x in points for y in neighbours(x, kind)]
    near += [rounded(chance.uniform(0, 20), kind) for _ in range(40)]
    near += [rounded(10 ** chance.uniform(-6, 3), kind) for _ in range(40)]
    near += edges + [rounded(x, kind) for x in powers]
    both = [sign * x for x in near for sign in (1, -1) if abs(x) < inf]
    # By its digits, since 0.0 and -0.0 are equal, yet two inputs.
    return sorted({x.hex(): x for x in both}.values())
