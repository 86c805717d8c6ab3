"""Say the last word on a function, from what was seen at its parts."""

import struct
from collections import Counter

from lab.sweep.exact import Exact, above_tie, verdict
from press import files


class BrokenPromiseError(Exception):
    """An answer is farther from the exact one than its doc comment says."""


def read(text):
    """Return what a part has printed, {word: the lines that begin with it}."""
    seen = {}
    for line in text.splitlines():
        word, *rest = line.split()
        seen.setdefault(word, []).append(rest)
    return seen


def lines(parts, word):
    """Yield the lines of all parts that begin with a word."""
    for seen in parts:
        yield from seen.get(word, [])


def number(place):
    """Return the float whose bits are written in hexadecimal digits."""
    return struct.unpack("f", struct.pack("I", int(place, 16)))[0]


def shown(x):
    """Return a float in as few digits as tell it from every other."""
    bits = struct.pack("f", x)
    texts = (f"{x:.{digits}g}" for digits in range(1, 9))
    same = (text for text in texts if struct.pack("f", float(text)) == bits)
    return next(same, f"{x:.9g}")


class Judge:
    """Decides with the formulas of the book what double could not."""

    def __init__(self, root, promised):
        """Wait for the book to be needed."""
        self.root, self.promised, self.exact = root, promised, None

    def value(self, swept, given):
        """Return the exact answer at a place, and x or None for a row."""
        if self.exact is None:
            self.exact = Exact(self.root, self.promised)
        if not swept.takes_rows:
            x = number(given[0])
            return self.exact.at(swept.reference, x), x
        component, *row = given[4:]
        row = list(map(float.fromhex, row))
        return self.exact.component(swept.reference, row, int(component)), None

    def verdict(self, swept, given):
        """Return whether an answer is right, its error, its bound, its x."""
        exact, x = self.value(swept, given)
        answer = float.fromhex(given[1])
        return *verdict(swept.contract, exact, answer, x), x

    def row(self, swept, parts):
        """Return a function's row of the record."""
        counted = Counter()
        for word in ("inputs", "right", "wrong"):
            counted[word] = sum(int(n) for (n,) in lines(parts, word))
        if counted["wrong"]:
            first = next(lines(parts, "first_wrong"))
            self.refuse(swept, first, counted["wrong"])
        # The worst in double; what is undecided may turn out to be worse.
        worst = max(lines(parts, "worst"), key=lambda given: float(given[3]))
        largest = (*self.verdict(swept, worst), worst)
        for given in lines(parts, "undecided"):
            found = (*self.verdict(swept, given), given)
            largest = max(largest, found, key=lambda one: one[1])
            counted["right"] += found[0]
            counted["undecided"] += 1
        for above, below, *ends in lines(parts, "ties"):
            right = above if self.above(swept, ends) else below
            counted["right"] += int(right)
            counted["undecided"] += int(above) + int(below)
        _, error, bound, x, given = largest
        if error > bound:
            self.refuse(swept, given, 1)
        # Rounded down: 100 means all of them.
        thousandths = 100_000 * counted["right"] // counted["inputs"]
        return {
            "function": swept.name,
            "chapter": str(swept.chapter),
            "largest error": f"{error:.3f}",
            "x": "" if x is None or error == 0 else shown(x),
            "correctly rounded": str(counted["right"]),
            "percent": f"{thousandths / 1000:.3f}",
            "inputs": str(counted["inputs"]),
            "undecided in double": str(counted["undecided"]),
            "promised": swept.promised,
        }

    def above(self, swept, ends):
        """Tell whether exact answers next to 0 lie above their ties.

        A function bends one way there, so it is enough to ask the nearest and
        the farthest of the inputs.
        """
        sides = {above_tie(self.value(swept, [place])[0]) for place in ends}
        if len(sides) > 1:
            files.stop(
                f"{swept.name}: expected exact answers on one side of their "
                f"ties from x = {number(ends[0])} to {number(ends[1])}, got "
                "both sides. Let lab/sweep/judge.hpp look less far from 0."
            )
        return sides.pop()

    def refuse(self, swept, given, count):
        """Raise what is wrong with an answer, and what to do."""
        place, answer, reference, error, *row = given
        where = f"x = {shown(number(place))}"
        if swept.takes_rows:
            where = f"component {row[0]}, from 0, of {', '.join(row[1:])}"
        off = "" if float(error) < 0 else f": off by {float(error):.4g} ulp"
        expected, got = map(float.fromhex, (reference, answer))
        contract = swept.contract
        raise BrokenPromiseError(
            f"{contract.header}:{contract.line}: {swept.name} breaks its "
            f"promise at {where}: expected {expected:.9g}, got {got:.9g}{off}; "
            f"promised: {swept.promised}. It does so at {count} inputs. Mend "
            "the function, or what its doc comment promises, and type make "
            "sweep."
        )
