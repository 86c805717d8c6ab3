"""The value of a formula, to 800 digits, and its slope.

At 50 digits ln(1 + e^x) is 0 at -700; at 800 no formula of this book loses a
digit that a double could show. Slopes are not differences: a Dual carries a
value together with its slope through every operation, so the slope is that of
the formula itself, and at a kink that of the piece the formula chooses.
"""

from operator import eq, ge, gt, le, lt

from mpmath import mp

from .grammar import FormulaError

mp.dps = 800

COMPARE = {"=": eq, "<": lt, ">": gt, r"\le": le, r"\ge": ge}


class Dual:
    """A value and its slope."""

    def __init__(self, value, slope):
        """Join the two."""
        self.value, self.slope = value, slope

    def __add__(self, other):
        """Slopes add up."""
        value, slope = parts(other)
        return Dual(self.value + value, self.slope + slope)

    def __neg__(self):
        """Both change their sign."""
        return Dual(-self.value, -self.slope)

    def __mul__(self, other):
        """Use the product rule."""
        value, slope = parts(other)
        return Dual(self.value * value, self.slope * value + self.value * slope)

    def reciprocal(self):
        """Use the quotient rule for one over this."""
        return Dual(1 / self.value, -self.slope / (self.value * self.value))

    def __truediv__(self, other):
        """Divide."""
        other = other if isinstance(other, Dual) else Dual(other, mp.mpf(0))
        return self * other.reciprocal()

    def __rtruediv__(self, other):
        """Divide something that does not move."""
        return self.reciprocal() * other

    def __sub__(self, other):
        """Subtract."""
        return self + -other

    def __rsub__(self, other):
        """Subtract from something that does not move."""
        return -self + other

    __radd__ = __add__
    __rmul__ = __mul__


def parts(value):
    """Return the value and the slope of a dual, or of a plain number."""
    if isinstance(value, Dual):
        return value.value, value.slope
    return value, mp.mpf(0)


def plain(value):
    """Return the value without slopes."""
    while isinstance(value, Dual):
        value = value.value
    return value


def erfc(x):
    """Return erfc, also so far out that mpmath gives up."""
    if abs(x) > 10**5:
        return mp.mpf(2 if x < 0 else 0)
    return mp.erfc(x)


def bell(x):
    """Return the slope of erf, two over the root of pi times e to -x^2."""
    return function("exp", -(x * x)) * (2 / mp.sqrt(mp.pi))


ROOT_HALF = mp.sqrt(mp.mpf(1) / 2)

# A function and the rule for its slope, in terms of x and of its value y.
FUNCTIONS = {
    "exp": (mp.exp, lambda x, y: y),
    "ln": (mp.log, lambda x, y: 1 / x),
    "sqrt": (mp.sqrt, lambda x, y: 1 / (2 * y)),
    "tanh": (mp.tanh, lambda x, y: 1 - y * y),
    "erf": (lambda x: 1 - erfc(x), lambda x, y: bell(x)),
    "erfc": (erfc, lambda x, y: -bell(x)),
    "Phi": (
        lambda x: erfc(-x * ROOT_HALF) / 2,
        lambda x, y: bell(x * ROOT_HALF) * (ROOT_HALF / 2),
    ),
}


def function(name, x):
    """Apply a known function, to a number or to a dual."""
    value, rule = FUNCTIONS[name]
    if not isinstance(x, Dual):
        return value(x)
    y = function(name, x.value)
    return Dual(y, x.slope * rule(x.value, y))


def letter(name, layer):
    """Return under which key a letter of a layer is kept."""
    return f"{name}({layer})" if layer else name


def move(value, places):
    """Return a value, or nested lists, in which one number has slope 1."""
    if not places:
        return Dual(value, mp.mpf(1))
    place, *rest = places
    return [
        move(part, rest) if number == place else part
        for number, part in enumerate(value)
    ]


def all_of(factors):
    """Take all factors that are left, as a product."""
    product = ("product", tuple(factors))
    factors.clear()
    return product


def size(value):
    """Return how steep a dual is, without its sign."""
    return abs(plain(parts(value)[1]))


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
        return getattr(self, tree[0])(*tree[1:])

    def number(self, text):
        """Read a number exactly as written."""
        return mp.mpf(str(text))

    def symbol(self, name, subscripts=(), layer=None):
        """Look a letter up."""
        if name in ("e", "pi") and not subscripts:
            return +getattr(mp, name)
        key = letter(name, layer)
        places = [self.subscript(subscript) for subscript in subscripts]
        if key not in self.values and f"{key}_" in self.functions:
            return self.component(key, places)
        if key not in self.values:
            raise FormulaError(f"does not know what {key} is")
        value = self.values[key]
        for place in places:
            value = value[int(place) - 1]
        return value

    def component(self, key, places):
        """Return a component of what a formula defines."""
        parameters, body = self.functions[f"{key}_"]
        if len(parameters) != len(places):
            raise FormulaError(f"{key} has {len(parameters)} subscripts")
        return self.bind(**dict(zip(parameters, places, strict=True))).value(
            body
        )

    def components(self, key):
        """Return a letter's value, all of its components if it has some."""
        if key in self.values:
            return self.values[key]
        parameters, body = self.functions[f"{key}_"]
        if len(parameters) > 1:
            raise FormulaError(f"{key} has more than one subscript")
        if not parameters:
            return self.component(key, [])
        length = self.length(parameters[0], body)
        return [self.component(key, [k]) for k in range(1, length + 1)]

    def subscript(self, text):
        """Return the number that a subscript stands for."""
        if text.isdigit():
            return int(text)
        if text not in self.values:
            raise FormulaError(f"does not know the subscript {text}")
        return self.values[text]

    def group(self, first, *others):
        """Parentheses around one thing mean that thing."""
        if others:
            raise FormulaError("a list in parentheses is not a number")
        return self.value(first)

    def add(self, a, b):
        """Add."""
        return self.value(a) + self.value(b)

    def subtract(self, a, b):
        """Subtract."""
        return self.value(a) - self.value(b)

    def negative(self, a):
        """Change the sign."""
        return -self.value(a)

    def quotient(self, a, b):
        """Divide."""
        return self.value(a) / self.value(b)

    def root(self, a):
        """Take the square root."""
        return function("sqrt", self.value(a))

    def absolute(self, a):
        """Drop the sign."""
        a = self.value(a)
        return -a if plain(a) < 0 else a

    def power(self, base, exponent):
        """Raise to a power; e to a power is the exponential."""
        exponent = self.value(exponent)
        if base == ("symbol", "e", (), None):
            return function("exp", exponent)
        base = self.value(base)
        whole = plain(exponent)
        if not isinstance(exponent, Dual) and whole == int(whole):
            result = mp.mpf(1)
            for _ in range(abs(int(whole))):
                result = result * base
            return 1 / result if whole < 0 else result
        return function("exp", exponent * function("ln", base))

    def prime(self, base, _):
        """Refuse the slope of a function that nothing defines."""
        raise FormulaError(f"does not know the function {base[1]}")

    def transposed(self, base, _):
        """Transpose a matrix."""
        return self.value(base).T

    def matrix(self, *rows):
        """Build a matrix."""
        return mp.matrix([[self.value(x) for x in row[1:]] for row in rows])

    def cases(self, *cases):
        """Choose the first piece whose condition holds."""
        for _, piece, condition in cases:
            if condition == r"\otherwise" or self.holds(condition):
                return self.value(piece)
        raise FormulaError("no case applies")

    def indicator(self, condition):
        """Return 1 where a condition holds and 0 elsewhere."""
        return mp.mpf(1 if self.holds(condition) else 0)

    def holds(self, chain):
        """Tell whether a chain of relations is true."""
        sides = [plain(self.value(side)) for side in chain[1::2]]
        relations = [COMPARE[relation] for relation in chain[2::2]]
        pairs = zip(relations, sides, sides[1:], strict=False)
        return all(compare(a, b) for compare, a, b in pairs)

    def fold(self, kind, lower, upper, body):
        """Add up or multiply over an index."""
        index = str(lower[1])
        first = int(self.value(lower[2])) if len(lower) > 2 else 1
        last = self.value(upper) if upper else self.length(index, body)
        result = mp.mpf(0 if kind == r"\sum" else 1)
        for number in range(first, int(last) + 1):
            term = self.bind(**{index: number}).value(body)
            result = result + term if kind == r"\sum" else result * term
        return result

    def length(self, index, tree):
        """Return how far an index runs: the length of what it counts."""
        if not isinstance(tree, tuple):
            return None
        if tree[:1] == ("symbol",) and index in tree[2]:
            key = letter(tree[1], tree[3])
            place = tree[2].index(index)
            if key not in self.values and f"{key}_" in self.functions:
                parameters, body = self.functions[f"{key}_"]
                return self.length(parameters[place], body)
            value = self.values.get(key)
            for _ in range(place):
                value = value[0]
            return len(value)
        lengths = [self.length(index, part) for part in tree]
        return next((length for length in lengths if length), None)

    def product(self, factors):
        """Multiply, after functions have taken what they apply to."""
        result = None
        rest = list(factors)
        while rest:
            factor = self.one(rest)
            if result is None:
                result = factor
            elif getattr(result, "cols", 0) == getattr(factor, "cols", 0) == 1:
                pairs = zip(result, factor, strict=True)
                result = mp.matrix([a * b for a, b in pairs])
            else:
                result = result * factor
        return result

    def one(self, rest):
        """Take the next factor: a function with its argument, or a number."""
        head = rest.pop(0)
        if head[0] == "slope":
            return self.slope_of(all_of(rest), head[1])
        base, primes, exponent = head, 0, None
        if base[0] == "power" and self.is_function(base[1]):
            base, exponent = base[1], base[2]
        if base[0] == "prime":
            base, primes = base[1], len(base[2])
        if not self.is_function(base) or not rest:
            return self.value(head)
        if base[1] == "max" and base[2]:
            return self.largest(base[2][0], all_of(rest))
        if self.is_function(rest[0]) and len(rest) > 1:
            values = [self.one(rest)]
            return self.raised(self.call(base[1], primes, values), exponent)
        argument = rest.pop(0)
        if argument[0] == "power" and argument[1][0] == "group":
            argument, exponent = argument[1], argument[2]
        arguments = argument[1:] if argument[0] == "group" else [argument]
        values = [self.value(argument) for argument in arguments]
        return self.raised(self.call(base[1], primes, values), exponent)

    def raised(self, result, exponent):
        """Raise what a function has returned to a power, if there is one."""
        if exponent is None:
            return result
        return self.bind(_=result).power(("symbol", "_", (), None), exponent)

    def is_function(self, tree):
        """Tell whether a factor is the name of a function."""
        if tree[0] == "prime":
            return self.is_function(tree[1])
        known = {*FUNCTIONS, *self.functions, "max", "min", "log"}
        return tree[0] == "symbol" and tree[1] in known

    def largest(self, index, body):
        """Return the largest over an index."""
        numbers = range(1, self.length(index, body) + 1)
        terms = [self.bind(**{index: i}).value(body) for i in numbers]
        return max(terms, key=plain)

    def call(self, name, primes, values):
        """Call a function, or its slope for each prime."""
        if primes:
            first = Dual(values[0], mp.mpf(1))
            return parts(self.call(name, primes - 1, [first, *values[1:]]))[1]
        if any(isinstance(value, mp.matrix) for value in values):
            [column] = values
            return mp.matrix([self.call(name, 0, [x]) for x in column])
        if name in ("max", "min"):
            sign = 1 if name == "max" else -1
            best = max(sign * plain(value) for value in values)
            tied = [v for v in values if sign * plain(v) == best]
            return min(tied, key=size)
        if name in FUNCTIONS:
            return function(name, values[0])
        parameters, body = self.functions[name]
        if callable(body):
            return body(*values)
        bound = dict(zip(parameters, values, strict=False))
        return self.bind(**bound).value(body)

    def slope_of(self, tree, symbol):
        """Return the slope of a tree with respect to a letter."""
        name, subscripts, layer = symbol[1:]
        key = letter(name, layer)
        places = [int(self.subscript(place)) - 1 for place in subscripts]
        moved = move(self.components(key), places)
        return parts(self.bind(**{key: moved}).value(tree))[1]
