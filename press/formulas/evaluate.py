"""The value of a formula, and its slope, in balls."""

import math
from functools import cache, partial
from operator import add, neg, sub

from flint import arb, arb_mat, ctx

from press.formulas import balls
from press.formulas.balls import FUNCTIONS, plain
from press.formulas.grammar import FormulaError
from press.formulas.letters import Letters, letter, replaced

SIGNS = {"=": {0}, "<": {-1}, ">": {1}, r"\le": {-1, 0}, r"\ge": {0, 1}}
OPERATIONS = {
    "add": add,
    "subtract": sub,
    "negative": neg,
    "quotient": balls.divide,
    "root": FUNCTIONS["sqrt"],
    "absolute": balls.absolute,
}
E = ("symbol", "e", (), None)


@cache
def literal(text, bits):
    """Return a number as it is written, to so many bits."""
    with ctx.workprec(bits):
        return arb(text)


def multiply(a, b):
    """Multiply; two columns, component by component."""
    both = isinstance(a, arb_mat) and isinstance(b, arb_mat)
    if both and a.ncols() == b.ncols() == 1:
        pairs = zip(a.entries(), b.entries(), strict=True)
        return arb_mat([[x * y] for x, y in pairs])
    return a * b


class Scope(Letters):
    """What a tree means, where letters mean what they do."""

    def value(self, tree):
        """Return the value of a tree."""
        match tree:
            case "number", text:
                return literal(text, ctx.prec)
            case "symbol", *letter:
                return self.symbol(*letter)
            case "product", factors:
                return self.product(list(factors))
            case "power", base, exponent:
                exponent = self.value(exponent)
                if base == E:
                    return exponent.exp()
                return balls.power(self.value(base), exponent)
            case "group", inside:
                return self.value(inside)
            case "group", *_:
                raise FormulaError("a list in parentheses is not a number")
            case "prime", base, _:
                raise FormulaError(f"does not know the function {base[1]}")
            case "cases", *cases:
                for _, piece, condition in cases:
                    if condition == r"\otherwise" or self.holds(condition):
                        return self.value(piece)
                raise FormulaError("no case applies")
            case "indicator", condition:
                return arb(self.holds(condition))
            case "matrix", *rows:
                return arb_mat([list(map(self.value, r)) for _, *r in rows])
            case "fold", *parts:
                return self.fold(*parts)
            case "slope_of", body, symbol:
                return self.slope_of(body, symbol)
            case "transposed", matrix, _:
                return self.value(matrix).transpose()
            case kind, *parts:
                return OPERATIONS[kind](*map(self.value, parts))

    def holds(self, chain):
        """Tell whether a chain of relations is true."""
        sides = [plain(self.value(side)) for side in chain[1::2]]
        pairs = zip(chain[2::2], sides, sides[1:], strict=False)
        return all(balls.compare(a, b) in SIGNS[sign] for sign, a, b in pairs)

    def over(self, index, first, last, body):
        """Return the values of a tree while an index runs."""
        numbers = range(first, last + 1)
        return [self.bind(**{index: n}).value(body) for n in numbers]

    def fold(self, kind, lower, upper, body):
        """Add up or multiply over an index."""
        _, index, *first = lower
        first = balls.whole(self.value(*first)) if first else 1
        if upper:
            last = balls.whole(self.value(upper))
        else:
            last = self.length(index, body)
        if first is None or last is None:
            raise FormulaError(f"{index} runs to no whole number")
        terms = self.over(index, first, last, body)
        if kind == r"\sum":
            return sum(terms, arb(0))
        return math.prod(terms, start=arb(1))

    def product(self, rest):
        """Multiply, after functions have taken what they apply to."""
        result = self.one(rest)
        while rest:
            result = multiply(result, self.one(rest))
        return result

    def one(self, rest):
        """Take the next factor: a function with its argument, or a number."""
        head = rest.pop(0)
        left = ("product", tuple(rest))
        if head[0] == "slope":
            rest.clear()
            return self.slope_of(left, head[1])
        raised = head[0] == "power" and self.is_function(head[1])
        base, exponent = head[1:] if raised else (head, None)
        primes = len(base[2]) if base[0] == "prime" else 0
        base = base[1] if primes else base
        if not self.is_function(base) or not rest:
            return self.value(head)
        if base[1] == "max" and base[2]:
            rest.clear()
            [index] = base[2]
            terms = self.over(index, 1, self.length(index, left), left)
            return balls.extreme(terms, 1)
        if self.is_function(rest[0]) and len(rest) > 1:
            values = [self.one(rest)]
        else:
            argument = rest.pop(0)
            if argument[0] == "power" and argument[1][0] == "group":
                argument, exponent = argument[1:]
            group = argument[1:] if argument[0] == "group" else [argument]
            values = list(map(self.value, group))
        result = self.call(base[1], primes, values)
        return balls.power(result, self.value(exponent)) if exponent else result

    def is_function(self, tree):
        """Tell whether a factor is the name of a function."""
        kind, name = tree[:2]
        if kind == "prime":
            return self.is_function(name)
        known = name in FUNCTIONS or name in ("max", "min", "log")
        return kind == "symbol" and (known or name in self.functions)

    def call(self, name, primes, values):
        """Call a function, or its slope for each prime."""
        first, *others = values
        if primes:
            call = partial(self.call, name, 0)
            return balls.slope(lambda x: call([x, *others]), first, primes)
        if isinstance(first, arb_mat):
            rows = first.tolist()
            return arb_mat([[self.call(name, 0, [x]) for x in r] for r in rows])
        if name in ("max", "min"):
            return balls.extreme(values, 1 if name == "max" else -1)
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
        _, name, subscripts, layer = symbol
        key = letter(name, layer)
        places = [self.subscript(place) for place in subscripts]
        value = self.components(key)

        def along(x):
            moved = {key: replaced(value, places, x)}
            return self.bind(**moved).value(tree)

        return balls.slope(along, self.number_at(key, places))
