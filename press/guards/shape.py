"""Pages and files that do not have the shape every other one has."""

import re

from docutils import nodes

from press.guards import hear
from press.pages import typed

FOLDER = r"\d\d-[a-z]+"


def figure(node):
    """Yield what a figure is missing."""
    kinds = [type(child) for child in typed(node)]
    if not node["names"]:
        yield "a figure needs :name:, to be referred to"
    if not node.get("alt"):
        yield "a figure needs :alt:, for who cannot see it"
    if nodes.caption not in kinds:
        yield "a figure needs a caption that says what it shows"
    if nodes.legend in kinds:
        yield "a caption is one paragraph; is the closing ``` missing?"


def listing(node):
    """Yield what an included file is missing."""
    if "source" in node and not isinstance(node.parent, nodes.container):
        yield "an included file needs :caption:, with a link to it"


def equation(node):
    """Yield that an equation is displayed by other means."""
    if "latex" not in node:
        yield "display an equation with the formula directive"


def code(node):
    """Yield that the code belongs to a role that has lost it."""
    before = node.parent[: node.parent.index(node)]
    if stray := re.search(r"\{\w[\w:]*\}\s+$", "".join(map(str, before[-2:]))):
        yield f"no space after {stray[0].strip()}"


RULES = {
    nodes.figure: figure,
    nodes.literal_block: listing,
    nodes.math_block: equation,
    nodes.literal: code,
}


def page(env, document):
    """Yield what is wrong in one chapter."""
    for node in typed(document):
        for what in RULES.get(type(node), lambda node: ())(node):
            yield node, f"{what}."
    heads = sum(isinstance(child, nodes.section) for child in document)
    if heads != 1:
        yield (
            (env.docname, 1),
            f"a chapter has one heading of the first level, not {heads}.",
        )


def header(path, text):
    """Yield what is wrong with a header."""
    if not text.startswith("#pragma once\n"):
        yield "begin with #pragma once"
    own = path.parent.name[:2]
    for other in re.findall(r'#include "\.\./(\d\d)-', text):
        if other > own:
            yield f"includes chapter {other}, which comes after {own}"


def program(path, text):
    """Yield what is wrong with a listing."""
    if not re.fullmatch(r"[a-z0-9_]+", path.stem):
        yield "use letters, digits and _ only"
    if not text.startswith("// "):
        yield (
            "begin with a comment, one sentence that says what the program "
            "prints"
        )


def files(root):
    """Yield what is wrong with names, headers and listings."""
    for path in sorted([*root.glob("chapters/*"), *root.glob("code/*")]):
        if not re.fullmatch(FOLDER, path.stem):
            yield f"{path.relative_to(root)}", "call it NN-word, as the others."
    for pattern, rule in (("*.hpp", header), ("*.cpp", program)):
        for path in sorted(root.glob(f"code/*/{pattern}")):
            for what in rule(path, path.read_text(encoding="utf-8")):
                yield f"{path.relative_to(root)}:1", f"{what}."


def setup(app):
    """Hear the chapters, and read names and first lines."""
    return hear(app, __name__, page, files=files)
