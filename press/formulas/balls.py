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


class UndecidedError(ArithmeticError):
    """A question about balls that their radius leaves open."""

    def __str__(self):
        """Say what was asked last."""
        question, *balls = self.args
        asked = question.format(*map(show, balls))
        return f"{BITS[-1]} bits do not decide {asked}"


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


def show(value):
    """Return a value to a few digits, for a message."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, list):
        return f"[{', '.join(map(show, value))}]"
    return f"{float(plain(value)):.8g}"


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
        raise ZeroDivisionError("division by zero")
    if divisor.contains(0):
        raise UndecidedError("whether {} is zero", divisor)
    return a / b


def power(base, exponent):
    """Raise to a power, of any base where it is a whole one."""
    count = None if isinstance(exponent, arb_series) else whole(exponent)
    if count is None:
        return (exponent * base.log()).exp()
    return base**count if count >= 0 else divide(arb(1), base**-count)


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


FUNCTIONS = {
    "exp": methodcaller("exp"),
    "ln": methodcaller("log"),
    "sqrt": methodcaller("sqrt"),
    "erf": methodcaller("erf"),
    "erfc": methodcaller("erfc"),
    "tanh": tanh,
    "Phi": lambda x: (x / -arb(2).sqrt()).erfc() / 2,
}
