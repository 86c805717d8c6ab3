"""Writes the headers of the book with all their mutants, asleep.

A mutant is a constant that is one more, a term of the other sign, or a bound of
a comparison that is one further. Where the compiler refuses a mutant, as in a
type, it is left out.
"""

import re
from dataclasses import dataclass

SITES = {
    "constant": re.compile(
        r"(?<![\w.\"'<])\d+(?:\.\d+)?(?:e-?\d+)?(?![\w.\"'>])"
    ),
    "sign": re.compile(r" [+-] (?=[\w(])"),
    "bound": re.compile(r" (?:[<>]=?|==) (?=[\w(])"),
}


@dataclass
class Mutant:
    """One mutant: where it is, and what it does."""

    header: str
    line: int
    kind: str
    begin: int
    end: int

    def written(self, text, number):
        """Return the line's text with the mutant in it."""
        old = text[self.begin : self.end]
        new = {
            "constant": f"mutant::constant<{number}>({old})",
            "sign": f"{old}mutant::sign<{number}>() * ",
            "bound": f"{old}mutant::further<{number}>() + ",
        }[self.kind]
        return text[: self.begin] + new + text[self.end :]


def mutants(root, header):
    """Return the mutants of a header."""
    found = []
    lines = (root / header).read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        code = line.partition("//")[0]
        if code.lstrip().startswith(("#", "template", "static_assert")):
            continue
        code = re.sub(r'"[^"]*"', lambda m: "_" * len(m[0]), code)
        for kind, pattern in SITES.items():
            for site in pattern.finditer(code):
                found.append(Mutant(header, number, kind, *site.span()))
    return found


def write(root, place, header, numbered):
    """Write a header with its mutants, {number: mutant}, into a folder."""
    lines = (root / header).read_text(encoding="utf-8").splitlines()
    # From the right, so that the places to the left stay.
    for number, one in sorted(numbered.items(), key=lambda n: -n[1].begin):
        lines[one.line - 1] = one.written(lines[one.line - 1], number)
    path = place / header
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
