"""The record of the sweep: a row for each function, and its stamp."""

import csv
import io

from lab import records
from press import files

TABLE = records.FOLDER / "sweep.csv"

# Python decides what double cannot. Another way to write that changes no row,
# so it is not hashed: who changes what it decides raises this number.
JUDGE = "1"


def present(root, build, listed):
    """Return the stamp of each function: its code, its flags, the judge."""
    judge = records.source(root / "lab" / "sweep" / "sweep.cpp")
    flags = {
        fast: records.flags(build, "fast.cpp" if fast else "functions.cpp")
        for fast in (False, True)
    }
    return {
        one.name: records.stamp(*one.code(root), flags[one.fast], judge, JUDGE)
        for one in listed
    }


def read(root):
    """Return the rows of the functions, by their names."""
    path = root / TABLE
    text = path.read_text("utf-8") if path.is_file() else ""
    return {row["function"]: row for row in csv.DictReader(io.StringIO(text))}


def keep(root, order, rows, stamps):
    """Write the rows of the functions that there are, in their order.

    The stamps come last: a row without its stamp is swept again.
    """
    names = [name for name in order if name in rows and name in stamps]
    if not names:
        return
    text = io.StringIO()
    table = csv.DictWriter(text, rows[names[0]], lineterminator="\n")
    table.writeheader()
    table.writerows(rows[name] for name in names)
    files.write(root / TABLE, text.getvalue())
    records.write(root, "sweep", {name: stamps[name] for name in names})


def stale(root, now, listed):
    """Return why functions have to be swept, {name: reason}."""
    rows, why = read(root), {}
    aged = records.aged(root, "sweep", now)
    for one in listed:
        row = rows.get(one.name)
        # A new bound needs no sweep where the record says that it holds: the
        # main piece for every x, since the others that count only allow more.
        bound = one.contract.bound
        least = min([bound.ulp, *(float(n) for n, _ in bound.below)])
        least -= 0.0005  # The record is rounded to thousandths.
        if row is None:
            why[one.name] = "is not in the record"
        elif one.name in aged:
            why[one.name] = "has changed since it was swept"
        elif (
            row["promised"] != one.promised
            and float(row["largest error"]) > least
        ):
            why[one.name] = f"was held to {row['promised']}, not {one.promised}"
    return why


def complaints(root, now, listed):
    """Return what is wrong with the record, in lines."""
    rows, why = read(root), stale(root, now, listed)
    for one in listed:
        row = rows.get(one.name, {})
        if {**row, **one.told} != row:
            why.setdefault(one.name, "tells another chapter or promise")
    places = {one.name: one.place for one in listed}
    lines = [f"{places[name]}: {name} {reason}" for name, reason in why.items()]
    gone = sorted(set(rows) - set(places))
    return lines + [f"{TABLE}: there is no {name}" for name in gone]
