"""Fetch the digits of MNIST, and unpack them.

    python -m lab.mnist.fetch FOLDER [MIRROR...]

A file is used only if its sum is the known one; if it is not, or a mirror does
not answer, the next mirror is asked.
"""

import gzip
import hashlib
import os
import sys
from pathlib import Path

import pooch

from press import files

MIRRORS = [
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
]
# For each file: sha256 as fetched, and as unpacked.
FILES = {
    "train-images-idx3-ubyte": (
        "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
        "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    ),
    "train-labels-idx1-ubyte": (
        "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
        "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    ),
    "t10k-images-idx3-ubyte": (
        "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
        "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    ),
    "t10k-labels-idx1-ubyte": (
        "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
        "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
    ),
}
AGAIN = 2


def sha256(data):
    """Return the sum of some bytes."""
    return hashlib.sha256(data).hexdigest()


def fetch(folder, name, mirrors):
    """Fetch one file from the first mirror that has it, and unpack it."""
    packed_sum, unpacked_sum = FILES[name]
    target, problems = folder / name, []
    if target.is_file() and sha256(target.read_bytes()) == unpacked_sum:
        return f"{name}: there already"
    for mirror in mirrors:
        known = {f"{name}.gz": f"sha256:{packed_sum}"}
        shelf = pooch.create(folder, mirror, None, None, registry=known)
        shelf.retry_if_failed = AGAIN
        try:
            packed = Path(shelf.fetch(f"{name}.gz"))
        except (OSError, ValueError) as error:
            problems.append(f"  {mirror}: {error}")
            continue
        part = folder / f"{name}.part"
        part.write_bytes(gzip.decompress(packed.read_bytes()))
        os.replace(part, target)
        packed.unlink()
        return f"{name}: fetched from {mirror}"
    listed = "\n".join(problems)
    files.stop(
        f"{name}.gz could not be fetched:\n{listed}\nTry again later, or put "
        f"the four files of MNIST into {folder}."
    )


def main(folder, mirrors):
    """Fetch what is missing in a folder, and say what has become of it."""
    pooch.get_logger().setLevel("ERROR")
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        print(fetch(folder, name, mirrors), file=sys.stderr)
    print(f"MNIST is in {folder}. Train on it: build/programs/train {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or MIRRORS)
