"""Numbers in sentences that a program could have printed.

Decimals, percentages and numerals of two digits or more come from a program,
by the role `value`, or are the author's choice and are held to the file that
makes it: {given}`20 gradient_depth.cpp`. A caption states a result, so there
the words from three on are numbers too: {value}`stem:column %w` prints a word.
"""

import re

from docutils import nodes

from press.guards import hear
from press.pages import caption, place, prose, typed

NUMBER = r"(?<![\w.+])(?:\d+[.,]\d+|\d+(?=\s?%)|\d{2,})(?![\w])"
WORD = (
    r"\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
    r"|thirty|(?:hundred|thousand|million)(?:ths?)?)\b"
)
FOLDERS = ("code", "docs", "figures", "lab", "press")


def page(env, document):
    """Yield each number that is typed, or given wrongly."""
    figures = [n for n in typed(document) if isinstance(n, nodes.figure)]
    texts = [(text, text.parent) for text in prose(document)]
    texts += [(figure.get("alt", ""), figure) for figure in figures]
    for text, node in texts:
        for number in re.findall(NUMBER, text):
            yield (
                place(node, number),
                f"the number {number} is typed. Let a program print it and "
                "write {value}`listing:column`; or, if it is a choice, name "
                f"the file that makes it: {{given}}`{number} listing.cpp`.",
            )
    for figure in figures:
        for text in prose(caption(figure)):
            for word in re.findall(WORD, text):
                yield (
                    place(text.parent, word),
                    f"a caption states a result, and the number {word} is "
                    "typed. Let a program print it, and write "
                    "{value}`listing:column:row %w`.",
                )
    for node in document.findall(lambda node: hasattr(node, "attributes")):
        if "given" in node:
            yield from given(env, node, *node["given"])


def given(env, node, number, name):
    """Yield that a file of the book does not contain a number, as a whole."""
    exact = rf"(?<![\w.]){re.escape(number)}(?![\w.])"
    files = [
        file for f in FOLDERS for file in env.srcdir.glob(f"{f}/**/{name}")
    ]
    for file in files:
        env.note_dependency(str(file))
    texts = (file.read_text(encoding="utf-8") for file in files)
    if not any(re.search(exact, text) for text in texts):
        yield place(node, number), f"{name} does not contain {number}."


def setup(app):
    """Hear the chapters."""
    return hear(app, __name__, page)
