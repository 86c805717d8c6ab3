"""Keep what a hundred seeds give, which no build has time for.

    python -m lab.seeds.record ROOT BUILD

A program runs only if it has changed since it was recorded.
"""

import hashlib
import sys
from pathlib import Path

from lab import records

SEEDS = 100
PROGRAMS = ("digits", "curves")


def present(root, build):
    """Return the stamp of each program: its code, its flags, the digits."""
    digits = sorted((root / "data" / "digits").glob("*-ubyte"))
    sums = [hashlib.sha256(file.read_bytes()).hexdigest() for file in digits]
    return {
        program: records.stamp(
            records.source(root / "lab" / "seeds" / f"{program}.cpp"),
            records.flags(build, f"{program}.cpp"),
            str(SEEDS),
            *(sums if program == "digits" else ()),
        )
        for program in PROGRAMS
    }


def main(root, build):
    """Run the programs that have changed, and keep what they print."""

    def command(program):
        typed = [build / "programs" / program, str(SEEDS)]
        return f"{program}.csv", typed

    records.run(root, "seeds", present(root, build), command)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
