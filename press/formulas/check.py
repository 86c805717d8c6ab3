"""Check every formula of the book, and write the tests of those with code.

    check.py ROOT BUILD

writes BUILD/formulas/formulas.cpp, a Catch2 test for each equation that names
a C++ function, with the exact values in BUILD/formulas/tables, and
BUILD/formulas/formulas.json: how many formulas were checked in which way, and
what is wrong with the others.
"""

import hashlib
import json
import re
import sys
from collections import Counter
from pathlib import Path

from press import files
from press.formulas import chapters, contracts, grid, identity, tables
from press.formulas.evaluate import FUNCTIONS, Scope, letter
from press.formulas.grammar import FormulaError, lines, parse

# Signs that a sentence may name alone.
SIGNS = {r"\sum", r"\prod", r"\le", r"\ge", "<", ">", "=", r"\approx"}

REASONS = {
    "definition of notation",
    "shape",
    "limit",
    "approximation argued in words",
}


def defined(side):
    """Return the name, primes and parameters that the left side defines.

    A letter with subscripts is named with a line after it: y_k gives "y_".
    """
    primes = 0
    if side[0] == "symbol" and all(name.isalpha() for name in side[2]):
        return f"{letter(side[1], side[3])}_", 0, list(side[2])
    if side[0] != "product" or len(side[1]) != 2:
        return None
    head, group = side[1]
    if head[0] == "prime":
        head, primes = head[1], len(head[2])
    if head[0] != "symbol" or group[0] != "group":
        return None
    names = [part[1] for part in group[1:] if part[0] == "symbol"]
    return head[1], primes, names


def anywhere(tree):
    """Return a tree whose letters belong to no layer."""
    if not isinstance(tree, tuple):
        return tree
    if tree[:1] == ("symbol",):
        return (*tree[:3], None)
    return tuple(map(anywhere, tree))


class Book:
    """All that has been read so far: definitions, tests, findings."""

    def __init__(self, promised):
        """Begin with what the reference promises."""
        self.promised = promised
        self.functions = {}
        self.local = {}
        self.tests = []
        self.tables = {}
        self.findings = []
        self.counts = Counter()
        self.by_function = {}

    @property
    def scope(self):
        """What letters mean where the book has been read to."""
        return Scope({}, {**self.functions, **self.local})

    def find(self, formula, what):
        """Note what is wrong with a formula."""
        label = formula.options.get("label", f"${formula.latex}$")
        self.findings.append(f"{formula.place}: {label}: {what}")

    def read(self, formula):
        """Check one formula."""
        if formula.latex in SIGNS:
            return
        try:
            chains = [parse(line) for line in lines(formula.latex)]
            if formula.function:
                self.code(formula, chains)
            elif formula.options.get("exempt"):
                self.exempt(formula, chains)
            elif formula.displayed:
                self.equation(formula, chains)
            elif any(len(chain) > 2 for chain in chains):
                self.sentence(formula, chains)
        except FormulaError as error:
            self.find(formula, str(error))
        except ArithmeticError as error:
            self.find(formula, f"cannot be computed somewhere: {error}")

    def define(self, formula, chain, functions):
        """Let the left side mean the right side from here on."""
        found = defined(chain[1])
        if not found or found[1] or found[0] in FUNCTIONS:
            return False
        name, _, parameters = found
        meaning = (parameters, chain[3])
        known = self.scope.functions.get(name)
        if known and known != meaning:
            self.find(formula, f"{name} has a meaning already")
        functions[name] = meaning
        return not known

    def code(self, formula, chains):
        """Check an equation that a C++ function computes."""
        promise = self.promised.get(formula.function)
        if promise is None:
            return self.find(formula, f"no function {formula.function}")
        if promise.bound is None and not promise.exact:
            return self.find(
                formula,
                f"{promise.header}:{promise.line}: {promise.name} promises no "
                "largest error in ulp; add @ulp to its doc comment",
            )
        [chain] = chains
        if len(chain) < 4:
            return self.find(formula, "has only one side")
        names = (defined(chain[1]) or ("", 0, promise.parameters))[2]
        if names != promise.parameters and not promise.collections:
            return self.find(
                formula,
                f"has the letters {', '.join(names)}, and {promise.name} has "
                f"the parameters {', '.join(promise.parameters)}",
            )
        letters = names and chain[1][0] == "symbol"
        new = self.define(
            formula, chain, self.local if letters else self.functions
        )
        rest = ("chain", *chain[3:]) if new else chain
        wrong = len(rest) > 2 and identity.check(rest, self.scope)
        if wrong:
            self.find(formula, wrong)
        self.counts["held against code"] += 1
        self.by_function[promise.name] = chain, self.scope
        label = formula.options.get("label", formula.function)
        self.test(promise, chain, f"equation {label}", formula)
        return None

    def exempt(self, formula, chains):
        """Count an equation that is not checked, and why."""
        reason = formula.options["exempt"]
        if reason not in REASONS:
            listed = "; ".join(sorted(REASONS))
            self.find(formula, f"exempt: {reason!r} is not one of: {listed}")
        self.counts[f"exempt: {reason}"] += 1
        if reason == "definition of notation":
            for chain in chains:
                if len(chain) > 2:
                    self.define(formula, chain, self.local)

    def equation(self, formula, chains):
        """Check a displayed equation as an identity."""
        where = formula.options.get("where", "")
        for chain in chains:
            if len(chain) < 4:
                self.find(formula, "has only one side")
            elif wrong := identity.check(chain, self.scope, where, 0, True):
                self.find(formula, wrong)
        self.counts["checked as identities"] += 1

    def sentence(self, formula, chains):
        """Check a relation in a sentence, or take it as a definition."""
        [chain] = chains
        found = defined(chain[1])
        known = {*FUNCTIONS, *self.scope.functions}
        if found and chain[1][0] != "symbol" and found[0] not in known:
            self.define(formula, chain, self.local)
            self.counts["definitions in sentences"] += 1
            return
        if wrong := identity.check(chain, self.scope):
            self.find(formula, wrong)
        self.counts["checked in sentences"] += 1

    def comments(self):
        """Hold the formulas of doc comments to the chapters' or to the code."""
        for promise in self.promised.values():
            for latex in promise.formulas:
                try:
                    self.comment(promise, parse(latex))
                except (FormulaError, ArithmeticError) as error:
                    self.findings.append(
                        f"{promise.header}:{promise.line}: formula: {error}"
                    )

    def comment(self, promise, chain):
        """Hold one doc comment's formula."""
        self.counts["in doc comments"] += 1
        if promise.name in self.by_function:
            chapter, scope = self.by_function[promise.name]
            # A doc comment speaks of any layer.
            same = ("chain", anywhere(chain[3]), "=", anywhere(chapter[3]))
            wrong = same[1] != same[3] and identity.check(same, scope)
        elif promise.bound is None or promise.collections:
            # What defines a letter, such as y, leaves nothing to compare.
            equation = len(chain) > 2 and chain[1][0] != "symbol"
            equation = equation and defined(chain[1])
            wrong = equation and identity.check(chain, self.scope)
        else:
            self.test(promise, chain, "its doc comment", None)
            wrong = None
        if wrong:
            self.findings.append(
                f"{promise.header}:{promise.line}: the formula of "
                f"{promise.name} is not that of the chapter: {wrong}"
            )

    def test(self, promise, chain, what, formula):
        """Write the test that holds a function against its formula."""
        options = formula.options if formula else {}
        place = formula.place if formula else promise.header
        try:
            limits = ", ".join(map(constant, promise.limits))
        except ValueError:
            # A function of vectors may need words for them.
            if not promise.collections:
                raise FormulaError(
                    f"{promise.header}:{promise.line}: @limits has to be three "
                    "numbers"
                ) from None
            limits = ""
        for kind in grid.TYPES:
            if promise.collections:
                letters = options.get("letters", "")
                rows = tables.vectors(promise, chain, self.scope, kind, letters)
                call, template = arguments(promise, kind), VECTORS
            else:
                where = options.get("where", "")
                rows = tables.scalars(
                    promise, chain[3], self.scope, kind, where
                )
                call, template = "", SCALARS
            number = len(self.tests) + 1
            self.tables[f"{number}.txt"] = rows
            self.tests.append(
                template.format(
                    promise=promise,
                    what=what,
                    kind=kind,
                    number=number,
                    place=place,
                    limits=limits,
                    call=call,
                    inputs=len(promise.parameters),
                )
            )


def constant(text):
    """Return a limit of a contract as C++."""
    words = {"infinity": "INFINITY", "-infinity": "-INFINITY", "NaN": "NAN"}
    return words[text] if text in words else str(float(text))


def arguments(promise, kind):
    """Return the C++ that gives a case's collections to a function."""
    made = []
    for number, text in enumerate(promise.types):
        shape = re.search("vector|matrix", text)
        shape = shape[0] if shape else "number"
        made.append(f"formula::{shape}<{kind}>(in[{number}])")
    return ", ".join(made)


SCALARS = """TEST_CASE("{promise.name} is {what} in {kind}")
{{
    formula::hold<{kind}, {inputs}>("{place}", "{number}.txt", {{{limits}}},
        [](auto... x) {{ return {promise.name}(x...); }});
}}
"""

VECTORS = """TEST_CASE("{promise.name} is {what} in {kind}")
{{
    formula::hold_all<{kind}, {inputs}>("{place}", "{number}.txt", {{{limits}}},
        [](const auto& in) {{ return {promise.name}({call}); }});
}}
"""

HEAD = """// Equations, held against the functions that compute them; made by
// press/formulas/check.py.

#include "formula.hpp"

"""


def main(root, build):
    """Check the book and write what was found."""
    book = Book(contracts.contracts(build, root))
    page = None
    for formula in chapters.book(root):
        if formula.page != page:
            page, book.local = formula.page, {}
        book.read(formula)
    book.local = {}
    book.comments()
    headers = sorted({p.header for p in book.promised.values()})
    includes = "".join(
        f'#include "{header.removeprefix("code/")}"\n' for header in headers
    )
    tests = "\n".join(book.tests)
    digest = hashlib.sha256()
    for name, rows in book.tables.items():
        lines = "".join(f"{' '.join(row)}\n" for row in rows)
        digest.update(lines.encode())
        files.write(build / "formulas/tables" / name, lines)
    # With other tables the tests have to run again.
    tests += f"\n// Tables: {digest.hexdigest()}\n"
    files.write(build / "formulas/formulas.cpp", f"{HEAD}{includes}\n{tests}")
    result = {"counts": dict(book.counts), "findings": book.findings}
    files.write(build / "formulas/formulas.json", json.dumps(result, indent=1))
    counted = [f"{count:5} {what}\n" for what, count in book.counts.items()]
    files.write(
        build / "formulas/summary.txt", "".join(["Formulas:\n", *counted])
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
