"""How long a chapter takes to read, and what it builds on.

    {minutes}`03-sigmoid`

counts its words at a slow reader's pace, a reference as one, without the
alternative texts of figures; and twenty seconds for each thing to look at: a
listing, an output, a figure, a displayed equation. Most of these are short, and
the words around them are counted already. It rounds up to five minutes. A later
chapter that is not there yet is an error, as everywhere.

Under the title of each chapter stands the same, and what the table of the cover
says that it builds on.
"""

import re
from pathlib import Path

from docutils import nodes
from sphinx.addnodes import pending_xref

from press.pages import keep, kept, prose, typed
from press.sphinx import Role, link

WORDS_A_MINUTE = 150
LOOKS_A_MINUTE = 3
ROW = r"^\| \{doc\}`(\w+) </(chapters/[\w-]+)>` \|[^|]*\|([^|]*)\|"


def minutes(document):
    """Return the minutes that a page takes, rounded up to five."""
    looks = sum(map(looked_at, typed(document)))
    words = sum(len(text.split()) for text in prose(document))
    words += len(list(document.findall(pending_xref)))
    return 5 * -int(-(words / WORDS_A_MINUTE + looks / LOOKS_A_MINUTE) // 5)


def looked_at(node):
    """Tell whether a node is a thing to look at."""
    own = isinstance(node, nodes.literal_block | nodes.table | nodes.math_block)
    made = own and node.attributes.keys() & {"source", "stem", "latex"}
    return bool(made) or isinstance(node, nodes.figure)


class Length(nodes.Inline, nodes.Element):
    """The minutes of a chapter, until all chapters are read."""


class Minutes(Role):
    """The role: sets the minutes that a chapter takes."""

    def node(self):
        """Return a place for the minutes, or say which chapters there are."""
        page = f"chapters/{self.text}"
        if page not in self.env.found_docs:
            there = sorted(self.env.found_docs)
            known = (name[9:] for name in there if name.startswith("chapters/"))
            raise ValueError(f"no such chapter; there are: {', '.join(known)}")
        self.env.note_dependency(str(self.env.doc2path(page)))
        return Length(page=page)


def put(app, document, page):
    """Put the minutes of the chapters into a page that asks for them."""
    told = kept(app.env, "minutes")
    for length in list(document.findall(Length)):
        length.replace_self(nodes.Text(told[length["page"]]))


def rows(root):
    """Return {chapter: what it builds on, as pairs of name and chapter}."""
    cover = (root / "index.md").read_text(encoding="utf-8")
    found = re.findall(ROW, cover, re.MULTILINE)
    pages = {name: page for name, page, _ in found}
    return {
        page: [(name, pages.get(name)) for name in before.strip().split(", ")]
        for _, page, before in found
    }


def outdated(app, env, added, changed, removed):
    """Return the chapters of which the cover says something new."""
    old, env.rows = getattr(env, "rows", {}), rows(Path(app.srcdir))
    return {page for page in env.rows if env.rows[page] != old.get(page)}


def head(app, document):
    """Put minutes and prerequisites under the title of a chapter."""
    page = app.env.docname
    if not page.startswith("chapters/"):
        return
    keep(app.env, "minutes", minutes(document))
    line = nodes.paragraph(classes=["chapter-facts"], added=True)
    line += nodes.Text(f"About {minutes(document)} minutes.")
    for place, (name, target) in enumerate(app.env.rows.get(page, ())):
        line += nodes.Text(", " if place else " Builds on ")
        text = nodes.inline(text=name)
        line += link(page, "std:doc", f"/{target}", text) if target else text
    document.next_node(nodes.section).insert(1, line)


def setup(app):
    """Register the role, and what stands under each title."""
    app.add_role("minutes", Minutes())
    app.connect("env-get-outdated", outdated)
    app.connect("doctree-read", head)
    app.connect("doctree-resolved", put)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
