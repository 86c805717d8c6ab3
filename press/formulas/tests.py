"""The tests that hold C++ functions against their formulas."""

import re
from dataclasses import dataclass

from press.formulas import tables
from press.formulas.contracts import Contract
from press.formulas.evaluate import Scope
from press.formulas.house import FormulaError

CODE = """TEST_CASE("{promise.name} is {what} in {kind}")
{{
    formula::{hold}<{kind}, {inputs}>("{place}", "{number}.txt", {{{limits}}},
        []({given}) {{ return {promise.name}({call}); }});
}}
"""


@dataclass
class Held:
    """A function, the formula it is held against, and where that stands."""

    number: int
    promise: Contract
    kind: str
    scope: Scope
    chain: tuple
    what: str
    place: str
    options: dict

    def rows(self):
        """Return the table of exact values."""
        option = "letters" if self.promise.collections else "where"
        make = tables.vectors if self.promise.collections else tables.scalars
        said = self.options.get(option, "")
        return make(self.promise, self.chain, self.scope, self.kind, said)

    def made(self):
        """Return the C++, and the table that it reads."""
        promise, options = self.promise, self.options
        where = promise, self.chain, self.scope, self.kind
        if promise.collections:
            rows = tables.vectors(*where, options.get("letters", ""))
            given, call = "const auto& in", arguments(promise, self.kind)
        else:
            rows = tables.scalars(*where, options.get("where", ""))
            given, call = "auto... x", "x..."
        code = CODE.format(
            **vars(self),
            hold="hold_all" if promise.collections else "hold",
            given=given,
            call=call,
            limits=limits(promise),
            inputs=len(promise.parameters),
        )
        return code, rows


def limits(promise):
    """Return the limits of a contract as C++."""
    words = {"infinity": "INFINITY", "-infinity": "-INFINITY", "NaN": "NAN"}
    try:
        return ", ".join(words.get(x) or str(float(x)) for x in promise.limits)
    except ValueError:
        # A function of vectors may need words for them.
        if promise.collections:
            return ""
        raise FormulaError(
            f"{promise.header}:{promise.line}: @limits has to be three numbers"
        ) from None


def arguments(promise, kind):
    """Return the C++ that gives a case's collections to a function."""
    shapes = (re.search("vector|matrix", text) for text in promise.types)
    return ", ".join(
        f"formula::{shape[0] if shape else 'number'}<{kind}>(in[{number}])"
        for number, shape in enumerate(shapes)
    )
