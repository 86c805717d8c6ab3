"""Symbols in formulas that docs/notation.md does not explain."""

import re

from press.formulas import chapters
from press.formulas.grammar import FormulaError, lines, parse, walk


def names(latex):
    """Return the names of the symbols in a formula, as far as it is read."""
    found = set()
    for line in lines(latex):
        try:
            tree = parse(line)
        except FormulaError:
            continue
        for _, name, subscripts, _ in walk(tree, "symbol"):
            letters = {part for part in subscripts if part.isalpha()}
            found |= {name, *letters}
    return found


def explained(root):
    """Return the names of the symbols in the first column of the notation."""
    text = (root / "docs/notation.md").read_text(encoding="utf-8")
    cells = re.findall(r"^\| (\$.*?\$) \|", text, re.MULTILINE)
    parts = (part for cell in cells for part in cell.split(","))
    return set().union(*(names(part.strip(" $")) for part in parts))


def findings(root):
    """Return a message for each symbol that is used but not explained."""
    known = explained(root) | {"max", "min", "ln", "sqrt", "x"}
    return [
        f"{formula.place}: the symbol {name} in ${formula.latex}$ is not in "
        "docs/notation.md. Add it, with its name in the code."
        for formula in chapters.book(root)
        for name in sorted(names(formula.latex) - known)
    ]
