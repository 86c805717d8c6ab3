"""Run a listing and keep what it prints.

    press run SOURCE TEXT TARGET COMMAND...

SOURCE names the listing to its author, TEXT is the whole program. The records
that it reads, each by `records::read("NAME")`, are noted for the build. A
listing that fails, hangs or prints nothing stops the build; what it printed
before is then kept as it was.
"""

import re
from pathlib import Path

from press import ROOT, bounded, files

SECONDS, MEMORY, MOST = 60, 4000, 10**6
STOPPED = {
    "time": f"still running after {SECONDS} seconds. A listing must end by "
    "itself; does a loop never end?",
    "memory": f"took more than {MEMORY} MB of memory. Does something grow in a "
    "loop that never ends?",
    "output": f"printed more than {MOST} bytes. A listing prints one table; "
    "does a loop never end?",
}


def run(source, *command):
    """Return what a program prints, or stop and name its source."""
    ran = bounded.run(command, None, SECONDS, MEMORY, MOST)
    if ran.stopped:
        files.stop(f"{source}: {STOPPED[ran.stopped]}")
    if ran.signal:
        files.stop(f"{source}: crashed ({ran.signal}).\n{ran.errors}")
    if ran.status:
        files.stop(
            f"{source}: returned {ran.status} from main, expected 0.\n"
            f"{ran.errors}"
        )
    if "\ufffd" in ran.output:
        files.stop(f"{source}: prints bytes that are not UTF-8 text.")
    check(source, ran.output)
    return ran.output


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
    # Never nothing: Ninja takes an empty note for a lost one.
    files.depend(target, [Path(text).resolve(), *filter(Path.is_file, read)])
