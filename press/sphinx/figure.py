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
from sphinx.addnodes import download_reference
from sphinx.directives.patches import Figure
from sphinx.util.docutils import SphinxDirective

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


def contrast(text):
    """Return two columns, and their least gap in percent of the axis."""
    if wish := re.fullmatch(r"(\w+) (\w+) (\d+)", text or ""):
        return wish[1], wish[2], int(wish[3])
    raise ValueError("write: column column percent")


class DrawnFigure(Figure, SphinxDirective):
    """The figure directive, with what the guards read."""

    option_spec = {**Figure.option_spec, "contrast": contrast}

    def run(self):
        """Return the figure, with its drawing and the sources of that."""
        path = self.arguments[0]
        stem = Path(path).stem
        script = Path(self.env.srcdir, "figures", f"{stem}.gp")
        drawn = path.startswith(FOLDER)
        if drawn and not script.is_file():
            raise self.error(f"figure {stem}: figures/ has no {script.name}")
        figure, *said = super().run()
        if isinstance(figure, nodes.figure):
            self.set_source_info(figure)
            figure["alt"] = self.options.get("alt", "")
            figure["contrast"] = self.options.get("contrast")
            if drawn:
                figure["stem"] = stem
                self.draw(figure, script)
        return [figure, *said]

    def draw(self, figure, script):
        """Put the drawing in its place, and its sources under the caption."""
        path = Path(self.env.srcdir, self.arguments[0].lstrip("/"))
        self.env.note_dependency(str(path))
        self.env.note_dependency(str(script))
        label = escape(nodes.unescape(figure["alt"]))
        svg = path.read_text(encoding="utf-8")
        svg = svg.replace("<svg ", f'<svg role="img" aria-label="{label}" ', 1)
        figure[0] = nodes.raw("", svg, format="html", added=True)
        tables = re.findall(r"(\w+)\.txt", script.read_text(encoding="utf-8"))
        tables = dict.fromkeys(tables)
        below = [self.sources(script, tables), *self.data(tables)]
        figure += nodes.legend("", *below, added=True)

    def sources(self, script, tables):
        """Return the line that links programs, their tables and the script."""
        page, line = self.env.docname, nodes.paragraph()
        for table in tables:
            program = f"/build/standalone/{table}.cpp"
            line += link(f"{table}.cpp", program, page)
            line += nodes.Text(" printed ")
            line += link(f"{table}.txt", f"/build/output/{table}.txt", page)
            line += nodes.Text(", ")
        line += link(script.name, f"/figures/{script.name}", page)
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
    """Register the directive and the tables."""
    app.add_directive("figure", DrawnFigure, override=True)
    app.add_node(Data, html=(visit_data, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
