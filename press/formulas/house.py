r"""The LaTeX of documentation and papers, in the style of this book.

An author pastes `\text{ReLU6}(x) = \min(\max(0, x), 6).`; pages show, and the
grammar reads, `\operatorname{ReLU6}(x) = \min(\max(0, x), 6)`. What the book
writes itself stays as it is. REFUSED has what may mean more than one thing.
"""

import re

from press.formulas.names import SPELLED


class FormulaError(Exception):
    """A formula cannot be read or computed; the message says which part."""


# The letters of formulas that have a command.
GREEK = (
    "alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|"
    "pi|rho|sigma|tau|upsilon|phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|"
    "Sigma|Upsilon|Phi|Psi|Omega|ell|infty"
)
# Commands that the book calls otherwise.
ALIASES = {
    r"\frac": "dfrac tfrac cfrac",
    r"\le": "leqslant leqq leq",
    r"\ge": "geqslant geqq geq",
    r"\ne": "neq",
    r"\approx": "simeq approxeq",
    r"\cdot": "times ast",
    r"\odot": "otimes",
    r"\epsilon": "varepsilon",
    r"\phi": "varphi",
    r"\mathbf": "bm boldsymbol pmb",
    r"\mathbb": "mathbbm mathds",
    r"\text{ and }": "wedge land",
    r"\text{ or }": "lor vee",
    "=": "equiv triangleq coloneqq coloneq doteq",
    "<": "lt",
    ">": "gt",
    "|": "vert",
    "[": "lbrack",
    "]": "rbrack",
    "": "displaystyle textstyle scriptstyle limits nolimits nonumber notag "
    "big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm "
    "middle",
}
COMMANDS = {old: new for new, olds in ALIASES.items() for old in olds.split()}

# Words that are functions whatever they are set in.
COMMANDS_OF_TEX = (
    "max|min|exp|log|ln|tanh|sinh|cosh|coth|sin|cos|tan|arctan|arcsin|arccos"
)
OPERATORS = "erf erfc sgn sech artanh arsinh arcosh"
WORDS = {name: rf"\{name}" for name in COMMANDS_OF_TEX.split("|")}
WORDS |= {name: rf"\operatorname{{{name}}}" for name in OPERATORS.split()}
WORDS |= {"sign": WORDS["sgn"], "arctanh": WORDS["artanh"]}
WORDS |= {"atan": r"\arctan", "atanh": WORDS["artanh"]}
OTHERWISE = ("otherwise", "else", "elsewhere")
JOINS = ("if", "for", "when", "where", "with", "and", "or")

FONTS = r"text(?:rm|sf|tt|it|bf|up|normal)?|[mh]box|operatorname\*?|mathop"
TEXT = re.compile(rf"\\(?:{FONTS}|math(?:rm|sf|tt))\s*\{{([^{{}}]*)\}}")
SIGN = r"[<>=]|\\(?:le|ge|ne|in)(?![A-Za-z])"
END = r"\\\\(?:\s*\[[^\]]*\])?"
CASES = re.compile(
    r"\\begin\{cases\}((?:(?!\\begin).)*?)\\end\{cases\}", re.DOTALL
)
PART = r"(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*"

FORMS = [
    (r"\\(?:label|tag\*?|[hv]space\*?)\s*\{[^{}]*\}", ""),
    (rf"\\(?:stackrel|overset)\s*\{{{PART}\}}\s*(?:\{{=\}}|=)", "="),
    (r":\s*=|\\colon\s*=", "="),
    (
        r"\\left\s*\\?\\\{\s*\\begin\{(?:array\}\s*\{[^{}]*|matrix)\}",
        r"\\begin{cases}",
    ),
    (r"\\end\{(?:array|matrix)\}\s*\\right\s*\.", r"\\end{cases}"),
    (r"\\(begin|end)\{[dr]cases\*?\}", r"\\\1{cases}"),
    (r"\\(begin|end)\{[bB]?matrix\}", r"\\\1{pmatrix}"),
    (r"\\(?:begin|end)\{(?:equation|displaymath|math)\*?\}", ""),
    (
        r"\\(begin|end)\{(?:align|split|gather|gathered|eqnarray|flalign"
        r"|multline)\*?\}",
        r"\\\1{aligned}",
    ),
    (rf"\{{({PART}?)\\over(?![A-Za-z])\s*({PART})\}}", r"\\frac{\1}{\2}"),
    (r"\{\s*(\\(?:text(?:rm)?|mbox)\s*\{[^{}]*\})\s*\}", r"\1"),
    (r"\\mathop\s*\{\s*(\\\w+\s*\{\w+\})\s*\}", r"\1"),
    (r"\\mathrm\s+([A-Za-z])", r"\1"),
    (r"\*", r"\\cdot "),
    (r"\^\s*(?:\{\s*\\prime\s*\}|\\prime(?![A-Za-z]))", "'"),
    (
        r"\^\s*(?:\{\s*\\(?:math\w+|text)\s*\{T\}\s*\}|\\intercal)",
        r"^\\top",
    ),
    (r"\\math(?:bf|bb)\s*(?:\{[1I]\}|1)", r"\\mathbf{1}"),
    (r"\\mathbf\{1\}\s*_\s*\{([^{}]*)\}", r"\\mathbf{1}[\1]"),
    (r"\\mathbf\{1\}\s*\\\{([^{}]*?)\\\}", r"\\mathbf{1}[\1]"),
    (rf"\\mathbf\{{1\}}\s*\(([^()]*(?:{SIGN})[^()]*)\)", r"\\mathbf{1}[\1]"),
]

REFUSED = [
    (r"\\[pm][mp](?![A-Za-z])", "has two signs: write a formula for each"),
    (r"\\propto", "leaves the factor open: write it, as in y = c x"),
    (
        r"\\lim(?![A-Za-z])",
        "is not computed: claim it in words, or display it with :exempt: limit",
    ),
    (r"\\l[gb](?![A-Za-z])", r"has which base? Write \log_2 or \log_{10}"),
    (r"\^\s*(?:T(?!\w)|\{\s*T\s*\})", r"turns, or is a power? Write ^\top"),
    (r"\^\s*[-+]\s*\w", "raises the sign alone: put braces around what is up"),
    (r"[\^_]\s*\d\d", "moves one digit: put braces around all of them"),
    (r"\d[eE][-+]?\d", r"multiplies by e: write a power of 10, \cdot 10^{-3}"),
    (r"\d(?:\{,\}|\\[,;: ])\s*\d", "has a gap: write the number in one piece"),
    (r"\\\||\\[lr]?Vert", "is a norm: write what it stands for"),
    (r"\\i?i?int(?![A-Za-z])|\\oint", "is not computed: say it in words"),
    (r"(?<!\\)!", "is no sign of this book: write the product"),
    (r"\\circ", r"multiplies, or nests? Write \odot, or f(g(x))"),
    (r"(?<![\\{])\.\.\.|\\[lc]?dots[cbm]?", r"leaves out: write a \sum"),
]


def word(match):
    """Return how the book writes a word that stands in a formula."""
    said = match[1].replace(r"\_", "_").replace("~", " ").strip(" .,:;")
    name = re.sub(r"[\s_-]", "", said)
    key, (first, _, rest) = name.lower(), said.partition(" ")
    after = match.string[match.end() : match.end() + 1]
    gap = " " if after.isalpha() else ""
    if key in OTHERWISE or key in ("if" + end for end in OTHERWISE):
        return r"\text{otherwise}"
    if key in JOINS or key == "forall":
        return rf"\text{{ {key} }}"
    if first in JOINS and re.search(SIGN, rest):
        return rf"\text{{ {first} }} {rest}"
    if key in WORDS or key in SPELLED:
        return (WORDS.get(key) or SPELLED[key]) + gap
    if re.fullmatch(r"[A-Za-z]", name):
        return name + gap
    if not re.fullmatch(r"[A-Za-z]\w*", name) or " " in said:
        return match[0]
    if "_" in said:
        return rf"\mathit{{{said.replace('_', chr(92) + '_')}}}"
    return rf"\operatorname{{{name}}}"


def typed_out(match):
    """Return a function such as `max(`, typed as if it were letters."""
    key = match[0].lower()
    return WORDS.get(key) or SPELLED.get(key) or match[0]


def squeezed(text):
    """Return a text without its spaces."""
    return re.sub(r"\s+", "", text)


def cases(match):
    """Return cases with the value first and a bare condition behind it."""
    rows = filter(str.strip, re.split(END, match[1]))
    new = r" \\ ".join(map(case, rows))
    old = re.sub(rf"{END}\s*$", "", match[1])
    if squeezed(new) == squeezed(re.sub(END, r"\\\\", old)):
        return match[0]
    return rf"\begin{{cases}} {new} \end{{cases}}"


def case(row):
    """Return one row of cases as `value & condition`."""
    value, *others = row.split("&")
    if not others:
        middle = re.search(rf"\\text\s*\{{\s*(?:{'|'.join(JOINS[:3])})|,", row)
        middle = middle or re.search(r"\\text\{otherwise\}", row)
        cut = middle.start() if middle else len(row)
        value, others = row[:cut], [row[cut:]]
    value, condition = bare(value), bare(" ".join(others))
    conditional = rf"otherwise|{SIGN}"
    if re.search(conditional, value) and not re.search(conditional, condition):
        value, condition = condition, value
    return f"{value} & {condition}" if condition else value


def bare(cell):
    """Return a cell without what only leads to it or ends it."""
    cell = re.sub(r"\\(q?quad(?![A-Za-z])|[,;:! ])|~", " ", cell)
    lead = rf"^(\\text\s*\{{\s*(?:{'|'.join(JOINS[:4])})\s*\}}|[\s,;:.])+"
    cell = re.sub(lead, "", cell).strip(" \n\t,;:.")
    inside = re.fullmatch(r"(?:\\left)?\(([^()]*?)(?:\\right)?\)", cell)
    return inside[1].strip() if inside and re.search(SIGN, cell) else cell


def whole(text):
    """Return a formula without braces around all of it."""
    inside = re.fullmatch(rf"\s*\{{({PART}(?:\{{{PART}\}}{PART})*)\}}\s*", text)
    return inside[1] if inside and "=" in inside[1] else text


def house(latex):
    """Return a formula as this book writes it."""
    text = re.sub(r"\\([A-Za-z]+)", lambda m: COMMANDS.get(m[1], m[0]), latex)
    for pattern, new in FORMS[:13]:
        text = re.sub(pattern, new, text)
    text = TEXT.sub(word, text)
    for pattern, new in FORMS[13:]:
        text = re.sub(pattern, new, text)
    text = re.sub(r"\\log(?!\s*_|[A-Za-z])", r"\\ln", text)
    text = re.sub(
        r"(?<![\\A-Za-z{])[A-Za-z]{2,}\d?(?='*\s*\()", typed_out, text
    )
    text = whole(CASES.sub(cases, text))
    return re.sub(r"(?:(?<!\\)\\(?:[,;:!]|q?quad)|[\s.,;:])+$", "", text)


def written(name):
    """Return a name as the book writes it."""
    if len(name) == 1:
        return name
    command = re.fullmatch(f"{GREEK}|{COMMANDS_OF_TEX}", name)
    return rf"\{name}" if command else rf"\operatorname{{{name}}}"


def refuse(text):
    """Raise a FormulaError for what may mean more than one thing."""
    for pattern, said in REFUSED:
        if found := re.search(pattern, text):
            raise FormulaError(f"{found[0].strip()} {said}")
