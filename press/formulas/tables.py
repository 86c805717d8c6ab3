"""Exact values at many inputs, for the tests of functions with a formula."""

import random
import re
from functools import partial
from itertools import product
from math import inf, ldexp

from flint import arb, ctx

from press.formulas import grid, identity
from press.formulas.balls import BITS, UndecidedError, compare, nearest, settle
from press.formulas.evaluate import Scope, letter
from press.formulas.grammar import FormulaError, parse, walk

OTHERS = [0.1, 0.25, 1.702, 2.0, 10.0, -0.1, -1.0, -2.0]
SPREADS = {"float": [1, 20, 200], "double": [1, 20, 200, 1400]}
# Binary digits of a type, and the exponents of its smallest number and its end.
TYPES = {"float": (24, -149, 128), "double": (53, -1074, 1024)}
# A number that so many bits do not tell from a power of two has its ulp.
POWER = BITS[2]


def default(text, kind):
    """Return the default of a parameter, rounded to its type."""
    number = re.search(r"-?\d+(\.\d+)?", text)
    if not number:
        raise FormulaError("a parameter after x has no default to test it at")
    return grid.rounded(float(number[0]), kind)


def points(promise, kind, where):
    """Return the inputs of a function, parameters included."""
    defaults = [default(text, kind) for text in promise.defaults[1:]]
    xs = grid.grid(kind)
    found = [[x, *defaults] for x in xs]
    conditions = [parse(condition) for condition in where.split(";") if where]
    for place, name in enumerate(promise.parameters[1:]):
        for other in (grid.rounded(other, kind) for other in OTHERS):
            usual = zip(promise.parameters[1:], map(arb, defaults), strict=True)
            scope = Scope({**dict(usual), name: arb(other)})
            if all(settle(scope.holds, condition) for condition in conditions):
                moved = [*defaults[:place], other, *defaults[place + 1 :]]
                found += [[x, *moved] for x in xs[::3]]
    return found


def scalars(promise, chain, scope, kind, where):
    """Return a row for each input: inputs, value, rest, ulp and bound.

    All of them are written in the hexadecimal digits of a double.
    """
    rows, names = [], promise.parameters
    inputs = points(promise, kind, where)
    for numbers in inputs:
        named = dict(zip(names, numbers, strict=True))
        usual = zip(names[1:], numbers[1:], inputs[0][1:], strict=True)
        moved = [name for name, number, other in usual if number != other]
        balls = {name: arb(number) for name, number in named.items()}
        value = partial(scope.bind(**balls).value, chain[3])
        known = entry(promise, value, kind, named, moved)
        rows.append(exactly([*numbers, *known]))
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
        return high
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


def letters(promise, text):
    r"""Return {parameter: (letter, transposed)} from `a scores; w^\top W`."""
    found = {}
    for pair in filter(None, text.split(";")):
        symbol, _, parameter = pair.strip().partition(" ")
        name, mark, _ = symbol.partition(r"^\top")
        found[parameter] = (name.strip("\\"), bool(mark))
    if {*promise.parameters} != {*found}:
        raise FormulaError(
            f"{promise.name} has the parameters "
            f"{', '.join(promise.parameters)}: name the letter of each, and of "
            "no other, in :letters: a scores; b biases"
        )
    return found


def vectors(promise, chain, scope, kind, text):
    """Return a row for each case of a function of vectors.

    It has the rows, columns and numbers of every argument, then value, rest,
    ulp and bound of every component.
    """
    named = letters(promise, text)
    left, tree = chain[1], chain[3]
    axes, lengths = indices(tree)
    answer = list(dict.fromkeys(letter_subscripts(left)))
    for name in answer:
        if name not in lengths:
            raise FormulaError(f"the index {name} stands on the left only")
    rows = []
    for sizes, draw in plan(promise, kind, random.Random(754)):
        size = {name: sizes[group] for name, group in lengths.items()}
        values = {end: size[i] for end, i in identity.ends(tree).items()}
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


def letter_subscripts(tree):
    """Yield the subscripts of a tree that are letters."""
    for symbol in walk(tree, "symbol"):
        yield from filter(str.isalpha, symbol[2])


def indices(tree):
    """Return {letter: its indices} and {index: group of equal length}."""
    axes, group = {}, {}
    for _, name, subscripts, layer in walk(tree, "symbol"):
        known = axes.setdefault(letter(name, layer), list(subscripts))
        for first, other in zip(known, subscripts, strict=True):
            for index in (first, other):
                group.setdefault(index, index)
            old, new = group[other], group[first]
            group = {k: new if v == old else v for k, v in group.items()}
    order = list(dict.fromkeys(group.values()))
    return axes, {name: order.index(root) for name, root in group.items()}


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
    if not shape:
        number = draw()
        return arb(number), [1, 1, number]
    rows, columns = shape if len(shape) == 2 else (1, *shape)
    table = [[draw() for _ in range(columns)] for _ in range(rows)]
    value = [list(map(arb, row)) for row in table]
    if transposed:
        table = list(zip(*table, strict=True))
    flat = [number for row in table for number in row]
    return (
        value if len(shape) == 2 else value[0],
        [len(table), len(table[0]), *flat],
    )
