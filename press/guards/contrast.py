"""Figures that compare curves which the eye cannot tell apart.

A figure of more than one curve says which two it contrasts, and the least gap
between them, in percent of the axis, that it must show:

    :contrast: sigmoid step 40
"""

import re
from math import log10

from press.guards import hear
from press.pages import figures
from press.table import Table

# The table, if a curve has another than the one before; x, y and the title.
CURVE = (
    r'(?:"(?:(\w+)\.txt)?"(?:(?!using)[^"])*)?using\s*"(\w+)":"(\w+)"'
    r'(?:(?:(?!using).)*?title\s+("[^"]*"))?'
)


def drawn(script):
    """Return the text of a script, and its curves."""
    text = script.read_text(encoding="utf-8").replace("\\\n", " ")
    return text, curves(text)


def curves(text):
    """Return (table, x, y, "title") of each curve in the text of a script."""
    found, last = [], ""
    for table, *curve in re.findall(CURVE, text):
        last = table or last
        found.append((last, *curve))
    return found


def column(root, stem, name):
    """Return a column of a printed table as numbers."""
    table = Table(root, stem)
    return [float(row[table.columns.index(name)]) for row in table.rows]


def gap(text, ys):
    """Return the largest gap between two curves, in percent of the axis."""
    low, high = min(map(min, ys)), max(map(max, ys))
    if bounds := re.search(r"^set yrange \[(.+):(.+)\]", text, re.MULTILINE):
        low, high = map(float, bounds.groups())
    scale = log10 if "set logscale y" in text else float
    first, second = (
        [scale(min(max(y, low), high)) for y in curve] for curve in ys
    )
    gaps = (abs(a - b) for a, b in zip(first, second, strict=True))
    return max(gaps) / (scale(high) - scale(low)) * 100


def page(env, document):
    """Yield each figure whose contrast is unsaid or unseen."""
    for figure in figures(document):
        stem = figure["stem"]
        text, found = drawn(env.srcdir / "figures" / f"{stem}.gp")
        tables = {y: table for table, _, y, _ in found}
        if not figure["contrast"]:
            if len(tables) > 1:
                yield (
                    figure,
                    f"figure {stem}: compares curves but does not say which "
                    "must differ. Add :contrast: column column percent.",
                )
            continue
        *pair, least = figure["contrast"]
        if not {*pair} <= {*tables}:
            yield (
                figure,
                f"figure {stem}: draws no two columns {' and '.join(pair)}; "
                f"it draws {', '.join(tables)}.",
            )
            continue
        ys = [column(env.srcdir, tables[name], name) for name in pair]
        if (seen := gap(text, ys)) < least:
            yield (
                figure,
                f"figure {stem}: {' and '.join(pair)} are at most "
                f"{seen:.1f} % of the axis apart; :contrast: asks for "
                f"{least} %. Show another range, or another pair.",
            )


def setup(app):
    """Hear the chapters."""
    return hear(app, __name__, page)
