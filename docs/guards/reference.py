"""Functions whose doc comment leaves out a part of the contract."""

from formulas import contracts

PROMISES = ["Range", "At minus infinity, infinity and NaN", "Largest error"]


def findings(root):
    """Return a message for each activation function with an open promise."""
    promised = contracts.contracts(root / "build", root)
    return [
        f"{promise.header}:{promise.line}: {promise.name} does not state: "
        f"{part}. Add the tag to its doc comment; docs/writing.md lists them."
        for promise in promised.values()
        if promise.name.startswith("activation::")
        for part in PROMISES
        if not promise.promises.get(part)
    ]
