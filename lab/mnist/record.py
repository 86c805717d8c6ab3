"""Keep what the programs print about MNIST, which no build has time for.

    record.py ROOT BUILD

The digits are those in the folder that MNIST_DIR names, or in data/mnist; the
weights of the fish book, sample_weight.f32le.bin, are there too. The record
carries the hash of the programs, comments aside, and of the digits' sums.
"""

import gzip
import hashlib
import os
import platform
import re
import subprocess
import sys
from pathlib import Path

from lab.mnist import fetch
from press import files
from press.steps.flatten import flatten

WEIGHTS = "sample_weight.f32le.bin"
PROGRAMS = {"train": "mnist_train.csv", "undivided": "mnist_weights.csv"}
STAMP = Path("lab", "records", "mnist.txt")


def code(text):
    """Return C++ without its comments, in one spacing."""
    token = r'("(?:\\.|[^"\\])*")|//[^\n]*|/\*.*?\*/'
    kept = re.sub(token, lambda m: m[1] or " ", text, flags=re.DOTALL)
    return " ".join(kept.split())


def stamp(root):
    """Return the hash of everything that the records depend on."""
    digest = hashlib.sha256(repr(sorted(fetch.FILES.items())).encode())
    for program in PROGRAMS:
        listing = root / "code" / "07-digits" / f"{program}.cpp"
        lines = flatten(listing.resolve(), [])
        digest.update(code("\n".join(lines)).encode())
    return digest.hexdigest()


def versions():
    """Return what the record was made with."""
    compiler = ["c++", "-dumpfullversion", "-dumpversion"]
    said = subprocess.check_output(compiler, encoding="utf-8").split()[0]
    return f"compiler {said}, {platform.system()} on {platform.machine()}"


def unpacked(source, folder):
    """Unpack the files of MNIST, where they are packed, into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (_, _, unpacked_sum) in fetch.FILES.items():
        plain, packed = source / name, source / f"{name}.gz"
        if plain.is_file():
            data = plain.read_bytes()
        elif packed.is_file():
            data = gzip.decompress(packed.read_bytes())
        else:
            files.stop(f"{plain}: expected a file, got none. Run make mnist.")
        if hashlib.sha256(data).hexdigest() != unpacked_sum:
            files.stop(f"{plain}: is not the file of MNIST. Run make mnist.")
        (folder / name).write_bytes(data)
    return folder


def table(text):
    """Return a printed table with commas between its cells."""
    return "\n".join(",".join(line.split()) for line in text.splitlines())


def main(root, build):
    """Run the programs and keep what they print."""
    source = Path(os.environ.get("MNIST_DIR") or root / "data" / "mnist")
    weights = source / WEIGHTS
    if not weights.is_file():
        files.stop(
            f"{weights}: expected the weights of the fish book, got none. Let "
            "MNIST_DIR name a folder that has them beside the digits."
        )
    folder = unpacked(source, build / "mnist")
    for program, record in PROGRAMS.items():
        command = [build / "programs" / program, folder]
        if program == "undivided":
            command.append(weights)
        print(f"{program}: running", file=sys.stderr)
        said = subprocess.check_output(command, encoding="utf-8")
        files.write(root / "lab" / "records" / record, table(said) + "\n")
    files.write(root / STAMP, f"{stamp(root)} {versions()}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
