"""Run a listing and keep what it prints.

    press run SOURCE TEXT TARGET COMMAND...

SOURCE names the listing to its author, TEXT is the whole program. The records
that it reads, each by `records::read("NAME")`, are noted for the build. A
listing that fails, hangs or prints nothing stops the build; what it printed
before is then kept as it was.
"""

import re
import resource
import signal
import subprocess
import tempfile
from pathlib import Path

from press import ROOT, files

SECONDS = 60
MOST = 10**6


def limit():
    """Let the program write no more than a table may hold."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST, MOST))


def run(source, *command):
    """Return what a program prints, or stop and name its source."""
    with tempfile.TemporaryDirectory() as folder:
        out, err = Path(folder, "out"), Path(folder, "err")
        try:
            with out.open("wb") as stdout, err.open("wb") as stderr:
                ran = subprocess.run(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=stdout,
                    stderr=stderr,
                    timeout=SECONDS,
                    preexec_fn=limit,
                )
            text = out.read_text(encoding="utf-8")
        except subprocess.TimeoutExpired:
            files.stop(
                f"{source}: still running after {SECONDS} seconds. "
                "A listing must end by itself; does a loop never end?"
            )
        except UnicodeDecodeError:
            files.stop(f"{source}: prints bytes that are not UTF-8 text.")
        said = err.read_text(encoding="utf-8", errors="replace")
    if len(text) >= MOST:
        files.stop(
            f"{source}: printed more than {MOST} bytes. A listing prints one "
            "table; does a loop never end?"
        )
    if ran.returncode < 0:
        name = signal.Signals(-ran.returncode).name
        files.stop(f"{source}: crashed ({name}).\n{said}")
    if ran.returncode > 0:
        files.stop(
            f"{source}: returned {ran.returncode} from main, "
            f"expected 0.\n{said}"
        )
    check(source, text)
    return text


def check(source, text):
    """Stop if a text is not one table with a header."""
    header, *rows = [line.split() for line in text.splitlines()] or [[]]
    if not header:
        files.stop(
            f"{source}: printed nothing. A listing prints one table, "
            "its first line naming the columns."
        )
    for number, row in enumerate(rows, 2):
        if len(row) != len(header):
            files.stop(
                f"{source}: line {number} of its table has {len(row)} cells, "
                f"the first line names {len(header)}: {' '.join(header)}"
            )


def records(source, text):
    """Return the records that a program names, or stop if one has no name."""
    read = re.findall(r"records::read\((.*?)\)", text)
    for name in read:
        if not re.fullmatch(r'"[\w.]+"', name):
            files.stop(
                f"{source}: records::read({name}): expected the record's name "
                "in quotes, so that the build knows what the listing reads."
            )
    return [ROOT / "lab" / "records" / name.strip('"') for name in read]


def main(source, text, target, *command):
    """Run the step."""
    read = records(source, Path(text).read_text(encoding="utf-8"))
    files.write(target, run(source, *command))
    files.depend(target, filter(Path.is_file, read))
