"""The formulas of the book, in its order: what they define, what they promise.

Reading only notes what has to be computed, each piece with its place, so that
it can be computed elsewhere: by other processes, or not at all.
"""

import itertools
from collections import Counter
from functools import partial

from press.formulas import functions, identity
from press.formulas.coded import Coded
from press.formulas.definitions import (
    BUILT_IN,
    FREE,
    defined,
    left,
    names,
    new,
    plain_letter,
)
from press.formulas.evaluate import Scope
from press.formulas.grammar import read
from press.formulas.house import FormulaError

# Signs that a sentence may name alone.
SIGNS = {r"\sum", r"\prod", r"\le", r"\ge", "<", ">", "=", r"\approx"}

REASONS = {
    "definition of notation",
    "shape",
    "limit",
    "approximation argued in words",
}


def attempt(job):
    """Return what a job makes, and what is wrong at its place, or None."""
    place, work = job
    try:
        return work(), None
    except FormulaError as error:
        return None, f"{place}: {error}"
    except ArithmeticError as error:
        return None, f"{place}: cannot be computed somewhere: {error}"
    except RecursionError:
        return None, f"{place}: is nested too deep"
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        return None, f"{place}: is not understood, write it otherwise: {error}"


class Book(Coded):
    """All that has been read so far: definitions, and what is to be done.

    Reading only notes what has to be computed; `finish` computes it.
    """

    def __init__(self, promised):
        """Begin with what the reference promises."""
        self.promised = promised
        self.functions, self.local = functions.elsewhere(), {}
        # The formula of a function that the others are compared with, and
        # what it says.
        self.first, self.by_function = {}, {}
        self.jobs, self.findings, self.definitions = [], [], []
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
        """Read formulas, in the order of the book.

        The functions of the code have their meaning from the first page on.
        """
        formulas, page = list(formulas), None
        for formula in formulas:
            if formula.function in self.promised:
                before = self.first.setdefault(formula.function, formula)
                if "label" in formula.options and "label" not in before.options:
                    self.first[formula.function] = formula
        for name, formula in self.first.items():
            attempt(("", partial(self.name, self.promised[name], formula)))
        for formula in formulas:
            if formula.page != page:
                page, self.local = formula.page, {}
            if formula.latex not in SIGNS:
                short = " ".join(formula.latex.split())
                label = formula.options.get("label", f"${short}$")
                place = f"{formula.place}: {label}"
                self.note(place, partial(self.formula, place, formula))
        self.local = {}

    def formula(self, place, formula):
        """Read one formula."""
        options = formula.options
        if options.get("exempt") and not formula.function:
            self.exempt(place, options["exempt"], formula.latex)
            return
        found = read(formula.latex)
        if formula.function:
            self.code(place, formula, *found.pop(0))
        elif formula.displayed:
            self.counts["checked as identities"] += 1
            for chain, conditions in found:
                where = options.get("where", "")
                self.display(place, chain, where, True, conditions)
            return
        for chain, conditions in found:
            if len(chain) > 2:
                self.sentence(place, chain, conditions)

    def hold(self, place, chain, *rest):
        """Have an equation checked, in the meaning that names have here."""
        equation = chain, self.scope, *rest
        self.jobs.append((place, partial(identity.hold, *equation)))

    def define(self, place, chain, functions_, promise=None):
        """Let the left side mean the right side."""
        name, parameters = defined(chain[1]) or ("", [])
        if not name or name in BUILT_IN - FREE:
            return
        usual = functions.defaults(promise) if promise else {}
        parameters = promise.parameters if promise else parameters
        meaning = (parameters, self.scope.read(chain[3]), usual)
        known = self.scope.functions.get(name)
        if known and known != meaning:
            raise FormulaError(f"{name} has a meaning already")
        functions_[name] = meaning
        if not known:
            said = promise.name if promise else ""
            where, latex = place.partition(": ")[0], left(name, parameters)
            self.definitions.append((where, name, said, latex))

    def display(self, place, chain, *rest):
        """Read a displayed equation that names no function."""
        if len(chain) < 4:
            raise FormulaError("has only one side")
        if new(chain, self.scope.functions):
            known = functions.second_name(chain, self.scope)
            if not known:
                raise FormulaError(
                    f"does not know {defined(chain[1])[0]}, nor a function "
                    "that is the right side. Name the C++ function, as in "
                    "{formula} activation::relu, or say :exempt: definition "
                    "of notation"
                )
            self.define(place, chain, self.local)
        self.hold(place, chain, *rest)

    def exempt(self, place, reason, latex):
        """Count an equation that is not checked, and why."""
        if reason not in REASONS:
            listed = "; ".join(sorted(REASONS))
            raise FormulaError(f"exempt: {reason!r} is not one of: {listed}")
        self.counts[f"exempt: {reason}"] += 1
        if reason != "definition of notation":
            return
        for chain, _ in read(latex):
            name, _ = defined(chain[1]) or ("", [])
            # What a name's own values say of it gives it no value.
            if len(chain) > 2 and name not in names(chain[3]):
                self.define(place, chain, self.local)

    def sentence(self, place, chain, conditions):
        """Read a relation in a sentence, or take it as a definition."""
        letter = chain[1][1] if plain_letter(chain[1]) else ""
        known = {*BUILT_IN, *names(chain[3:])}
        known.update(name.rstrip("_") for name in self.scope.functions)
        if letter and chain[2] == "=" and letter not in known:
            raise FormulaError(
                f"says what {letter} is: say it in words, or display it with "
                ":exempt: definition of notation"
            )
        if new(chain, self.scope.functions):
            self.define(place, chain, self.local)
            self.counts["definitions in sentences"] += 1
            chain = ("chain", *chain[3:])
            if len(chain) < 4:
                return
        self.counts["checked in sentences"] += 1
        self.hold(place, chain, "", False, conditions)

    def finish(self, each=map):
        """Compute all that was noted; return code and table of every test.

        each(attempt, jobs) may share the jobs among processes.
        """
        made = list(each(attempt, self.jobs))
        # What is wrong in float is so in double.
        self.findings += dict.fromkeys(wrong for _, wrong in made if wrong)
        return [test for test, _ in made if test]
