"""Exact values at many inputs, for the tests of functions with a formula."""

import random
import re
from itertools import product

from mpmath import mp

from press.formulas import grid, identity
from press.formulas.cache import cached
from press.formulas.evaluate import Scope, letter
from press.formulas.grammar import FormulaError, parse

OTHERS = [0.1, 0.25, 1.702, 2.0, 10.0, -0.1, -1.0, -2.0]
SPREADS = {"float": [1, 20, 200], "double": [1, 20, 200, 1400]}


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
    for place in range(len(defaults)):
        for other in OTHERS:
            moved = [*defaults]
            moved[place] = grid.rounded(other, kind)
            names = dict(zip(promise.parameters[1:], moved, strict=True))
            scope = Scope({name: mp.mpf(n) for name, n in names.items()})
            if all(scope.holds(condition) for condition in conditions):
                found += [[x, *moved] for x in xs[::3]]
    return found


def scalars(promise, tree, scope, kind, where):
    """Return a row for each input: inputs, value, rest, ulp and bound.

    All of them are written in the hexadecimal digits of a double.
    """
    inputs = points(promise, kind, where)
    functions = identity.relevant(tree, scope)
    names = promise.parameters
    defaults = inputs[0][1:]

    def make():
        rows = []
        for numbers in inputs:
            named = dict(zip(names, map(mp.mpf, numbers), strict=True))
            exact = scope.bind(**named).value(tree)
            moved = [
                name
                for name, n, usual in zip(
                    names[1:], numbers[1:], defaults, strict=True
                )
                if n != usual
            ]
            known = entry(promise, exact, kind, named, moved)
            rows.append(exactly([*numbers, *known]))
        return rows

    key = ("scalars", names, promise.bound, tree, functions, kind, inputs)
    return cached(key, make)


def exactly(numbers):
    """Return numbers as text that loses no digit."""
    return [float(number).hex() for number in numbers]


def entry(promise, exact, kind, named=None, moved=()):
    """Return the double next to a value, what is left, an ulp, the bound."""
    digits, least, most = {
        "float": (24, -149, 128),
        "double": (53, -1074, 1024),
    }[kind]
    exponent = int(mp.floor(mp.log(abs(exact), 2))) + 1 if exact else least
    ulp = mp.mpf(2) ** max(exponent - digits, least)
    bound = 0.0
    if not promise.exact:
        bound = promise.bound.at(exact, ulp, kind, named or {}, moved)
    if abs(exact) >= mp.mpf(2) ** most - ulp / 2:
        return [float("inf") * (1 if exact > 0 else -1), 0.0, 1.0, bound]
    near = float(exact)
    return [near, float((exact - mp.mpf(near)) / ulp), float(ulp), bound]


def letters(promise, text):
    r"""Return {parameter: (letter, transposed)} from `a scores; w^\top W`."""
    found = {}
    for pair in filter(None, text.split(";")):
        symbol, _, parameter = pair.strip().partition(" ")
        name, mark, _ = symbol.partition(r"^\top")
        found[parameter] = (name.strip("\\"), bool(mark))
    missing = set(promise.parameters) ^ set(found)
    if missing:
        raise FormulaError(
            f"{promise.name} has the parameters "
            f"{', '.join(promise.parameters)}: name the letter of each, and of "
            "no other, in :letters: a scores; b biases"
        )
    return found


def vectors(promise, chain, scope, kind, text):
    """Return a row for each case.

    It has the rows, columns and numbers of every argument, then value, rest,
    ulp and bound of every component.
    """
    named = letters(promise, text)
    functions = identity.relevant(chain, scope)
    key = ("cases", promise.bound, chain, functions, kind, text)
    return cached(key, lambda: list(cases(promise, chain, scope, kind, named)))


def cases(promise, chain, scope, kind, named):
    """Yield the cases of one function of vectors."""
    left, tree = chain[1], chain[3]
    axes, lengths = indices(tree)
    answer = list(dict.fromkeys(name for name in named_subscripts(left)))
    for name in answer:
        if name not in lengths:
            raise FormulaError(f"the index {name} stands on the left only")
    for sizes, draw in plan(promise, kind, random.Random(754)):
        size = {name: sizes[group] for name, group in lengths.items()}
        values, arguments = {}, []
        for parameter in promise.parameters:
            symbol, transposed = named[parameter]
            key = next((k for k in axes if k.partition("(")[0] == symbol), None)
            shape = [size[name] for name in axes.get(key, [])]
            values[key or symbol], argument = numbers(shape, draw, transposed)
            arguments += argument
        ends = {
            str(fold[3][1]): size[str(fold[2][1])]
            for fold in identity.folds(tree)
            if fold[3] and fold[3][0] == "symbol"
        }
        point = scope.bind(**ends, **values)
        found = []
        for places in product(*(range(1, size[n] + 1) for n in answer)):
            here = point.bind(**dict(zip(answer, places, strict=True)))
            found += entry(promise, here.value(tree), kind)
        yield exactly([*arguments, *found])


def named_subscripts(tree):
    """Yield the subscripts of a tree that are letters."""
    for symbol in identity.symbols(tree):
        yield from (name for name in symbol[2] if name.isalpha())


def indices(tree):
    """Return {letter: its indices} and {index: group of equal length}."""
    axes, group = {}, {}
    for _, name, subscripts, layer in identity.symbols(tree):
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
    if promise.name.startswith("activation::"):
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
        return mp.mpf(number), [1, 1, number]
    if len(shape) == 1:
        row = [draw() for _ in range(shape[0])]
        return list(map(mp.mpf, row)), [1, shape[0], *row]
    table = [[draw() for _ in range(shape[1])] for _ in range(shape[0])]
    value = [list(map(mp.mpf, row)) for row in table]
    if transposed:
        table = list(zip(*table, strict=True))
    flat = [number for row in table for number in row]
    return value, [len(table), len(table[0]), *flat]
