"""What holds each sentence of a chapter.

A sentence is held by what stands in it: a claim that is tested, a value that is
computed, a formula that is checked, a source that is cited, or the role that
marks a step of pure logic:

    {argued}`so no two of them are equal`

If there is nothing in it, it leans on the rest of its paragraph; and if there
is nothing either, on the output, the figure, the listing or the equation next
to the paragraph, where the reader sees it. What is left is free: only care
holds it. Questions, requests to the reader, what "we" and "you" do,
definitions, what ends in a colon, what tells the way through the book, and a
few words without a statement ("Almost always.") are not counted.

Each chapter ends with its counts. The directive `{held}` sets a table of all.
"""

import re
from collections import Counter

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.util.docutils import SphinxDirective

from press.pages import APART, keep, kept, typed
from press.sphinx import Role
from press.sphinx.value import Word

# The kinds of hold, the strongest first, as a reader is told.
KINDS = {
    "tested": "tested",
    "computed": "computed",
    "checked": "checked as formulas",
    "cited": "cited",
    "argued": "argued",
    "free": "held by care alone",
}
END = re.compile(r"(?<=[.?!:])[)\"”*]*\s+(?=[^a-z])")
RELATION = re.compile(r"=|<|>|\\(?:le|ge|ne|lt|gt|approx|to)\b")
ASKED = re.compile(
    r"(?:Now )?(?:read|look|compare|watch|try|write|run|guess|suppose|say|take"
    r"|think|count|change|choose|draw|put|let|call|add|follow|see|turn|multiply"
    r"|ask|go|do|keep|use|cover|note|start|begin|give|replace|divide|imagine"
    r"|hold|find|remember|leave|predict)\b",
    re.IGNORECASE,
)
OURS = re.compile(r"(?:\w+[ ,]+){0,3}?(?:we|you)\b", re.IGNORECASE)
WAY = re.compile(r"\b(?:chapters?|sections?|exercises?|book|below)\b")
THINGS = nodes.figure | nodes.container | nodes.literal_block | nodes.table


def kind(node):
    """Return by what a node holds the sentence that it stands in, or None."""
    classes = node.get("classes", ())
    if "claim" in classes:
        return "tested"
    if "argued" in classes:
        return "argued"
    if "given" in node or "value" in classes or isinstance(node, Word):
        return "computed"
    if isinstance(node, nodes.math) and RELATION.search(node.astext()):
        return "checked"
    if isinstance(node, pending_xref):
        if node["refdomain"] == "cite":
            return "cited"
        return {"numref": "computed", "eq": "checked"}.get(node["reftype"])
    return None


def beside(paragraph):
    """Yield by what the things next to a paragraph hold it."""
    row = [
        node
        for node in paragraph.parent.children
        if not isinstance(node, nodes.Invisible)
    ]
    place = row.index(paragraph)
    for node in row[max(place - 1, 0) : place + 2]:
        if any(node.findall(nodes.math_block)):
            yield "checked"
        elif isinstance(node, THINGS):
            yield "computed"


def sentences(paragraph):
    """Return the sentences of a paragraph: text, and the nodes inside."""
    whole, spoken, starts = "", "", []
    for child in paragraph.children:
        starts += ((len(whole), n) for n in child.findall(nodes.Element))
        text = child.astext()
        whole += text
        spoken += "x" * len(text) if isinstance(child, APART) else text
    ends = [*(match.end() for match in END.finditer(spoken)), len(whole)]
    begins = [0, *ends]
    return [
        (
            " ".join(whole[begin:end].split()),
            [node for start, node in starts if begin <= start < end],
        )
        for begin, end in zip(begins, ends, strict=False)
    ]


def states(text, inside):
    """Tell whether a sentence states something that could be false."""
    return len(text.split()) > 2 and not (
        any(isinstance(node, nodes.strong) for node in inside)
        or text.endswith(("?", ":"))
        or ASKED.match(text)
        or OURS.match(text)
        or WAY.search(text)
    )


def judged(document):
    """Yield (paragraph, sentence, kind) for each sentence that states."""
    for node in typed(document, lambda node: isinstance(node, APART)):
        if not isinstance(node, nodes.paragraph):
            continue
        if isinstance(node.parent, nodes.entry):
            continue
        split = sentences(node)
        held = [[*filter(None, map(kind, inside))] for _, inside in split]
        around = [*sum(held, []), *beside(node), "free"]
        for (text, inside), own in zip(split, held, strict=True):
            if states(text, inside):
                yield node, text, [*own, *around][0]


class Argued(Role):
    """The role: marks a step of pure logic."""

    def node(self):
        """Return the words, as they are."""
        return nodes.inline(self.text, self.text, classes=["argued"])


class Table(nodes.General, nodes.Element):
    """The table of the chapters, until all of them are read."""


class Held(SphinxDirective):
    """The directive: lists by what the sentences of each chapter are held."""

    def run(self):
        """Return a place for the table."""
        return [Table()]


def count(app, document):
    """Keep the counts of a chapter, and end it with them."""
    page = app.env.docname
    if not page.startswith("chapters/"):
        return
    found = [*judged(document)]
    counts = Counter(kind for _, _, kind in found)
    keep(app.env, "held", counts)
    keep(app.env, "stated", {text for _, text, _ in found})
    parts = [f"{counts[kind]} {told}" for kind, told in KINDS.items()]
    text = f"{counts.total()} sentences state something: {', '.join(parts)}."
    line = nodes.paragraph(text=text, classes=["held"], added=True)
    document.next_node(nodes.section).append(line)


def table(told):
    """Return the table of the counts, a row for each chapter."""
    head = ["chapter", *KINDS.values()]
    rows = [[page[9:], *map(str, map(c.get, KINDS))] for page, c in told]
    return grid(head, rows)


def grid(head, rows):
    """Return a table of texts."""
    group = nodes.tgroup("", cols=len(head))
    group += [nodes.colspec(colwidth=1) for _ in head]

    def row(cells):
        paragraphs = (nodes.paragraph(text=cell) for cell in cells)
        return nodes.row("", *(nodes.entry("", p) for p in paragraphs))

    group += nodes.thead("", row(head))
    group += nodes.tbody("", *map(row, rows))
    return nodes.table("", group)


def put(app, document, page):
    """Put the table into a page that asks for it."""
    for place in list(document.findall(Table)):
        place.replace_self(table(kept(app.env, "held").items()))


def setup(app):
    """Register the role and the directive, and count."""
    app.add_role("argued", Argued())
    app.add_directive("held", Held)
    app.connect("doctree-read", count, priority=400)
    app.connect("doctree-resolved", put)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
