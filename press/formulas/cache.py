"""What was computed once, kept by its inputs; `make clean` leaves it."""

import functools
import hashlib
import json
from pathlib import Path

import whole

HERE = Path(__file__).resolve().parent
CACHE = HERE.parents[1] / ".cache" / "formulas"


@functools.cache
def version():
    """Return the hash of the modules that compute."""
    digest = hashlib.sha256()
    for name in ("bounds", "evaluate", "grammar", "grid", "identity", "tables"):
        digest.update((HERE / f"{name}.py").read_bytes())
    return digest.hexdigest()


def cached(key, make):
    """Return what a function makes, or made when it was last asked."""
    digest = hashlib.sha256(repr((version(), key)).encode()).hexdigest()
    cache = CACHE / f"{digest}.json"
    if cache.is_file():
        return json.loads(cache.read_text())
    made = make()
    whole.write(cache, json.dumps(made))
    return made
