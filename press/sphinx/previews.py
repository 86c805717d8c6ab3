"""What a link shows before it is followed.

When all pages are there, the glossary's terms, the sources and the numbered
equations are gathered into one script; docs/static/book.js loads it when a
reader first asks for a preview.
"""

import json
import re
from pathlib import Path

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
    """Ask for the end of the build."""
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
