"""Write a listing as one self-contained file.

    press flatten LISTING TARGET

Every `#include "..."` gives way to the file it names, once. The files read are
noted for the build.
"""

import re
from pathlib import Path

from press import files


def flatten(path, seen):
    """Yield the lines of path with its own headers in place."""
    seen.append(path)
    text = path.read_text(encoding="utf-8").removeprefix("#pragma once\n\n")
    for line in text.splitlines():
        if include := re.fullmatch(r'#include "(.+)"', line):
            header = (path.parent / include[1]).resolve()
            if not header.is_file():
                files.stop(
                    f'{path}: #include "{include[1]}" names no file. '
                    "Quoted includes are relative to the file they stand in."
                )
            if header not in seen:
                yield from flatten(header, seen)
        else:
            yield line


def main(listing, target):
    """Run the step."""
    read = []
    lines = list(flatten(Path(listing).resolve(), read))
    files.depend(target, read)
    files.write(target, "\n".join(lines) + "\n")
