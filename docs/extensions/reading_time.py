"""How long a chapter takes to read.

    {minutes}`03-sigmoid`

counts its words at a slow reader's pace, without the alternative texts of
figures, and twenty seconds for each thing to look at: a listing, an output, a
figure, a displayed equation. Most of these are short, and the words around them
are counted already. It rounds up to five minutes. A later chapter that is not
there yet is an error, as everywhere.
"""

import re
from pathlib import Path

from docutils import nodes
from sphinx.util.docutils import SphinxRole

from guards import pages

WORDS_A_MINUTE = 150
LOOKS_A_MINUTE = 3
LOOKED_AT = r"^ *`{3,}\{(?:literalinclude|figure|formula|reading-card)\}"


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


def setup(app):
    """Register the role."""
    app.add_role("minutes", Minutes())
    return {"parallel_read_safe": True, "parallel_write_safe": True}
