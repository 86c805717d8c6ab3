"""Find the functions to sweep, and write the C++ that calls them.

    functions.py ROOT BUILD TARGET

TARGET is functions.cpp, all but the calls of the fast functions, or fast.cpp,
these calls. They are two files because chapter 10 may be compiled otherwise.
"""

import hashlib
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from lab.mnist.record import code
from press import files
from press.formulas import contracts
from press.formulas.contracts import Contract
from press.steps.flatten import flatten


@dataclass
class Swept:
    """A function to sweep, and the function it is held against."""

    contract: Contract
    reference: Contract

    @property
    def name(self):
        """Its full name."""
        return self.contract.name

    @property
    def fast(self):
        """Tell whether it answers to whole arrays."""
        return self.name.startswith("fast::")

    @property
    def takes_rows(self):
        """Tell whether its answers depend on a whole row."""
        return self.reference.collections

    @property
    def promised(self):
        """The largest error, in the words of its doc comment."""
        return self.contract.promises["Largest error"]

    @property
    def chapter(self):
        """The number of its chapter."""
        return int(Path(self.contract.header).parent.name.partition("-")[0])

    @property
    def word(self):
        """Its name as one word of C++."""
        return self.name.replace("::", "_")

    @property
    def told(self):
        """What its row of the record takes from its header alone."""
        return {"chapter": str(self.chapter), "promised": self.promised}

    def stamp(self, root):
        """Return the hash of its code, without comments."""
        digest = hashlib.sha256()
        for contract in (self.contract, self.reference):
            lines = flatten((root / contract.header).resolve(), [])
            digest.update(code("\n".join(lines)).encode())
        return digest.hexdigest()[:16]


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
        of_reals = returns == first in ("Real", "std::vector< Real >")
        if space == "activation" and of_reals:
            if not plain.startswith("naive_"):
                found.append(Swept(contract, contract))
        elif space == "fast" and first == "std::span< const float >":
            reference = promised.get(f"activation::{plain}")
            if reference is None and contract.bound is None:
                continue  # what the others have in common
            if reference is None:
                files.stop(
                    f"{contract.header}:{contract.line}: {name} is held "
                    f"against activation::{plain}, which does not exist. Give "
                    "it the name of a function in the namespace activation."
                )
            found.append(Swept(contract, reference))
    for swept in found:
        if swept.contract.bound is None:
            files.stop(
                f"{swept.contract.header}:{swept.contract.line}: {swept.name} "
                "promises no largest error in ulp. Add @ulp to its doc comment."
            )
    return found


def pieces(pairs):
    """Return pieces of a bound as C++."""
    return f"{{{', '.join(f'{{{n}, {place}}}' for n, place in pairs)}}}"


def bound(promised):
    """Return a bound as C++, for parameters at their defaults."""
    steps = max([float(n) for (n,) in promised.subnormal], default=0.0)
    below, near = pieces(promised.below), pieces(promised.near)
    return f"{{{promised.ulp}, {below}, {near}, {steps}}}"


def limits(contract):
    """Return the answers to minus infinity, infinity and NaN as C++."""
    words = {"infinity": "INFINITY", "-infinity": "-INFINITY", "NaN": "NAN"}
    return ", ".join(
        words.get(x, f"{x}.0" if x == "-0" else x) for x in contract.limits
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


def called(swept):
    """Return the C++ that calls a function of the namespace activation."""
    contract = swept.reference
    given = [
        re.sub(r"\bReal\b", "float", text) for text in contract.defaults[1:]
    ]
    return CALLED.format(
        word=Swept(contract, contract).word,
        type="std::vector<Real>" if swept.takes_rows else "Real",
        name=contract.name,
        arguments=", ".join(["x", *(f"Real({text})" for text in given)]),
    )


def entry(swept):
    """Return the C++ of a function's entry in the list."""
    how = "rows" if swept.takes_rows else "each"
    reference = Swept(swept.reference, swept.reference).word
    plain = f"sweep::{how}<{reference}, float>"
    return ENTRY.format(
        name=swept.name,
        rows="true" if swept.takes_rows else "false",
        answer=swept.word if swept.fast else plain,
        how=how,
        reference=reference,
        bound=bound(swept.contract.bound),
        limits="0, 0, 0" if swept.takes_rows else limits(swept.contract),
    )


TYPES = "std::span<const float> {}, std::span<float> {}, std::size_t {}"


def includes(contracts):
    """Return the C++ that includes the headers of functions."""
    headers = sorted({contract.header for contract in contracts})
    lines = [f'#include "{h.removeprefix("code/")}"\n' for h in headers]
    return "".join(["// Made by lab/sweep/functions.py.\n\n", *lines])


def list_of(swept):
    """Return functions.cpp."""
    text = includes(one.reference for one in swept)
    text += '#include "sweep/function.hpp"\n\n'
    references = {one.reference.name: called(one) for one in swept}
    for one in swept:
        if one.fast:
            text += f"void {one.word}({TYPES.format('', '', '')});\n"
    text += f"namespace {{\n\n{chr(10).join(references.values())}\n}}\n\n"
    text += "const std::vector<sweep::function> sweep::functions{\n"
    text += "".join(map(entry, swept)) + "};\n\n"
    return text + "const sweep::part sweep::each_part{1u << 24, 1u << 14};\n"


def fast_calls(swept):
    """Return fast.cpp."""
    fast = [one for one in swept if one.fast]
    text = includes(one.contract for one in fast)
    text += "#include <cstddef>\n#include <span>\n"
    for one in fast:
        columns = "columns" if one.takes_rows else ""
        given = ", columns" if one.takes_rows else ""
        text += (
            f"\nvoid {one.word}({TYPES.format('x', 'y', columns)});\n"
            f"void {one.word}({TYPES.format('x', 'y', columns)})\n"
            f"{{\n    {one.name}(x, y{given});\n}}\n"
        )
    return text


def main(root, build, target):
    """Write one of the two files."""
    swept = listed(contracts.contracts(build, root))
    write = fast_calls if Path(target).stem == "fast" else list_of
    files.write(target, write(swept))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
