"""How the book writes the functions that others write otherwise."""

import re
from pathlib import Path

from press import ROOT

# What the world calls a function of this book, beside its name in C++.
SYNONYMS = {
    "swish": "silu",
    "logistic": "sigmoid",
    "expit": "sigmoid",
    "heaviside": "step",
    "lrelu": "leakyrelu",
}


def cells(row):
    """Return the cells of a row, without the bars that begin and end it."""
    return [cell.strip() for cell in row.strip().strip("|").split(" | ")]


def rows(text):
    """Yield (symbols, codes) of each row of the notation."""
    for line in text.splitlines():
        if line.startswith("| $"):
            symbols, *_, code = cells(line)
            yield (
                re.findall(r"\$([^$]+)\$", symbols),
                re.findall(r"`([^`]+)`", code),
            )


def spelled():
    r"""Return {name in C++: LaTeX}: "leakyrelu" is \operatorname{leaky}."""
    found = {}
    text = (ROOT / "docs" / "notation.md").read_text(encoding="utf-8")
    for symbols, codes in rows(text):
        if codes and codes[0].startswith("activation::"):
            for symbol, code in zip(symbols, codes, strict=False):
                key = code.removeprefix("activation::").replace("_", "")
                found[key] = symbol
                found[re.sub(r"\\operatorname|\W", "", symbol).lower()] = symbol
    text = Path(__file__).with_name("elsewhere.toml").read_text("utf-8")
    for name in re.findall(r"\\operatorname\{(\w+)\}\(x", text):
        found[name.lower()] = rf"\operatorname{{{name}}}"
    # A letter alone, such as h, is a name too, but not for a word.
    found = {key: symbol for key, symbol in found.items() if len(key) > 1}
    return found | {
        key: found[name] for key, name in SYNONYMS.items() if name in found
    }


SPELLED = spelled()
