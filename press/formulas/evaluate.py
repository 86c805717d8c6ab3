"""The value of a formula, and its slope, in balls."""

from functools import cache, partial, reduce
from operator import add, neg, sub

from flint import arb, arb_mat, ctx

from press.formulas import balls
from press.formulas.balls import FUNCTIONS, plain
from press.formulas.calls import EXTREMES
from press.formulas.grammar import walk
from press.formulas.house import FormulaError
from press.formulas.letters import Letters, letter, replaced
from press.formulas.reading import Reader

SIGNS = {"=": {0}, "<": {-1}, ">": {1}, r"\le": {-1, 0}, r"\ge": {0, 1}}
SIGNS |= {r"\ne": {-1, 1}}
LONGEST = 200
E = ("symbol", "e", (), None)


@cache
def literal(text, bits):
    """Return a number as it is written, to so many bits."""
    with ctx.workprec(bits):
        return arb(text)


def shape(value):
    """Return how many rows and columns a value has; a number has none."""
    matrix = isinstance(value, arb_mat)
    return (value.nrows(), value.ncols()) if matrix else ()


def multiply(a, b):
    """Multiply; two columns, component by component."""
    rows, columns = shape(a), shape(b)
    if rows and columns:
        if rows[1] == columns[1] == 1 and rows == columns:
            pairs = zip(a.entries(), b.entries(), strict=True)
            return arb_mat([[x * y] for x, y in pairs])
        if rows[1] != columns[0]:
            raise FormulaError(
                f"multiplies {rows[0]} by {rows[1]} numbers with {columns[0]} "
                f"by {columns[1]}"
            )
    return a * b


def alike(operation, a, b):
    """Add or subtract what has the same rows and columns."""
    if shape(a) != shape(b):
        raise FormulaError("adds a matrix to what has not its shape")
    return operation(a, b)


OPERATIONS = {
    "add": partial(alike, add),
    "subtract": partial(alike, sub),
    "negative": neg,
    "quotient": balls.divide,
    "root": FUNCTIONS["sqrt"],
    "absolute": balls.absolute,
    "floor": balls.floor,
    "percent": lambda x, _: x / 100,
    "positive": lambda x, _: balls.extreme([arb(0), x], 1),
}


class Scope(Letters):
    """What a tree means, where letters mean what they do."""

    def read(self, tree):
        """Return a tree in which every function has its arguments."""
        return self.reader(tree).read(tree)

    def reader(self, tree):
        """Return a reader that knows the functions and a tree's letters."""
        reader = Reader(self.functions)
        reader.letters = {name for _, name, *_ in walk(tree, "symbol")}
        return reader

    def value(self, tree):
        """Return the value of a tree."""
        match tree:
            case "product" | "over" | "group" | "prime" | "braced", *_:
                return self.value(self.read(tree))
            case "fold", _, ("bounds", *_), _:
                return self.value(self.read(tree))
            case "number", text:
                return literal(text, ctx.prec)
            case "symbol", *letter:
                return self.symbol(*letter)
            case "times", factors:
                return reduce(multiply, map(self.value, factors))
            case "call", name, primes, arguments:
                values = list(map(self.value, arguments))
                return self.call(name, primes, values)
            case "power", base, exponent:
                return self.power(base, exponent)
            case "cases", *cases:
                for _, piece, condition in cases:
                    if condition == r"\otherwise" or self.holds(condition):
                        return self.value(piece)
                raise FormulaError("no case applies somewhere: add one")
            case "indicator", *parts:
                return arb(self.holds(parts[-2]))
            case "matrix", *rows:
                return self.matrix([row for _, *row in rows])
            case "fold", *parts:
                return self.fold(*parts)
            case "extreme", name, [index], body:
                terms = self.over(index, 1, self.length(index, body), body)
                return balls.extreme(terms, 1 if name == "max" else -1)
            case "slope_of", body, symbol:
                return self.slope_of(body, symbol)
            case "transposed", matrix, _:
                return self.transposed(self.value(matrix))
            case "component", vector, [place]:
                return self.each(vector, self.subscript(place))
            case "nth_root", _, number, _, base:
                inverse = arb(1) / literal(number, ctx.prec)
                return balls.power(self.value(base), inverse)
            case kind, *parts if kind in OPERATIONS:
                return OPERATIONS[kind](*map(self.inner, parts))
        raise FormulaError(f"a {tree[0]} is no number here")

    def inner(self, part):
        """Return the value of a part; what is a mark stays as it is."""
        return self.value(part) if isinstance(part, tuple) else part

    def power(self, base, exponent):
        """Raise to a power."""
        if base == E:
            return self.number(exponent).exp()
        return balls.power(self.number(base), self.number(exponent))

    def number(self, tree):
        """Return the value of a tree, which has to be a number."""
        value = self.value(tree)
        if isinstance(value, arb_mat):
            raise FormulaError("a matrix stands where a number has to")
        return value

    def transposed(self, matrix):
        """Turn a matrix around; a number stays as it is."""
        return matrix.transpose() if isinstance(matrix, arb_mat) else matrix

    def matrix(self, rows):
        """Return a matrix, whose rows have to be as long as each other."""
        if len({*map(len, rows)}) > 1:
            raise FormulaError("a row of the matrix is shorter than another")
        return arb_mat([list(map(self.number, row)) for row in rows])

    def holds(self, condition):
        """Tell whether a chain of relations is true, or several are."""
        match condition:
            case "both", first, _, second:
                return self.holds(first) and self.holds(second)
            case "either", first, _, second:
                return self.holds(first) or self.holds(second)
        if len(condition) < 4:
            raise FormulaError("a condition compares: write x > 0")
        sides = [plain(self.number(side)) for side in condition[1::2]]
        return all(
            balls.compare(a, b) in SIGNS[sign]
            for sign, a, b in zip(
                condition[2::2], sides, sides[1:], strict=False
            )
        )

    def over(self, index, first, last, body):
        """Return the values of a tree while an index runs."""
        if last - first > LONGEST:
            raise FormulaError(f"{index} runs too far to be computed")
        numbers = range(first, last + 1)
        return [self.bind(**{index: n}).value(body) for n in numbers]

    def fold(self, kind, index, first, last, body):
        """Add up or multiply over an index."""
        first = balls.whole(self.number(first)) if first else 1
        if last:
            last = balls.whole(self.number(last))
        else:
            last = self.length(index, body)
        if first is None or last is None:
            raise FormulaError(f"{index} runs to no whole number")
        terms = self.over(index, first, last, body)
        if kind == r"\sum":
            return reduce(OPERATIONS["add"], terms) if terms else arb(0)
        return reduce(multiply, terms, arb(1))

    def each(self, vector, place):
        """Return a component of what a function makes of a vector."""
        if vector[0] != "vector":
            raise FormulaError("a subscript stands behind what has no parts")
        _, name, (_, letter_, _, layer) = vector
        [parameter], (_, index, body) = self.functions[name][:2]
        values = self.components(letter(letter_, layer))
        return self.bind(**{parameter: values, index: place}).value(body)

    def call(self, name, primes, values):
        """Call a function, or its slope for each prime."""
        first, *others = values
        if primes:
            call = partial(self.call, name, 0)
            return balls.slope(lambda x: call([x, *others]), first, primes)
        if isinstance(first, arb_mat):
            rows = first.tolist()
            return arb_mat([[self.call(name, 0, [x]) for x in r] for r in rows])
        if name in self.functions:
            parameters, body = self.functions[name][:2]
            if callable(body):
                return body(*values)
            bound = dict(zip(parameters, values, strict=True))
            return self.bind(**bound).value(body)
        if name in EXTREMES:
            return balls.extreme(values, 1 if name == "max" else -1)
        return FUNCTIONS[name](first)

    def slope_of(self, tree, symbol):
        """Return the slope of a tree with respect to a letter."""
        if symbol[0] != "symbol":
            raise FormulaError("a slope is taken with respect to a letter")
        _, name, subscripts, layer = symbol
        key = letter(name, layer)
        places = [self.subscript(place) for place in subscripts]
        value = self.components(key)

        def along(x):
            moved = {key: replaced(value, places, x)}
            return self.bind(**moved).value(tree)

        return balls.slope(along, self.number_at(key, places))
