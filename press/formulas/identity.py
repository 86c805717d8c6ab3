"""Equations without a C++ function: both sides, at many points."""

import random

from mpmath import mp

from .cache import cached
from .evaluate import COMPARE, FUNCTIONS, Scope, letter, parts, plain
from .grammar import FormulaError, parse

POINTS = 20
TOLERANCE = mp.mpf(10) ** -600
LENGTH = 4
KNOWN = {*FUNCTIONS, "max", "min", "e", "pi"}


def any_function(x):
    """Stand in for a function about which nothing is known."""
    return x * x * x + Scope({"x": x}).value(parse(r"\tanh(x)")[1]) + x * 2


def symbols(tree):
    """Yield every symbol of a tree."""
    if isinstance(tree, tuple):
        if tree[:1] == ("symbol",):
            yield tree
        for part in tree:
            yield from symbols(part)


def folds(tree):
    """Yield every sum and product of a tree."""
    if isinstance(tree, tuple):
        if tree[:1] == ("fold",):
            yield tree
        for part in tree:
            yield from folds(part)


def unknown(tree, scope, seen=()):
    """Return what a tree leaves open: {name: how many subscripts}."""
    bound = {str(fold[2][1]) for fold in folds(tree)}
    found = {}
    for _, name, subscripts, layer in symbols(tree):
        key = letter(name, layer)
        if name == "max" and subscripts:
            bound.update(subscripts)
        defined = f"{key}_" if f"{key}_" in scope.functions else name
        if defined in scope.functions and defined not in seen:
            inside = meaning(defined, scope, (*seen, defined))
            for inner, depth in inside.items():
                found[inner] = max(found.get(inner, -1), depth)
        elif name not in KNOWN and defined not in scope.functions:
            found[key] = max(found.get(key, 0), len(subscripts))
    # What is a subscript somewhere is a whole number everywhere.
    for _, _, subscripts, _ in symbols(tree):
        for subscript in subscripts:
            if not subscript.isdigit():
                found[subscript] = -1
    return {name: depth for name, depth in found.items() if name not in bound}


def relevant(tree, scope):
    """Return the definitions that the value of a tree depends on."""
    found = {}
    for _, name, _, layer in symbols(tree):
        for key in (name, f"{letter(name, layer)}_"):
            if key in scope.functions and key not in found:
                found[key] = scope.functions[key]
                inside = Scope(scope.values, without(scope.functions, found))
                found.update(relevant(found[key][1], inside))
    return dict(sorted(found.items()))


def without(functions, names):
    """Return the functions that have none of these names."""
    return {k: v for k, v in functions.items() if k not in names}


def meaning(name, scope, seen):
    """Return what the definition of a function or letter leaves open."""
    parameters, body = scope.functions[name]
    if callable(body):
        return {}
    inside = unknown(body, scope, seen)
    return {k: v for k, v in inside.items() if k not in parameters}


def sample(tree, scope, chance, bits=()):
    """Return a scope with a random value for all that a tree leaves open."""
    inside = [body for _, body in scope.functions.values()]
    counts = {
        str(f[3][1])
        for f in folds((tree, *inside))
        if f[3] and f[3][0] == "symbol"
    }

    def number(name):
        if name in bits:
            return mp.mpf(chance.randint(0, 1))
        near, far = chance.uniform(-3, 3), chance.gauss(0, 9)
        return mp.mpf(chance.choice([near, far]))

    def numbers(name, depth):
        if depth == 0:
            return number(name)
        return [numbers(name, depth - 1) for _ in range(LENGTH)]

    values = {}
    for name, depth in unknown(tree, scope).items():
        if name in counts:
            values[name] = LENGTH
        elif depth < 0:
            values[name] = chance.randint(1, LENGTH)
        else:
            values[name] = numbers(name, depth)
    return scope.bind(**values)


def samples(chain, scope, where, seed):
    """Yield scopes that give every free letter a value in its domain."""
    chance = random.Random(seed)
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
    found = tries = 0
    while found < POINTS:
        tries += 1
        if tries > 100 * POINTS:
            raise FormulaError(f"finds no point where {where}")
        point = sample((chain, *conditions), scope, chance, bits)
        if all(point.holds(condition) for condition in conditions):
            found += 1
            yield point


def agree(relation, a, b, literal):
    """Tell whether two values stand in a relation."""
    if isinstance(a, mp.matrix) or isinstance(b, mp.matrix):
        same = (a.rows, a.cols) == (b.rows, b.cols)
        pairs = zip(a, b, strict=False)
        return same and all(agree(relation, x, y, None) for x, y in pairs)
    a, b = plain(a), plain(b)
    if relation == r"\approx":
        digits = len(literal.partition(".")[2]) if literal else 0
        return literal and abs(a - b) <= mp.mpf(10) ** -digits / 2
    if relation == "=":
        return abs(a - b) <= TOLERANCE * max(abs(a), abs(b), TOLERANCE)
    return COMPARE[relation](a, b)


def number_in(tree):
    """Return the digits of a tree that is a number, or None."""
    tree = tree[1] if tree[0] == "negative" else tree
    return str(tree[1]) if tree[0] == "number" else None


def check(chain, scope, where="", seed=0, open_letters=False):
    """Return what is wrong with an equation, or None.

    With open_letters, it must leave a letter open: one without says something
    about a single point only.
    """
    if open_letters and not unknown(chain, scope):
        return "has no free letter, so it is no identity"
    conditions = [parse(c) for c in where.split(";") if " is " not in c and c]
    functions = relevant((chain, *conditions), scope)
    key = ("identity", chain, functions, scope.values, where, seed)
    return cached(key, lambda: compare(chain, scope, where, seed))


def compare(chain, scope, where, seed):
    """Return where two sides of an equation differ, or None."""
    sides, relations = chain[1::2], chain[2::2]
    for a, relation, b in zip(sides, relations, sides[1:], strict=False):
        if a == b:
            return "is trivial: both sides are the same"
        for point in samples(chain, scope, where, seed):
            left, right = point.value(a), point.value(b)
            if not agree(relation, left, right, number_in(b)):
                letters = unknown(chain, scope)
                at = ", ".join(
                    f"{name} = {show(point.values[name])}"
                    for name in letters
                    if name in point.values
                )
                return (
                    f"does not hold at {at}: left {show(left)} {relation} "
                    f"right {show(right)}"
                )
    return None


def show(value):
    """Return a value to a few digits."""
    if isinstance(value, list):
        return f"[{', '.join(map(show, value))}]"
    return str(value) if isinstance(value, int) else mp.nstr(parts(value)[0], 8)
