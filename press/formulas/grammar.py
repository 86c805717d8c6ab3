r"""The LaTeX of this book, read into a tree.

A tree is a tuple: its kind, then its parts. Numbers stay as they are written;
the symbol `w^{(1)}_{12}` is ("symbol", "w", ("1", "2"), "1"). Whether `f (x)`
calls f or multiplies by it no grammar can tell. So a product is a flat
("product", (factors)), and evaluate.py, which knows f, reads it.
"""

import re

from lark import Lark, Token, Transformer
from lark.exceptions import UnexpectedInput

GRAMMAR = r"""
chain: sum (RELATION sum)*

?sum: product
    | "-" product -> negative
    | sum "+" product -> add
    | sum "-" product -> subtract
product: factor+ | factor* fold | product TIMES product
fold: FOLD lower ["^" script] product
lower: "_" NAME | "_" "{" NAME "}" | "_" "{" NAME "=" sum "}"
factor: base mark*
?mark: PRIMES -> prime | "^" script -> power | TRANSPOSED -> transposed

?base: NUMBER -> number
    | symbol
    | group
    | "\\frac" braced braced -> quotient
    | "\\sqrt" braced -> root
    | "\\lvert" sum "\\rvert" -> absolute
    | "\\one" "[" chain "]" -> indicator
    | "\\D" "{" symbol "}" -> slope
    | "\\partialof" "{" sum "}" "{" symbol "}" -> slope_of
    | "\\cases" case ("\\\\" case)* "\\endcases" -> cases
    | "\\matrix" row ("\\\\" row)* "\\endmatrix" -> matrix
group: "(" sum ("," sum)* ")" | "[" sum ("," sum)* "]" | "\\{" sum "\\}"
?braced: "{" sum "}"
?script: braced | NUMBER -> number | NAME -> letter
case: sum "&" (chain | OTHERWISE)
row: sum ("&" sum)*

symbol: NAME layer? index? | NAME index layer
layer: "\\layer" "{" (NAME | NUMBER) "}"
index: "_" NAME | "_" NUMBER | "_" "{" (NAME | NUMBER | "," | SIGN)+ "}"
SIGN: /[+-]/

RELATION: "=" | "\\approx" | "<" | ">" | "\\le" | "\\ge"
TIMES: "\\cdot" | "\\odot" | "\\times"
FOLD: "\\sum" | "\\prod"
PRIMES: /'+/
TRANSPOSED.2: "^\\top"
OTHERWISE: "\\otherwise"
NUMBER: /\d+(\.\d+)?/
NAME: /[A-Za-z]|\\(name\{\w+\}|alpha|beta|delta|lambda|sigma|pi|Phi|phi|mu|tau
    |theta|eta|ln|log|exp|tanh|max|min|infty)(?![A-Za-z])/x
%ignore /\s+/
"""

# What stands above or below in a partial derivative.
PART = r"(?:[^{}]|\{\w*\})*"

# What is written in more than one way, or for the eye alone.
REWRITES = [
    (r"\\(left|right|[,;:!>]|quad|qquad|displaystyle)(?![A-Za-z])", " "),
    (r"\\tfrac", r"\\frac"),
    (r"\\frac(\d)(\d)", r"\\frac{\1}{\2}"),
    (r"\\frac\{d\}\{d\s*(\w|\\[a-z]+)\}", r"\\D{\1}"),
    (r"\^\{\((\w)\)\}", r"\\layer{\1}"),
    (rf"\\frac\{{\\partial\}}\{{\\partial ?({PART})\}}", r"\\D{\1}"),
    (
        rf"\\frac\{{\\partial ?({PART})\}}\{{\\partial ?({PART})\}}",
        r"\\partialof{\1}{\2}",
    ),
    (r"\\mathbf\{1\}\s*\[", r"\\one ["),
    (r"\\(operatorname|mathit|mathrm|mathbf)\{(\w+)\}", r"\\name{\2}"),
    (r"\\text\{otherwise\}", r"\\otherwise"),
    (r"\\begin\{(cases|pmatrix)\}", lambda m: "\\" + m[1].lstrip("p") + " "),
    (r"\\end\{(cases|pmatrix)\}", lambda m: "\\end" + m[1].lstrip("p") + " "),
    (r"\\\\\s*(?=\\end(cases|matrix))", " "),
    (r"\\[lr]vert(?![A-Za-z])", "|"),
    (r"\\leq", r"\\le"),
    (r"\\geq", r"\\ge"),
]


class FormulaError(Exception):
    """A formula cannot be read or computed; the message says which part."""


def rewrite(latex):
    """Return the formula in the one way of writing that the grammar reads."""
    for pattern, replacement in REWRITES:
        latex = re.sub(pattern, replacement, latex)
    # A bar opens an absolute value or closes one: after an operator, it opens.
    parts, opened = latex.split("|"), 0
    text = parts[0]
    for part in parts[1:]:
        opens = not opened or re.search(r"[-+=({&<>]\s*$", text)
        text += r" \lvert " if opens else r" \rvert "
        opened += 1 if opens else -1
        text += part
    return text


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

    def symbol(self, parts):
        """Take a symbol apart into name, subscripts and layer."""
        name = re.sub(r"\\(name\{(\w+)\}|(\w+))", r"\2\3", parts[0])
        found = {part[0]: part[1] for part in parts[1:]}
        return ("symbol", name, found.get("index", ()), found.get("layer"))

    letter = symbol

    def index(self, parts):
        """Take subscripts apart: each letter and each digit is one."""
        text = " ".join(parts).replace(",", " ")
        return ("index", tuple(re.findall(r"\\?[A-Za-z]+|\d|[+-]", text)))

    def factor(self, parts):
        """Apply primes, powers and transposition to what they follow."""
        base, *marks = parts
        for mark in marks:
            base = (mark[0], base, *mark[1:])
        return base

    def product(self, parts):
        """Flatten a product into its factors."""
        factors = []
        for part in parts:
            if not isinstance(part, Token):
                factors += part[1] if part[0] == "product" else [part]
        return factors[0] if len(factors) == 1 else ("product", tuple(factors))


PARSER = Lark(GRAMMAR, start="chain", parser="lalr")


def parse(latex):
    """Return ("chain", side, relation, side, ...) for one line of LaTeX."""
    text = rewrite(latex)
    try:
        return Tree().transform(PARSER.parse(text))
    except UnexpectedInput as error:
        if getattr(error, "token", None) == Token("$END", ""):
            raise FormulaError(f"ends too soon: {text!r}") from None
        place = error.pos_in_stream
        before, after = text[:place].strip(), text[place:].strip()
        raise FormulaError(
            f"cannot read {after[:30]!r} after {before[-30:]!r}"
        ) from None


def lines(latex):
    """Return the equations of a display, with `aligned` chains joined."""
    body = re.sub(r"\\(begin|end)\{aligned\}", "", latex)
    if body == latex:
        return [latex]
    joined = []
    for line in re.split(r"\\\\(?:\[[^]]*\])?", body):
        left, relation, right = line.partition("&")
        if joined and not left.strip():
            joined[-1] += " " + right
        elif line.strip():
            joined.append(left + right)
    return joined
