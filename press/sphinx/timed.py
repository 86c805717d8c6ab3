"""The directive `timed`: names times that are older than what they are of.

    ```{timed}
    ```

It stands below the times of lab/records/bench.csv, and sets a note only while
the code of one of them has changed since.
"""

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from lab import records
from lab.bench import bench
from press import ROOT


class Timed(SphinxDirective):
    """The directive."""

    def run(self):
        """Return the note, or nothing."""
        for file in (*ROOT.glob("code/*/*.hpp"), *ROOT.glob("lab/bench/*")):
            self.env.note_dependency(str(file))
        aged = records.aged(ROOT, "bench", bench.present(ROOT))
        if not aged:
            return []
        note = nodes.admonition(classes=["aside"])
        note += nodes.title(text="Measured before the last change")
        names = ", ".join(aged)
        note += nodes.paragraph(
            text=f"The times of {names} are of code that has changed since."
        )
        return [note]


def setup(app):
    """Register the directive."""
    app.add_directive("timed", Timed)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
