"""How long a chapter takes to read, and what it builds on.

    {minutes}`03-sigmoid`

counts its words at a slow reader's pace, without the alternative texts of
figures, and twenty seconds for each thing to look at: a listing, an output, a
figure, a displayed equation. Most of these are short, and the words around them
are counted already. It rounds up to five minutes. A later chapter that is not
there yet is an error, as everywhere.

Under the title of each chapter stands the same, and what the table of the cover
says that it builds on.
"""

import re
from pathlib import Path

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.util.docutils import SphinxRole

from press.guards import pages

WORDS_A_MINUTE = 150
LOOKS_A_MINUTE = 3
LOOKED_AT = r"^ *`{3,}\{(?:literalinclude|figure|formula|reading-card)\}"
ROW = r"^\| \{doc\}`(\w+) </(chapters/[\w-]+)>` \|[^|]*\|([^|]*)\|"


def minutes(text):
    """Return the minutes that a page takes, rounded up to five."""
    looks = len(re.findall(LOOKED_AT, text, re.MULTILINE))
    seen = re.sub(r"^:alt:.*$", "", text, flags=re.MULTILINE)
    words = sum(len(part.split()) for _, part in pages.prose(seen))
    return 5 * -(-(words / WORDS_A_MINUTE + looks / LOOKS_A_MINUTE) // 5)


class Minutes(SphinxRole):
    """The role: sets the minutes that a chapter takes."""

    def run(self):
        """Return the minutes, or an error that names the chapters."""
        folder = Path(self.env.srcdir, "chapters")
        page = folder / f"{self.text}.md"
        if not page.is_file():
            there = ", ".join(sorted(file.stem for file in folder.glob("*.md")))
            message = self.inliner.reporter.error(
                f"minutes {self.text!r}: no such chapter; there are: {there}",
                line=self.lineno,
            )
            return [nodes.problematic(self.rawtext, self.rawtext)], [message]
        self.env.note_dependency(str(page))
        text = page.read_text(encoding="utf-8")
        return [nodes.Text(f"{minutes(text):.0f}")], []


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
    text = Path(app.srcdir, f"{page}.md").read_text(encoding="utf-8")
    line = nodes.paragraph(classes=["chapter-facts"])
    line += nodes.Text(f"About {minutes(text):.0f} minutes.")
    for place, (name, target) in enumerate(app.env.rows.get(page, ())):
        line += nodes.Text(", " if place else " Builds on ")
        line += linked(name, target, page)
    document.next_node(nodes.section).insert(1, line)


def linked(name, target, page):
    """Return the name of a chapter as a link to it."""
    text = nodes.inline(text=name)
    if target is None:
        return text
    link = pending_xref(
        "",
        refdomain="std",
        reftype="doc",
        reftarget=f"/{target}",
        refexplicit=True,
        refdoc=page,
        refwarn=True,
    )
    link += text
    return link


def setup(app):
    """Register the role, and what stands under each title."""
    app.add_role("minutes", Minutes())
    app.connect("env-get-outdated", outdated)
    app.connect("doctree-read", head)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
