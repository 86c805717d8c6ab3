"""Figures that stand inside the page.

A figure of build/figures is put into the page itself, as SVG, so that it
follows the page's colours and font. Under its caption stand the program that
printed its data, the data and the script, each to download; and folded, the
data as a table, for a reader who cannot see the drawing or wants its numbers. A
table of more rows than LONGEST is only there to download.
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
LONGEST = 130


def link(text, target, docname):
    """Return a download link to a file of the repository."""
    reference = download_reference("", "", reftarget=target, refdoc=docname)
    reference += nodes.literal(text=text)
    return reference


class Data(nodes.General, nodes.Element):
    """The printed tables behind a drawing, on a page that can be unfolded."""


def cells(line, tag):
    """Return a line of a printed table as a row."""
    row = "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in line.split())
    return f"<tr>{row}</tr>"


def visit_data(writer, node):
    """Write the tables, folded. They are not text, and no word is indexed."""
    writer.body.append('<details class="data"><summary>Its numbers</summary>\n')
    for name, text in node["tables"]:
        heads, *lines = text.splitlines()
        rows = "\n".join(cells(line, "td") for line in lines)
        writer.body.append(
            f'<div class="table-wrapper"><table><caption>{name}</caption>'
            f"<thead>{cells(heads, 'th')}</thead>\n"
            f"<tbody>{rows}</tbody></table></div>\n"
        )
    writer.body.append("</details>\n")
    raise nodes.SkipNode


def skip(writer, node):
    """Leave the tables out of an edition that cannot fold."""
    raise nodes.SkipNode


class DrawnFigure(Figure):
    """The figure directive, with what press/guards/contrast.py reads."""

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
        tables = dict.fromkeys(tables)
        legend = nodes.legend("", self.sources(stem, tables))
        legend += self.data(tables)
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

    def data(self, tables):
        """Return the tables that are short enough to be read."""
        texts = []
        for table in tables:
            path = Path(self.env.srcdir, "build/output", f"{table}.txt")
            self.env.note_dependency(str(path))
            text = path.read_text(encoding="utf-8")
            if text.count("\n") <= LONGEST:
                texts.append((path.name, text))
        return [Data(tables=texts)] if texts else []


def setup(app):
    """Register the directive, the transform and the tables."""
    app.add_directive("figure", DrawnFigure, override=True)
    others = dict.fromkeys(("latex", "text", "man", "texinfo"), (skip, None))
    app.add_node(Data, html=(visit_data, None), **others)
    app.add_transform(Inline)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
