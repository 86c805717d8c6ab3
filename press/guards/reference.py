"""Functions whose doc comment leaves out a part of the contract."""

import re

from press.formulas import contracts

PROMISES = ["Range", "At minus infinity, infinity and NaN", "Largest error"]
VECTORS = ["Each component", "Raises"]
NETWORK = ["Shapes", "Raises"]


def missing(promise):
    """Yield what a doc comment does not say."""
    for name in [*promise.parameters, "the return value"]:
        if name not in promise.explained:
            yield name
    space = promise.name.split("::")[0]
    parts = []
    if space == "activation":
        parts = [*PROMISES, *(VECTORS if promise.collections else [])]
    elif space == "network":
        parts = NETWORK
    yield from (part for part in parts if not promise.promises.get(part))
    error = promise.promises.get("Largest error", "")
    if re.match(r"\d+ ulp(;|$)", error) and promise.bound is None:
        yield f"a largest error in words that cannot be read: {error!r}"


def findings(root):
    """Return a message for each part that a doc comment leaves out."""
    promised = contracts.contracts(root / "build", root)
    page = (root / "docs/api.md").read_text(encoding="utf-8")
    spaces = {p.name.split("::")[0]: p for p in promised.values()}
    return [
        f"{promise.header}:{promise.line}: {promise.name} does not state: "
        f"{part}. Add it to the doc comment; CONTRIBUTING.md lists the tags."
        for promise in promised.values()
        for part in missing(promise)
    ] + [
        f"docs/api.md: does not show the namespace {space} of {promise.header}."
        for space, promise in spaces.items()
        if f"{{doxygennamespace}} {space}\n" not in page
    ]
