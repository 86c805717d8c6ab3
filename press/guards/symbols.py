"""Symbols in formulas that docs/notation.md does not explain.

The formula of a function explains its own: the code is held against it.
"""

from docutils import nodes

from press.formulas.grammar import read, walk
from press.formulas.house import FormulaError
from press.guards import hear
from press.pages import keep, kept, place, typed

NOTATION = "docs/notation"
# What every reader knows.
KNOWN = {"max", "min", "ln", "sqrt", "x", "Pr"}


def names(latex):
    """Return the names of the symbols in a formula, as far as it is read.

    What a sum counts with, and how far, the sum itself explains.
    """
    try:
        trees = tuple(read(latex))
    except FormulaError:
        return set()
    found = set()
    for _, name, subscripts, _ in walk(trees, "symbol"):
        letters = {part for part in subscripts if part.isalpha()}
        found |= {name, *letters}
    found -= {index for _, index, *_ in walk(trees, "lower")}
    return found - {last[1] for _, last in walk(trees, "upper")}


def explained(document):
    """Return the names in the first column of the notation."""
    cells = (row[0] for row in document.findall(nodes.row))
    formulas = (math for cell in cells for math in cell.findall(nodes.math))
    parts = (part for math in formulas for part in math.astext().split(","))
    return set().union(*map(names, parts))


def used(document):
    """Return {name: (place, formula)} of a chapter, for its first use."""
    found = {}
    for node in typed(document):
        math = isinstance(node, nodes.math | nodes.math_block)
        if math and not node.get("function"):
            latex = node.get("latex", node.astext())
            for name in sorted(names(latex) - found.keys()):
                found[name] = place(node, latex.partition("\n")[0]), latex
    return found


def page(env, document):
    """Keep what a chapter uses and the notation explains; yield nothing."""
    if env.docname == NOTATION:
        keep(env, "explained", explained(document))
    else:
        keep(env, "symbols", used(document))
    return ()


def book(env):
    """Yield each symbol of a chapter that is not explained."""
    known = KNOWN.union(*kept(env, "explained").values())
    for symbols in kept(env, "symbols").values():
        for name, (where, latex) in symbols.items():
            if name not in known:
                yield (
                    where,
                    f"the symbol {name} in ${latex}$ is not in "
                    "docs/notation.md. Add it, with its name in the code.",
                )


def setup(app):
    """Hear the chapters and the notation."""
    return hear(app, __name__, page, book, pages=("chapters/", NOTATION))
