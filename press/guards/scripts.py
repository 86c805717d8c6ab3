"""Scripts that draw something else than printed columns, or name it wrongly.

A figure draws what a listing prints, column by column. A formula of the
script's own would be a second copy of the book's, and nothing would hold it.
Where a figure has panels, the title of a panel that names a function or a
column names one of those that are drawn there.
"""

import re
import tomllib

from press.guards import hear
from press.guards.contrast import CURVE
from press.guards.labels import words
from press.pages import figures

OWN = re.compile(r"^\s*\w+(?:\([\w, ]*\))? *=", re.MULTILINE)
DRAWN = re.compile(r"^s?plot\s(.*)", re.MULTILINE)
STRING = re.compile(r'"[^"]*"')
# What begins each thing that a `plot` draws, once strings are empty.
TABLE = re.compile(r'(?:\[[^\]]*\]\s*)*""')
CELL = r'(?:"\w+"|\([\d.]+\)|[xy]tic\(stringcolumn\("\w+"\)\))'
USING = re.compile(rf"using\s*(?!{CELL}(?:\s*:\s*{CELL})*(?:\s|,|$))\S+")


def own(text):
    """Yield each formula that a script draws of its own."""
    for found in OWN.finditer(text):
        yield found[0].strip()
    for command in DRAWN.findall(text):
        bare = STRING.sub('""', command)
        while inner := re.search(r"\([^()]*\)", bare):
            bare = bare.replace(inner[0], " " * len(inner[0]))
        start = 0
        for end in [*(m.start() for m in re.finditer(",", bare)), len(bare)]:
            item = bare[start:end].strip()
            # After a comma a number goes on: `offset 1,2`.
            if not TABLE.match(item) and not re.match(r"-?[\d.]+(\s|$)", item):
                yield command[:60]
                break
            start = end + 1
        for found in USING.finditer(command):
            yield found[0]


def panels(text):
    """Yield (title, names of the tables and columns) of each panel."""
    title = ""
    for line in text.splitlines():
        if found := re.match(r'set title "(.*)"', line):
            title = found[1]
        elif line.startswith("unset title"):
            title = ""
        elif DRAWN.match(line):
            curves = re.findall(CURVE, line)
            yield title, {n for stem, _, y, _ in curves for n in (stem, y) if n}


def wrong(text, functions):
    """Yield each title that names what another panel draws, or none."""
    shown = list(panels(text))
    columns = set().union(*(names for _, names in shown))
    known = set().union(*map(parts, columns | functions))
    for title, names in shown:
        here = set().union(*map(parts, names))
        if not known & {*words(title)} <= here:
            yield title, names


def parts(name):
    """Return the words of a column's or a function's name."""
    return set(name.lower().split("_")) - {""}


def page(env, document):
    """Yield each formula and each wrong title, in the script it stands."""
    names = (env.srcdir / "docs/frameworks.toml").read_text(encoding="utf-8")
    functions = tomllib.loads(names).keys() - {"frameworks"}
    for figure in figures(document):
        script = f"figures/{figure['stem']}.gp"
        text = (env.srcdir / script).read_text(encoding="utf-8")
        text = text.replace("\\\n", " ")
        for formula in own(text):
            yield (
                script,
                f"draws {formula!r}, which no listing prints. Let a listing "
                "print the column, and draw that.",
            )
        for title, names in wrong(text, functions):
            yield (
                script,
                f"a panel is titled {title!r}, but draws "
                f"{', '.join(sorted(names))}. Name them alike.",
            )


def setup(app):
    """Hear the chapters."""
    return hear(app, __name__, page)
