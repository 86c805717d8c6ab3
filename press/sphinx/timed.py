"""The directive `timed`: names times that are older than what they are of.

    ```{timed}
    ```

It stands below the times of lab/records/bench.csv, and sets a note only while
the code of one of them has changed since.
"""

from pathlib import Path

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from lab import records
from lab.bench import bench


class Timed(SphinxDirective):
    """The directive."""

    def run(self):
        """Return the note, or nothing."""
        root = Path(self.env.srcdir)
        for name in ("code/*/*.hpp", "lab/bench/*", "lab/records/bench.txt"):
            for file in root.glob(name):
                self.env.note_dependency(str(file))
        return note(records.aged(root, "bench", bench.present(root)))


def note(aged):
    """Return a note that names what was timed before it changed, if any was."""
    if not aged:
        return []
    found = nodes.admonition(classes=["aside"])
    found += nodes.title(text="Measured before the last change")
    text = f"The times of {', '.join(aged)} are those of their earlier code."
    found += nodes.paragraph(text=text, added=True)
    return [found]


def setup(app):
    """Register the directive."""
    app.add_directive("timed", Timed)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
