"""What stands side by side, read: a function takes what it applies to.

The rules are those of mathematicians, where they agree. Where they do not, a
FormulaError asks for parentheses.
"""

from press.formulas.calls import EXTREMES, Calls
from press.formulas.house import FormulaError, written

# Letters that nobody multiplies a bracket by.
USUAL = {"f", "g", "F", "G", "phi", "psi", "rho"}
SIMPLE = ("number", "symbol", "power")
LONE = (*SIMPLE, "quotient", "root", "nth_root", "absolute", "braced", "floor")


class Reader(Calls):
    """Reads trees."""

    def read(self, tree):
        """Return a tree in which every function has its arguments."""
        if not isinstance(tree, tuple) or not tree:
            return tree
        match tree:
            case "product", factors:
                return self.product(list(factors))
            case "symbol", *_:
                return self.letter(tree)
            case "over", above, below:
                return ("quotient", self.read(above), self.single(below))
            case "times", factors:
                return self.times(factors)
            case "slope_of", body, symbol:
                body = self.applied(body, symbol)
                return ("slope_of", self.read(body), symbol)
            case "prime" | "power" | "positive" | "component", base, *_:
                if self.head(tree):
                    return self.product([tree])
                kind, _, *rest = tree
                return (kind, self.read(base), *map(self.read, rest))
            case "fold", sign, bounds, body:
                return self.fold(sign, bounds, body)
            case "group", one:
                return self.read(one)
            case "group", *_:
                raise FormulaError("a list in parentheses is not a number")
            case "braced", inside:
                if inside[0] in ("add", "subtract", "negative"):
                    raise FormulaError(
                        "braces do not show: write parentheses around a sum"
                    )
                return self.read(inside)
        return tuple(map(self.read, tree))

    def times(self, factors):
        """Return a product over a sign, unless a slope stands before it."""
        for factor in factors[:-1]:
            inner = factor[1] if factor[0] == "product" else [factor]
            if any(part[0] == "slope" for part in inner):
                raise FormulaError(
                    "put parentheses around what the slope is taken of"
                )
        return ("times", tuple(map(self.read, factors)))

    def single(self, below):
        """Return what stands below a slash, if that is one factor."""
        below = self.read(below)
        if below[0] == "times":
            raise FormulaError(
                r"what is below the slash? Write \frac{...}{...}"
            )
        return below

    def applied(self, body, symbol):
        """Return what a slope is of: a function alone is one of the letter."""
        if self.head(body) and body[0] in ("symbol", "prime"):
            return ("product", (body, ("group", symbol)))
        return body

    def fold(self, sign, bounds, body):
        """Return ("fold", sign, index, first, last, body)."""
        found = {bound[0]: bound[1:] for bound in bounds[1:]}
        if len(found) < len(bounds) - 1:
            raise FormulaError(f"{sign} has two bounds at the same side")
        body = self.read(body)
        index, *first = found.get("lower") or [only(sign, body)]
        last = found.get("upper")
        first = self.read(first[0]) if first else None
        return (
            "fold",
            sign,
            index,
            first,
            self.read(last[0]) if last else None,
            body,
        )

    def letter(self, symbol):
        """Return a letter; a function needs an argument."""
        if self.is_function(symbol):
            raise FormulaError(
                f"{written(symbol[1])} needs what it is applied to, in "
                "parentheses"
            )
        _, name, subscripts, layer = symbol
        return ("symbol", name, tuple(subscripts), layer)

    def product(self, rest):
        """Multiply, after functions have taken what they apply to."""
        factors, before = [], None
        while rest:
            head = rest[0]
            if before and head[0] == "number" and before[0] in SIMPLE:
                raise FormulaError(
                    f"{head[1]} stands behind a factor: is that a subscript, a "
                    r"power, or a product? Write _{}, ^{} or \cdot"
                )
            before = None if self.head(head) else head
            factors.append(self.one(rest))
        return factors[0] if len(factors) == 1 else ("times", tuple(factors))

    def one(self, rest):
        """Take the next factor: a function with its argument, or a number."""
        head = rest.pop(0)
        if head[0] == "slope":
            if not rest:
                raise FormulaError("a slope needs what it is taken of")
            body, rest[:] = ("product", tuple(rest)), []
            return ("slope_of", self.read(body), head[1])
        found = self.head(head)
        if not found:
            self.no_function(head, rest)
            return self.read(head)
        name, primes, power, subscripts = found
        if not rest:
            self.letter(("symbol", name, (), None))
        if power == ("negative", ("number", "1")):
            raise FormulaError(
                f"{written(name)}^{{-1}} undoes it, or is 1 divided by it? "
                r"Write \operatorname{artanh} and the like, or a \frac"
            )
        if name in EXTREMES and subscripts:
            body, rest[:] = ("product", tuple(rest)), []
            return ("extreme", name, subscripts, self.read(body))
        arguments, marks = self.arguments(name, rest)
        result = self.call(name, primes, subscripts, arguments)
        result = ("power", result, self.read(power)) if power else result
        return marks(result)

    def no_function(self, head, rest):
        """Refuse what looks like a function and is none."""
        base = head[1] if head[0] in ("prime", "power") else head
        if base[0] != "symbol":
            return
        _, name, subscripts, layer = base
        called = rest and opened(rest[0]) and not (subscripts or layer)
        word = "operatorname" in written(name) or name in USUAL
        if head[0] == "prime" or (called and word):
            raise FormulaError(
                f"does not know the function {written(name)}: define it "
                r"before, or write \cdot if it is a factor"
            )

    def arguments(self, name, rest):
        """Take a function's arguments; what is marked behind them is too."""
        first = rest[0]
        if opened(first):
            rest.pop(0)
            return group(first)
        if first[0] == "fold" or self.head(first) or first[0] == "slope":
            return [self.one(rest)], same
        taken = [rest.pop(0)]
        while rest and rest[0][0] in LONE and not self.head(rest[0]):
            taken.append(rest.pop(0))
        several = len(taken) > 1
        if (
            taken[0][0] not in LONE
            or (several and any(part[0] not in SIMPLE for part in taken))
            or (rest and opened(rest[0]))
        ):
            raise FormulaError(
                f"put parentheses around what {written(name)} is applied to"
            )
        if taken[0][0] == "braced":
            return [taken[0][1]], same
        return [("product", tuple(taken))], same


def same(tree):
    """Return a tree as it is."""
    return tree


def opened(tree):
    """Tell whether a factor begins with a bracket."""
    marks = ("power", "positive", "component", "percent")
    return tree[0] == "group" or (tree[0] in marks and opened(tree[1]))


def group(tree):
    """Return what a bracket holds, and what puts its marks on a result."""
    if tree[0] == "group":
        return list(tree[1:]), same
    kind, inner, *rest = tree
    inside, marks = group(inner)
    return inside, lambda result: (kind, marks(result), *rest)


def only(sign, body):
    """Return the one subscript that a sum without an index can mean."""
    from press.formulas.grammar import walk

    found = {
        part
        for _, _, subscripts, _ in walk(body, "symbol")
        for part in subscripts
        if not part.isdigit()
    }
    if len(found) != 1:
        raise FormulaError(rf"{sign} has no index: write {sign}_i")
    return found.pop()
