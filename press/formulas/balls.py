"""Numbers as balls: a middle and a radius that is proven to hold the number.

What is asked of a ball, such as which double is nearest to its number, is
decided or it is not: a ball may be too wide. Then `settle` asks again, of
narrower ones. Slopes are not differences. A letter that moves is the beginning
of a power series, and so is all that is computed from it; at a kink that is the
series of the piece that the formula chooses.
"""

from operator import methodcaller

from flint import arb, arb_series, ctx

BITS = [192, 768, 3072, 12288]
# Beyond it, powers are no products.
HIGHEST = 10**6


class UndecidedError(ArithmeticError):
    """A question about balls that their radius leaves open."""

    def __str__(self):
        """Say what was asked last."""
        question, *balls = self.args
        asked = question.format(*map(show, balls))
        return f"{BITS[-1]} bits do not decide {asked}"


class UndefinedError(ArithmeticError):
    """There is no such number, as the logarithm of -1."""


def settle(question, *arguments, least=0):
    """Return the answer to a question about balls, however many bits it takes.

    Raises UndecidedError where no number of bits decides it, as at a tie.
    """
    for bits in (bits for bits in BITS if bits >= least):
        with ctx.workprec(bits):
            try:
                return question(*arguments)
            except UndecidedError as error:
                undecided = error
    raise undecided


def compare(a, b):
    """Return the sign of a - b: -1, 0 or 1."""
    if a < b:
        return -1
    if a > b:
        return 1
    if a == b:
        return 0
    raise UndecidedError("which is larger, {} or {}", a, b)


def nearest(ball):
    """Return the double nearest to a ball's number."""
    low, high = float(ball.lower()), float(ball.upper())
    if low == high:
        return high
    raise UndecidedError("which double is nearest to {}", ball)


def double(value):
    """Return the double nearest to what value() returns as a ball."""
    return settle(lambda: nearest(value()))


def whole(ball):
    """Return a ball's number as an int, or None where it is not a whole one."""
    found = ball.unique_fmpz() if ball.is_exact() else None
    return None if found is None else int(found)


def show(value, digits=8):
    """Return a value to a few digits, for a message."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, list):
        return f"[{', '.join(show(each, digits) for each in value)}]"
    return f"{float(plain(value)):.{digits}g}"


def plain(value):
    """Return the number that a series begins with."""
    return value[0] if isinstance(value, arb_series) else value


def steepness(value):
    """Return how steep a series is, without its sign."""
    return abs(value[1]) if isinstance(value, arb_series) else arb(0)


def slope(function, x, order=1):
    """Return the slope of a function, or a slope of that, at a number.

    At a series, it is a series.
    """
    moves = isinstance(x, arb_series)
    terms = order + (x.prec if moves else 1)
    result = function(arb_series([plain(x), 1], prec=terms))
    if not isinstance(result, arb_series):
        return arb(0)
    for _ in range(order):
        result = result.derivative()
    if moves:
        return result(arb_series([0, *x.coeffs()[1:]], prec=x.prec))
    return result[0]


def divide(a, b):
    """Divide; by what is exactly zero, refuse to."""
    divisor = plain(b)
    if divisor == 0:
        raise UndefinedError("division by zero")
    if divisor.contains(0):
        raise UndecidedError("whether {} is zero", divisor)
    return a / b


def power(base, exponent):
    """Raise to a power, of any base where it is a whole one."""
    count = None if isinstance(exponent, arb_series) else whole(exponent)
    if count is not None and abs(count) <= HIGHEST:
        return base**count if count >= 0 else divide(arb(1), base**-count)
    if isinstance(base, arb) and base == 0 and compare(plain(exponent), 0) > 0:
        return arb(0)
    return (exponent * above(0, "a broken power", base).log()).exp()


def above(least, what, x):
    """Return a number if it lies above another; else there is no answer."""
    if compare(plain(x), least) > 0:
        return x
    raise UndefinedError(f"{what} of {show(x)}")


def inside(x, what):
    """Return a number between -1 and 1."""
    above(-1, what, x)
    above(-1, what, -x)
    return x


def logarithm(x):
    """Return the natural logarithm of a positive number."""
    return above(0, "the logarithm", x).log()


def root(x):
    """Return the square root, which is not steep at zero: there it has none."""
    if isinstance(x, arb) and x == 0:
        return x
    return above(0, "the root", x).sqrt()


def absolute(a):
    """Drop the sign."""
    if isinstance(a, arb_series):
        return -a if compare(a[0], 0) < 0 else a
    return abs(a)


def extreme(values, sign):
    """Return the largest of several values or, by sign -1, the smallest.

    Of equal ones it is the flattest; where none moves, nothing is decided.
    """
    best, *others = values
    for value in others:
        if isinstance(best, arb) and isinstance(value, arb):
            best = best.max(value) if sign > 0 else best.min(value)
            continue
        order = sign * compare(plain(value), plain(best))
        order = order or compare(steepness(best), steepness(value))
        best = value if order > 0 else best
    return best


def tanh(x):
    """Return tanh, which power series do not bring along."""
    if isinstance(x, arb):
        return x.tanh()
    return 1 - divide(arb(2), (x * 2).exp() + 1)


def sinh(x):
    """Return the hyperbolic sine."""
    return (x.exp() - (-x).exp()) / 2


def cosh(x):
    """Return the hyperbolic cosine."""
    return (x.exp() + (-x).exp()) / 2


def sign(x):
    """Return -1, 0 or 1, which are flat."""
    return arb(compare(plain(x), 0))


def floor(x):
    """Return the largest whole number that is not above."""
    below = plain(x).floor().unique_fmpz()
    if below is None:
        raise UndecidedError("which whole number is below {}", x)
    return arb(below)


def below(x):
    """Return the share of all normal numbers that lie below x."""
    return (x / -arb(2).sqrt()).erfc() / 2


def density(x):
    """Return how dense normal numbers are at x."""
    return (x * x / -2).exp() / (2 * arb.pi()).sqrt()


FUNCTIONS = {
    "exp": methodcaller("exp"),
    "ln": logarithm,
    "sqrt": root,
    "erf": methodcaller("erf"),
    "erfc": methodcaller("erfc"),
    "tanh": tanh,
    "sinh": sinh,
    "cosh": cosh,
    "coth": lambda x: divide(arb(1), tanh(x)),
    "sech": lambda x: divide(arb(1), cosh(x)),
    "artanh": lambda x: logarithm(divide(1 + x, 1 - x)) / 2,
    "arsinh": lambda x: logarithm(x + root(x * x + 1)),
    "arcosh": lambda x: logarithm(x + root(x - 1) * root(x + 1)),
    "sin": methodcaller("sin"),
    "cos": methodcaller("cos"),
    "tan": lambda x: divide(x.sin(), x.cos()),
    "arctan": methodcaller("atan"),
    "arcsin": lambda x: inside(x, "arcsin").asin(),
    "arccos": lambda x: inside(x, "arccos").acos(),
    "sgn": sign,
    "Phi": below,
    "Pr": below,
    "phi": density,
}
