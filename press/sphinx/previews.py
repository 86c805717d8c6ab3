"""What a page has beyond its text.

Pieces of HTML that the theme and Sphinx write, and that a screen reader would
trip over, are mended before the page is written, and no id stands twice. When
all pages are there, the
glossary's terms, the sources and the numbered equations are gathered into one
script; docs/static/book.js loads it when a reader first asks for a preview.
"""

import json
import re
from pathlib import Path

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

# Where a target begins, its id, and what of it is shown.
TARGETS = {
    "docs/glossary.html": r'<dt id="(term-[^"]*)">(.*?</dd>)',
    "docs/sources.html": r'<div class="citation" id="([^"]*)".*?(<p>.*?</p>)',
    "chapters/*.html": (
        r'id="(equation-[^"]*)">\s*<div class="math">.*?'
        r'(<span class="katex-display">.*?)</div>'
    ),
}
LEFT_OUT = r'<a class="headerlink".*?</a>|</?(?:a|dt|dd)\b[^>]*>'


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


def preview(html):
    """Return what a preview shows of a target: its words, without links."""
    term, end, meaning = html.partition("</dt>")
    shown = f"<strong>{term}</strong>{meaning}" if end else html
    return re.sub(LEFT_OUT, "", shown, flags=re.DOTALL).strip()


def gather(folder):
    """Return the previews of all targets, by page and id."""
    return {
        f"{page.relative_to(folder).as_posix()}#{found[1]}": preview(found[2])
        for pattern, target in TARGETS.items()
        for page in sorted(folder.glob(pattern))
        for found in re.finditer(target, page.read_text("utf-8"), re.DOTALL)
    }


def write(app, failure):
    """Write the previews beside the pages."""
    if failure or app.builder.name != "html":
        return
    folder = Path(app.outdir)
    text = json.dumps(gather(folder), ensure_ascii=False, indent=0)
    script = folder / "_static/previews.js"
    script.write_text(f"window.previews = {text};\n", encoding="utf-8")


def setup(app):
    """Ask for every page, after the theme, and for the end of the build."""
    app.add_post_transform(Ids)
    app.connect("html-page-context", mend, priority=900)
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
