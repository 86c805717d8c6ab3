"""Figures that stand inside the page.

A figure of build/figures is put into the page itself, as SVG, so that it
follows the page's colours and font. Under its caption it says which script
drew it and from which tables, with links to both.
"""

import re
from pathlib import Path

from docutils import nodes
from sphinx.addnodes import download_reference
from sphinx.transforms import SphinxTransform

FOLDER = "/build/figures/"


def link(text, target, docname):
    """Return a download link to a file of the repository."""
    reference = download_reference("", "", reftarget=target, refdoc=docname)
    reference += nodes.literal(text=text)
    return reference


class Inline(SphinxTransform):
    """Replaces the image of each drawn figure by the drawing."""

    default_priority = 500

    def apply(self, **options):
        """Put every drawing of this page in its place."""
        for image in list(self.document.findall(nodes.image)):
            if image["uri"].startswith(FOLDER):
                self.put(image)

    def put(self, image):
        """Put one drawing in its place, or report what is missing."""
        stem = Path(image["uri"]).stem
        path = Path(self.env.srcdir, image["uri"].lstrip("/"))
        script = Path(self.env.srcdir, "figures", f"{stem}.gp")
        report = self.document.reporter.error
        if not script.is_file():
            report(f"figure {stem}: figures/ has no {stem}.gp", base_node=image)
            return
        if "alt" not in image:
            report(
                f"figure {stem}: has no :alt:, the sentence that describes it "
                "to a reader who cannot see it",
                base_node=image,
            )
            return
        self.env.note_dependency(str(path))
        self.env.note_dependency(str(script))
        label = nodes.unescape(image["alt"]).replace('"', "&quot;")
        svg = path.read_text(encoding="utf-8")
        svg = svg.replace("<svg ", f'<svg role="img" aria-label="{label}" ', 1)
        tables = re.findall(r"(\w+)\.txt", script.read_text(encoding="utf-8"))
        legend = nodes.legend("", self.sources(stem, dict.fromkeys(tables)))
        image.parent += legend
        image.replace_self(nodes.raw("", svg, format="html"))

    def sources(self, stem, tables):
        """Return the line that links the script and the tables it draws."""
        docname = self.env.docname
        line = nodes.paragraph("", "Drawn by ")
        line += link(f"{stem}.gp", f"/figures/{stem}.gp", docname)
        joint = " from "
        for table in tables:
            line += nodes.Text(joint)
            line += link(f"{table}.txt", f"/build/output/{table}.txt", docname)
            joint = ", "
        return line


def setup(app):
    """Register the transform."""
    app.add_transform(Inline)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
