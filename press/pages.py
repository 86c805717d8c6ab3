"""What an author typed on a page, when Sphinx has parsed it.

What roles and directives add has the attribute `added`. What a page tells the
whole book is kept as Sphinx's own metadata of the page.
"""

import re
from pathlib import Path

from docutils import nodes
from docutils.utils import get_source_line
from sphinx.addnodes import pending_xref

# What may stand in a sentence and is not prose.
APART = (nodes.literal, nodes.FixedTextElement, nodes.math, nodes.raw)


def keep(env, key, value):
    """Keep what the present page tells, for as long as the page stays so."""
    env.metadata[env.docname][key] = value


def kept(env, key):
    """Return {page: what it told}."""
    pages = sorted(env.metadata.items())
    return {page: told[key] for page, told in pages if key in told}


def typed(node, leave_out=lambda node: False):
    """Yield every node that an author typed, not what the book has added."""
    for child in node.children:
        added = isinstance(child, nodes.Element) and child.get("added")
        if not added and not leave_out(child):
            yield child
            yield from typed(child, leave_out)


def prose(node):
    """Yield the text of all sentences, without code, formulas and roles."""
    for child in typed(node, set_apart):
        if isinstance(child, nodes.Text):
            yield child


def set_apart(node):
    """Tell whether a node is code, a formula, or a reference by a role."""
    linked = isinstance(node, pending_xref) and node["reftype"] != "myst"
    return linked or isinstance(node, APART)


def figures(document):
    """Return the figures of a page that the book has drawn."""
    found = typed(document)
    return [f for f in found if isinstance(f, nodes.figure) and "stem" in f]


def caption(figure):
    """Return the caption of a figure, which may be missing and so empty."""
    found = (node for node in figure if isinstance(node, nodes.caption))
    return next(found, nodes.caption())


def place(node, word):
    """Return the place of a word: the first line with it, from a node on."""
    source, line = get_source_line(node)
    lines = Path(source).read_text(encoding="utf-8").splitlines()
    for number, text in enumerate(lines[line - 1 :], line):
        if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text):
            return f"{source}:{number}"
    return f"{source}:{line}"
