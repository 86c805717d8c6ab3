"""Keep the picture in the README true to the book's figure.

    press picture ROOT BUILD

The picture is committed, since a README is read where nothing is built. It
carries the stamp of what it was drawn from, and is drawn again only when that
changes: another gnuplot draws the same curve in other words.
"""

import subprocess
from pathlib import Path

from lab import records
from press import files

STEM = "sigmoid_curve"
RECORD = records.FOLDER / f"{STEM}.svg"


def stamp(root, build):
    """Return the stamp of everything that the picture shows."""
    sources = [
        Path(root, "figures", "style.gp"),
        Path(root, "figures", f"{STEM}.gp"),
        Path(build, "output", f"{STEM}.txt"),
        Path(root, "press", "steps", "draw.py"),
    ]
    return records.stamp(*(path.read_text("utf-8") for path in sources))


def gnuplot():
    """Return the version of gnuplot, as it states it."""
    version = ["gnuplot", "--version"]
    return subprocess.check_output(version, encoding="utf-8").strip()


def picture(root, build):
    """Return the figure with its stamp, on white, for any page around it."""
    svg = Path(build, "figures", f"{STEM}.svg").read_text("utf-8")
    tag, bracket, rest = svg.partition(">")
    ground = '<rect width="100%" height="100%" fill="white"/>'
    note = f"<!-- inputs {stamp(root, build)} drawn by {gnuplot()} -->"
    return f"{tag}{bracket}\n{note}\n{ground}{rest}"


def main(root, build):
    """Run the step."""
    record = Path(root, RECORD)
    current = record.is_file() and stamp(root, build) in record.read_text()
    if not current:
        files.write(record, picture(root, build))
