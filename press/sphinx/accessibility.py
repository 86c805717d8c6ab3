"""Pieces of a page that a screen reader would trip over, mended.

The theme and Sphinx write them; they are mended before the page is written,
and no id stands twice.
"""

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

MENDED = {
    # A heading has to say its level.
    'role="heading"': 'role="heading" aria-level="2"',
    # A role that is no more.
    'role="doc-biblioentry"': 'role="listitem"',
    # The corner of a table heads nothing.
    '<th class="head"><p></p></th>': "<td></td>",
}
TEXTS = ("body", "furo_navigation_tree")


class Ids(SphinxPostTransform):
    """Takes away an id that stands twice on a page."""

    default_priority = 501  # The theme's boxes around tables are there.
    formats = ("html",)

    def run(self, **options):
        """Leave the id to the table in its box, and no id to "Functions"."""
        for box in self.document.findall(nodes.container):
            if "table-wrapper" in box["classes"]:
                box["ids"] = []
        for title in self.document.findall(nodes.rubric):
            if "breathe-sectiondef-title" in title["classes"]:
                title["ids"] = []


def mend(app, page, template, context, doctree):
    """Mend the pieces of a page that a screen reader would trip over."""
    for text in TEXTS:
        for piece, mended in MENDED.items():
            if context.get(text):
                context[text] = context[text].replace(piece, mended)


def setup(app):
    """Ask for every page, after the theme."""
    app.add_post_transform(Ids)
    app.connect("html-page-context", mend, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
