"""Ask of every claim which mutants of the code turn it red.

    python -m lab.mutants.mutants ROOT BUILD [TEST...]

All mutants of the headers that a file of tests includes are compiled into it at
once; then it runs with one of them awake at a time. The record has a row for
each claim: how many mutants its file passes, and how many turn it red. A claim
that none turns red needs a reason, in lab/mutants/reasons.toml.
"""

import csv
import io
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from lab.mutants import mutate
from press import bounded, catch2, files

RECORD = Path("lab", "records", "mutants.csv")
SECONDS, MEMORY = 60, 4000
FLAGS = [
    *("-std=c++20", "-O1", "-ffp-contract=off", "-w", "-Wno-narrowing"),
    *("-include", "mutant.hpp", "-Ilab/mutants", "-Itests", "-Ilab"),
    *("-Icode", "-I/usr/include/eigen3"),
]


def copied(root, build):
    """Return a folder with a copy of what the tests are compiled from."""
    place = build / "mutants"
    shutil.rmtree(place, ignore_errors=True)
    for name in ("code", "tests", "lab", "data", "exercises"):
        shutil.copytree(root / name, place / name)
    return place


def included(place, test):
    """Return the headers of the book that a file of tests includes."""
    command = ["c++", *FLAGS, "-MM", test]
    said = subprocess.check_output(command, cwd=place, encoding="utf-8")
    names = {os.path.relpath(place / name, place) for name in said.split()[1:]}
    return sorted(n for n in names if re.fullmatch(r"code/.*\.hpp", n))


def libraries():
    """Return what the linker needs of Catch2, in its second or third form."""
    old = ["-lCatch2WithMain"]
    ask = ["c++", "-shared", "-o", os.devnull, *old]
    known = subprocess.run(ask, stderr=subprocess.DEVNULL).returncode == 0
    return old if known else ["-lCatch2Main", "-lCatch2"]


def compiled(root, place, test):
    """Return a program of a file of tests, and its mutants by number."""
    found = [m for h in included(place, test) for m in mutate.mutants(root, h)]
    numbered = dict(enumerate(found))
    program = place / Path(test).stem
    while True:
        for header in {one.header for one in found}:
            here = {n: m for n, m in numbered.items() if m.header == header}
            mutate.write(root, place, header, here)
        command = ["c++", *FLAGS, test, "-o", program]
        command += ["-fmax-errors=500", *libraries()]
        ran = subprocess.run(
            command, cwd=place, capture_output=True, encoding="utf-8"
        )
        if ran.returncode == 0:
            return program, numbered
        told = re.findall(r"(code/\S+\.hpp):(\d+):", ran.stderr)
        wrong = {(os.path.normpath(name), int(line)) for name, line in told}
        left = {
            n: m for n, m in numbered.items() if (m.header, m.line) not in wrong
        }
        if len(left) == len(numbered):
            files.stop(f"{test} does not compile:\n{ran.stderr[:2000]}")
        numbered = left


def red(program, sentences, number):
    """Return the sentences that fail while a mutant is awake."""
    command = [program, "--reporter", "xml"]
    ran = bounded.run(
        command, None, SECONDS, MEMORY, 1 << 26, MUTANT=str(number)
    )
    report = catch2.read(ran.output)
    passed = {test.name for test in report.tests if test.passed}
    # Of one that crashes or hangs, what it has not come to is unknown.
    known = {test.name for test in report.tests} | {report.running}
    return (sentences & known) - passed


def asked(root, place, test):
    """Return {sentence: (mutants passed, mutants that turn it red)}."""
    program, numbered = compiled(root, place, test)
    reached = place / f"{Path(test).stem}.reached"
    command = [program, "--reporter", "xml"]
    ran = bounded.run(command, None, 300, MEMORY, 1 << 26, REACHED=str(reached))
    sentences = {one.name for one in catch2.read(ran.output).tests}
    passed = [int(n) for n in reached.read_text().split() if int(n) in numbered]
    counts = dict.fromkeys(sentences, 0)
    with ProcessPoolExecutor() as pool:
        for found in pool.map(partial(red, program, sentences), passed):
            for sentence in found:
                counts[sentence] += 1
    return {s: (len(passed), count) for s, count in counts.items()}


def main(root, build, *tests):
    """Ask, and keep the record."""
    root, build = Path(root).resolve(), Path(build).resolve()
    place = copied(root, build)
    every = sorted(path.name for path in (root / "tests").glob("*.cpp"))
    rows = {}
    for name in tests or every:
        rows |= asked(root, place, f"tests/{name}")
        print(f"{name}: {len(rows)} claims so far", flush=True)
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["claim", "mutants passed", "turn it red"])
    table.writerows([name, *counts] for name, counts in rows.items())
    files.write(root / RECORD, out.getvalue())
    for name, (_, count) in rows.items():
        if not count:
            print(f"no mutant turns red: {name}")


if __name__ == "__main__":
    main(*sys.argv[1:])
