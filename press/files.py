"""Put files and folders in their place: whole, or not at all."""

import os
import shutil
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


def depend(target, sources):
    """Note in TARGET.d, for the build, which files a target is made from."""
    names = " ".join(str(path).replace(" ", r"\ ") for path in sources)
    write(f"{target}.d", f"{target}: {names}\n")


def remove(path):
    """Remove a file or a folder, if it is there."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def publish(made, place):
    """Copy a file or a folder to its place, replacing what was there at once.

    Whoever reads there finds the old edition or the new one, never a part.
    """
    fresh, old = (
        place.with_name(f"{place.name}.{age}") for age in ("new", "old")
    )
    remove(fresh)
    remove(old)
    copy = shutil.copytree if made.is_dir() else shutil.copyfile
    copy(made, fresh)
    if place.exists():
        try:
            place.rename(old)
        except OSError:
            # A folder from a lower layer of an overlay cannot be renamed.
            copy(place, old)
            remove(place)
    fresh.rename(place)
    remove(old)


def stop(message):
    """End the program with a message for the author, without a trace."""
    sys.exit(f"\n{message}\n")
