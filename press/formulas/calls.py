"""Which names are functions, and what they take."""

from press.formulas.balls import FUNCTIONS
from press.formulas.house import FormulaError, written

EXTREMES = ("max", "min")


def symbol(name):
    """Return the symbol of a letter."""
    return ("symbol", name, (), None)


def of_vectors(meaning):
    """Tell whether a meaning is that of a function of vectors."""
    return not callable(meaning[1]) and meaning[1][0] == "each"


class Calls:
    """Makes calls of functions; `read` is left to reading.py."""

    def __init__(self, functions):
        """Read with these functions."""
        self.functions, self.letters = functions, set()
        # Parameters that a call leaves to the reader.
        self.omitted = set()

    def head(self, tree):
        """Return (name, primes, power, subscripts), if that is a function."""
        power, primes = None, 0
        if tree[0] == "power":
            _, tree, power = tree
        if tree[0] == "prime":
            _, tree, text = tree
            primes = len(text)
        if tree[0] != "symbol" or not self.is_function(tree, primes):
            return None
        return tree[1], primes, power, tree[2]

    def is_function(self, symbol, primes=0):
        """Tell whether a symbol is the name of a function."""
        _, name, subscripts, layer = symbol
        known = name in FUNCTIONS or name in (*EXTREMES, "log")
        known = known or name in self.functions
        if known and layer:
            raise FormulaError(
                f"{written(name)}^{{({layer})}} is a layer, or a slope? Write "
                "a prime for each slope"
            )
        if name in self.functions and subscripts:
            parameters = self.functions[name][0]
            return {part.strip("\\") for part in subscripts} <= {*parameters}
        plain = not subscripts or name in (*EXTREMES, "log")
        return known and plain

    def call(self, name, primes, subscripts, arguments):
        """Return a call with as many arguments as the function takes."""
        if name == "log":
            if subscripts:
                return self.logarithm(primes, "".join(subscripts), arguments)
            name = "ln"
        if name in self.functions and of_vectors(self.functions[name]):
            return self.vector(name, arguments)
        arguments = tuple(map(self.read, arguments))
        if name in EXTREMES:
            least, most = 2, None
        elif name in self.functions:
            parameters, _, *defaults = self.functions[name]
            least, most = 1, len(parameters)
            missing = parameters[len(arguments) :]
            given = (self.left_out(p, subscripts, *defaults) for p in missing)
            arguments += tuple(given)
        else:
            least, most = 1, 1
        if len(arguments) < least or (most and len(arguments) > most):
            count = "two or more" if most is None else most
            raise FormulaError(f"{written(name)} takes {count} in parentheses")
        return ("call", name, primes, arguments)

    def logarithm(self, primes, base, arguments):
        """Return the logarithm to another base than e."""
        if primes or len(arguments) > 1:
            raise FormulaError(
                rf"\log_{{{base}}} has a slope or a list: write it with \ln"
            )
        base = ("number", base) if base.isdigit() else symbol(base)
        above = self.call("ln", 0, (), arguments)
        return ("quotient", above, self.call("ln", 0, (), [base]))

    def vector(self, name, arguments):
        """Return a call of a function of vectors, as of x or of x_i."""
        if len(arguments) != 1 or arguments[0][0] != "symbol":
            raise FormulaError(f"{written(name)} takes a letter, as x_i")
        _, letter, subscripts, layer = arguments[0]
        whole = ("vector", name, ("symbol", letter, ("*",), layer))
        return ("component", whole, subscripts) if subscripts else whole

    def left_out(self, parameter, subscripts, defaults=None):
        """Return what a parameter is that a call does not give."""
        named = {part.strip("\\") for part in subscripts}
        if parameter not in self.letters | named and parameter in (
            defaults or {}
        ):
            return ("number", defaults[parameter])
        self.omitted.add(parameter)
        return symbol(parameter)
