"""The directive `sample`: what a reader found holds a hundred sentences.

    ```{sample}
    ```

reads lab/records/sentences.csv, which lab/sample/draw.py has drawn and a reader
has judged: `right`, or the kind that a sentence should have been. It says how
often the build was right, how many sentences have changed since, and lists
those where it was not.
"""

import csv
from pathlib import Path

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from press.pages import kept
from press.sphinx.held import grid

RECORD = Path("lab/records/sentences.csv")


class Found(nodes.General, nodes.Element):
    """What was found, until all chapters are read."""


class Sample(SphinxDirective):
    """The directive."""

    def run(self):
        """Return a place for what was found."""
        self.env.note_dependency(str(RECORD))
        return [Found()]


def told(rows, present):
    """Return the counts as a paragraph, and the rows that are not right."""
    wrong = [row for row in rows if row["verdict"] != "right"]
    changed = [row for row in rows if row["sentence"] not in present]
    free = [row for row in rows if "free" in (row["kind"], row["verdict"])]
    text = (
        f"Of {len(rows)} sentences the build and the reader agree on "
        f"{len(rows) - len(wrong)}; the reader calls {len(free)} free. "
        f"{len(changed)} of them have changed since."
    )
    head = ["chapter", "sentence", "the build", "the reader"]
    cells = [[*row.values()] for row in wrong]
    return [nodes.paragraph(text=text), grid(head, cells)]


def put(app, document, page):
    """Put what was found into a page that asks for it."""
    places = list(document.findall(Found))
    if not places:
        return
    with open(Path(app.srcdir, RECORD), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    present = set().union(*kept(app.env, "stated").values())
    for found in places:
        found.replace_self(told(rows, present))


def setup(app):
    """Register the directive."""
    app.add_directive("sample", Sample)
    app.connect("doctree-resolved", put)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
