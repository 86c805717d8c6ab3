"""Code or output that was pasted into a chapter instead of included."""

from docutils import nodes

from press.guards import hear
from press.pages import typed

BLOCKS = (nodes.literal_block, nodes.doctest_block, nodes.raw)


def page(env, document):
    """Yield each block of text that comes from no file."""
    for block in typed(document):
        inline = isinstance(block.parent, nodes.TextElement)
        if isinstance(block, BLOCKS) and not inline and "source" not in block:
            what = block.get("language") or block.get("format") or "plain text"
            yield (
                block,
                f"pasted block ({what}). A chapter holds no code and no "
                "output: put the code into code/, and include it or what it "
                "prints with literalinclude.",
            )


def setup(app):
    """Hear the chapters and the cover."""
    return hear(app, __name__, page, pages=("chapters/", "index"))
