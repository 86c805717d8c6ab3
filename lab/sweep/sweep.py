"""Hold every float function to its doc comment at every float there is.

    sweep.py ROOT BUILD

Only what has changed since it was recorded is swept. A function is swept in
256 parts, as many at once as there are cores. Each finished part is kept in
.cache/sweep until the function's row is in the record, so a sweep that was
stopped goes on where it was.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from concurrent import futures
from pathlib import Path

from lab.sweep import functions, record
from lab.sweep.judge import BrokenPromiseError, Judge, read
from press import files
from press.formulas import contracts

PARTS = range(256)
WORKERS = os.cpu_count() or 1


def say(text):
    """Tell the author how far the sweep is."""
    print(text, file=sys.stderr, flush=True)


def ask(program, *arguments):
    """Return what the program prints."""
    return subprocess.check_output([program, *arguments], encoding="utf-8")


def folder(root, swept):
    """Return where the parts of a function are kept."""
    held_to = repr((swept.stamp(root), swept.promised, swept.contract.limits))
    key = hashlib.sha256(held_to.encode()).hexdigest()[:16]
    return root / ".cache" / "sweep" / f"{swept.word}-{key}"


def part(program, swept, number, kept):
    """Return what was seen at a part, and the seconds it took, 0 if kept."""
    file, begin = kept / f"{number}.txt", time.monotonic()
    if file.is_file():
        return read(file.read_text(encoding="utf-8")), 0
    text = ask(program, swept.name, str(number))
    files.write(file, text)
    return read(text), time.monotonic() - begin


class Clock:
    """Foretells how long the rest takes."""

    def __init__(self, program, swept):
        """Measure some inputs of every function, before anything is swept."""
        self.seconds = {}
        for one in swept:
            nanoseconds = float(ask(program, one.name, "time"))
            say(f"{one.name}: {nanoseconds:.1f} ns for each input")
            inputs = 2**14 if one.takes_rows else 2**24
            self.seconds[one.name] = nanoseconds * 1e-9 * inputs
        self.left = len(PARTS) * sum(self.seconds.values())
        self.taken = self.foretold = 0

    def finish(self, swept, seconds):
        """Note a finished part."""
        self.left -= self.seconds[swept.name]
        if seconds:
            self.taken += seconds
            self.foretold += self.seconds[swept.name]

    @property
    def minutes(self):
        """The minutes that are left, if they go on as they went."""
        rate = self.taken / self.foretold if self.foretold else 1
        return max(self.left, 0) * rate / WORKERS / 60


def follow(swept, waiting, clock):
    """Return what was seen at the parts of a function; say how far it is."""
    parts = []
    for found in waiting:
        seen, seconds = found.result()
        parts.append(seen)
        clock.finish(swept, seconds)
        if len(parts) % 32 == 0:
            say(
                f"{swept.name}: {100 * len(parts) // len(waiting)} % swept, "
                f"{clock.minutes:.0f} minutes left for all"
            )
    return parts


def sweep(root, listed, judge, program):
    """Sweep what has to be swept; return what was found wrong."""
    rows, stamps = record.read(root)
    order = [one.name for one in listed]
    todo = [one for one in listed if record.stale(root, one, rows, stamps)]
    # Of the code that was compiled, whatever its author does meanwhile.
    hashes = {one.name: one.stamp(root) for one in todo}
    kept = {one.name: folder(root, one) for one in todo}
    clock, broken = Clock(program, todo), []
    with futures.ThreadPoolExecutor(WORKERS) as pool:
        waiting = {
            one.name: [
                pool.submit(part, program, one, number, kept[one.name])
                for number in PARTS
            ]
            for one in todo
        }
        try:
            for one in todo:
                parts = follow(one, waiting[one.name], clock)
                try:
                    row = judge.row(one, parts)
                except BrokenPromiseError as error:
                    say(f"{one.name}: breaks its promise")
                    broken.append(str(error))
                    continue
                rows[one.name] = row
                stamps[one.name] = (
                    f"{one.name} {hashes[one.name]} {record.versions()}"
                )
                record.keep(root, order, rows, stamps)
                # Those of its earlier code, too.
                for old in kept[one.name].parent.glob(f"{one.word}-*"):
                    shutil.rmtree(old)
                say(
                    f"{one.name}: at most {row['largest error']} ulp, "
                    f"{row['percent']} % correctly rounded"
                )
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    for one in listed:
        if one not in todo:
            rows[one.name].update(one.told)
    record.keep(root, order, rows, stamps)
    return broken


def main(root, build):
    """Sweep, and end with what is wrong."""
    promised = contracts.contracts(build, root)
    listed = functions.listed(promised)
    judge = Judge(root, promised)
    broken = sweep(root, listed, judge, build / "programs" / "sweep")
    if broken:
        files.stop("\n\n".join(broken))
    say(f"All {len(listed)} functions keep what they promise: {record.TABLE}")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
