"""Write a file whole or not at all, and leave it alone if nothing changed."""

import os
import sys
from pathlib import Path


def write(path, text):
    """Put text into path: all of it, or (if interrupted) none of it.

    An unchanged file keeps its time stamp, so that nothing made from it is
    made again.
    """
    path = Path(path)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)


def stop(message):
    """End the program with a message for the author, without a trace."""
    sys.exit(f"\n{message}\n")
