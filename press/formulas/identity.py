"""Equations without a C++ function: both sides, at many points."""

import random
from itertools import islice

from flint import arb, arb_mat

from press.formulas.balls import (
    FUNCTIONS,
    UndecidedError,
    compare,
    plain,
    settle,
    show,
)
from press.formulas.evaluate import CONSTANTS, SIGNS, Scope, letter
from press.formulas.grammar import FormulaError, parse, walk

POINTS = 20
# What two sides have to share, to be called equal.
DIGITS = 600
LENGTH = 4
KNOWN = {*FUNCTIONS, *CONSTANTS, "max", "min"}


def any_function(x):
    """Stand in for a function about which nothing is known."""
    return x * x * x + FUNCTIONS["tanh"](x) + x * 2


def unknown(tree, scope, seen=()):
    """Return what a tree leaves open: {name: how many subscripts}."""
    bound = {fold[2][1] for fold in walk(tree, "fold")}
    found, whole = {}, {}
    for _, name, subscripts, layer in walk(tree, "symbol"):
        key = letter(name, layer)
        if name == "max":
            bound.update(subscripts)
        defined = f"{key}_" if f"{key}_" in scope.functions else name
        if defined in scope.functions:
            if defined not in seen:
                inside = meaning(defined, scope, (*seen, defined))
                for inner, depth in inside.items():
                    found[inner] = max(found.get(inner, -1), depth)
        elif name not in KNOWN:
            found[key] = max(found.get(key, 0), len(subscripts))
        # What is a subscript somewhere is a whole number everywhere.
        whole |= {part: -1 for part in subscripts if not part.isdigit()}
    found |= whole
    return {name: depth for name, depth in found.items() if name not in bound}


def meaning(name, scope, seen):
    """Return what the definition of a function or letter leaves open."""
    parameters, body = scope.functions[name]
    if callable(body):
        return {}
    inside = unknown(body, scope, seen)
    return {k: v for k, v in inside.items() if k not in parameters}


def ends(tree):
    """Return {the letter that ends a sum or product: its index}."""
    folds = (fold for fold in walk(tree, "fold") if fold[3])
    return {f[3][1]: f[2][1] for f in folds if f[3][0] == "symbol"}


def sample(letters, counts, bits, chance):
    """Return a random value for every letter that is open."""

    def number(name, depth):
        if depth:
            return [number(name, depth - 1) for _ in range(LENGTH)]
        if name in bits:
            return arb(chance.randint(0, 1))
        near, far = chance.uniform(-3, 3), chance.gauss(0, 9)
        return arb(chance.choice([near, far]))

    values = {}
    for name, depth in letters.items():
        if name in counts:
            values[name] = LENGTH
        elif depth < 0:
            values[name] = chance.randint(1, LENGTH)
        else:
            values[name] = number(name, depth)
    return values


def samples(chain, scope, where):
    """Return scopes that give every free letter a value in its domain."""
    chance = random.Random(0)
    conditions, bits = [], set()
    for condition in filter(None, where.split(";")):
        name, _, kind = condition.strip().partition(" ")
        if kind == "is any function":
            functions = {**scope.functions, name: (["x"], any_function)}
            scope = Scope(scope.values, functions)
        elif kind == "is 0 or 1":
            bits.add(name)
        else:
            conditions.append(parse(condition))

    def fits(point):
        return all(settle(point.holds, condition) for condition in conditions)

    letters = unknown((chain, *conditions), scope)
    bodies = (body for _, body in scope.functions.values())
    counts = ends((chain, *conditions, *bodies))
    points = (
        scope.bind(**sample(letters, counts, bits, chance))
        for _ in range(100 * POINTS)
    )
    found = list(islice(filter(fits, points), POINTS))
    if len(found) < POINTS:
        raise FormulaError(f"finds no point where {where}")
    return found


def agree(relation, a, b, literal):
    """Tell whether two values stand in a relation.

    Equal are balls that meet and that are narrow enough.
    """
    if isinstance(a, arb_mat) or isinstance(b, arb_mat):
        rows = [side.tolist() for side in (a, b)]
        same = len({(len(table), len(table[0])) for table in rows}) == 1
        pairs = zip(a.entries(), b.entries(), strict=False)
        return same and all(agree(relation, x, y, None) for x, y in pairs)
    a, b = plain(a), plain(b)
    if relation == r"\approx":
        digits = len(literal.partition(".")[2]) if literal else 0
        half = arb(10) ** -digits / 2
        return bool(literal) and compare(abs(a - b), half) <= 0
    if relation != "=":
        return compare(a, b) in SIGNS[relation]
    if a == b or not a.overlaps(b):
        return a == b
    tiny = arb(10) ** -DIGITS
    if abs(a - b) <= tiny * abs(a).max(abs(b)).max(tiny):
        return True
    raise UndecidedError("whether {} and {} are equal", a, b)


def number_in(tree):
    """Return the digits of a tree that is a number, or None."""
    tree = tree[1] if tree[0] == "negative" else tree
    return tree[1] if tree[0] == "number" else None


def hold(chain, scope, where="", open_letters=False):
    """Raise a FormulaError where two sides of an equation differ.

    With open_letters, it must leave a letter open: one without says something
    about a single point only.
    """
    letters = unknown(chain, scope)
    if open_letters and not letters:
        raise FormulaError("has no free letter, so it is no identity")
    triples = chain[1:-2:2], chain[2::2], chain[3::2]
    for a, relation, b in zip(*triples, strict=True):
        if a == b:
            raise FormulaError("is trivial: both sides are the same")
        for point in samples(chain, scope, where):
            least = DIGITS * 4 if relation == "=" else 0
            sides = point, a, relation, b
            left, right = settle(compared, *sides, least=least)
            if left is not None:
                at = (f"{x} = {show(point.values[x])}" for x in letters)
                raise FormulaError(
                    f"does not hold at {', '.join(at)}: left {left} "
                    f"{relation} right {right}"
                )


def compared(point, a, relation, b):
    """Return the two sides at a point as text where the relation is wrong."""
    left, right = point.value(a), point.value(b)
    if agree(relation, left, right, number_in(b)):
        return None, None
    return show(left), show(right)
