"""Exact values at many inputs, for the tests of functions with a formula."""

import random
import re
from functools import partial
from itertools import product
from math import inf, ldexp

from flint import arb, ctx

from press.formulas import grid, sampling
from press.formulas.balls import UndecidedError, compare, nearest, settle
from press.formulas.evaluate import Scope
from press.formulas.functions import indices, letters
from press.formulas.grammar import parse, walk
from press.formulas.house import FormulaError
from press.formulas.letters import letter

OTHERS = [0.1, 0.25, 1.702, 2.0, 10.0, -0.1, -1.0, -2.0]
SPREADS = {"float": [1, 20, 200], "double": [1, 20, 200, 1400]}
# Binary digits of a type, and the exponents of its smallest number and its end.
TYPES = {"float": (24, -149, 128), "double": (53, -1074, 1024)}
# What so many bits do not tell from a power of two has the smaller ulp below.
POWER = 3072


def default(text, kind):
    """Return the default of a parameter, rounded to its type."""
    number = re.search(r"-?\d+(\.\d+)?", text)
    if not number:
        raise FormulaError("a parameter after x has no default to test it at")
    return grid.rounded(float(number[0]), kind)


def points(promise, kind, where):
    """Yield the inputs of a function by name, and which ones are moved."""
    x, *others = promise.parameters
    usual = {
        name: default(text, kind)
        for name, text in zip(others, promise.defaults[1:], strict=True)
    }
    xs = grid.grid(kind)
    yield from (({x: number, **usual}, []) for number in xs)
    conditions = [parse(condition) for condition in where.split(";") if where]
    for name, other in product(others, OTHERS):
        moved = {**usual, name: grid.rounded(other, kind)}
        scope = Scope({name: arb(value) for name, value in moved.items()})
        if all(settle(scope.holds, condition) for condition in conditions):
            changed = [name] if moved != usual else []
            yield from (({x: number, **moved}, changed) for number in xs[::3])


def scalars(promise, chain, scope, kind, where):
    """Return a row for each input: inputs, value, rest, ulp and bound.

    All of them are written in the hexadecimal digits of a double.
    """
    tree, rows = scope.read(chain[3]), []
    for named, moved in points(promise, kind, where):
        inputs = {name: arb(number) for name, number in named.items()}
        value = partial(scope.bind(**inputs).value, tree)
        known = entry(promise, value, kind, named, moved)
        rows.append(exactly([*named.values(), *known]))
    return rows


def exactly(numbers):
    """Return numbers as text that loses no digit."""
    return [float(number).hex() for number in numbers]


def exponent(ball, digits, least):
    """Return the binary exponent of an ulp at a ball's number."""
    found = []
    for end in (ball.abs_lower(), ball.abs_upper()):
        mantissa, power = map(int, end.man_exp())
        power += mantissa.bit_length() - digits
        found.append(max(power, least) if mantissa else least)
    low, high = found
    if low == high or (low + 1 == high and ctx.prec >= POWER):
        return low
    raise UndecidedError("what an ulp is at {}", ball)


def entry(promise, value, kind, named=None, moved=()):
    """Return the double next to a value, what is left, an ulp, the bound.

    value() is its ball, to as many bits as balls have then.
    """
    return settle(lambda: known(promise, value(), kind, named or {}, moved))


def known(promise, exact, kind, named, moved):
    """Return what is known of a ball, if it is narrow enough."""
    digits, least, most = TYPES[kind]
    top = most - digits
    end = arb(2) ** most - arb(2) ** top / 2
    finite = compare(abs(exact), end) < 0
    ulp = ldexp(1.0, exponent(exact, digits, least) if finite else top)
    bound = 0.0
    if not promise.exact:
        bound = promise.bound.at(exact, ulp, kind, named, moved)
    if not finite:
        return [inf * compare(exact, 0), 0.0, 1.0, bound]
    near = nearest(exact)
    return [near, nearest((exact - near) / ulp), ulp, bound]


def vectors(promise, chain, scope, kind, text):
    """Return a row for each case of a function of vectors.

    It has the rows, columns and numbers of every argument, then value, rest,
    ulp and bound of every component.
    """
    named = letters(promise, text, chain)
    left, tree = chain[1], scope.read(chain[3])
    answer, counted = indices(left), indices(tree)
    for name in answer:
        if name not in counted:
            raise FormulaError(f"the index {name} stands on the left only")
    axes = {}
    for _, name, subscripts, layer in walk(tree, "symbol"):
        axes.setdefault(letter(name, layer), subscripts)
    rows = []
    for sizes, draw in plan(promise, kind, random.Random(754)):
        size = dict(zip(counted, sizes, strict=False))
        values = {end: size[i] for end, i in sampling.ends(tree).items()}
        row = []
        for parameter in promise.parameters:
            symbol, transposed = named[parameter]
            key = next((k for k in axes if k.partition("(")[0] == symbol), None)
            shape = [size[name] for name in axes.get(key, [])]
            values[key or symbol], argument = numbers(shape, draw, transposed)
            row += argument
        for places in product(*(range(1, size[n] + 1) for n in answer)):
            here = dict(zip(answer, places, strict=True))
            value = partial(scope.bind(**values, **here).value, tree)
            row += entry(promise, value, kind)
        rows.append(exactly(row))
    return rows


def plan(promise, kind, chance):
    """Yield the lengths of a case, and how its numbers are drawn."""
    if not promise.exact:
        for spread in SPREADS[kind]:
            for length in (1, 2, 3, 7, 20):
                yield (
                    [length] * 3,
                    lambda s=spread: grid.rounded(chance.uniform(-s, s), kind),
                )
        yield [4] * 3, lambda: chance.choice([-3.0, 0.0, 1.5])
        yield [5] * 3, lambda: grid.rounded(1000 + chance.uniform(0, 9), kind)
        return
    # Eighths, few and small: their sums of products are exact in any type.
    for sizes in ([1, 1, 1], [2, 3, 4], [3, 2, 5], [4, 4, 1], [5, 3, 2]):
        yield sizes, lambda: chance.randint(-16, 16) / 8


def numbers(shape, draw, transposed):
    """Return a letter's value, and [rows, columns, *numbers] for C++."""
    rows, columns = (1, 1, *shape)[-2:]
    table = [[draw() for _ in range(columns)] for _ in range(rows)]
    value = [list(map(arb, row)) for row in table]
    for _ in range(2 - len(shape)):
        [value] = value
    if transposed:
        table = list(zip(*table, strict=True))
    flat = [number for row in table for number in row]
    return value, [len(table), len(table[0]), *flat]
