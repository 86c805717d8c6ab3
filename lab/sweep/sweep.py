"""Hold every float function to its doc comment at every float there is.

    python -m lab.sweep.sweep ROOT BUILD

Only what has changed since it was recorded is swept. A function is swept in
256 parts, as many at once as there are cores. Each finished part is kept in
.cache/sweep until the function's row is in the record, so a sweep that was
stopped goes on where it was.
"""

import os
import shutil
import subprocess
import sys
from concurrent import futures
from pathlib import Path

from lab import records
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


def part(program, swept, number, kept):
    """Return what was seen at a part, now or before the sweep was stopped."""
    file = kept / f"{number}.txt"
    if not file.is_file():
        files.write(file, ask(program, swept.name, str(number)))
    return read(file.read_text(encoding="utf-8"))


def sweep(root, listed, now, judge, program):
    """Sweep what has to be swept; return what was found wrong.

    The stamps are those of the code that was compiled, whatever its author
    does meanwhile.
    """
    rows, (stamps, _) = record.read(root), records.read(root, "sweep")
    order, broken = [one.name for one in listed], []
    why, kept, waiting = record.stale(root, now, listed), {}, {}
    todo = [one for one in listed if one.name in why]
    with futures.ThreadPoolExecutor(WORKERS) as pool:
        for one in todo:
            held_to = now[one.name], one.promised, repr(one.contract.limits)
            folder = f"{one.word}-{records.stamp(*held_to)}"
            kept[one.name] = root / ".cache" / "sweep" / folder
            waiting[one.name] = [
                pool.submit(part, program, one, number, kept[one.name])
                for number in PARTS
            ]
        try:
            for done, one in enumerate(todo, 1):
                seen = [found.result() for found in waiting[one.name]]
                try:
                    row = rows[one.name] = judge.row(one, seen)
                except BrokenPromiseError as error:
                    say(f"{one.name}: breaks its promise")
                    broken.append(str(error))
                    rows.pop(one.name, None)
                    continue
                stamps[one.name] = now[one.name], records.versions()
                record.keep(root, order, rows, stamps)
                # Those of its earlier code, too.
                for old in kept[one.name].parent.glob(f"{one.word}-*"):
                    shutil.rmtree(old)
                say(
                    f"{done} of {len(todo)}: {one.name}: at most "
                    f"{row['largest error']} ulp, {row['percent']} % correctly "
                    "rounded"
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
    now, judge = record.present(root, build, listed), Judge(root, promised)
    program = build / "programs" / "sweep"
    if broken := sweep(root, listed, now, judge, program):
        files.stop("\n\n".join(broken))
    say(f"All {len(listed)} functions keep what they promise: {record.TABLE}")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
