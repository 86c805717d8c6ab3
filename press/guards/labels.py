"""Axis labels and titles of curves that name something else than the column.

The label of the horizontal axis and the title of a curve share a word with the
name of the column they stand for: "layers passed" for layers. The label of the
vertical axis, which stands for several columns, shares one with what the
chapter says of the figure. Where each row of a table is drawn at its place, one
below the other, the two axes change their parts.
"""

import re

from press.guards import hear
from press.guards.contrast import drawn
from press.pages import caption, figures
from press.units import unit

PLACE = "place"
AXES = {"x": "horizontal", "y": "vertical"}
SMALL = {"a", "the", "of", "in", "from", "to", "its", "1"}


def words(text):
    """Return the words of a label or of a column's name."""
    return re.findall(r"[a-z]+\d*|\d+", text.replace("_", "").lower())


def fits(label, column):
    """Tell whether a label has a word in common with a column's name."""
    parts = [part for part in column.lower().split("_") if part]
    return any(
        word.startswith(part) or part.startswith(word)
        for word in words(label)
        for part in parts
    )


def labels(text, axis):
    """Return the labels that a script gives to an axis."""
    return re.findall(rf'^set {axis}label "(.*\w.*)"', text, re.MULTILINE)


def wrong(text, curves, told):
    """Yield each label of a script that names something else."""
    xs = {x for _, x, _, _ in curves}
    rows = f'":"{PLACE}"' in text
    for label in [] if rows else labels(text, "x"):
        if not any(fits(label, x) for x in xs):
            yield (
                f"the horizontal axis is labelled {label!r}, but its columns "
                f"are {', '.join(sorted(xs))}. Name them alike."
            )
    if xs and "set xlabel" not in text:
        yield "the horizontal axis has no label."
    shared = "x" if rows else "y"
    for label in labels(text, shared):
        meant = set(words(label)) - SMALL
        if not any(said.startswith(word) for word in meant for said in told):
            yield (
                f"the {AXES[shared]} axis is labelled {label!r}, but neither "
                ":alt: nor caption of the figure speaks of it."
            )
    for _, x, y, title in curves:
        column = x if y == PLACE else y
        column = column.removesuffix(f"_{unit(column)}")
        if title and not fits(title, column):
            yield (
                f"the curve of column {column} is titled {title}. Name them "
                "alike."
            )


def page(env, document):
    """Yield each label that names something else, in the script it stands."""
    for figure in figures(document):
        script = f"figures/{figure['stem']}.gp"
        texts = (figure["alt"], caption(figure).astext(), *figure["names"])
        told = words(" ".join(texts))
        for what in wrong(*drawn(env.srcdir / script), told):
            yield script, what


def setup(app):
    """Hear the chapters."""
    return hear(app, __name__, page)
