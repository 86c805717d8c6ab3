"""The formulas of the book, with the place where each one stands."""

import re
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin


@dataclass
class Formula:
    """One displayed equation, or one formula in a sentence."""

    page: str
    line: int
    latex: str
    displayed: bool
    function: str = ""
    options: dict = field(default_factory=dict)

    @property
    def place(self):
        """Where it stands, as the compilers write it."""
        return f"{self.page}:{self.line}"


def read(text, page, offset=0):
    """Yield the formulas of a page, in order."""
    reader = MarkdownIt().enable("table").use(colon_fence_plugin)
    reader.use(dollarmath_plugin, double_inline=True)
    for token in reader.parse(text):
        line = offset + (token.map[0] + 1 if token.map else 1)
        if token.type == "inline":
            yield from sentence(token, page, line)
        elif token.type in ("fence", "colon_fence"):
            yield from directive(token, page, line)
        elif token.type == "math_block":
            yield Formula(page, line, token.content, displayed=True)


def sentence(token, page, line):
    """Yield the formulas in the sentences of a paragraph."""
    for part in token.children:
        if part.type == "math_inline":
            yield Formula(page, line, part.content, displayed=False)
        line += part.type in ("softbreak", "hardbreak")


def directive(token, page, line):
    """Yield the equation of a formula directive, or those inside a box."""
    head = re.match(r"\{([\w:-]+)\}\s*(.*)", token.info)
    if not head:
        return
    name, argument = head.groups()
    body = token.content
    if name in ("formula", "math"):
        options = dict(re.findall(r"^:([\w-]+):\s*(.*)$", body, re.MULTILINE))
        latex = re.sub(r"^:[\w-]+:.*\n", "", body, flags=re.MULTILINE).strip()
        yield Formula(page, line, latex, True, argument.strip(), options)
    elif token.type == "colon_fence" or name in ("admonition", "tab-item"):
        yield from read(body, page, line)


def book(root):
    """Yield the formulas of all chapters, in the order of the book."""
    for page in sorted(root.glob("chapters/*.md")):
        text = page.read_text(encoding="utf-8")
        yield from read(text, str(page.relative_to(root)))
