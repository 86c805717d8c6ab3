"""What was computed once, kept by its inputs; `make clean` leaves it."""

import functools
import hashlib
import json
from pathlib import Path

from press import ROOT, files

HERE = Path(__file__).resolve().parent
CACHE = ROOT / ".cache" / "formulas"


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
    files.write(cache, json.dumps(made))
    return made
