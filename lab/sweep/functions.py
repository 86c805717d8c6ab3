"""Find the functions to sweep, and write the C++ that calls them.

    python -m lab.sweep.functions ROOT BUILD TARGET

TARGET is functions.cpp, all but the calls of the fast functions, or fast.cpp,
these calls. They are two files because chapter 10 may be compiled otherwise.
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from lab import records
from press import files
from press.formulas import contracts
from press.formulas.contracts import Contract


@dataclass
class Swept:
    """A function to sweep, and the function it is held against."""

    contract: Contract
    reference: Contract

    def __post_init__(self):
        """Note what others ask for by name."""
        contract = self.contract
        self.name = contract.name
        self.word = self.name.replace("::", "_")
        self.fast = self.name.startswith("fast::")
        self.takes_rows = self.reference.collections
        self.place = f"{contract.header}:{contract.line}"
        self.chapter = int(Path(contract.header).parent.name.partition("-")[0])

    @property
    def promised(self):
        """The largest error, in the words of its doc comment."""
        return self.contract.promises["Largest error"]

    @property
    def told(self):
        """What its row of the record takes from its header alone."""
        return {"chapter": str(self.chapter), "promised": self.promised}

    def code(self, root):
        """Return its code and that of the function it is held against."""
        both = self.contract, self.reference
        return [records.source(root / one.header) for one in both]


def listed(promised):
    """Return the functions to sweep, given the contracts of all.

    A function of the namespace activation takes and returns a Real, or a
    vector of them; one of the namespace fast takes and fills a span of float,
    and promises a largest error.
    The naive ones are left out: they promise nothing to hold them to.
    """
    found = []
    for name, contract in promised.items():
        space, _, plain = name.rpartition("::")
        first = contract.types[0] if contract.types else ""
        returns = contract.returns.removeprefix("constexpr ")
        if space == "fast" and first == "std::span< const float >":
            reference = promised.get(f"activation::{plain}")
            if reference is None and contract.bound is None:
                continue  # what the others have in common
        elif space != "activation" or plain.startswith("naive_"):
            continue
        elif returns == first in ("Real", "std::vector< Real >"):
            reference = contract
        else:
            continue
        if reference is None:
            files.stop(
                f"{contract.header}:{contract.line}: {name} is held against "
                f"activation::{plain}, which does not exist. Give it the name "
                "of a function in the namespace activation."
            )
        if contract.bound is None:
            files.stop(
                f"{contract.header}:{contract.line}: {name} promises no "
                "largest error in ulp. Add @ulp to its doc comment."
            )
        found.append(Swept(contract, reference))
    return found


def bound(promised):
    """Return a bound as C++, for parameters at their defaults."""
    below, near = (
        ", ".join(f"{{{number}, {place}}}" for number, place in pairs)
        for pairs in (promised.below, promised.near)
    )
    steps = max([float(n) for (n,) in promised.subnormal], default=0.0)
    return f"{{{promised.ulp}, {{{below}}}, {{{near}}}, {steps}}}"


def limits(swept):
    """Return the answers to minus infinity, infinity and NaN as C++."""
    if swept.takes_rows:
        return "0, 0, 0"
    words = {"infinity": "INFINITY", "-infinity": "-INFINITY", "NaN": "NAN"}
    return ", ".join(
        words.get(x, f"{x}.0" if x == "-0" else x)
        for x in swept.contract.limits
    )


# The parameters are those of float, also where double computes.
CALLED = """struct {word} {{
    template <typename Real>
    static auto at({type} x)
    {{
        return {name}({arguments});
    }}
}};
"""
ENTRY = """    {{"{name}", {rows}, {answer},
        sweep::{how}<{reference}, double>,
        {bound},
        {{{limits}}}}},
"""
TYPES = "std::span<const float> {}, std::span<float> {}, std::size_t {}"


def called(reference):
    """Return the C++ that calls a function of the namespace activation."""
    given = [
        re.sub(r"\bReal\b", "float", text) for text in reference.defaults[1:]
    ]
    return CALLED.format(
        word=reference.name.replace("::", "_"),
        type="std::vector<Real>" if reference.collections else "Real",
        name=reference.name,
        arguments=", ".join(["x", *(f"Real({text})" for text in given)]),
    )


def entry(swept):
    """Return the C++ of a function's entry in the list."""
    how = "rows" if swept.takes_rows else "each"
    reference = swept.reference.name.replace("::", "_")
    plain = f"sweep::{how}<{reference}, float>"
    return ENTRY.format(
        name=swept.name,
        rows="true" if swept.takes_rows else "false",
        answer=swept.word if swept.fast else plain,
        how=how,
        reference=reference,
        bound=bound(swept.contract.bound),
        limits=limits(swept),
    )


def includes(found):
    """Return the C++ that includes the headers of functions."""
    headers = sorted({one.header.removeprefix("code/") for one in found})
    lines = [f'#include "{header}"\n' for header in headers]
    return "".join(["// Made by lab/sweep/functions.py.\n\n", *lines])


def list_of(swept):
    """Return functions.cpp."""
    references = {one.reference.name: called(one.reference) for one in swept}
    fast = [one.word for one in swept if one.fast]
    return "".join(
        [
            includes(one.reference for one in swept),
            '#include "sweep/function.hpp"\n\n',
            *(f"void {word}({TYPES.format('', '', '')});\n" for word in fast),
            "namespace {\n\n",
            "\n".join(references.values()),
            "\n}\n\nconst std::vector<sweep::function> sweep::functions{\n",
            *map(entry, swept),
            "};\n\nconst sweep::part sweep::each_part{1u << 24, 1u << 14};\n",
        ]
    )


def fast_calls(swept):
    """Return fast.cpp."""
    fast = [one for one in swept if one.fast]
    text = includes(one.contract for one in fast)
    text += "#include <cstddef>\n#include <span>\n"
    for one in fast:
        columns = "columns" if one.takes_rows else ""
        given = ", columns" if one.takes_rows else ""
        head = f"void {one.word}({TYPES.format('x', 'y', columns)})"
        text += f"\n{head};\n{head}\n{{\n    {one.name}(x, y{given});\n}}\n"
    return text


def main(root, build, target):
    """Write one of the two files."""
    swept = listed(contracts.contracts(build, root))
    write = fast_calls if Path(target).stem == "fast" else list_of
    files.write(target, write(swept))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
