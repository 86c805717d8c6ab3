"""Decide to 800 digits what double cannot, with the chapters' formulas."""

from mpmath import mp

from press.formulas import chapters, identity, tables
from press.formulas.check import Book
from press.formulas.evaluate import letter
from press.formulas.grammar import parse


class Exact:
    """The formula of every function that a chapter or a doc comment has."""

    def __init__(self, root, promised):
        """Read the book, up to its end."""
        self.promised = promised
        self.book = Book(promised)
        page = None
        for formula in chapters.book(root):
            if formula.page != page:
                page, self.book.local = formula.page, {}
            self.book.read(formula)

    def formula(self, contract):
        """Return the two sides of a function's formula, and its scope."""
        if contract.name in self.book.by_function:
            chain, scope = self.book.by_function[contract.name]
        else:
            chain, scope = parse(contract.formulas[0]), self.book.scope
        return chain[1], chain[3], scope

    def at(self, contract, x):
        """Return the value of a function at a number, to 800 digits.

        Its other parameters are at their defaults, rounded to float.
        """
        _, tree, scope = self.formula(contract)
        usual = [
            tables.default(text, "float") for text in contract.defaults[1:]
        ]
        numbers = map(mp.mpf, [x, *usual])
        named = dict(zip(contract.parameters, numbers, strict=True))
        return scope.bind(**named).value(tree)

    def component(self, contract, row, number):
        """Return a component, counted from 0, of a function of a row."""
        left, tree, scope = self.formula(contract)
        [index] = tables.named_subscripts(left)
        key = next(
            letter(name, layer)
            for _, name, subscripts, layer in identity.symbols(tree)
            if subscripts
        )
        ends = {str(fold[3][1]): len(row) for fold in identity.folds(tree)}
        named = {key: list(map(mp.mpf, row)), index: number + 1, **ends}
        return scope.bind(**named).value(tree)


def verdict(contract, exact, answer, x=None):
    """Return whether a float is the one nearest to a value, and its error.

    The error is in ulp; the third number is the largest that is promised.
    """
    named = {} if x is None else {"x": mp.mpf(x)}
    near, rest, ulp, bound = tables.entry(contract, exact, "float", named)
    if near == answer:
        error = abs(rest)
    else:
        error = float(abs((mp.mpf(answer) - exact) / ulp))
    # mpmath rounds a half to the even neighbour, as float does.
    right = answer == near or answer == float(mp.nint(exact / ulp) * ulp)
    return right, error, bound


def above_tie(exact):
    """Tell whether a value lies above the middle of two floats next to it."""
    exponent = mp.floor(mp.log(abs(exact), 2)) + 1
    steps = exact / mp.mpf(2) ** max(exponent - 24, -149)
    return steps > mp.nint(steps - mp.mpf(0.5)) + mp.mpf(0.5)
