"""Computes a formula at many inputs.

    formula.py FILE

FILE holds one equation in LaTeX, as f(x) = ...; lines that begin with % are
comments. What is printed is a table, x and value, by the same grammar and
arithmetic that check the formulas of the book.
"""

import sys
from functools import partial
from pathlib import Path

from flint import arb

from press.formulas.balls import double
from press.formulas.evaluate import Scope
from press.formulas.grammar import FormulaError, lines, parse

# Every eighth, and far out.
INPUTS = [n / 8 for n in range(-64, 65)] + [-40, -20, 20, 40]


def right_side(text):
    """Return the tree of what stands right of the equals sign."""
    kept = [line for line in text.splitlines() if not line.startswith("%")]
    latex = " ".join(kept).strip().strip("$").strip()
    if not latex:
        raise FormulaError("there is no formula in it yet")
    if "todo" in latex.lower():
        raise FormulaError("todo: write the right side")
    [line] = lines(latex)
    chain = parse(line)
    if len(chain) != 4 or chain[2] != "=":
        raise FormulaError("write one equation, as f(x) = ...")
    return chain[3]


def main(path):
    """Print the table, or say what is wrong with the formula."""
    try:
        tree = right_side(path.read_text(encoding="utf-8-sig"))
        print("x value")
        for x in INPUTS:
            value = partial(Scope({"x": arb(x)}).value, tree)
            print(f"{x} {double(value)!r}")
    except FormulaError as error:
        sys.exit(str(error))
    except (ArithmeticError, TypeError, ValueError) as error:
        sys.exit(f"it has no value at x = {x}: {error}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
