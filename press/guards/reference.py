"""Functions whose doc comment leaves out a part of the contract."""

import re

from press.formulas import contracts
from press.guards import hear

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


def files(root):
    """Yield each part that a doc comment leaves out."""
    promised = contracts.contracts(root / "build", root)
    for promise in promised.values():
        for part in missing(promise):
            yield (
                f"{promise.header}:{promise.line}",
                f"{promise.name} does not state: {part}. Add it to the doc "
                "comment; CONTRIBUTING.md lists the tags.",
            )
    shown = (root / "docs/api.md").read_text(encoding="utf-8")
    spaces = {p.name.split("::")[0]: p.header for p in promised.values()}
    for space, header in spaces.items():
        if f"{{doxygennamespace}} {space}\n" not in shown:
            yield (
                "docs/api.md",
                f"does not show the namespace {space} of {header}.",
            )


def setup(app):
    """Read the doc comments when all pages are there."""
    return hear(app, __name__, files=files)
