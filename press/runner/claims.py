"""Runs a chapter's own claims on a reader's header.

The chapter's code is laid out again as links, with the reader's file in the
place of the book's. So whatever includes the header gets the reader's; and it
is counted whether a claim has run anything in it.
"""

import difflib
import re
import shutil
from pathlib import Path

from press import ROOT, bounded
from press.runner import ComplaintError, compiler, verdicts
from press.runner.verdicts import StopError
from press.runner.workshop import Workshop

SECONDS, SHOWN = 120, 3
FLAGS = ("-O1", "-g1", "--coverage", *compiler.LEARNER[2:])


def header(name):
    """Return the book's header of a name, and the tests of its chapter."""
    found = {}
    for path in sorted(ROOT.glob("code/*/*.hpp")):
        chapter = path.parent.name.partition("-")[0]
        if tests := sorted(ROOT.glob(f"tests/{chapter}-*.cpp")):
            found.setdefault(path.stem, (path, tests))
    if name not in found:
        close = difflib.get_close_matches(name, found) or sorted(found)
        raise ComplaintError(
            f"No chapter has a header {name}.hpp with claims. There are: "
            + ", ".join(close)
        )
    return found[name]


def reaching(original, tests, tools):
    """Return those of the tests that include a header."""
    folders = [ROOT / "code", ROOT / "tests", ROOT / "lab"]
    reached = []
    for test in tests:
        line = compiler.command(tools, test, folders, ["-MM"])
        ran = bounded.run(line, **compiler.BOUNDS, kept=bounded.MEGABYTE)
        if f"{original.parent.name}/{original.name}" in ran.output:
            reached.append(test)
    return reached


def layout(original, mine, work):
    """Lay the code out with one file replaced; return the file's place."""
    for path in ROOT.glob("code/*/*.hpp"):
        link = work / "code" / path.relative_to(ROOT / "code")
        link.parent.mkdir(parents=True, exist_ok=True)
        if path == original:
            shutil.copyfile(mine, link)
        else:
            link.symlink_to(path)
    return work / "code" / original.relative_to(ROOT / "code")


def counted(header, workshop):
    """Tell whether anything in a header was run, by the compiler's counts."""
    gnu = workshop.tools.brand == "GNU"
    name = "gcov" if gnu else "llvm-cov"
    asked = [workshop.tools.compiler, f"-print-prog-name={name}"]
    tool = [bounded.run(asked).output.strip()]
    tool += [] if gnu else ["gcov"]
    if not shutil.which(tool[0]):
        raise ComplaintError(
            f"Whether a claim has run your header is counted by {name}, which "
            "is not there. Install it, or choose another compiler by CXX."
        )
    kept, ran_in_it = 64 * bounded.MEGABYTE, False
    counts = workshop.bounded(
        [*tool, "-t", *workshop.folder.glob("*.gcda")], kept=kept
    )
    for line in counts.output.splitlines():
        if source := re.match(r" +-: +0:Source:(.*)", line):
            here = Path(source[1]).resolve() == header.resolve()
        elif here and re.match(r" *\d+\*?:", line):
            ran_in_it = True
    return ran_in_it


def run(name, mine, work, tools):
    """Return the verdict of the chapter's claims on a reader's header."""
    original, tests = header(name)
    place = work / "code" / original.relative_to(ROOT / "code")
    workshop = Workshop(place.parent, work, tools, FLAGS)
    workshop.clear()
    layout(original, mine, work)
    unheard = (
        f"No claim of the chapter runs anything in {original.name}, so they "
        "cannot tell whether yours is right."
    )
    if not (reached := reaching(original, tests, tools)):
        return verdicts.Verdict("bypassed", [unheard])
    program = work / "claims"
    folders = [work / "code", ROOT / "tests", ROOT / "lab"]
    try:
        workshop.compile(reached, program, folders)
        _, report = workshop.test(program, SECONDS)
    except StopError as stop:
        if stop.verdict.name == "compile":
            there = f"It has to declare what {original.relative_to(ROOT)} does."
            stop.verdict.details.append(there)
        return stop.verdict
    if not report.complete:
        return verdicts.Verdict("bypassed", tests=report.tests)
    if not counted(place, workshop):
        return verdicts.Verdict("bypassed", [unheard], tests=report.tests)
    return verdicts.judged(report, "", SHOWN, "The book claims: {}.")
