"""Decide with the chapters' formulas what double cannot.

A value is a function without arguments: it returns the value's ball, to as many
bits as balls have then.
"""

from functools import partial

from flint import arb

from press.formulas import chapters, tables
from press.formulas.balls import (
    UndecidedError,
    compare,
    double,
    settle,
    whole,
)
from press.formulas.book import Book
from press.formulas.functions import indices
from press.formulas.grammar import parse, walk
from press.formulas.letters import letter
from press.formulas.sampling import ends


class Exact:
    """The formula of every function that a chapter or a doc comment has."""

    def __init__(self, root, promised):
        """Read the book, up to its end."""
        self.promised = promised
        self.book = Book(promised)
        self.book.read(chapters.book(root))

    def formula(self, contract):
        """Return the two sides of a function's formula, and its scope."""
        if contract.name in self.book.by_function:
            chain, scope = self.book.by_function[contract.name]
        else:
            chain, scope = parse(contract.formulas[0]), self.book.scope
        return chain[1], scope.read(chain[3]), scope

    def at(self, contract, x):
        """Return the value of a function at a number.

        Its other parameters are at their defaults, rounded to float.
        """
        _, tree, scope = self.formula(contract)
        usual = [
            tables.default(text, "float") for text in contract.defaults[1:]
        ]
        numbers = map(arb, [x, *usual])
        named = dict(zip(contract.parameters, numbers, strict=True))
        return partial(scope.bind(**named).value, tree)

    def component(self, contract, row, number):
        """Return a component, counted from 0, of a function of a row."""
        left, tree, scope = self.formula(contract)
        [index] = indices(left)
        key = next(
            letter(name, layer)
            for _, name, subscripts, layer in walk(tree, "symbol")
            if subscripts
        )
        named = dict.fromkeys(ends(tree), len(row))
        named |= {key: list(map(arb, row)), index: number + 1}
        return partial(scope.bind(**named).value, tree)


def verdict(contract, value, answer, x=None):
    """Return whether a float is the one nearest to a value, and its error.

    The error is in ulp; the third number is the largest that is promised.
    """
    named = {} if x is None else {"x": x}
    near, rest, ulp, bound = tables.entry(contract, value, "float", named)
    if near == answer:
        return True, abs(rest), bound

    def off():
        return abs(arb(answer) - value()) / ulp

    side = settle(lambda: compare(off(), 0.5))
    # Of two floats equally near, the even one.
    right = side < 0 or (side == 0 and answer / ulp % 2 == 0)
    return right, double(off), bound


def above_tie(value):
    """Tell whether a value lies above the middle of two floats next to it."""

    def above():
        exact = value()
        digits, least, _ = tables.TYPES["float"]
        steps = exact / arb(2) ** tables.exponent(exact, digits, least)
        below = whole(steps.floor())
        if below is None:
            raise UndecidedError("which floats are next to {}", exact)
        return compare(steps, below + 0.5) > 0

    return settle(above)
