"""Checks the exercises themselves, for their authors.

    verify.py [ID...]                        all of it; `make check-exercises`
    verify.py tools FOLDER COMPILER          find the tools, for `make test`
    verify.py solution FOLDER TARGET TOOLS   one solution, for `make test`

A starter fails by exactly the tests it names. A solution passes without a
warning, under sanitizers, with each compiler there is. Every known-wrong answer
is refused by the test it names.
"""

import os
import shutil
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from press import files
from press.guards import exercises as guard
from press.runner import collection, compiler, verdict

ROOT = collection.ROOT
BUILD = ROOT / "build" / "exercises"
STRICT = [*compiler.SAFE, "-Werror"]


def compilers():
    """Return the compilers that are there."""
    return [name for name in ("g++", "clang++") if shutil.which(name)]


def told(result):
    """Return a verdict in one paragraph."""
    lines = [result.head, *result.details, result.code]
    return "\n    ".join(line for line in lines if line)


def mixed(exercise, wrong, target):
    """Put a solution with one mistake into a folder; return the folder."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    replaced = collection.files(exercise.folder / "wrong" / wrong)
    for file in [*exercise.solution, *replaced]:
        shutil.copyfile(file, target / file.name)
    return target


def starter(exercise, work, tools):
    """Yield what is wrong with a starter."""
    begun = exercise.folder / "starter"
    result = verdict.check(exercise, begun, work, tools)
    if result.name not in ("wrong", "not started"):
        yield f"the starter should fail by its tests. {told(result)}"
    elif result.failed != set(exercise.fails):
        for name in sorted(result.failed - set(exercise.fails)):
            yield f"the starter fails {name!r}, which `fails` does not name"
        for name in sorted(set(exercise.fails) - result.failed):
            yield f"the starter passes {name!r}, which `fails` names"
    elif result.warnings:
        yield f"the starter has warnings: {result.warnings}"


def solution(exercise, work, tools, flags):
    """Yield what is wrong with a solution."""
    solved = exercise.folder / "solution"
    result = verdict.check(exercise, solved, work, tools, flags)
    if result.name != "pass":
        yield f"the solution does not pass. {told(result)}"


def refused(exercise, wrong, work, tools):
    """Yield what is wrong with a known-wrong answer."""
    mistaken = mixed(exercise, wrong, work / "answer")
    result = verdict.check(exercise, mistaken, work / "work", tools)
    name = exercise.wrong[wrong]["refused_by"]
    if name != result.name and name not in result.failed:
        yield f"wrong/{wrong} is not refused by {name!r}. {told(result)}"


def verify(name):
    """Return what is wrong with one exercise, and how long its check takes."""
    [exercise] = [one for one in collection.everything() if one.id == name]
    found, first = [], compilers()[0]
    work = BUILD / exercise.id
    tools = compiler.tools(BUILD / first)
    found += starter(exercise, work, tools)
    for wrong in exercise.wrong:
        found += refused(exercise, wrong, work, tools)
    begun = time.monotonic()
    verdict.check(exercise, exercise.folder / "solution", work, tools)
    seconds = time.monotonic() - begun
    for each in compilers():
        tools = compiler.tools(BUILD / each)
        for what in solution(exercise, work, tools, STRICT):
            found.append(f"{each}: {what}")
    shutil.rmtree(work, ignore_errors=True)
    return exercise, found, seconds


def everything(chosen):
    """Verify all exercises or the chosen ones; return how many are wrong."""
    messages = [f"{place}: {what}" for place, what in guard.files(ROOT)]
    if messages:
        print("\n".join(messages))
    names = [exercise.id for exercise in collection.everything()]
    if unknown := set(chosen) - set(names):
        sys.exit(f"There is no exercise {', '.join(sorted(unknown))}.")
    for each in compilers():
        if not compiler.tools(BUILD / each, each).sanitized:
            print(f"{each} has no sanitizers here; it compiles without them.")
    bad = bool(messages)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for exercise, found, seconds in pool.map(verify, chosen or names):
            mark = "wrong" if found else "right"
            print(
                f"{mark} {exercise.number:5} {exercise.id} "
                f"(checked in {seconds:.1f} s)",
                flush=True,
            )
            for what in found:
                print(f"    {exercise.folder.relative_to(ROOT)}: {what}")
            bad += bool(found)
    return bad


def solved(folder, target, tools):
    """Check one solution; leave a mark and a list of what it was made from."""
    exercise = collection.read(folder)
    work = target.with_suffix(".work")
    made = compiler.tools(tools, flags=compiler.PLAIN)
    for what in solution(exercise, work, made, compiler.PLAIN):
        files.stop(f"{folder.relative_to(ROOT)}: {what}")
    rules = [path.read_text() for path in sorted(work.glob("*.d"))]
    read = " ".join(
        rule.partition(":")[2].replace("\\\n", " ").strip() for rule in rules
    )
    target.with_suffix(".d").write_text(f"{target}: {read}\n")
    shutil.rmtree(work)
    target.touch()


def main(arguments):
    """Do what the arguments say."""
    if arguments[:1] == ["tools"]:
        compiler.tools(Path(arguments[1]), arguments[2], compiler.PLAIN)
        Path(arguments[1], "tools.txt").touch()
    elif arguments[:1] == ["solution"]:
        solved(*map(Path, arguments[1:]))
    else:
        sys.exit(min(everything(arguments), 1))


if __name__ == "__main__":
    main(sys.argv[1:])
