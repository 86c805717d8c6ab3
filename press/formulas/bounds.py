"""How far an answer may be from the exact one, as a doc comment says it.

    5 ulp; 4 epsilons within 1 of -0.75; 64 steps where the answer is subnormal

The first piece holds everywhere; the others say where another bound does.
"""

import re
from dataclasses import dataclass, field
from functools import cache

from press.formulas.balls import compare

EPSILON = {"float": 2.0**-23, "double": 2.0**-52}
NORMAL = {"float": 2.0**-126, "double": 2.0**-1022}
NUMBER = r"(-?[\d.]+)"

PIECES = {
    "below": rf"{NUMBER} ulp below {NUMBER}",
    "near": rf"{NUMBER} epsilons within 1 of {NUMBER}",
    "subnormal": rf"{NUMBER} steps where the answer is subnormal",
    "other": rf"{NUMBER} ulp for another (\w+)",
}


@dataclass
class Bound:
    """The largest error in ulp, and where it is another one."""

    ulp: float
    below: list = field(default_factory=list)
    near: list = field(default_factory=list)
    subnormal: list = field(default_factory=list)
    other: list = field(default_factory=list)

    def at(self, exact, ulp, kind, named, moved=()):
        """Return the bound for one answer, in ulp.

        named: the inputs by name; moved: which are not at their default. A
        function of vectors has no x; there the answer is what lies near.
        """
        bound = max(
            [self.ulp] + [float(n) for n, name in self.other if name in moved],
        )
        x = named.get("x", 0)
        for steps, end in self.below:
            bound = float(steps) if x < float(end) else bound
        for (steps,) in self.subnormal:
            if compare(abs(exact), NORMAL[kind]) < 0:
                bound = max(bound, float(steps))
        # A zero of the slope moves with the factor of x.
        place = x * named.get("beta", 1) if "x" in named else exact
        for epsilons, zero in self.near:
            if compare(abs(place - float(zero)), 1) <= 0:
                bound = max(bound, float(epsilons) * EPSILON[kind] / ulp)
        return bound


@cache
def read(text):
    """Return the bound that a text states, or None where it is in words."""
    first, *pieces = text.split("; ")
    number = re.fullmatch(rf"{NUMBER} ulp", first)
    if not number:
        return None
    bound = Bound(float(number[1]))
    for piece in pieces:
        for name, pattern in PIECES.items():
            if found := re.fullmatch(pattern, piece):
                getattr(bound, name).append(found.groups())
                break
        else:
            return None
    return bound
