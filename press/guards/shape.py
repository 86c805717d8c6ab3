"""Pages and files that do not have the shape every other one has."""

import re

from press.guards import pages

FOLDER = r"\d\d-[a-z]+"
FENCE = re.compile(r"^(`{3,}|~{3,}).*?^\1", re.DOTALL | re.MULTILINE)


def figures(text):
    """Yield (line, what is missing) for each figure of a page."""
    block = r"^```\{figure\}.*\n((?::.*\n)*)((?:(?!```).*\n)*)"
    for found in re.finditer(block, text, re.MULTILINE):
        line = text[: found.start()].count("\n") + 1
        if not re.search(r"^:name: \S", found[1], re.MULTILINE):
            yield line, "a figure needs :name:, to be referred to"
        if not re.search(r"^:alt: \S", found[1], re.MULTILINE):
            yield line, "a figure needs :alt:, for who cannot see it"
        paragraphs = re.split(r"\n\s*\n", found[2].strip())
        if not paragraphs[0]:
            yield line, "a figure needs a caption that says what it shows"
        if len(paragraphs) > 1:
            yield (
                line,
                "a caption is one paragraph; is the closing ``` missing?",
            )


def listings(text):
    """Yield (line, what is wrong) for each included file of a page."""
    block = r"^```\{literalinclude\}.*\n((?::.*\n)*)"
    for found in re.finditer(block, text, re.MULTILINE):
        line = text[: found.start()].count("\n") + 1
        if ":caption:" not in found[1]:
            yield line, "an included file needs :caption:, with a link to it"
        if ":lines:" in found[1]:
            yield line, "include by code text (:start-at:), not by line numbers"


def page(text):
    """Yield (line, what is wrong) in one chapter."""
    yield from figures(text)
    yield from listings(text)
    prose = re.sub(FENCE, lambda m: "\n" * m[0].count("\n"), text)
    for number, line in enumerate(prose.splitlines(), 1):
        if line.startswith("$$"):
            yield number, "display an equation with the formula directive"
        if stray := re.search(r"\{\w[\w:]*\}\s+`", line):
            yield number, f"no space after {stray[0].split()[0]}"
    for math in re.finditer(r"^```\{math\}", text, re.MULTILINE):
        number = text[: math.start()].count("\n") + 1
        yield number, "display an equation with the formula directive"
    heads = re.findall(r"^# ", prose, re.MULTILINE)
    if len(heads) != 1:
        yield (
            1,
            f"a chapter has one heading of the first level, not {len(heads)}",
        )


def headers(root):
    """Yield a message for each header that includes a later chapter."""
    for header in sorted(root.glob("code/*/*.hpp")):
        own = header.parent.name[:2]
        text = header.read_text(encoding="utf-8")
        if not text.startswith("#pragma once\n"):
            yield f"{header.relative_to(root)}:1: begin with #pragma once."
        for other in re.findall(r'#include "\.\./(\d\d)-', text):
            if other > own:
                yield (
                    f"{header.relative_to(root)}: includes chapter {other}, "
                    f"which comes after {own}."
                )


def names(root):
    """Yield a message for each file whose name or first line is unusual."""
    for path in sorted([*root.glob("chapters/*"), *root.glob("code/*")]):
        if not re.fullmatch(FOLDER, path.stem):
            yield f"{path.relative_to(root)}: call it NN-word, as the others."
    for path in sorted(root.glob("code/*/*.cpp")):
        if not re.fullmatch(r"[a-z0-9_]+", path.stem):
            yield f"{path.relative_to(root)}: use letters, digits and _ only."
        if not path.read_text(encoding="utf-8").startswith("// "):
            yield (
                f"{path.relative_to(root)}:1: begin with a comment, one "
                "sentence that says what the program prints."
            )


def findings(root):
    """Return a message for each page and file that is out of shape."""
    messages = [*names(root), *headers(root)]
    for name, text in pages.chapters(root):
        messages += [f"{name}:{line}: {what}." for line, what in page(text)]
    return messages
