"""The prose of a page: its sentences and captions, without code or formulas."""

import re

from markdown_it import MarkdownIt
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin

# Directives whose body is prose; of any other, only the caption and :alt: are.
PROSE = {"figure", "reading-card", "admonition", "tab-set", "tab-item", "note"}


def prose(text, offset=0):
    """Yield (line, words) for each piece of text that a reader reads."""
    reader = MarkdownIt().enable("table").use(colon_fence_plugin)
    reader.use(dollarmath_plugin)
    for token in reader.parse(text):
        line = offset + (token.map[0] + 1 if token.map else 1)
        if token.type == "inline":
            for part in token.children:
                if part.type == "text":
                    yield line, part.content
                line += part.type in ("softbreak", "hardbreak")
        elif token.type in ("fence", "colon_fence"):
            yield from directive(token, line)


def directive(token, line):
    """Yield the prose of a directive."""
    name = re.match(r"\{([\w:-]+)\}", token.info)
    body = token.content.splitlines()
    for number, words in enumerate(body, line + 1):
        if option := re.match(r":(caption|alt):(.*)", words):
            yield from prose(option[2].strip(' "'), number - 1)
    if name and name[1] in PROSE:
        kept = ["" if words.startswith(":") else words for words in body]
        if name[1].startswith("tab") or token.type == "colon_fence":
            kept = body
        yield from prose("\n".join(kept), line)


def captions(text):
    """Yield (line, words) for the captions of figures."""
    reader = MarkdownIt().enable("table").use(colon_fence_plugin)
    for token in reader.parse(text):
        if token.info.startswith("{figure}"):
            lines = token.content.splitlines()
            kept = ["" if words.startswith(":") else words for words in lines]
            yield from prose("\n".join(kept), token.map[0] + 1)


def chapters(root):
    """Yield the chapters of the book, as (path from the root, text)."""
    for page in sorted(root.glob("chapters/*.md")):
        yield str(page.relative_to(root)), page.read_text(encoding="utf-8")
