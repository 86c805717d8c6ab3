"""Write a listing as one self-contained file.

    flatten.py LISTING TARGET DEPFILE

Every `#include "..."` gives way to the file it names, once. The files read are
noted in DEPFILE for the build.
"""

import re
import sys
from pathlib import Path

import whole


def flatten(path, seen):
    """Yield the lines of path with its own headers in place."""
    seen.append(path)
    text = path.read_text(encoding="utf-8").removeprefix("#pragma once\n\n")
    for line in text.splitlines():
        if include := re.fullmatch(r'#include "(.+)"', line):
            header = (path.parent / include[1]).resolve()
            if not header.is_file():
                whole.stop(
                    f'{path}: #include "{include[1]}" names no file. '
                    "Quoted includes are relative to the file they stand in."
                )
            if header not in seen:
                yield from flatten(header, seen)
        else:
            yield line


if __name__ == "__main__":
    listing, target, depfile = sys.argv[1:]
    files = []
    lines = list(flatten(Path(listing).resolve(), files))
    names = " ".join(str(file).replace(" ", r"\ ") for file in files)
    Path(depfile).write_text(f"{target}: {names}\n", encoding="utf-8")
    whole.write(target, "\n".join(lines) + "\n")
