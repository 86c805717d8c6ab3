"""The part of a book that C++ computes: formulas of functions, doc comments."""

from functools import partial

from press.formulas import functions, grid, identity
from press.formulas.calls import symbol
from press.formulas.definitions import BUILT_IN, defined, renamed
from press.formulas.evaluate import Scope
from press.formulas.grammar import parse, read
from press.formulas.house import FormulaError
from press.formulas.tests import Held


def anywhere(tree):
    """Return a tree whose letters belong to no layer."""
    if not isinstance(tree, tuple):
        return tree
    if tree[:1] == ("symbol",):
        return (*tree[:3], None)
    return tuple(map(anywhere, tree))


class Coded:
    """What a Book does with formulas that name a function of the code."""

    def name(self, promise, formula):
        """Let the name in a function's first formula mean the function."""
        chain = read(formula.latex)[0][0]
        chain = functions.lettered(promise, formula.options, chain)
        if promise.collections:
            vector = functions.of_vector(promise, chain, formula.options)
            name = functions.short(promise)
            self.functions |= {name: vector} if vector else {}
        elif chain[1][0] != "symbol":
            self.define(formula.place, chain, self.functions, promise)

    def code(self, place, formula, chain, conditions):
        """Read an equation that a C++ function computes."""
        promise = self.promised.get(formula.function)
        if promise is None:
            raise FormulaError(f"no function {formula.function}")
        if promise.bound is None and not promise.exact:
            raise FormulaError(
                f"{promise.header}:{promise.line}: {promise.name} promises no "
                "largest error in ulp; add @ulp to its doc comment"
            )
        options = formula.options
        chain = functions.lettered(promise, options, chain)
        self.counts["held against code"] += 1
        if self.first[promise.name] is not formula:
            known = self.scope.functions
            other = functions.other_letter(promise, chain, known)
            chain = renamed(chain, other)
            if self.restated(place, promise, formula, chain, conditions):
                return
        functions.complete(promise, chain)
        if conditions:
            raise FormulaError("has a condition: say it in :where:")
        name, _ = defined(chain[1]) or ("", [])
        if chain[1][0] == "symbol":
            fresh = name not in self.scope.functions
            self.define(place, chain, self.local)
        else:
            here = (formula.place, name, promise.name)
            fresh = any(said[:3] == here for said in self.definitions)
        rest = ("chain", *chain[3:]) if fresh or promise.collections else chain
        if len(rest) > 2:
            self.hold(place, rest)
        self.by_function[promise.name] = self.right_read(chain), self.scope
        what = f"equation {options.get('label', formula.function)}"
        self.test(place, promise, chain, what, formula.place, options)

    def right_read(self, chain):
        """Return a chain whose right side is read."""
        return (*chain[:3], self.scope.read(chain[3]))

    def original(self, promise):
        """Return the formula that defines a function, and its scope."""
        if promise.name in self.by_function:
            return self.by_function[promise.name]
        first = self.first[promise.name]
        chain = read(first.latex)[0][0]
        chain = functions.lettered(promise, first.options, chain)
        return self.right_read(chain), self.scope

    def restated(self, place, promise, formula, chain, conditions):
        """Hold another formula of a function against the first one."""
        first, options = self.first[promise.name], formula.options
        other, scope = self.original(promise)
        key = f"the formula of {promise.name} at {first.place}"
        where, relation, right = options.get("where", ""), *chain[2:4]
        if promise.collections:
            known = functions.of_vector(promise, other, first.options)
            mine = functions.of_vector(promise, chain, options)
            if not known or not mine:
                return False
            [letter_], (_, index, _) = mine
            name, _, layer = letter_.partition("(")
            vector = ("symbol", name, ("*",), layer.strip(")") or None)
            call = ("component", ("vector", key, vector), (index,))
        else:
            known = promise.parameters, other[3], functions.defaults(promise)
            input_ = ("group", symbol(promise.parameters[0]))
            call = ("product", (symbol(key), input_))
        meanings = {**scope.functions, **self.scope.functions, key: known}
        self.own(promise, chain[1], known, meanings)
        equation = ("chain", call, relation, right, *chain[4:])
        job = partial(
            identity.hold,
            equation,
            Scope({}, meanings),
            where,
            conditions=conditions,
            bits=identity.DOUBLE,
        )
        self.jobs.append((f"{place}: is not {key}", job))
        name, _ = defined(chain[1]) or ("", [])
        mine = {said[1] for said in self.definitions if said[2] == promise.name}
        if name and name not in {*self.scope.functions, *BUILT_IN}:
            self.define(place, chain, self.local)
        elif name and name not in mine:
            place += f": {name} has another meaning; write \\approx if near"
            self.hold(place, chain, where, False, conditions)
        return True

    def own(self, promise, left, known, meanings):
        """Let a new name at the left mean the function, or what slopes."""
        if left[0] != "product" or left[1][0][0] not in ("symbol", "prime"):
            return
        head = left[1][0]
        if head[0] == "prime":
            base = self.promised.get(promise.name.removesuffix("_slope"))
            if not base or base.name not in self.first:
                return
            head, known = head[1], None
            chain, _ = self.original(base)
            known = base.parameters, chain[3], functions.defaults(base)
        if head[0] == "symbol" and not head[2]:
            meanings.setdefault(head[1], known)

    def test(self, place, promise, chain, *rest):
        """Have a function tested in each type."""
        for kind in grid.TYPES:
            number = next(self.numbers)
            held = Held(number, promise, kind, self.scope, chain, *rest)
            self.jobs.append((place, held.made))

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
            mine = anywhere(scope.read(chain[3]))
            same = ("chain", mine, "=", anywhere(chapter[3]))
            place += f" of {promise.name} is not that of the chapter"
            if same[1] != same[3]:
                job = partial(identity.hold, same, scope)
                self.jobs.append((place, job))
        elif promise.bound is None or promise.collections:
            # What defines a letter, such as y, leaves nothing to compare.
            equation = len(chain) > 2 and chain[1][0] != "symbol"
            if equation and defined(chain[1]):
                self.hold(place, chain)
        else:
            said = "its doc comment"
            self.test(place, promise, chain, said, promise.header, {})
