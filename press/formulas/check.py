"""Check every formula of the book, and write the tests of those with code.

    check.py ROOT BUILD

writes BUILD/formulas/formulas.cpp, a Catch2 test for each equation that names
a C++ function, with the exact values in BUILD/formulas/tables, and
BUILD/formulas/formulas.json: how many formulas were checked in which way, and
what is wrong with the others.
"""

import hashlib
import itertools
import json
import sys
from collections import Counter
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from press import files
from press.formulas import chapters, contracts, grid, identity
from press.formulas.balls import FUNCTIONS
from press.formulas.evaluate import Scope, letter
from press.formulas.grammar import FormulaError, lines, parse
from press.formulas.tests import Held

# Signs that a sentence may name alone.
SIGNS = {r"\sum", r"\prod", r"\le", r"\ge", "<", ">", "=", r"\approx"}

REASONS = {
    "definition of notation",
    "shape",
    "limit",
    "approximation argued in words",
}

HEAD = """// Equations, held against the functions that compute them; made by
// press/formulas/check.py.

#include "formula.hpp"

"""


def defined(side):
    """Return the name and the parameters that a left side defines, or None.

    A letter with subscripts is named with a line after it: y_k gives "y_".
    """
    if side[0] == "symbol" and all(name.isalpha() for name in side[2]):
        return f"{letter(side[1], side[3])}_", list(side[2])
    if side[0] != "product" or len(side[1]) != 2:
        return None
    head, group = side[1]
    if head[0] != "symbol" or group[0] != "group":
        return None
    return head[1], [part[1] for part in group[1:] if part[0] == "symbol"]


def anywhere(tree):
    """Return a tree whose letters belong to no layer."""
    if not isinstance(tree, tuple):
        return tree
    if tree[:1] == ("symbol",):
        return (*tree[:3], None)
    return tuple(map(anywhere, tree))


def attempt(job):
    """Return what a job makes, and what is wrong at its place, or None."""
    place, work = job
    try:
        return work(), None
    except FormulaError as error:
        return None, f"{place}: {error}"
    except ArithmeticError as error:
        return None, f"{place}: cannot be computed somewhere: {error}"


class Book:
    """All that has been read so far: definitions, and what is to be done.

    Reading only notes what has to be computed; `finish` computes it.
    """

    def __init__(self, promised):
        """Begin with what the reference promises."""
        self.promised = promised
        self.functions, self.local, self.by_function = {}, {}, {}
        self.jobs, self.findings = [], []
        self.counts, self.numbers = Counter(), itertools.count(1)

    @property
    def scope(self):
        """What letters mean where the book has been read to."""
        return Scope({}, {**self.functions, **self.local})

    def note(self, *job):
        """Do what needs no computing; note what is wrong with it."""
        _, wrong = attempt(job)
        self.findings += [wrong] if wrong else []

    def read(self, formulas):
        """Read formulas, in the order of the book."""
        page = None
        for formula in formulas:
            if formula.page != page:
                page, self.local = formula.page, {}
            if formula.latex not in SIGNS:
                label = formula.options.get("label", f"${formula.latex}$")
                place = f"{formula.place}: {label}"
                self.note(place, partial(self.formula, place, formula))
        self.local = {}

    def formula(self, place, formula):
        """Read one formula."""
        chains = [parse(line) for line in lines(formula.latex)]
        if formula.function:
            self.code(place, formula, *chains)
        elif formula.options.get("exempt"):
            self.exempt(formula.options["exempt"], chains)
        elif formula.displayed:
            self.counts["checked as identities"] += 1
            where = formula.options.get("where", "")
            for chain in chains:
                if len(chain) < 4:
                    raise FormulaError("has only one side")
                self.hold(place, chain, self.scope, where, True)
        elif any(len(chain) > 2 for chain in chains):
            self.sentence(place, *chains)

    def hold(self, place, *equation):
        """Have an equation checked."""
        self.jobs.append((place, partial(identity.hold, *equation)))

    def test(self, place, promise, *rest):
        """Have a function tested in each type."""
        for kind in grid.TYPES:
            number = next(self.numbers)
            held = Held(number, promise, kind, self.scope, *rest)
            self.jobs.append((place, held.made))

    def define(self, chain, functions):
        """Let the left side mean the right side; tell whether that is new."""
        name, parameters = defined(chain[1]) or ("", [])
        if not name or name in FUNCTIONS:
            return False
        meaning = (parameters, chain[3])
        known = self.scope.functions.get(name)
        if known and known != meaning:
            raise FormulaError(f"{name} has a meaning already")
        functions[name] = meaning
        return not known

    def code(self, place, formula, chain):
        """Read an equation that a C++ function computes."""
        promise = self.promised.get(formula.function)
        if promise is None:
            raise FormulaError(f"no function {formula.function}")
        if promise.bound is None and not promise.exact:
            raise FormulaError(
                f"{promise.header}:{promise.line}: {promise.name} promises no "
                "largest error in ulp; add @ulp to its doc comment"
            )
        if len(chain) < 4:
            raise FormulaError("has only one side")
        _, names = defined(chain[1]) or ("", promise.parameters)
        if names != promise.parameters and not promise.collections:
            raise FormulaError(
                f"has the letters {', '.join(names)}, and {promise.name} has "
                f"the parameters {', '.join(promise.parameters)}"
            )
        of_chapter = names and chain[1][0] == "symbol"
        new = self.define(chain, self.local if of_chapter else self.functions)
        rest = ("chain", *chain[3:]) if new else chain
        if len(rest) > 2:
            self.hold(place, rest, self.scope)
        self.counts["held against code"] += 1
        self.by_function[promise.name] = chain, self.scope
        what = f"equation {formula.options.get('label', formula.function)}"
        options = formula.options
        self.test(place, promise, chain, what, formula.place, options)

    def exempt(self, reason, chains):
        """Count an equation that is not checked, and why."""
        if reason not in REASONS:
            listed = "; ".join(sorted(REASONS))
            raise FormulaError(f"exempt: {reason!r} is not one of: {listed}")
        self.counts[f"exempt: {reason}"] += 1
        for chain in chains:
            if reason == "definition of notation" and len(chain) > 2:
                self.define(chain, self.local)

    def sentence(self, place, chain):
        """Read a relation in a sentence, or take it as a definition."""
        found = defined(chain[1])
        known = {*FUNCTIONS, *self.scope.functions}
        if found and chain[1][0] != "symbol" and found[0] not in known:
            self.define(chain, self.local)
            self.counts["definitions in sentences"] += 1
        else:
            self.counts["checked in sentences"] += 1
            self.hold(place, chain, self.scope)

    def comments(self):
        """Hold the formulas of doc comments to the chapters' or to the code."""
        for promise in self.promised.values():
            place = f"{promise.header}:{promise.line}: the formula"
            for latex in promise.formulas:
                self.note(place, partial(self.comment, place, promise, latex))

    def comment(self, place, promise, latex):
        """Hold one doc comment's formula."""
        chain = parse(latex)
        self.counts["in doc comments"] += 1
        if promise.name in self.by_function:
            chapter, scope = self.by_function[promise.name]
            # A doc comment speaks of any layer.
            same = ("chain", anywhere(chain[3]), "=", anywhere(chapter[3]))
            place += f" of {promise.name} is not that of the chapter"
            if same[1] != same[3]:
                self.hold(place, same, scope)
        elif promise.bound is None or promise.collections:
            # What defines a letter, such as y, leaves nothing to compare.
            equation = len(chain) > 2 and chain[1][0] != "symbol"
            if equation and defined(chain[1]):
                self.hold(place, chain, self.scope)
        else:
            said = "its doc comment"
            self.test(place, promise, chain, said, promise.header, {})

    def finish(self, each=map):
        """Compute all that was noted; return code and table of every test.

        each(attempt, jobs) may share the jobs among processes.
        """
        made = list(each(attempt, self.jobs))
        # What is wrong in float is so in double.
        self.findings += dict.fromkeys(wrong for _, wrong in made if wrong)
        return [test for test, _ in made if test]


def main(root, build):
    """Check the book and write what was found."""
    book = Book(contracts.contracts(build, root))
    book.read(chapters.book(root))
    book.comments()
    # Processes that begin anew: a fork would share the threads of libraries.
    with get_context("spawn").Pool() as pool:
        made = book.finish(pool.imap)
    folder, digest = build / "formulas", hashlib.sha256()
    headers = sorted({p.header for p in book.promised.values()})
    code = [f'#include "{h.removeprefix("code/")}"\n' for h in headers]
    for number, (test, rows) in enumerate(made, 1):
        table = "".join(f"{' '.join(row)}\n" for row in rows)
        digest.update(table.encode())
        files.write(folder / "tables" / f"{number}.txt", table)
        code.append(f"\n{test}")
    # With other tables the tests have to run again.
    code.append(f"\n// Tables: {digest.hexdigest()}\n")
    files.write(folder / "formulas.cpp", HEAD + "".join(code))
    result = {"counts": dict(book.counts), "findings": book.findings}
    files.write(folder / "formulas.json", json.dumps(result, indent=1))
    counted = [f"{count:5} {what}\n" for what, count in book.counts.items()]
    files.write(folder / "summary.txt", "".join(["Formulas:\n", *counted]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
