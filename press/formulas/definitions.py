"""What formulas define: names of functions, and letters with subscripts."""

from press.formulas.balls import FUNCTIONS
from press.formulas.calls import EXTREMES
from press.formulas.grammar import walk
from press.formulas.house import FormulaError, written
from press.formulas.letters import CONSTANTS, letter

BUILT_IN = {*FUNCTIONS, *EXTREMES, *CONSTANTS, "log"}
# Built in for want of a definition, which a chapter may give.
FREE = {"phi"}


def plain_letter(tree):
    """Tell whether a tree is a letter alone."""
    return tree[0] == "symbol" and not tree[2] and not tree[3]


def defined(side):
    """Return the name and the parameters that a left side defines, or None.

    A letter with subscripts is named with a line after it: y_k gives "y_".
    What has a parameter below it, as ELU_alpha(x), has it last.
    """
    if side[0] == "symbol" and all(name.isalpha() for name in side[2]):
        return f"{letter(side[1], side[3])}_", list(side[2])
    if side[0] != "product" or len(side[1]) != 2:
        return None
    head, group = side[1]
    if head[0] != "symbol" or head[3] or group[0] != "group":
        return None
    parameters = [part[1] for part in group[1:] if plain_letter(part)]
    parameters += head[2]
    distinct = len({head[1], *parameters}) == 1 + len(parameters)
    whole = len(parameters) == len(group) - 1 + len(head[2])
    letters = not any(part.isdigit() for part in parameters)
    constant = {*parameters} & {*CONSTANTS}
    if not (distinct and whole and letters) or constant or head[1] == "x":
        return None
    return head[1], parameters


def left(name, parameters):
    """Return the LaTeX of what a definition has at its left."""
    letters = [written(part) for part in parameters]
    base, _, layer = name.rstrip("_").partition("(")
    above = f"^{{({layer}}}" if layer else ""
    if not name.endswith("_"):
        return f"{written(base)}({', '.join(letters)})"
    below = f"_{{{' '.join(letters)}}}" if letters else ""
    return f"{written(base)}{above}{below}"


def names(tree):
    """Return the names of all symbols in a tree."""
    return {name for _, name, *_ in walk(tree, "symbol")}


def new(chain, functions):
    """Tell whether a relation in a sentence defines a function.

    It does if its name is new and its right side is made of its parameters.
    """
    found = defined(chain[1])
    if not found or chain[2] != "=" or chain[1][0] == "symbol":
        return False
    name, parameters = found
    known = name in BUILT_IN - FREE or name in functions
    right = names(chain[3])
    return not known and name not in right and {*parameters} <= right


def renamed(tree, letters):
    """Return a tree in which some letters are called otherwise, or numbers."""
    if not isinstance(tree, tuple):
        return tree
    if tree[:1] == ("symbol",) and not tree[2] and not tree[3]:
        name = letters.get(tree[1], tree[1])
        number = name[:1].isdigit()
        return ("number", name) if number else ("symbol", name, (), None)
    return tuple(renamed(part, letters) for part in tree)


def without(tree, index):
    """Return a tree in which no letter has this subscript."""
    if not isinstance(tree, tuple):
        return tree
    if tree[:1] == ("symbol",) and tree[2] == (index,):
        return (*tree[:2], (), tree[3])
    return tuple(without(part, index) for part in tree)


def pairs(text, option):
    """Return {letter: parameter or number} from `a alpha; beta; c = 1.5`."""
    found = {}
    for pair in filter(None, map(str.strip, text.replace(",", ";").split(";"))):
        words = pair.replace("=", " ").replace(" is ", " ").split()
        if len(words) > 2:
            raise FormulaError(
                f":{option}: {text} names no letter and parameter: write "
                f":{option}: a alpha; b beta"
            )
        first, last = (bare(word) for word in (words[0], words[-1]))
        found[first] = last
    return found


def bare(word):
    r"""Return a letter's name: \alpha is alpha."""
    for mark in (r"\mathit", r"\text", r"\operatorname", r"\mathrm", "$"):
        word = word.replace(mark, "")
    return word.replace(r"\_", "_").strip("\\{}")
