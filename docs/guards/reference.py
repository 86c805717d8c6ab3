"""Functions whose doc comment leaves out a part of the contract."""

from formulas import contracts

PROMISES = ["Range", "At minus infinity, infinity and NaN", "Largest error"]


def missing(promise):
    """Yield what a doc comment does not say."""
    for name in [*promise.parameters, "the return value"]:
        if name not in promise.explained:
            yield name
    if promise.name.startswith("activation::"):
        for part in PROMISES:
            if not promise.promises.get(part):
                yield part


def findings(root):
    """Return a message for each part that a doc comment leaves out."""
    promised = contracts.contracts(root / "build", root)
    page = (root / "docs/api.md").read_text(encoding="utf-8")
    spaces = {p.name.split("::")[0]: p for p in promised.values()}
    return [
        f"{promise.header}:{promise.line}: {promise.name} does not state: "
        f"{part}. Add it to the doc comment; docs/writing.md lists the tags."
        for promise in promised.values()
        for part in missing(promise)
    ] + [
        f"docs/api.md: does not show the namespace {space} of {promise.header}."
        for space, promise in spaces.items()
        if f"{{doxygennamespace}} {space}\n" not in page
    ]
