"""Figures that stand inside the page.

A figure of build/figures is put into the page itself, as SVG, so that it
follows the page's colours and font. Under its caption stand the program that
printed its data, the data and the script, each to download.
"""

import re
from html import escape
from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.addnodes import download_reference
from sphinx.directives.patches import Figure
from sphinx.transforms import SphinxTransform

FOLDER = "/build/figures/"


def link(text, target, docname):
    """Return a download link to a file of the repository."""
    reference = download_reference("", "", reftarget=target, refdoc=docname)
    reference += nodes.literal(text=text)
    return reference


class DrawnFigure(Figure):
    """The figure directive, with what docs/guards/contrast.py reads."""

    option_spec = {
        **Figure.option_spec,
        "contrast": directives.unchanged_required,
    }


class Inline(SphinxTransform):
    """Replaces the image of each drawn figure by the drawing."""

    default_priority = 500

    def apply(self, **options):
        """Put every drawing of this page in its place."""
        for image in list(self.document.findall(nodes.image)):
            if image["uri"].startswith(FOLDER):
                wrong = self.wrong(image)
                if wrong:
                    report = self.document.reporter.error
                    image.replace_self(report(wrong, base_node=image))
                else:
                    self.put(image)

    def wrong(self, image):
        """Return what is missing, if anything is."""
        stem = Path(image["uri"]).stem
        if not Path(self.env.srcdir, "figures", f"{stem}.gp").is_file():
            return f"figure {stem}: figures/ has no {stem}.gp"
        if "alt" not in image:
            return (
                f"figure {stem}: has no :alt:, the sentence that describes it "
                "to a reader who cannot see it"
            )
        return None

    def put(self, image):
        """Put one drawing in its place, and its sources under the caption."""
        stem = Path(image["uri"]).stem
        path = Path(self.env.srcdir, image["uri"].lstrip("/"))
        script = Path(self.env.srcdir, "figures", f"{stem}.gp")
        self.env.note_dependency(str(path))
        self.env.note_dependency(str(script))
        label = escape(nodes.unescape(image["alt"]))
        svg = path.read_text(encoding="utf-8")
        svg = svg.replace("<svg ", f'<svg role="img" aria-label="{label}" ', 1)
        tables = re.findall(r"(\w+)\.txt", script.read_text(encoding="utf-8"))
        legend = nodes.legend("", self.sources(stem, dict.fromkeys(tables)))
        image.parent += legend
        image.replace_self(nodes.raw("", svg, format="html"))

    def sources(self, stem, tables):
        """Return the line that links programs, their tables and the script."""
        docname = self.env.docname
        line = nodes.paragraph()
        for table in tables:
            program = f"/build/standalone/{table}.cpp"
            line += link(f"{table}.cpp", program, docname)
            line += nodes.Text(" printed ")
            line += link(f"{table}.txt", f"/build/output/{table}.txt", docname)
            line += nodes.Text(", ")
        line += link(f"{stem}.gp", f"/figures/{stem}.gp", docname)
        line += nodes.Text(" drew it.")
        return line


def setup(app):
    """Register the directive and the transform."""
    app.add_directive("figure", DrawnFigure, override=True)
    app.add_transform(Inline)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
