"""Points at which the two sides of an equation are compared."""

import random
from itertools import chain as joined

from flint import arb

from press.formulas.balls import (
    FUNCTIONS,
    UndecidedError,
    UndefinedError,
    settle,
)
from press.formulas.evaluate import Scope
from press.formulas.grammar import parse, walk
from press.formulas.house import FormulaError
from press.formulas.letters import CONSTANTS, letter

POINTS = 20
LENGTH, LONGEST = 4, 50
# Where a formula may change: at numbers in it, and at none more than these.
EDGES = 12


def any_function(x):
    """Stand in for a function about which nothing is known."""
    return x * x * x + FUNCTIONS["tanh"](x) + x * 2


def called(tree):
    """Return the names of the functions that a tree calls."""
    calls = joined(walk(tree, "call"), walk(tree, "vector"))
    return {name for _, name, *_ in calls}


def bound(tree):
    """Return the letters that sums and the like give their values."""
    folds = {fold[2] for fold in walk(tree, "fold")}
    return folds.union(*(part[2] for part in walk(tree, "extreme")))


def unknown(tree, scope, seen=()):
    """Return what a read tree leaves open: {name: how many subscripts}."""
    found, whole = {}, {}

    def add(key, depth):
        if found.setdefault(key, depth) != depth:
            raise FormulaError(
                f"{key} has subscripts here and not there: call one of them "
                "by another letter"
            )

    def follow(name):
        if name in scope.functions and name not in seen:
            inside = meaning(name, scope, (*seen, name))
            for inner, depth in inside.items():
                (whole.__setitem__ if depth < 0 else add)(inner, depth)

    for name in called(tree):
        follow(name)
    for _, name, subscripts, layer in walk(tree, "symbol"):
        key = letter(name, layer)
        if f"{key}_" in scope.functions:
            follow(f"{key}_")
        elif name not in CONSTANTS:
            add(key, len(subscripts))
        # What is a subscript somewhere is a whole number everywhere.
        places = (part for part in subscripts if part.isalpha())
        whole |= dict.fromkeys(places, -1)
    found |= whole
    inner = bound(tree)
    return {name: depth for name, depth in found.items() if name not in inner}


def meaning(name, scope, seen):
    """Return what the definition of a function or letter leaves open."""
    parameters, body = scope.functions[name][:2]
    if callable(body):
        return {}
    own = {*parameters}
    if body[0] == "each":
        _, index, body = body
        own.add(index)
    inside = unknown(scope.read(body), scope, seen)
    return {k: v for k, v in inside.items() if k not in own}


def reached(tree, scope, seen=()):
    """Yield a tree and the bodies of all that it refers to."""
    yield tree
    letters = walk(tree, "symbol")
    names = called(tree) | {f"{letter(s[1], s[3])}_" for s in letters}
    for name in names & scope.functions.keys() - {*seen}:
        body = scope.functions[name][1]
        if not callable(body):
            body = body[2] if body[0] == "each" else body
            yield from reached(scope.read(body), scope, (*seen, name))


def ends(tree):
    """Return {the letter that ends a sum or product: its index}."""
    folds = (fold for fold in walk(tree, "fold") if len(fold) == 6 and fold[4])
    return {f[4][1]: f[2] for f in folds if f[4][0] == "symbol"}


def furthest(trees):
    """Return how long a list has to be, for all that is taken from it."""
    places = [part for symbol in walk(trees, "symbol") for part in symbol[2]]
    numbers = [int(part) for part in places if part.isdigit()]
    for fold in walk(trees, "fold"):
        if fold[4] and fold[4][0] == "number":
            numbers.append(int(float(fold[4][1])))
    if max(numbers, default=0) > LONGEST:
        raise FormulaError(f"counts beyond {LONGEST}")
    return max([LENGTH, *numbers])


def edges(trees):
    """Return numbers at which a formula may change: 0, and those in it.

    At a kink, slopes are a convention of code; nothing is asked there.
    """
    kinds = ("cases", "indicator", "absolute", "positive", "floor")
    pieces = any(True for kind in kinds for _ in walk(trees, kind))
    pieces = pieces or called(trees) & {"max", "min", "sgn"}
    slopes = any(True for _ in walk(trees, "slope_of"))
    slopes = slopes or any(call[2] for call in walk(trees, "call"))
    if pieces and slopes:
        return []
    numbers = {float(text) for _, text in walk(trees, "number")}
    both = {0.0}.union(*({n, -n} for n in numbers if n < 100))
    return sorted(both, key=abs)[:EDGES]


def positive(name):
    """Return the condition that a letter is above zero."""
    return ("chain", ("symbol", name, (), None), ">", ("number", "0"))


class Points:
    """The points of an equation: random ones, and where pieces meet."""

    def __init__(self, chain, scope, where="", conditions=()):
        """Read the conditions of `where`; the others are read already."""
        self.conditions, self.bits = list(conditions), set()
        functions = scope.functions
        for condition in filter(None, map(str.strip, where.split(";"))):
            name, _, kind = condition.partition(" ")
            name = name.strip("\\")
            if kind == "is any function":
                functions = {**functions, name: (["x"], any_function)}
            elif kind == "is 0 or 1":
                self.bits.add(name)
            else:
                self.conditions.append(parse(condition))
        self.scope = Scope(scope.values, functions)
        reader = self.scope.reader(chain)
        self.chain = reader.read(chain)
        self.conditions = list(map(self.scope.read, self.conditions))
        # Whose parameter is left out takes it to be positive.
        said = {name for _, name, *_ in walk((*self.conditions,), "symbol")}
        self.conditions += map(positive, sorted(reader.omitted - said))
        self.letters = unknown((self.chain, *self.conditions), self.scope)
        trees = tuple(reached((self.chain, *self.conditions), self.scope))
        self.counts, self.edges = ends(trees), edges(trees)
        lists = any(depth > 0 for depth in self.letters.values())
        self.length = furthest(trees) if lists else LENGTH

    def fits(self, point):
        """Tell whether all conditions hold at a point."""
        try:
            return all(settle(point.holds, each) for each in self.conditions)
        except UndefinedError:
            return False

    def random(self):
        """Yield scopes that give every open letter a value."""
        chance = random.Random(0)
        if not self.letters:
            yield self.scope
            return
        for _ in range(100 * POINTS):
            point = self.scope.bind(**self.sample(chance))
            if self.fits(point):
                yield point

    def at_edges(self):
        """Yield scopes in which one letter is where pieces meet."""
        chance = random.Random(1)
        for name, depth in self.letters.items():
            if depth < 0 or name in self.bits or name in self.counts:
                continue
            for edge in self.edges if depth == 0 else [0.0]:
                value = arb(edge)
                for _ in range(depth):
                    value = [value] * self.length
                values = {**self.sample(chance), name: value}
                point = self.scope.bind(**values)
                try:
                    if self.fits(point):
                        yield point
                except UndecidedError:
                    continue

    def sample(self, chance):
        """Return a random value for every letter that is open."""

        def number(name, depth):
            if depth:
                return [number(name, depth - 1) for _ in range(self.length)]
            if name in self.bits:
                return arb(chance.randint(0, 1))
            near, far = chance.uniform(-3, 3), chance.gauss(0, 9)
            return arb(chance.choice([near, far]))

        values = {}
        for name, depth in self.letters.items():
            if name in self.counts:
                values[name] = self.length
            elif depth < 0:
                values[name] = chance.randint(1, self.length)
            else:
                values[name] = number(name, depth)
        return values
