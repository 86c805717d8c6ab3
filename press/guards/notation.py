"""Rows of the notation whose letter is not that of their words or their code.

The words that are read spell the letters. A letter alone in the code, alpha
too, is one of the row. The code is found in code/. A function has the name that
its formula has; a parameter the letter that `:letters:` gives it.
"""

import re

from press.formulas import chapters
from press.formulas.house import GREEK, house
from press.formulas.names import cells
from press.guards import hear
from press.guards.subscripts import NOTATION, symbols


def rows(text):
    """Yield (line, symbols as LaTeX, words, pieces of code) of each row."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("| $"):
            symbol, read, *_, code = cells(line)
            yield (
                number,
                re.findall(r"\$([^$]+)\$", symbol),
                read.lower(),
                re.findall(r"`([^`]+)`", code),
            )


def letters(latex):
    """Return the letters of symbols, in lower case, and their subscripts."""
    found = {
        part
        for formula in latex
        for name, subscripts, _ in symbols(formula)
        for part in (name, *subscripts)
    }
    single = (p for p in found if len(p) == 1 or re.fullmatch(GREEK, p))
    return {part.lower() for part in single if not part.isdigit()}


def lone(code):
    """Return the names in code that are a letter alone."""
    names = re.findall(r"[A-Za-z_]\w*", code)
    return {n.lower() for n in names if len(n) == 1 or re.fullmatch(GREEK, n)}


def wrong(row, code, named):
    """Yield what is wrong with a row.

    code: the text of all code; named: {function: its name in LaTeX}.
    """
    _, latex, read, pieces = row
    mine = letters(latex)
    spelled = set(re.findall(r"\w+", read))
    for letter in sorted(mine - spelled):
        yield f"the letter {letter} is read {read!r}. Spell it there."
    for letter in sorted(lone(" ".join(pieces)) - mine):
        yield (
            f"the code names {letter}, which the row does not explain. Name "
            "the same letter in formula and code."
        )
    for name in re.findall(r"[A-Za-z_]\w+", " ".join(pieces)):
        if not re.search(rf"\b{name}\b", code):
            yield f"nothing in code/ is called {name}. Name what is there."
    if pieces and pieces[0].startswith("activation::"):
        for symbol, function in zip(latex, pieces, strict=False):
            name = named.get(function.removeprefix("activation::"), symbol)
            if name != symbol:
                yield f"{function} is called ${name}$ in its formula."


def lettered(formula, found):
    """Yield each letter of a formula of vectors that no row has so."""
    pairs = formula.options.get("letters", "")
    for pair in filter(None, map(str.strip, pairs.split(";"))):
        name, _, parameter = pair.partition(" ")
        letter = name.partition("^")[0].strip("\\")
        mine = [letters(row[1]) for row in found if parameter in str(row[3])]
        if mine and not any(letter in each for each in mine):
            yield (
                f"calls {parameter} by the letter {letter}; {NOTATION} calls "
                f"it {' or '.join(sorted(set.union(*mine)))}. Use one letter."
            )


def files(root):
    """Yield what is wrong with the rows, and with the letters of formulas."""
    found = list(rows((root / NOTATION).read_text(encoding="utf-8")))
    formulas, named = list(chapters.book(root)), {}
    for formula in formulas:
        left, _, _ = house(formula.latex).partition("=")
        if "(" in left:
            function = formula.function.removeprefix("activation::")
            named.setdefault(function, left.partition("(")[0].strip())
        for said in lettered(formula, found):
            yield formula.place, said
    sources = sorted(root.glob("code/*/*.[ch]pp"))
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    for row in found:
        for said in wrong(row, code, named):
            yield f"{NOTATION}:{row[0]}", said


def setup(app):
    """Hear the notation."""
    return hear(app, __name__, files=files)
