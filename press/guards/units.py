"""Numbers in another unit than their column states.

A column says its unit in its name, as `lost_ulp` does: press/units.py has all
units, and the words for them. A sentence that sets such a number names its
unit, and a sentence that names a unit sets a number of it. The same holds for
the label of an axis and the columns that are drawn along it, panel by panel;
and what the description or the caption of a figure names, a column states.
"""

import re

from docutils import nodes

from press.guards import hear
from press.guards.contrast import curves, drawn
from press.guards.labels import PLACE
from press.pages import caption, figures
from press.units import UNITS, behind, said, unit

NAME = "name the column so, as in {}_{}, if it holds such numbers"


def sentences(block):
    """Yield (sentence, the columns whose numbers stand in it as #)."""
    columns, text = [], ""
    for node in block.children:
        if isinstance(node, nodes.Element) and "column" in node:
            columns.append(node["column"])
            text += "#"
        else:
            text += node.astext().replace("#", "").replace("\n", " ")
    for sentence in re.split(r"(?<=[.?!])\s+", text):
        count = sentence.count("#")
        yield sentence, columns[:count]
        del columns[:count]


def wrong(sentence, columns):
    """Yield what is wrong with the units of one sentence."""
    stated, named = [unit(column) for column in columns], said(sentence)
    for column, states, follows in zip(
        columns, stated, behind(sentence), strict=True
    ):
        if states and states not in named:
            yield (
                f"the number of the column {column} is in {states}, and its "
                f"sentence does not say so. Words for it: {UNITS[states]}."
            )
        elif follows and follows != states:
            yield (
                f"the number of the column {column} is followed by the unit "
                f"{follows}, but the column states {states or 'none'}. Print "
                f"that unit, and {NAME.format(column, follows)}."
            )
    for what in sorted(named - {*stated} - {*behind(sentence)}):
        yield (
            f"the sentence speaks of {what}, but its numbers are of the "
            f"columns {', '.join(columns)}. Print that unit, and "
            f"{NAME.format(columns[0], what)}."
        )


def axes(text):
    """Return {(axis, its label): the columns along it}, over all panels."""
    found, labels = {}, {}
    for panel in re.split(r"(?m)^(?=plot )", text):
        for _, x, y, _ in curves(panel):
            for axis, column in ("x", x), ("y", y):
                if axis in labels and column != PLACE:
                    found.setdefault((axis, labels[axis]), set()).add(column)
        labels |= re.findall(r'set ([xy])label "(.*\S.*?)"', panel)
    return found


def mislabelled(text):
    """Yield what is wrong with the units of the axes of a script."""
    for (axis, label), columns in axes(text).items():
        named = said(label)
        other = {c for c in columns if named != {unit(c)} - {None}}
        if other:
            yield (
                f"the {axis} axis is labelled {label!r}, which says "
                f"{' and '.join(sorted(named)) or 'no unit'}. Its columns "
                f"{', '.join(sorted(other))} do not state the same; a column "
                "states a unit as lost_ulp does."
            )


def page(env, document):
    """Yield each unit that a number, an axis or a caption has not."""
    blocks = {
        id(node.parent): node.parent
        for node in document.findall(nodes.Element)
        if "column" in node
    }
    for block in blocks.values():
        for sentence, columns in sentences(block):
            for what in wrong(sentence, columns) if columns else ():
                yield block, what
    for figure in figures(document):
        script = f"figures/{figure['stem']}.gp"
        text, found = drawn(env.srcdir / script)
        for what in mislabelled(text):
            yield script, what
        stated = {unit(name) for _, x, y, _ in found for name in (x, y)}
        told = said(f"{figure['alt']} {caption(figure).astext()}")
        for what in sorted(told - stated):
            yield (
                figure,
                f"figure {figure['stem']}: its description or caption speaks "
                f"of {what}, and none of its columns states that unit: "
                f"{', '.join(sorted({y for _, _, y, _ in found}))}.",
            )


def setup(app):
    """Hear the chapters."""
    return hear(app, __name__, page)
