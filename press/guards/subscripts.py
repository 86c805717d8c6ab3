"""Weights and the like whose subscripts the network of the page does not have.

A figure that draws a network prints a table with the name of every weight,
bias and output. What a page with such a figure names by numbers has to be in
it; a sum has the numbers of its bias. What a sentence names by letters has
those, in this order, that an equation of the page or the notation gives it.
"""

from pathlib import Path

from docutils import nodes

from press.formulas import chapters
from press.formulas.grammar import read, walk
from press.formulas.house import FormulaError
from press.guards import hear
from press.pages import figures, place, typed
from press.table import Table, TableError

NOTATION = Path("docs", "notation.md")
# Which letter has the subscripts of another.
LIKE = {"a": "b"}


def symbols(latex):
    """Return (letter, subscripts, layer) of all symbols in a formula."""
    try:
        return [found[1:] for found in walk(tuple(read(latex)), "symbol")]
    except FormulaError:
        return []


def drawn(root, stems):
    """Return the symbols that figures give as names."""
    found = set()
    for stem in stems:
        try:
            table = Table(root, stem)
        except TableError:
            continue
        if "name" in table.columns:
            column = table.columns.index("name")
            # In gnuplot an @ lets the marks of a letter stand above each other.
            for row in table.rows:
                found.update(symbols(row[column].replace("@", "")))
    return {symbol for symbol in found if symbol[1]}


def missing(symbol, names):
    """Tell whether a network with these names lacks a symbol."""
    name, subscripts, layer = symbol
    if not subscripts or not all(map(str.isdigit, subscripts)):
        return False
    alike = {found[1:] for found in names if found[0] == LIKE.get(name, name)}
    if layer is None:
        return bool(alike) and subscripts not in {found[0] for found in alike}
    return bool(alike) and (subscripts, layer) not in alike


def misplaced(symbol, known):
    """Return how equations write the subscripts of a symbol, if otherwise."""
    name, subscripts, layer = symbol
    if not any(map(str.isalpha, subscripts)):
        return None
    alike = {
        others
        for letter, others, _ in known
        if letter == name
        and len(others) == len(subscripts)
        and all(map(str.isalpha, others))
    }
    several = len(subscripts) > 1 or layer
    wrong = several and alike and subscripts not in alike
    return " or ".join(map(" ".join, sorted(alike))) if wrong else None


def wrong(latex, names, known):
    """Yield what is wrong with the subscripts in a formula.

    known: the symbols of equations; None for an equation itself.
    """
    for symbol in symbols(latex):
        if missing(symbol, names):
            yield (
                f"${latex}$ names a number that the network of this page does "
                "not have. Its figure shows layer, row and column."
            )
        elif known and (others := misplaced(symbol, known)):
            yield (
                f"${latex}$ has the subscripts {' '.join(symbol[1])}; "
                f"equations have {others}. Write the same."
            )


def page(env, document):
    """Yield each symbol with subscripts that are not there."""
    root = Path(env.srcdir)
    names = drawn(root, [figure["stem"] for figure in figures(document)])
    text = (root / NOTATION).read_text(encoding="utf-8")
    known = [s for f in chapters.read(text, "") for s in symbols(f.latex)]
    found = [
        (node, node.get("latex", node.astext()))
        for node in typed(document)
        if isinstance(node, nodes.math | nodes.math_block)
    ]
    for node, latex in found:
        if isinstance(node, nodes.math_block):
            known += symbols(latex)
    for node, latex in found:
        sentence = isinstance(node, nodes.math)
        for said in wrong(latex, names, known if sentence else None):
            yield place(node, latex.partition("\n")[0]), said


def setup(app):
    """Hear the chapters."""
    return hear(app, __name__, page)
