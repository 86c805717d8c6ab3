r"""What is defined and never used, and roles that were lost.

Sphinx refuses what is used and not defined. A | ends a table cell, also inside
a role or a formula, and then the next cell is dropped in silence.
"""

import re
from pathlib import Path

from docutils import nodes
from sphinx.addnodes import pending_xref

from press.guards import hear
from press.pages import keep, kept, place, prose, typed

BIBLIOGRAPHY = "docs/references.bib"
REFERRING = {"eq", "numref", "ref", "term"}
WHY = (
    "A | ends a table cell, also inside a role or a formula: write "
    r"\lvert x \rvert."
)


def page(env, document):
    """Keep what a page refers to, and a chapter's labels; yield lost roles."""
    links = document.findall(pending_xref)
    used = {x["reftarget"].lower() for x in links if x["reftype"] in REFERRING}
    keep(env, "used", used)
    if env.docname.startswith("chapters/"):
        keep(env, "labels", labels(document))
        yield from lost(document)


def labels(document):
    """Return {label: place} of all that a chapter gives a name."""
    equations = document.findall(nodes.math_block)
    named = {e["label"]: e for e in equations if e.get("label")}
    for name, explicit in document.nametypes.items():
        if explicit and document.nameids[name]:
            named[name] = document.ids[document.nameids[name]]
    return {name: place(node, name) for name, node in named.items()}


def lost(document):
    """Yield each role that was not read, and each row with too many cells."""
    for text in prose(document):
        if role := re.search(r"\{[\w:]+\}`[^`]*", text):
            yield place(text.parent, role[0]), f"{role[0]} is lost. {WHY}"
    source = Path(document["source"])
    lines = source.read_text(encoding="utf-8").splitlines()
    for table in typed(document):
        if isinstance(table, nodes.table) and table.line:
            rows = [n for n in typed(table) if isinstance(n, nodes.row)]
            # A line under the first row draws the columns.
            below = range(table.line + 2, table.line + 1 + len(rows))
            for row, number in zip(rows[1:], below, strict=True):
                cells = re.findall(
                    r"(?<!\\)\|", lines[number - 1].strip()[1:-1]
                )
                if len(cells) >= len(row):
                    yield (
                        f"{source}:{number}",
                        f"the row has more cells than the table: {WHY}",
                    )


def book(env):
    """Yield each entry, term and label that nothing uses."""
    cited = env.get_domain("cite")
    keys = {t.key for ref in cited.citation_refs for t in ref.targets}
    for key in cited.bibdata.data.entries:
        if key not in keys:
            yield (
                BIBLIOGRAPHY,
                f"nothing cites {key}. Remove the entry.",
            )
    yield from years(env.srcdir / BIBLIOGRAPHY, cited.bibdata.data.entries)
    used = set().union(*kept(env, "used").values())
    for kind, term in env.get_domain("std").objects:
        if kind == "term" and term.lower() not in used:
            yield "docs/glossary.md", f"no page uses the term {term!r}."
    for found in kept(env, "labels").values():
        for name, where in found.items():
            if name.lower() not in used:
                yield (
                    where,
                    f"nothing refers to {name}. Say in the text where to "
                    "look, or remove the label.",
                )


def years(path, entries):
    """Yield each entry whose key names another year than the entry itself."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for key, entry in entries.items():
        named = re.search(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)", key)
        year = entry.fields.get("year")
        if named and year and named[0] != year:
            line = next(n for n, text in enumerate(lines, 1) if key in text)
            yield (
                f"{BIBLIOGRAPHY}:{line}",
                f"{key} is of {year}, and its key says {named[0]}. Which is "
                "right?",
            )


def setup(app):
    """Hear all pages."""
    return hear(app, __name__, page, book, pages="")
