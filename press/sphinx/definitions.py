"""The directive `definitions`: what formulas define, and where.

    ```{definitions}
    ```

sets a table of every name that a formula gives a meaning, as the check of the
formulas has found them.
"""

import json
from pathlib import Path

from sphinx.util.docutils import SphinxDirective

FOUND = Path("build", "formulas", "formulas.json")
HEAD = "| what | where | held against |\n|---|---|---|\n"


def row(place, function, latex):
    """Return a row of the table, in Markdown."""
    page, line = place.rsplit(":", 1)
    page = page.removesuffix(".md")
    held = f"`{function}`" if function else "what comes after"
    return f"| ${latex}$ | {{doc}}`{page}, line {line} </{page}>` | {held} |\n"


class Definitions(SphinxDirective):
    """The directive."""

    def run(self):
        """Return the table."""
        found = Path(self.env.srcdir, FOUND)
        self.env.note_dependency(str(found))
        definitions = json.loads(found.read_text("utf-8"))["definitions"]
        rows = sorted((place, said, tex) for place, _, said, tex in definitions)
        return self.parse_text_to_nodes(HEAD + "".join(row(*r) for r in rows))


def setup(app):
    """Register the directive."""
    app.add_directive("definitions", Definitions)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
