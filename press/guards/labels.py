"""Axis labels and titles of curves that name something else than the column.

The label of the horizontal axis and the title of a curve share a word with the
name of the column they stand for: "layers passed" for layers. The label of the
vertical axis, which stands for several columns, shares one with what the
chapter says of the figure. Where each row of a table is drawn at its place, one
below the other, the two axes change their parts.
"""

import re

from press.guards import pages

PLACE = "place"
AXES = {"x": "horizontal", "y": "vertical"}
SMALL = {"a", "the", "of", "in", "from", "to", "its", "1"}
CURVE = r'using\s+"(\w+)":"(\w+)"(?:(?!using).)*?title\s+"([^"]*)"'


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


def told(root, stem):
    """Return the words of a figure's description and caption."""
    figure = rf"^```\{{figure\}} /build/figures/{stem}\.svg\n(.*?)^```"
    texts = (text for _, text in pages.chapters(root))
    found = (re.search(figure, text, re.S | re.M) for text in texts)
    return {word for match in found if match for word in words(match[1])}


def findings(root):
    """Return a message for each label that names something else."""
    messages = []
    for script in sorted(root.glob("figures/*.gp")):
        text = script.read_text(encoding="utf-8").replace("\\\n", " ")
        name = script.relative_to(root)
        xs = set(re.findall(r'using\s+"(\w+)":', text))
        rows = f'":"{PLACE}"' in text
        for label in [] if rows else labels(text, "x"):
            if not any(fits(label, x) for x in xs):
                messages.append(
                    f"{name}: the horizontal axis is labelled {label!r}, but "
                    f"its columns are {', '.join(sorted(xs))}. Name them alike."
                )
        if xs and "set xlabel" not in text:
            messages.append(f"{name}: the horizontal axis has no label.")
        shared = "x" if rows else "y"
        for label in labels(text, shared):
            spoken = told(root, script.stem)
            meant = set(words(label)) - SMALL
            if not any(said.startswith(w) for w in meant for said in spoken):
                messages.append(
                    f"{name}: the {AXES[shared]} axis is labelled {label!r}, "
                    "but neither :alt: nor caption of the figure speaks of it."
                )
        for x, y, title in re.findall(CURVE, text):
            column = x if y == PLACE else y
            if not fits(title, column):
                messages.append(
                    f"{name}: the curve of column {column} is titled "
                    f"{title!r}. Name them alike."
                )
    return messages
