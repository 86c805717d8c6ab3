"""Figures that compare curves which the eye cannot tell apart.

A figure of more than one curve says which two it contrasts, and the least gap
between them, in percent of the axis, that it must show:

    :contrast: sigmoid step 40
"""

import re
from math import log10

from press.guards import pages

CURVE = r'"(\w+\.txt|)"\s+(?:every \d+\s+)?using\s+"(\w+)":"(\w+)"'


def curves(script):
    """Return {column: (table, x column)} for each curve of a script."""
    text = script.read_text(encoding="utf-8").replace("\\\n", " ")
    found, table = {}, ""
    for name, x, column in re.findall(CURVE.replace(r"\s+", r"\s*"), text):
        table = name or table
        found[column] = (table, x)
    return found


def column(root, table, name):
    """Return a column of a printed table as numbers."""
    lines = (root / "build/output" / table).read_text().splitlines()
    index = lines[0].split().index(name)
    return [float(line.split()[index]) for line in lines[1:]]


def gap(root, script, first, second):
    """Return the largest gap between two curves, in percent of the axis."""
    drawn = curves(script)
    text = script.read_text(encoding="utf-8")
    ys = [column(root, drawn[name][0], name) for name in (first, second)]
    low, high = min(map(min, ys)), max(map(max, ys))
    if bounds := re.search(r"^set yrange \[(.+):(.+)\]", text, re.MULTILINE):
        low, high = map(float, bounds.groups())
    scale = log10 if "set logscale y" in text else float
    pairs = zip(*ys, strict=True)
    clipped = [
        [scale(min(max(y, low), high)) for y in (a, b)] for a, b in pairs
    ]
    return (
        max(abs(a - b) for a, b in clipped) / (scale(high) - scale(low)) * 100
    )


def findings(root):
    """Return a message for each figure whose contrast is unsaid or unseen."""
    messages = []
    for page, text in pages.chapters(root):
        figure = r"^```\{figure\} /build/figures/(\w+)\.svg\n((?::.*\n)*)"
        for found in re.finditer(figure, text, re.MULTILINE):
            line = text[: found.start()].count("\n") + 1
            script = root / "figures" / f"{found[1]}.gp"
            drawn = curves(script) if script.is_file() else {}
            wish = re.search(r":contrast: (\w+) (\w+) (\d+)", found[2])
            place = f"{page}:{line}: figure {found[1]}"
            if wish and not {wish[1], wish[2]} <= set(drawn):
                messages.append(
                    f"{place}: draws no two columns {wish[1]} and {wish[2]}; "
                    f"it draws {', '.join(drawn)}."
                )
            elif wish:
                seen = gap(root, script, wish[1], wish[2])
                if seen < int(wish[3]):
                    messages.append(
                        f"{place}: {wish[1]} and {wish[2]} are at most "
                        f"{seen:.1f} % of the axis apart; :contrast: asks for "
                        f"{wish[3]} %. Show another range, or another pair."
                    )
            elif len(drawn) > 1:
                messages.append(
                    f"{place}: compares curves but does not say which must "
                    "differ. Add :contrast: column column percent."
                )
    return messages
