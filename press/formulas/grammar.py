r"""The LaTeX of this book, read into a tree.

A tree is a tuple: its kind, then its parts. Numbers stay as they are written;
the symbol `w^{(1)}_{12}` is ("symbol", "w", ("1", "2"), "1"). Whether `f (x)`
calls f or multiplies by it no grammar can tell. So what stands side by side is
("product", (factors)), and reading.py, which knows f, reads it.
"""

import re

from lark import Lark, Token, Transformer
from lark.exceptions import UnexpectedInput, VisitError

from press.formulas.house import COMMANDS_OF_TEX, GREEK, FormulaError
from press.formulas.rewriting import lines, rewrite

GRAMMAR = r"""
text: chain (separator chain)*
separator: "," | ";" | IF | AND
chain: sum (RELATION sum)* | sum IN interval
interval: OPEN sum "," sum CLOSE

?sum: times
    | "-" times -> negative
    | "+" times
    | sum "+" times -> add
    | sum "-" times -> subtract
?times: product | times TIMES signed -> times | times "/" product -> over
?signed: product | "-" product -> negative
product: factor+ | factor* fold
fold: FOLD bounds times
bounds: (lower | upper)*
lower: "_" "{" NAME "}" | "_" "{" NAME "=" sum "}"
upper: "^" script
factor: base mark*
?mark: PRIMES -> prime
    | "^" script -> power
    | TRANSPOSED -> transposed
    | POSITIVE -> positive
    | PERCENT -> percent
    | "_" "{" (NAME | NUMBER | "," | SIGN)+ "}" -> index

?base: NUMBER -> number
    | NAME -> name
    | group
    | script -> braced
    | "\\frac" script script -> quotient
    | "\\sqrt" script -> root
    | "\\sqrt" OPEN NUMBER CLOSE script -> nth_root
    | "\\lvert" sum "\\rvert" -> absolute
    | "\\lfloor" sum "\\rfloor" -> floor
    | "\\one" OPEN condition CLOSE -> indicator
    | "\\D" "{" factor "}" -> slope
    | "\\partialof" "{" sum "}" "{" factor "}" -> slope_of
    | "\\cases" case ("\\\\" case)* "\\endcases" -> cases
    | "\\matrix" row ("\\\\" row)* "\\endmatrix" -> matrix
group: OPEN sum ("," sum)* CLOSE | "\\{" sum ("," sum)* "\\}"
?script: "{" sum "}"
case: sum "&" (condition | OTHERWISE)
?condition: chain | chain AND condition -> both | chain OR condition -> either
row: sum ("&" sum)*

OPEN: "(" | "["
CLOSE: ")" | "]"
SIGN: /[+-]/
RELATION: "=" | "\\approx" | "<" | ">" | "\\le" | "\\ge" | "\\ne"
IN: "\\in"
TIMES: "\\cdot" | "\\odot"
FOLD: "\\sum" | "\\prod"
PRIMES: /'+/
TRANSPOSED.2: "^{\\top}"
POSITIVE.2: "^{+}" | "_{+}"
PERCENT: "\\%"
OTHERWISE: "\\otherwise"
IF: "\\if"
AND: "\\and"
OR: "\\or"
NUMBER: /\d+(\.\d+)?|\.\d+/
NAME: /[A-Za-z]|\\(name\{\w+\}|GREEK|COMMANDS)(?![A-Za-z])/
%ignore /\s+/
"""


def walk(tree, kind):
    """Yield every part of a tree that is of a kind."""
    if isinstance(tree, tuple):
        if tree[:1] == (kind,):
            yield tree
        for part in tree:
            yield from walk(part, kind)


class Tree(Transformer):
    """Makes plain tuples of what the parser finds."""

    def __default__(self, data, children, meta):
        """Keep the kind and the parts."""
        plain = (str(c) if isinstance(c, Token) else c for c in children)
        return (str(data), *plain)

    def name(self, parts):
        """Return a letter without subscripts and layer."""
        name = re.sub(r"\\(name\{(\w+)\}|(\w+))", r"\2\3", parts[0])
        return ("symbol", name, (), None)

    def index(self, parts):
        """Take subscripts apart: each letter and each digit is one."""
        text = " ".join(parts)
        numbers = r"\d+" if "," in text else r"\d"
        pattern = rf"\\name\{{\w+\}}|\\?[A-Za-z]+|{numbers}|[+-]"
        found = re.findall(pattern, text)
        return ("index", tuple(re.sub(r"^\\(?!name)", "", x) for x in found))

    def group(self, parts):
        """Leave the brackets out."""
        inside = (part for part in parts if not isinstance(part, Token))
        return ("group", *inside)

    def factor(self, parts):
        """Apply primes, powers and subscripts to what they follow."""
        base, *marks = parts
        for mark in marks:
            base = marked(base, *mark)
        return base

    def product(self, parts):
        """Flatten what stands side by side."""
        factors = [part for part in parts if not isinstance(part, Token)]
        return factors[0] if len(factors) == 1 else ("product", tuple(factors))

    def times(self, parts):
        """Keep what stands at the two sides of a sign."""
        return ("times", (parts[0], parts[-1]))

    def sum(self, parts):
        """Drop a sign that changes nothing."""
        return parts[-1]

    def chain(self, parts):
        """Write that something is in an interval as two relations."""
        if len(parts) < 3 or parts[1] != r"\in":
            return self.__default__("chain", parts, None)
        inside, _, (_, opens, low, high, closes) = parts
        first = "<" if opens == "(" else r"\le"
        second = "<" if closes == ")" else r"\le"
        return ("chain", low, first, inside, second, high)


def marked(base, kind, *rest):
    """Return a tree with one mark: a prime, a power, a subscript."""
    if base[0] == "symbol" and base[1] not in ("e", "pi"):
        _, name, subscripts, layer = base
        if kind == "index" and not subscripts:
            words = [part for part in rest[0] if "{" in part]
            subscripts = tuple(part for part in rest[0] if "{" not in part)
            name += "".join(f"_{word[6:-1]}" for word in words)
            return ("symbol", name, subscripts, layer)
        if kind == "power" and rest[0][0] == "group":
            inside = rest[0][1]
            if layer or inside[0] not in ("number", "symbol"):
                raise FormulaError(
                    f"what is above {name} in parentheses is no layer: drop "
                    "them if it is a power"
                )
            return ("symbol", name, subscripts, inside[1])
    if kind == "index":
        return ("component", base, rest[0])
    return (kind, base, *rest)


PARSER = Lark(
    GRAMMAR.replace("GREEK", GREEK).replace("COMMANDS", COMMANDS_OF_TEX),
    start="text",
    parser="lalr",
)


def statements(latex):
    """Return [(chain, conditions)] for one line of LaTeX."""
    text = rewrite(latex)
    try:
        _, *parts = Tree().transform(PARSER.parse(text))
    except VisitError as error:
        raise error.orig_exc from None
    except RecursionError:
        raise FormulaError("is nested too deep") from None
    except UnexpectedInput as error:
        if getattr(error, "token", None) == Token("$END", ""):
            raise FormulaError(f"ends too soon: {text!r}") from None
        place = error.pos_in_stream
        before, after = text[:place].strip(), text[place:].strip()
        raise FormulaError(
            f"cannot read {after[:30]!r} after {before[-30:]!r}"
        ) from None
    found, conditions, separator = [], [], ""
    for part in parts:
        if part[0] == "separator":
            separator = part[1] if len(part) > 1 else ","
        elif found and narrows(part, separator):
            conditions.append(part)
        else:
            found.append(part)
    return [(chain, tuple(conditions)) for chain in found]


def narrows(chain, separator):
    """Tell whether a chain after another says where that one holds."""
    inequality = len(chain) > 2 and not {"=", r"\approx"} & {*chain[2::2]}
    letters = [side for side in chain[1::2] if side[0] == "symbol"]
    return inequality and (separator == r"\if" or bool(letters))


def parse(latex):
    """Return ("chain", side, relation, side, ...) for one line of LaTeX."""
    found = statements(latex)
    if len(found) > 1 or found[0][1]:
        raise FormulaError("has more than one formula: write one")
    return found[0][0]


def read(latex):
    """Return [(chain, conditions)] for all lines of a formula."""
    return [found for line in lines(latex) for found in statements(line)]
