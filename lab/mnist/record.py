"""Keep what the programs print about MNIST, which no build has time for.

    python -m lab.mnist.record ROOT BUILD

The digits are those in the folder that MNIST_DIR names, or in data/mnist; the
weights of the fish book, sample_weight.f32le.bin, are there too. A program runs
only if it has changed since it was recorded.
"""

import gzip
import os
import sys
from pathlib import Path

from lab import records
from lab.mnist import fetch
from press import files

WEIGHTS = "sample_weight.f32le.bin"
PROGRAMS = {"train": "mnist_train.csv", "undivided": "mnist_weights.csv"}


def present(root, build):
    """Return the stamp of each program: its code, its flags, the digits."""
    sums = [unpacked for _, unpacked in fetch.FILES.values()]
    return {
        program: records.stamp(
            records.source(root / "code" / "07-digits" / f"{program}.cpp"),
            records.flags(build, f"{program}.cpp"),
            *sums,
        )
        for program in PROGRAMS
    }


def digits(root, build):
    """Return a folder with the files of MNIST unpacked, and the weights."""
    given = Path(os.environ.get("MNIST_DIR") or root / "data" / "mnist")
    folder = build / "mnist"
    folder.mkdir(parents=True, exist_ok=True)
    if not (given / WEIGHTS).is_file():
        files.stop(
            f"{given / WEIGHTS}: expected the weights of the fish book, got "
            "none. Let MNIST_DIR name a folder that has them beside the digits."
        )
    (folder / WEIGHTS).write_bytes((given / WEIGHTS).read_bytes())
    for name, (_, unpacked_sum) in fetch.FILES.items():
        plain, packed = given / name, given / f"{name}.gz"
        if plain.is_file():
            data = plain.read_bytes()
        elif packed.is_file():
            data = gzip.decompress(packed.read_bytes())
        else:
            files.stop(f"{plain}: expected a file, got none. Run make mnist.")
        if fetch.sha256(data) != unpacked_sum:
            files.stop(f"{plain}: is not the file of MNIST. Run make mnist.")
        (folder / name).write_bytes(data)
    return folder


def main(root, build):
    """Run the programs that have changed, and keep what they print."""

    def command(program):
        folder = digits(root, build)
        typed = [build / "programs" / program, folder]
        if program == "undivided":
            typed.append(folder / WEIGHTS)
        return PROGRAMS[program], typed

    records.run(root, "mnist", present(root, build), command)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
