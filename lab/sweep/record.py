"""The record of the sweep: a row for each function, and its stamp."""

import csv
import io
import platform
from pathlib import Path

from lab.mnist import record
from press import files

TABLE = Path("lab", "records", "sweep.csv")
STAMPS = Path("lab", "records", "sweep.txt")
COLUMNS = [
    "function",
    "chapter",
    "largest error",
    "x",
    "correctly rounded",
    "percent",
    "inputs",
    "undecided in double",
    "promised",
]


def versions():
    """Return what a function is swept with."""
    library = " ".join(filter(None, platform.libc_ver()))
    return ", ".join(filter(None, [record.versions(), library]))


def read(root):
    """Return the rows and the stamps, each by the function's name."""
    rows, stamps = {}, {}
    if (root / TABLE).is_file():
        text = (root / TABLE).read_text(encoding="utf-8")
        rows = {
            row["function"]: row for row in csv.DictReader(io.StringIO(text))
        }
    if (root / STAMPS).is_file():
        lines = (root / STAMPS).read_text(encoding="utf-8").splitlines()
        stamps = {line.split()[0]: line for line in lines}
    return rows, stamps


def keep(root, order, rows, stamps):
    """Write the rows of the functions that there are, in their order.

    The stamps come last: a row without its stamp is swept again.
    """
    names = [name for name in order if name in rows and name in stamps]
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(rows[name] for name in names)
    files.write(root / TABLE, text.getvalue())
    files.write(root / STAMPS, "".join(f"{stamps[name]}\n" for name in names))


def stale(root, swept, rows, stamps):
    """Return why a function has to be swept, or None."""
    row, stamp = rows.get(swept.name), stamps.get(swept.name)
    if row is None or stamp is None:
        return "is not in the record"
    if stamp.split()[1] != swept.stamp(root):
        return "has changed since it was swept"
    # A new bound needs no sweep where the record says that it holds: the main
    # piece for every x, since the others that count here only allow more.
    bound = swept.contract.bound
    least = min([bound.ulp, *(float(n) for n, _ in bound.below)])
    least -= 0.0005  # The record is rounded to thousandths.
    changed = row["promised"] != swept.promised
    if changed and float(row["largest error"]) > least:
        return f"was held to {row['promised']}, not {swept.promised}"
    return None


def complaints(root, listed):
    """Return what is wrong with the record, in lines."""
    rows, stamps = read(root)
    lines = []
    for swept in listed:
        row = rows.get(swept.name, {})
        why = stale(root, swept, rows, stamps)
        if why is None and {**row, **swept.told} != row:
            why = "tells another chapter or promise than its row"
        if why:
            place = f"{swept.contract.header}:{swept.contract.line}"
            lines.append(f"{place}: {swept.name} {why}")
    gone = set(rows) - {swept.name for swept in listed}
    return lines + [f"{TABLE}: there is no {name}" for name in sorted(gone)]
