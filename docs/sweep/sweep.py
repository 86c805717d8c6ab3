"""Hold every float function to its doc comment at every float there is.

    sweep.py ROOT BUILD

Only what changed since the record was made is swept. A function is swept in
256 parts; each finished part is kept in .cache/sweep until the function's row
is in the record, so a sweep that was stopped goes on where it was.
"""

import hashlib
import os
import shutil
import struct
import subprocess
import sys
import time
from collections import Counter
from concurrent import futures
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[1] / "pipeline"))

import whole  # noqa: E402

from formulas import contracts  # noqa: E402
from sweep import functions, record  # noqa: E402
from sweep.exact import Exact, above_tie, verdict  # noqa: E402

PARTS = range(256)


def say(text):
    """Tell the author how far the sweep is."""
    print(text, file=sys.stderr, flush=True)


def folder(root, swept):
    """Return where the parts of a function are kept."""
    held_to = repr((swept.stamp(root), swept.promised, swept.contract.limits))
    key = hashlib.sha256(held_to.encode()).hexdigest()[:16]
    return root / ".cache" / "sweep" / f"{swept.word}-{key}"


def part(program, swept, number, kept):
    """Return what was seen at a part, and the seconds it took, 0 if known."""
    file = kept / f"{number}.txt"
    begin = time.monotonic()
    if not file.is_file():
        command = [program, swept.name, str(number)]
        whole.write(file, subprocess.check_output(command, encoding="utf-8"))
        return read(file.read_text()), time.monotonic() - begin
    return read(file.read_text()), 0


def read(text):
    """Return what a part has printed, {word: the lines that begin with it}."""
    seen = {}
    for line in text.splitlines():
        word, *rest = line.split()
        seen.setdefault(word, []).append(rest)
    return seen


def number(place):
    """Return the float whose bits are written in hexadecimal digits."""
    return struct.unpack("f", struct.pack("I", int(place, 16)))[0]


def shown(x):
    """Return a float in as few digits as tell it from every other."""
    return next(
        text
        for digits in range(1, 10)
        if struct.pack("f", float(text := f"{x:.{digits}g}"))
        == struct.pack("f", x)
    )


class Judge:
    """Says the last word on a function, with the formulas of the book."""

    def __init__(self, root, promised):
        """Wait for the book to be needed."""
        self.root, self.promised = root, promised
        self.exact = None

    def value(self, swept, given):
        """Return the exact answer at a place, and x or None for a row."""
        if self.exact is None:
            self.exact = Exact(self.root, self.promised)
        if not swept.takes_rows:
            x = number(given[0])
            return self.exact.at(swept.reference, x), x
        component, *row = given[4:]
        row = list(map(float.fromhex, row))
        return self.exact.component(swept.reference, row, int(component)), None

    def verdict(self, swept, given):
        """Return whether an answer is right, its error, its bound, its x."""
        exact, x = self.value(swept, given)
        answer = float.fromhex(given[1])
        return *verdict(swept.contract, exact, answer, x), x

    def row(self, swept, parts):
        """Return a function's row of the record."""
        counted = Counter()
        for seen in parts:
            for word in ("inputs", "right", "wrong"):
                counted[word] += int(seen[word][0][0])
        if counted["wrong"]:
            first = next(p for p in parts if "first_wrong" in p)
            self.refuse(swept, first["first_wrong"][0], counted["wrong"])
        worst = max(
            (given for seen in parts for given in seen.get("worst", [])),
            key=lambda given: float(given[3]),
        )
        found = [(*self.verdict(swept, worst), worst)]
        for given in (g for p in parts for g in p.get("undecided", [])):
            found.append((*self.verdict(swept, given), given))
            counted["right"] += found[-1][0]
            counted["undecided"] += 1
        for tied in (t for p in parts for t in p.get("ties", [])):
            counted["right"] += self.right_of(swept, tied)
            counted["undecided"] += int(tied[0]) + int(tied[1])
        _, error, bound, x, given = max(found, key=lambda one: one[1])
        if error > bound:
            self.refuse(swept, given, 1)
        percent = 1000 * 100 * counted["right"] // counted["inputs"] / 1000
        return {
            "function": swept.name,
            "chapter": str(swept.chapter),
            "largest error": f"{error:.3f}",
            "x": "" if x is None or error == 0 else shown(x),
            "correctly rounded": str(counted["right"]),
            "percent": f"{percent:.3f}",
            "inputs": str(counted["inputs"]),
            "undecided in double": str(counted["undecided"]),
            "promised": swept.promised,
        }

    def right_of(self, swept, tied):
        """Return how many of the inputs next to 0 with ties are right.

        All have the side of the nearest and of the farthest of them.
        """
        above, below, *ends = tied
        sides = {above_tie(self.value(swept, [place])[0]) for place in ends}
        if len(sides) > 1:
            whole.stop(
                f"{swept.name}: expected answers on one side of their ties "
                f"from {number(ends[0])} to {number(ends[1])}; found both."
            )
        return int(above if sides.pop() else below)

    def refuse(self, swept, given, count):
        """Raise what is wrong with an answer, and what to do."""
        place, answer, reference = given[:3]
        if swept.takes_rows:
            where = f"component {given[4]} of {', '.join(given[5:])}"
        else:
            where = f"x = {shown(number(place))}"
        contract = swept.contract
        expected, got = map(float.fromhex, (reference, answer))
        off = (
            "" if float(given[3]) < 0 else f": off by {float(given[3]):.3g} ulp"
        )
        raise BrokenPromiseError(
            f"{contract.header}:{contract.line}: {swept.name} breaks its "
            f"promise at {where}: expected {expected:.9g}, got {got:.9g}{off}; "
            f"promised: {swept.promised}. It does so at {count} inputs. Mend "
            "the function, or what its doc comment promises, and type make "
            "sweep."
        )


class BrokenPromiseError(Exception):
    """An answer is farther from the exact one than its doc comment says."""


class Clock:
    """Foretells how long the rest takes."""

    def __init__(self, program, swept):
        """Measure some inputs of every function, before anything is swept."""
        self.cost = {}
        for one in swept:
            command = [program, one.name, "time"]
            said = subprocess.check_output(command, encoding="utf-8")
            self.cost[one.name] = float(said)
            say(f"{one.name}: {float(said):.1f} ns for each input")
        self.sizes = {one.name: 14 if one.takes_rows else 24 for one in swept}
        self.left = sum(self.ahead(one.name) * len(PARTS) for one in swept)
        self.taken = self.foretold = 0.0

    def ahead(self, name):
        """Return the seconds that a part of a function ought to take."""
        return self.cost[name] * 1e-9 * 2 ** self.sizes[name]

    def finish(self, name, seconds):
        """Note a finished part."""
        self.left -= self.ahead(name)
        if seconds:
            self.taken += seconds
            self.foretold += self.ahead(name)

    def minutes(self):
        """Return the minutes that are left, with as many cores as now."""
        rate = self.taken / self.foretold if self.foretold else 1.0
        return self.left * rate / workers() / 60


def workers():
    """Return how many parts are swept at once."""
    return os.cpu_count() or 1


def sweep(root, listed, judge, program):
    """Sweep what has to be swept; return what was found wrong."""
    rows, stamps = record.read(root)
    todo = [one for one in listed if record.stale(root, one, rows, stamps)]
    # Of the code that was compiled, whatever its author does meanwhile.
    hashes = {one.name: one.stamp(root) for one in todo}
    kept = {one.name: folder(root, one) for one in todo}
    clock = Clock(program, todo)
    broken = []
    with futures.ThreadPoolExecutor(workers()) as pool:
        waiting = {
            one.name: [
                pool.submit(part, program, one, place, kept[one.name])
                for place in PARTS
            ]
            for one in todo
        }
        try:
            for one in todo:
                parts = follow(one, waiting[one.name], clock)
                try:
                    rows[one.name] = judge.row(one, parts)
                except BrokenPromiseError as error:
                    broken.append(str(error))
                    say(f"{one.name}: breaks its promise")
                    continue
                stamps[one.name] = (
                    f"{one.name} {hashes[one.name]} {record.versions()}"
                )
                record.keep(root, [o.name for o in listed], rows, stamps)
                shutil.rmtree(kept[one.name])
                row = rows[one.name]
                say(
                    f"{one.name}: at most {row['largest error']} ulp, "
                    f"{row['percent']} % correctly rounded"
                )
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    for one in listed:
        if one.name in rows:
            new = {"chapter": str(one.chapter), "promised": one.promised}
            rows[one.name].update(new)
    record.keep(root, [o.name for o in listed], rows, stamps)
    return broken


def follow(swept, waiting, clock):
    """Return what was seen at the parts of a function; say how far it is."""
    parts = []
    for found in waiting:
        seen, seconds = found.result()
        parts.append(seen)
        clock.finish(swept.name, seconds)
        if len(parts) % 32 == 0:
            share = 100 * len(parts) // len(waiting)
            say(
                f"{swept.name}: {share} % swept, "
                f"{clock.minutes():.0f} minutes left for all"
            )
    return parts


def main(root, build):
    """Sweep, and end with what is wrong."""
    promised = contracts.contracts(build, root)
    listed = functions.listed(promised)
    program = build / "programs" / "sweep"
    judge = Judge(root, promised)
    broken = sweep(root, listed, judge, program)
    if broken:
        whole.stop("\n\n".join(broken))
    say(f"All {len(listed)} functions keep what they promise: {record.TABLE}")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
