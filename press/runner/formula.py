"""Computes a formula at many inputs.

    formula.py FILE

FILE holds one equation in LaTeX, as f(x) = ...; lines that begin with % are
comments. What is printed is a table, x and value, by the same grammar and
arithmetic that check the formulas of the book.
"""

import re
import sys
from functools import partial
from pathlib import Path

from flint import arb

from press.formulas.balls import double
from press.formulas.evaluate import Scope
from press.formulas.grammar import read
from press.formulas.house import FormulaError

# Every eighth, and far out.
INPUTS = [n / 8 for n in range(-64, 65)] + [-40, -20, 20, 40]


def written(path):
    """Return what a file holds, without comments."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise FormulaError(
            f"{path.name} is not in UTF-8: let your editor save it so"
        ) from None
    return re.sub(r"(?<!\\)%.*", "", text)


def right_side(text):
    """Return the tree of what stands right of the equals sign."""
    latex = text.strip().strip("$").strip()
    if not latex:
        raise FormulaError("there is no formula in it yet")
    if "todo" in latex.lower():
        raise FormulaError("todo: write the right side")
    (chain, conditions), *more = read(latex)
    if more or conditions or len(chain) != 4 or chain[2] != "=":
        raise FormulaError("write one equation, as f(x) = ...")
    return Scope().read(chain[3])


def main(path):
    """Print the table, or say what is wrong with the formula."""
    try:
        tree = right_side(written(path))
        print("x value")
        for x in INPUTS:
            value = partial(Scope({"x": arb(x)}).value, tree)
            try:
                print(f"{x} {double(value)!r}")
            except ArithmeticError as error:
                sys.exit(f"it has no value at x = {x}: {error}")
    except FormulaError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
