r"""Doc comments that say nothing, or a number that nothing else says.

The words of a doc comment obey the rules of prose. It begins with a sentence.
A number from three on stands in the code of the header too, in that of a header
it includes, in the comment's formula, or in a test that names what the header
is named after. What @ulp, @error and @limits promise is for the tests to hold.
"""

import re

from press.guards import hear

BLOCK = re.compile(r"(?:^ *///.*\n)+", re.MULTILINE)
COMMENT = re.compile(r"//.*")
FORMULA = re.compile(r"\\f([\[$]).*?\\f[\]$]", re.DOTALL)
APART = re.compile(
    r"@(?:ulp|error|limits|source|chapter|raises)\{[^}]*\}|`[^`]*`", re.DOTALL
)
NUMBER = re.compile(
    r"(?<![\w.^-])(?<!IEEE )(?![012]\b(?![.,]\d))"
    r"(\d+(?:,\d{3})*(?:\.\d+)?)(?![\w^]|\.\d)"
)
LITERAL = re.compile(r"(?<![\w.])\d[\d']*(?:\.\d+)?(?:e[+-]?\d+)?")
CASE = re.compile(r"^(?=\w*TEST_CASE)", re.MULTILINE)
INCLUDED = re.compile(r'#include "(.*?)"')


def said(block):
    """Return the words of a doc comment, and its formulas."""
    text = re.sub(r"^ *///<? ?", "", block, flags=re.MULTILINE)
    formulas = " ".join(found[0] for found in FORMULA.finditer(text))
    return FORMULA.sub("", text), formulas


def values(code):
    """Return the numbers that stand in code or in a formula."""
    return {float(text.replace("'", "")) for text in LITERAL.findall(code)}


def rounds(value, number):
    """Tell whether a value is a number, to the digits that the number has."""
    _, point, digits = number.partition(".")
    most = 0.5 * 10.0 ** -len(digits) + 1e-15 * value if point else 0
    return abs(value - float(number)) <= most


def wrong(block, code, tests):
    """Yield (line in the block, what is wrong) of a doc comment."""
    words, formulas = said(block)
    if not re.match(r"\W*\w", words) or words.startswith("@"):
        yield 0, "a doc comment begins with a sentence: say what it is."
    known = values(code + formulas + tests)
    for number in NUMBER.findall(APART.sub("", words)):
        plain = number.replace(",", "")
        if not any(rounds(value, plain) for value in known):
            place = block[: block.index(number)].count("\n")
            yield (
                place,
                f"the doc comment says {number}, and neither its formula nor "
                "the code nor a test of the chapter does. What is right?",
            )


def tested(root, path):
    """Yield the tests of a header's chapter that name the header."""
    for file in root.glob(f"tests/{path.parent.name[:2]}-*.cpp"):
        for case in CASE.split(file.read_text(encoding="utf-8")):
            if re.search(rf"\b{path.stem}\b", case):
                yield case


def files(root):
    """Yield what is wrong with the doc comments of the headers."""
    for path in sorted(root.glob("code/*/*.hpp")):
        text = path.read_text(encoding="utf-8")
        near = [path, *(path.parent / name for name in INCLUDED.findall(text))]
        code = "".join(file.read_text(encoding="utf-8") for file in near)
        tests = "".join(tested(root, path))
        for found in BLOCK.finditer(text):
            first = text[: found.start()].count("\n") + 1
            for line, what in wrong(found[0], COMMENT.sub("", code), tests):
                yield f"{path.relative_to(root)}:{first + line}", what


def setup(app):
    """Read the headers when all pages are there."""
    return hear(app, __name__, files=files)
