"""What LaTeX writes in several ways, in the one that grammar.py reads."""

import re

from press.formulas.house import END, FormulaError, house, refuse

# What stands above or below in a derivative, with braces in braces.
PART = r"(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*"
LETTER = r"(?:[A-Za-z]|\\[A-Za-z]+(?:\{\w+\})?)(?:[_^]\{[^{}]*\})*"
D = r"(?:d|\\partial(?![A-Za-z]))\s*"
ALL = r"\\(?:forall|text\{ forall \})"
REAL = r"\\mathbb\s*\{?R\}?(?:\^\{\w\})?"

# How far an index runs, said behind a formula.
COUNTED = (
    r"[,;]?(?:\s|\\q?quad|\\[,;])*\\text\s*\{\s*for\s*\}\s*\w\s*=\s*\d\s*,\s*"
    r"\\[lc]?dots\s*,\s*\w\s*$"
)

# What has one way of writing that the grammar reads. A comma ends a formula
# that another, or a condition, follows.
READINGS = [
    (r",?\s*\\text\s*\{\s*where\s*\}[^=<>]*\\text\s*\{[^{}]*\}\s*$", ""),
    (r"\\left\s*\||\\lvert", r" \\lvert "),
    (r"\\right\s*\||\\rvert", r" \\rvert "),
    (r"\\(?:left|right)(?![A-Za-z])", " "),
    (r"\\q?quad(?![A-Za-z])", r"\\quad "),
    (r"(\\quad\s*)+(?=$|&|[=<>]|\\(?:le|ge|approx)(?![A-Za-z]))", " "),
    (r"(?<=&)\s*\\quad|^\s*\\quad", " "),
    (r"(?:[,;]\s*)?(?:\\quad\s*)+(?:[,;]\s*)?", " , "),
    (r"(?<!\\)\\[,;:!> ]|~", " "),
    (r"\\text\s*\{\s*otherwise\s*\}", r"\\otherwise "),
    (rf"[,;]?\s*(?:{ALL}|\\text\{{ for \}})?\s*{LETTER}\s*\\in\s*{REAL}", ""),
    (rf"[,;]?\s*{ALL}\s*{LETTER}", " , "),
    (
        r"[,;]?\s*(?:\\text\{ (?:for|with|where) \})?\s*X\s*\\sim\s*"
        r"\\mathcal\s*(?:\{N\}|N)\s*\(\s*0\s*,\s*1\s*\)",
        "",
    ),
    (r"[,;]?\s*\\text\s*\{\s*(?:if|for|when|where|with)\s*\},?", r" \\if "),
    (r"[,;]?\s*\\text\s*\{\s*(and|or)\s*\}", r" \\\1 "),
    (r"(\s*,)*\s*(?=\\if|$)", " "),
    (
        r"(?:(?<!\\)P|\\Pr|\\mathbb\{P\}|\\operatorname\{Pr?\})\s*[(\[]"
        r"\s*X\s*(?:\\le(?![A-Za-z])|<)",
        r"\\name{Pr} (",
    ),
    (rf"\\frac\{{{D}\}}\{{{D}({LETTER})\}}", r"\\D{\1}"),
    (
        rf"\\frac\{{{D}\^\{{2\}}\s*({PART})\}}\{{{D}(\\?\w+)\^\{{2\}}\}}",
        r"\\D{\2}\\D{\2} \1 ",
    ),
    (
        rf"\\frac\{{{D}(?![_^])({PART})\}}\{{{D}({LETTER})\s*\}}",
        r"\\partialof{\1}{\2}",
    ),
    (r"\\mathbf\{1\}\s*\[", r"\\one ["),
    (r"\\(hat|bar|tilde|vec)\s*(?:\{(\w+)\}|(\w))", r"\\name{\2\3\1}"),
    (r"\\(?:operatorname|math(?:it|rm|bf|cal))\s*\{(\w+)\}", r"\\name{\1}"),
    (r"\\mathit\{((?:\w|\\_)+)\}", lambda m: rf"\name{{{joined(m[1])}}}"),
    (r"\\name\{([A-Za-z])\}", r" \1"),
    (r"\\begin\{(cases|pmatrix)\}", lambda m: f"\\{m[1].lstrip('p')} "),
    (r"\\end\{(cases|pmatrix)\}", lambda m: f"\\end{m[1].lstrip('p')} "),
    (r"\\\\\[[^\]]*\]", r"\\\\ "),
    (r"\\\\\s*(?=\\end(cases|matrix))", " "),
]
TOKEN = re.compile(r"\\[A-Za-z]+|\\.|\s+|.", re.DOTALL)
OPENING = r"(?:^|[-+=({\[&<>,/]|\\(?:cdot|odot|le|ge|approx|quad|\\))\s*$"


def joined(name):
    """Return a name of several words as one."""
    return name.replace(r"\_", "_")


def closing(tokens, start):
    """Return where the brace is closed that stands at a place."""
    depth = 0
    for place in range(start, len(tokens)):
        depth += {"{": 1, "}": -1}.get(tokens[place], 0)
        if not depth:
            return place
    raise FormulaError(f"ends too soon: a brace in {''.join(tokens)!r} is open")


def braced(text):
    r"""Return a formula with braces around what TeX takes: x^2, \frac12."""
    tokens, made, wanted, place = TOKEN.findall(text), [], 0, 0
    while place < len(tokens):
        token, end = tokens[place], place + 1
        if token == "{":
            end = closing(tokens, place) + 1
            token = f"{{{braced(''.join(tokens[place + 1 : end - 1]))}}}"
        elif wanted and not token.isspace() and token != "[":
            if token in (r"\frac", r"\sqrt", "^", "_"):
                raise FormulaError(f"put braces around {token} in a script")
            if tokens[end : end + 1] == ["{"] and token[:1] == "\\":
                end = closing(tokens, end) + 1
            token = f"{{{''.join(tokens[place:end])}}}"
        if wanted and token == "[" and "]" in tokens[place:]:
            end = tokens.index("]", place) + 1
            token = "".join(tokens[place:end])
        elif wanted and not token.isspace():
            wanted -= 1
        if not wanted:
            wanted = {r"\frac": 2, r"\sqrt": 1, "^": 1, "_": 1}.get(token, 0)
        made.append(token)
        place = end
    if wanted:
        raise FormulaError(f"ends too soon: {text!r}")
    return "".join(made)


def rewrite(latex):
    """Return a formula in the one way of writing that the grammar reads."""
    latex = re.sub(COUNTED, "", house(latex))
    refuse(latex)
    latex = braced(latex)
    for pattern, replacement in READINGS:
        latex = re.sub(pattern, replacement, latex)
    # A bar opens an absolute value or closes one: after an operator, it opens.
    parts, opened = latex.split("|"), 0
    text = parts[0]
    for part in parts[1:]:
        opens = not opened or re.search(OPENING, text)
        text += r" \lvert " if opens else r" \rvert "
        opened += 1 if opens else -1
        text += part
    return text


def lines(latex):
    """Return the equations of a display, with chains over lines joined."""
    text = re.sub(r"\\(begin|end)\{aligned\}(\{\d\})?", "", house(latex))
    depth, row = 0, [""]
    rows = [row]
    for piece in re.split(rf"(\\(?:begin|end)\{{|{END}|&)", text):
        depth += {r"\begin{": 1, r"\end{": -1}.get(piece, 0)
        if depth == 0 and piece.startswith("\\\\"):
            rows.append(row := [""])
        elif depth == 0 and piece == "&":
            row.append("")
        else:
            row[-1] += piece
    found = []
    for row in rows:
        whole = " ".join(row).strip()
        if found and re.match(r"[-+=<>]|\\(le|ge|approx|quad|cdot)\b", whole):
            found[-1] += " " + whole
        elif whole:
            found.append(whole)
    return found or [""]
