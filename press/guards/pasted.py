"""Code or output that was pasted into a chapter instead of included."""

import re

from markdown_it import MarkdownIt
from mdit_py_plugins.colon_fence import colon_fence_plugin

# Directives whose body is code typed into the page.
TYPED = {"code", "code-block", "sourcecode", "parsed-literal", "raw"}


def blocks(text, offset=0):
    """Yield (line, what) for each block of literal text in a page."""
    reader = MarkdownIt().use(colon_fence_plugin)
    for token in reader.parse(text):
        if token.type not in ("fence", "code_block", "colon_fence"):
            continue
        line = offset + token.map[0] + 1
        directive = re.match(r"\{([\w:-]+)\}", token.info)
        if not directive:
            yield line, token.info.strip() or "plain text"
        elif directive[1] in TYPED:
            yield line, directive[1]
        else:
            yield from blocks(token.content, line)


def findings(root):
    """Return a message for each block of pasted text in the chapters."""
    return [
        f"{page.relative_to(root)}:{line}: pasted block ({what}). A chapter "
        "holds no code and no output: put the code into code/, and include it "
        "or what it prints with literalinclude."
        for page in [root / "index.md", *sorted(root.glob("chapters/*.md"))]
        for line, what in blocks(page.read_text(encoding="utf-8"))
    ]
