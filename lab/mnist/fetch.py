"""Fetch the digits of MNIST, and unpack them.

    fetch.py FOLDER [MIRROR...]

What was fetched before a cut is kept, and the rest is asked for. A file is
used only if its sum is the known one; if it is not, or a mirror does not
answer, the next mirror is asked.
"""

import gzip
import hashlib
import os
import sys
import urllib.request
from http.client import HTTPException
from pathlib import Path

from press import files

MIRRORS = [
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
]

# For each file: bytes and sha256 as fetched, sha256 as unpacked.
FILES = {
    "train-images-idx3-ubyte": (
        9912422,
        "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
        "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    ),
    "train-labels-idx1-ubyte": (
        28881,
        "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
        "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    ),
    "t10k-images-idx3-ubyte": (
        1648877,
        "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
        "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    ),
    "t10k-labels-idx1-ubyte": (
        4542,
        "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
        "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
    ),
}

SECONDS = 30
TRIES = 5


def sha256(path):
    """Return the sum of a file, or None if there is no such file."""
    if not path.is_file():
        return None
    return hashlib.sha256(path.read_bytes()).hexdigest()


def held(path):
    """Return how many bytes of a file are there already."""
    return path.stat().st_size if path.is_file() else 0


def show(name, got, size):
    """Show how much of a file has come, where a line can be written over."""
    if sys.stderr.isatty():
        print(f"\r{name}: {100 * got // size} %", end="", file=sys.stderr)


def receive(url, part, size):
    """Ask for what is missing of a file, and add what comes."""
    begin = held(part)
    wish = {"Range": f"bytes={begin}-"} if begin else {}
    request = urllib.request.Request(url, headers=wish)
    with urllib.request.urlopen(request, timeout=SECONDS) as response:
        # A server that does not know about parts sends all of it again.
        again = begin and response.status == 206
        with part.open("ab" if again else "wb") as file:
            while file.tell() <= size and (bytes_ := response.read(2**16)):
                file.write(bytes_)
                show(url.rpartition("/")[2], file.tell(), size)


def download(url, part, size):
    """Fetch a file, as often as more of it comes, or raise what is wrong."""
    before = -1
    for _ in range(TRIES):
        try:
            receive(url, part, size)
        except (OSError, HTTPException):
            if held(part) <= before:
                raise
        if held(part) >= size:
            return
        before = held(part)
    raise OSError(f"was cut {TRIES} times; {before} of {size} bytes came")


def fetch(folder, name, mirrors):
    """Fetch one file from the first mirror that has it, and unpack it."""
    size, packed_sum, unpacked_sum = FILES[name]
    target, part = folder / name, folder / f"{name}.gz.part"
    if sha256(target) == unpacked_sum:
        return f"{name}: there already"
    problems = []
    for mirror in mirrors:
        # What was left by another mirror may be what is wrong.
        for begun in (held(part), 0):
            try:
                download(f"{mirror}{name}.gz", part, size)
            except (OSError, HTTPException) as error:
                problems.append(f"{mirror}: {error}")
                break
            got = sha256(part)
            if got == packed_sum:
                unpack(part, target)
                return f"{name}: fetched from {mirror}"
            part.unlink()
            if not begun:
                problems.append(
                    f"{mirror}: expected the sha256 {packed_sum}, got {got}"
                )
                break
    listed = "\n".join(f"  {problem}" for problem in problems)
    files.stop(
        f"{name}.gz could not be fetched:\n{listed}\nTry again later: what has "
        f"come is kept in {folder}. Or put the four files of MNIST there."
    )


def unpack(packed, target):
    """Unpack a file, all of it or nothing."""
    unpacked = target.with_name(target.name + ".part")
    unpacked.write_bytes(gzip.decompress(packed.read_bytes()))
    os.replace(unpacked, target)
    packed.unlink()


def main(folder, mirrors):
    """Fetch what is missing in a folder, and say what has become of it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        said = fetch(folder, name, mirrors)
        end = "\r" if sys.stderr.isatty() else ""
        print(f"{end}{said}", file=sys.stderr)
    print(f"MNIST is in {folder}. Train on it: build/programs/train {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or MIRRORS)
