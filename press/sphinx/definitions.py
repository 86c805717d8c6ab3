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


def row(page, line, function, latex):
    """Return a row of the table, in Markdown."""
    held = f"`{function}`" if function else "what comes after"
    page = page.removesuffix(".md")
    return f"| ${latex}$ | {{doc}}`{page}, line {line} </{page}>` | {held} |\n"


def rows(definitions):
    """Return the rows, in the order of the book."""
    found = []
    for place, _, function, latex in definitions:
        page, _, line = place.partition(":")
        found.append((page, int(line), function, latex))
    return "".join(row(*one) for one in sorted(found))


class Definitions(SphinxDirective):
    """The directive."""

    def run(self):
        """Return the table."""
        found = Path(self.env.srcdir, FOUND)
        self.env.note_dependency(str(found))
        definitions = json.loads(found.read_text("utf-8"))["definitions"]
        return self.parse_text_to_nodes(HEAD + rows(definitions))


def setup(app):
    """Register the directive."""
    app.add_directive("definitions", Definitions)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
