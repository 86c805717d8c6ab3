"""The value of a formula, and its slope, in balls."""

import math
from functools import cache
from operator import add, neg, sub

from flint import arb, arb_mat, ctx

from press.formulas.balls import (
    FUNCTIONS,
    absolute,
    compare,
    divide,
    extreme,
    plain,
    power,
    slope,
    whole,
)
from press.formulas.grammar import FormulaError, walk

SIGNS = {"=": {0}, "<": {-1}, ">": {1}, r"\le": {-1, 0}, r"\ge": {0, 1}}
OPERATIONS = {
    "add": add,
    "subtract": sub,
    "negative": neg,
    "quotient": divide,
    "root": FUNCTIONS["sqrt"],
    "absolute": absolute,
}
CONSTANTS = {"e": arb.const_e, "pi": arb.pi}
E = ("symbol", "e", (), None)


@cache
def literal(text, bits):
    """Return a number as it is written, to so many bits."""
    with ctx.workprec(bits):
        return arb(text)


def letter(name, layer):
    """Return under which key a letter of a layer is kept."""
    return f"{name}({layer})" if layer else name


def replaced(value, places, new):
    """Return a value, or nested lists, with one number replaced."""
    if not places:
        return new
    place, *rest = places
    return [
        replaced(part, rest, new) if number == place else part
        for number, part in enumerate(value, 1)
    ]


def multiply(a, b):
    """Multiply; two columns, component by component."""
    both = isinstance(a, arb_mat) and isinstance(b, arb_mat)
    if both and a.ncols() == b.ncols() == 1:
        pairs = zip(a.entries(), b.entries(), strict=True)
        return arb_mat([[x * y] for x, y in pairs])
    return a * b


class Scope:
    """What the letters of a formula mean.

    values: numbers, or nested lists of them for letters with subscripts.
    functions: name -> (parameters, tree), for those that formulas define; a
    function of Python stands for one that may be any function. A letter that a
    formula defines, such as y_k, is kept as "y_", with its subscripts for
    parameters.
    """

    def __init__(self, values=None, functions=None):
        """Begin with these values and functions."""
        self.values = values or {}
        self.functions = functions or {}

    def bind(self, **values):
        """Return a scope with more values."""
        return Scope({**self.values, **values}, self.functions)

    def value(self, tree):
        """Return the value of a tree."""
        kind = tree[0]
        if kind in OPERATIONS:
            return OPERATIONS[kind](*map(self.value, tree[1:]))
        return getattr(self, kind)(*tree[1:])

    def number(self, text):
        """Read a number."""
        return literal(text, ctx.prec)

    def symbol(self, name, subscripts=(), layer=None):
        """Look a letter up."""
        if name in CONSTANTS and not subscripts:
            return CONSTANTS[name]()
        key = letter(name, layer)
        places = [self.subscript(text) for text in subscripts]
        if key not in self.values and f"{key}_" in self.functions:
            return self.component(key, places)
        value = self.number_at(key, places)
        return arb(value) if isinstance(value, int) else value

    def number_at(self, key, places):
        """Return the number at some places of a letter's value."""
        value = self.components(key)
        for place in places:
            if not isinstance(value, list) or not 0 < place <= len(value):
                raise FormulaError(f"{key} has no component {place}")
            value = value[place - 1]
        if isinstance(value, list):
            raise FormulaError(f"{key} has too few subscripts")
        return value

    def component(self, key, places):
        """Return a component of what a formula defines."""
        parameters, body = self.functions[f"{key}_"]
        if len(parameters) != len(places):
            raise FormulaError(f"{key} has {len(parameters)} subscripts")
        places = dict(zip(parameters, places, strict=True))
        return self.bind(**places).value(body)

    def components(self, key):
        """Return a letter's value, all of its components if it has some."""
        if key in self.values:
            return self.values[key]
        if f"{key}_" not in self.functions:
            raise FormulaError(f"does not know what {key} is")
        parameters, body = self.functions[f"{key}_"]
        if not parameters:
            return self.component(key, [])
        if len(parameters) > 1:
            raise FormulaError(f"{key} has more than one subscript")
        numbers = range(1, self.length(parameters[0], body) + 1)
        return [self.component(key, [k]) for k in numbers]

    def subscript(self, text):
        """Return the number that a subscript stands for."""
        found = int(text) if text.isdigit() else self.values.get(text)
        if not isinstance(found, int):
            raise FormulaError(f"does not know the subscript {text}")
        return found

    def group(self, first, *others):
        """Parentheses around one thing mean that thing."""
        if others:
            raise FormulaError("a list in parentheses is not a number")
        return self.value(first)

    def power(self, base, exponent):
        """Raise to a power; e to a power is the exponential."""
        exponent = self.value(exponent)
        return (
            exponent.exp() if base == E else power(self.value(base), exponent)
        )

    def prime(self, base, _):
        """Refuse the slope of a function that nothing defines."""
        raise FormulaError(f"does not know the function {base[1]}")

    def transposed(self, base, _):
        """Transpose a matrix."""
        return self.value(base).transpose()

    def matrix(self, *rows):
        """Build a matrix."""
        return arb_mat([[self.value(x) for x in row[1:]] for row in rows])

    def cases(self, *cases):
        """Choose the first piece whose condition holds."""
        for _, piece, condition in cases:
            if condition == r"\otherwise" or self.holds(condition):
                return self.value(piece)
        raise FormulaError("no case applies")

    def indicator(self, condition):
        """Return 1 where a condition holds and 0 elsewhere."""
        return arb(self.holds(condition))

    def holds(self, chain):
        """Tell whether a chain of relations is true."""
        sides = [plain(self.value(side)) for side in chain[1::2]]
        pairs = zip(chain[2::2], sides, sides[1:], strict=False)
        return all(compare(a, b) in SIGNS[sign] for sign, a, b in pairs)

    def over(self, index, first, last, body):
        """Return the values of a tree while an index runs."""
        numbers = range(first, last + 1)
        return [self.bind(**{index: n}).value(body) for n in numbers]

    def fold(self, kind, lower, upper, body):
        """Add up or multiply over an index."""
        index = lower[1]
        first = whole(self.value(lower[2])) if len(lower) > 2 else 1
        last = whole(self.value(upper)) if upper else self.length(index, body)
        if first is None or last is None:
            raise FormulaError(f"{index} runs to no whole number")
        terms = self.over(index, first, last, body)
        if kind == r"\sum":
            return sum(terms, arb(0))
        return math.prod(terms, start=arb(1))

    def length(self, index, tree):
        """Return how far an index runs: the length of what it counts."""
        for _, name, subscripts, layer in walk(tree, "symbol"):
            if index not in subscripts:
                continue
            key, place = letter(name, layer), subscripts.index(index)
            if key not in self.values and f"{key}_" in self.functions:
                parameters, body = self.functions[f"{key}_"]
                return self.length(parameters[place], body)
            value = self.values.get(key)
            for _ in range(place):
                value = value[0] if isinstance(value, list) else None
            if isinstance(value, list):
                return len(value)
        raise FormulaError(f"does not know how far {index} runs")

    def product(self, factors):
        """Multiply, after functions have taken what they apply to."""
        rest = list(factors)
        result = self.one(rest)
        while rest:
            result = multiply(result, self.one(rest))
        return result

    def one(self, rest):
        """Take the next factor: a function with its argument, or a number."""
        head = rest.pop(0)
        if head[0] == "slope":
            body = "product", tuple(rest)
            rest.clear()
            return self.slope_of(body, head[1])
        base, primes, exponent = head, 0, None
        if base[0] == "power" and self.is_function(base[1]):
            base, exponent = base[1:]
        if base[0] == "prime":
            base, primes = base[1], len(base[2])
        if not self.is_function(base) or not rest:
            return self.value(head)
        if base[1] == "max" and base[2]:
            [index], body = base[2], ("product", tuple(rest))
            rest.clear()
            return extreme(
                self.over(index, 1, self.length(index, body), body), 1
            )
        if self.is_function(rest[0]) and len(rest) > 1:
            values = [self.one(rest)]
        else:
            argument = rest.pop(0)
            if argument[0] == "power" and argument[1][0] == "group":
                argument, exponent = argument[1:]
            group = argument[1:] if argument[0] == "group" else [argument]
            values = [self.value(argument) for argument in group]
        result = self.call(base[1], primes, values)
        return power(result, self.value(exponent)) if exponent else result

    def is_function(self, tree):
        """Tell whether a factor is the name of a function."""
        if tree[0] == "prime":
            return self.is_function(tree[1])
        return tree[0] == "symbol" and (
            tree[1] in FUNCTIONS
            or tree[1] in self.functions
            or tree[1] in ("max", "min", "log")
        )

    def call(self, name, primes, values):
        """Call a function, or its slope for each prime."""
        first, *others = values
        if primes:
            return slope(
                lambda x: self.call(name, 0, [x, *others]), first, primes
            )
        if isinstance(first, arb_mat):
            rows = first.tolist()
            return arb_mat([[self.call(name, 0, [x]) for x in r] for r in rows])
        if name in ("max", "min"):
            return extreme(values, 1 if name == "max" else -1)
        if name in FUNCTIONS:
            return FUNCTIONS[name](first)
        if name not in self.functions:
            raise FormulaError(f"does not know the function {name}")
        parameters, body = self.functions[name]
        if callable(body):
            return body(*values)
        bound = dict(zip(parameters, values, strict=False))
        return self.bind(**bound).value(body)

    def slope_of(self, tree, symbol):
        """Return the slope of a tree with respect to a letter."""
        name, subscripts, layer = symbol[1:]
        key = letter(name, layer)
        places = [self.subscript(place) for place in subscripts]
        value = self.components(key)

        def along(x):
            moved = {key: replaced(value, places, x)}
            return self.bind(**moved).value(tree)

        return slope(along, self.number_at(key, places))
