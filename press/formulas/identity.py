"""Equations without a C++ function: both sides, at many points."""

from flint import arb, arb_mat

from press.formulas import balls
from press.formulas.balls import (
    UndecidedError,
    UndefinedError,
    plain,
    settle,
    show,
)
from press.formulas.evaluate import SIGNS, Scope
from press.formulas.house import FormulaError
from press.formulas.sampling import POINTS, Points

# How many binary digits two sides have to share, to be called equal.
SAME = 2000
# What a number in C++ has of them.
DOUBLE = 53
TINY = arb(2) ** -SAME
NOWHERE = ". Say where both have a value, as in :where: x > 0"
# How far two formulas may be apart that are called about equal.
NEAR = 0.03


def agree(relation, a, b, near):
    """Tell whether two values stand in a relation.

    Equal are balls as near to each other as that part of them. About equal is
    what is as near as that; without a number, NEAR.
    """
    shapes = [
        (side.nrows(), side.ncols()) if isinstance(side, arb_mat) else None
        for side in (a, b)
    ]
    if shapes[0] != shapes[1]:
        return False
    if shapes[0]:
        pairs = zip(a.entries(), b.entries(), strict=True)
        return all(agree(relation, x, y, near) for x, y in pairs)
    a, b = plain(a), plain(b)
    if relation == r"\approx":
        most = near or NEAR * abs(a).max(abs(b)).max(arb(1))
        return balls.compare(abs(a - b), most) <= 0
    if relation != "=":
        return balls.compare(a, b) in SIGNS[relation]
    if not (a.is_finite() and b.is_finite()):
        return a == b
    if abs(a - b) <= near * abs(a).max(abs(b)).max(TINY) or a == b:
        return True
    if not a.overlaps(b):
        return False
    raise balls.UndecidedError("whether {} and {} are equal", a, b)


def digits_of(tree):
    """Return half a unit of the last digit of a number, or None."""
    match tree:
        case "negative", number:
            return digits_of(number)
        case "percent", number:
            half = digits_of(number)
            return half and half / 100
        case "number", text:
            return arb(10) ** -len(text.partition(".")[2]) / 2
        case "times", (number, ("power", ("number", "10"), exponent)):
            half = digits_of(number)
            scale = arb(10) ** balls.whole(Scope().value(exponent))
            return half and half * scale


def hold(chain, scope, where="", open_letters=False, conditions=(), bits=SAME):
    """Raise a FormulaError where two sides of an equation differ.

    With open_letters, it must leave a letter open: one without says something
    about a single point only. Equal is what shares so many bits.
    """
    points = Points(chain, scope, where, conditions)
    if open_letters and not points.letters:
        raise FormulaError("has no free letter, so it is no identity")
    chain = points.chain
    if len({*chain[1::2]}) == 1:
        raise FormulaError("is trivial: both sides are the same")
    for a, relation, b in zip(
        chain[1:-2:2], chain[2::2], chain[3::2], strict=True
    ):
        near = (
            arb(2) ** -bits if relation == "=" else digits_of(b) or digits_of(a)
        )
        sides = a, relation, b, near
        if not points.letters:
            compare(points, points.scope, *sides)
            continue
        at = found = 0
        for point in points.random():
            at += 1
            try:
                compare(points, point, *sides)
            except UndefinedError:
                continue
            found += 1
            if found == POINTS:
                break
        if found < POINTS:
            raise FormulaError(
                f"finds no point where {where}"
                if at < POINTS
                else "has a value almost nowhere: say where, in :where: x > 0"
            )
        for point in points.at_edges():
            try:
                compare(points, point, *sides, at_edge=True)
            except (UndecidedError, UndefinedError):
                continue


def compare(points, point, a, relation, b, near, at_edge=False):
    """Raise a FormulaError where a relation is wrong at a point."""
    strict = relation == "=" and not at_edge
    least = SAME + 400 if relation == "=" else 0
    sides = point, a, relation, b, near, strict
    left, right = settle(compared, *sides, least=least)
    if left is not None:
        at = (f"{x} = {show(point.values[x])}" for x in points.letters)
        at = f" at {', '.join(at)}" if points.letters else ""
        raise FormulaError(
            f"does not hold{at}: left {left} {relation} right {right}"
            + (NOWHERE if "none" in (left, right) else "")
        )


def valued(point, side, strict):
    """Return a side's value, or None where it has none.

    Unless one without a value is wrong, this is undefined.
    """
    try:
        return point.value(side)
    except UndefinedError:
        if not strict:
            raise
        return None


def compared(point, a, relation, b, near, strict):
    """Return the two sides at a point as text where the relation is wrong."""
    left, right = (valued(point, side, strict) for side in (a, b))
    if left is None or right is None:
        if left is right:
            raise UndefinedError("neither side has a value")
        return tuple("none" if x is None else show(x) for x in (left, right))
    if agree(relation, left, right, near):
        return None, None
    texts = show(left), show(right)
    return texts if texts[0] != texts[1] else (show(left, 17), show(right, 17))
