"""What is defined and never used, and roles that were lost.

Sphinx refuses what is used and not defined.
"""

import re

from markdown_it.renderer import RendererHTML
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.mdit import create_md_parser

from press.guards import pages


def everything(root):
    """Return the text of all pages and headers."""
    names = ("index.md", "chapters/*.md", "docs/*.md", "code/*/*.hpp")
    files = (file for name in names for file in sorted(root.glob(name)))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def used(text, role):
    """Return all targets of a role, or of a tag in a doc comment."""
    targets = set()
    for content in re.findall(rf"\{{{role}\}}`([^`]+)`", text):
        inner = re.search(r"<([^>]+)>$", content)
        targets |= set((inner[1] if inner else content).split(","))
    return targets


def unused(root):
    """Yield a message for each entry, term and label that nothing uses."""
    text = everything(root)
    cited = used(text, "cite(?::t)?") | set(re.findall(r"@source\{(\w+)", text))
    bib = (root / "docs/references.bib").read_text(encoding="utf-8")
    for key in re.findall(r"^@\w+\{(\w+),", bib, re.MULTILINE):
        if key not in cited:
            yield f"docs/references.bib: nothing cites {key}. Remove the entry."
    glossary = (root / "docs/glossary.md").read_text(encoding="utf-8")
    for term in re.findall(r"^(\w[\w -]*)\n  ", glossary, re.MULTILINE):
        if term not in used(text, "term"):
            yield f"docs/glossary.md: no page uses the term {term!r}."
    roles = "eq|numref|ref"
    linked = used(text, f"(?:{roles})")
    linked |= set(re.findall(r"@chapter\{([\w-]+)", text))
    for page, chapter in pages.chapters(root):
        for number, line in enumerate(chapter.splitlines(), 1):
            label = re.match(r":(?:label|name): (\S+)", line)
            if label and label[1] not in linked:
                yield (
                    f"{page}:{number}: nothing refers to {label[1]}. Say in "
                    "the text where to look, or remove the label."
                )


def lost(page, text):
    """Yield a message for each line with a role that is not read as one."""
    reader = create_md_parser(
        MdParserConfig(enable_extensions={"colon_fence", "dollarmath"}),
        RendererHTML,
    )
    seen = [plain(role) for role in roles(reader.parse(text), reader)]
    fence = re.compile(r"^(`{3,}|~{3,})([^\n]*)\n.*?^\1$", re.S | re.M)
    # Code is taken out; a directive stays, and its end begins no code.
    body = fence.sub(lambda m: m[0] if m[2].startswith("{") else "", text)
    written = re.findall(r"(?<!`)\{[\w:]+\}`[^`]+`(?!`)", body)
    for role in set(written):
        same = [other for other in written if plain(other) == plain(role)]
        if len(same) > seen.count(plain(role)):
            line = text[: text.index(role)].count("\n") + 1
            yield (
                f"{page}:{line}: {role} is lost. A | ends a table cell, also "
                r"inside a role or a formula: write \lvert x \rvert."
            )


def plain(role):
    """Return a role on one line, as it may be broken over two."""
    return " ".join(role.split())


def roles(tokens, reader):
    """Yield every role that MyST reads, as it is written."""
    for token in tokens:
        if token.type == "myst_role":
            yield f"{{{token.meta['name']}}}`{token.content}`"
        elif token.type in ("fence", "colon_fence"):
            lines = token.content.splitlines()
            options = [re.sub(r'^:\w+: "?|"$', "", line) for line in lines]
            yield from roles(reader.parse("\n\n".join(options)), reader)
        yield from roles(token.children or [], reader)


def findings(root):
    """Return a message for each thing unused and each role lost."""
    found = list(unused(root))
    for page, text in pages.chapters(root):
        found += lost(page, text)
    return found
