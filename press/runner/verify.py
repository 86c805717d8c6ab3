"""Checks the exercises themselves, for their authors.

    verify [ID...]                        all of it; `make check-exercises`
    verify tools FOLDER COMPILER          find the tools, for `make test`
    verify solution FOLDER TARGET TOOLS   one solution, for `make test`

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

from press import ROOT, edits, files
from press.guards import exercises as guard
from press.runner import ComplaintError, collection, compiler
from press.runner.check import check

BUILD = ROOT / "build" / "exercises"
STRICT = (*compiler.SAFE, "-Werror")
COMPILERS = [name for name in ("g++", "clang++") if shutil.which(name)]


def told(result):
    """Return a verdict in one paragraph."""
    lines = [result.head, *result.details, result.code]
    return "\n    ".join(line for line in lines if line)


def starter(exercise, work, tools):
    """Yield what is wrong with a starter."""
    result = check(exercise, exercise.folder / "starter", work, tools)
    if result.name not in ("wrong", "not started"):
        yield f"the starter should fail by its tests. {told(result)}"
        return
    for name in sorted(result.failed - set(exercise.fails)):
        yield f"the starter fails {name!r}, which `fails` does not name"
    for name in sorted(set(exercise.fails) - result.failed):
        yield f"the starter passes {name!r}, which `fails` names"
    if result.warnings:
        yield f"the starter has warnings: {result.warnings}"


def solution(exercise, work, tools, flags):
    """Yield what is wrong with a solution."""
    solved = exercise.folder / "solution"
    result = check(exercise, solved, work, tools, flags)
    if result.name != "pass":
        yield f"the solution does not pass. {told(result)}"


def refused(exercise, wrong, work, tools):
    """Yield what is wrong with a known-wrong answer."""
    answer, said = work / "answer", exercise.wrong[wrong]
    shutil.rmtree(answer, ignore_errors=True)
    shutil.copytree(exercise.folder / "solution", answer)
    try:
        edits.apply(said, answer)
    except edits.EditError as error:
        yield f"wrong.{wrong}: {error}"
        return
    result = check(exercise, answer, work / "work", tools)
    name = said["refused_by"]
    if name != result.name and name not in result.failed:
        yield f"wrong.{wrong} is not refused by {name!r}. {told(result)}"


def verify(name):
    """Return what is wrong with one exercise, and how long its check takes."""
    [exercise] = [one for one in collection.everything() if one.id == name]
    work, tools = BUILD / exercise.id, compiler.tools(BUILD / COMPILERS[0])
    found = [*starter(exercise, work, tools)]
    for wrong in exercise.wrong:
        found += refused(exercise, wrong, work, tools)
    begun = time.monotonic()
    check(exercise, exercise.folder / "solution", work, tools)
    seconds = time.monotonic() - begun
    for each in COMPILERS:
        tools = compiler.tools(BUILD / each)
        for what in solution(exercise, work, tools, STRICT):
            found.append(f"{each}: {what}")
    shutil.rmtree(work, ignore_errors=True)
    return exercise, found, seconds


def everything(chosen):
    """Verify all exercises or the chosen ones; tell whether one is wrong."""
    messages = [f"{place}: {what}" for place, what in guard.files(ROOT)]
    print("\n".join(messages), end="\n" if messages else "")
    names = [exercise.id for exercise in collection.everything()]
    if unknown := set(chosen) - set(names):
        sys.exit(f"There is no exercise {', '.join(sorted(unknown))}.")
    for each in COMPILERS:
        if not compiler.tools(BUILD / each, each).sanitized:
            print(f"{each} has no sanitizers here; it compiles without them.")
    bad = bool(messages)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for exercise, found, seconds in pool.map(verify, chosen or names):
            mark, bad = "wrong" if found else "right", bad or bool(found)
            facts = f"{exercise.number:5} {exercise.id}"
            print(f"{mark} {facts} (checked in {seconds:.1f} s)", flush=True)
            for what in found:
                print(f"    {exercise.folder.relative_to(ROOT)}: {what}")
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
        Path(arguments[1], "tools.json").touch()
    elif arguments[:1] == ["solution"]:
        solved(*map(Path, arguments[1:]))
    else:
        sys.exit(everything(arguments))


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except ComplaintError as error:
        files.stop(str(error))
