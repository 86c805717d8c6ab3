"""Runs a chapter's own claims on a reader's header.

The chapter's code is laid out again as links, with the reader's file in the
place of the book's. So whatever includes the header gets the reader's.
"""

import difflib
import shutil

from press import ROOT
from press.runner import bounded, compiler, report, verdict
from press.runner.desk import ComplaintError

SECONDS, SHOWN = 60, 3


def header(name):
    """Return the book's header of a name."""
    found = sorted(ROOT.glob(f"code/*/{name}.hpp"))
    tested = [path for path in found if tests(path).exists()]
    if not tested:
        known = sorted({path.stem for path in ROOT.glob("code/*/*.hpp")})
        close = difflib.get_close_matches(name, known) or known
        raise ComplaintError(
            f"No chapter has a header {name}.hpp with claims. There are: "
            + ", ".join(close)
        )
    return tested[0]


def tests(path):
    """Return the claims of the chapter that a header belongs to."""
    return ROOT / "tests" / f"{path.parent.name}.cpp"


def layout(original, mine, work):
    """Lay the code out with one file replaced; return its folder."""
    shutil.rmtree(work, ignore_errors=True)
    for path in ROOT.glob("code/*/*.hpp"):
        link = work / "code" / path.relative_to(ROOT / "code")
        link.parent.mkdir(parents=True, exist_ok=True)
        if path == original:
            shutil.copyfile(mine, link)
        else:
            link.symlink_to(path)
    return work / "code"


def run(name, mine, work, tools):
    """Return the verdict of the chapter's claims on a reader's header."""
    original = header(name)
    code = layout(original, mine, work)
    own = code / original.parent.name
    program, log = work / "claims", work / "report.xml"
    flags = ["-O1", "-g1", *compiler.LEARNER[2:]]
    ran = bounded.run(
        [
            *compiler.command(
                tools, tests(original), [code, ROOT / "tests"], flags
            ),
            *("-fdiagnostics-color=never", "-o", program, *tools.libraries),
        ],
        ROOT,
        compiler.SECONDS,
        compiler.MEMORY,
        kept=16 * bounded.KEPT,
        files=512,
        LC_ALL="C",
    )
    if ran.status:
        error = compiler.first_error(ran.output, own)
        if not error:
            return verdict.Verdict("compile", code=ran.output[-2000:])
        file, line, message, block = error
        short = verdict.clean(block, own, code)
        where = f"{verdict.clean(file, own, code)}, line {line}: {message}"
        as_there = f"It has to declare what {original.relative_to(ROOT)} does."
        return verdict.Verdict("compile", [where, as_there], short)
    try:
        command = [program, "--reporter", "xml", "--out", log]
        ran = verdict.run(command, work, None)
        verdict.complain(ran, work, own)
    except verdict.StopError as stop:
        return stop.verdict
    found = report.read(log)
    if crashed := verdict.fatal(found):
        where = f"In the claim “{crashed[0]}”: {crashed[1]}."
        return verdict.Verdict("crash", [where], tests=found.tests)
    if not found.complete:
        return verdict.Verdict("bypassed", tests=found.tests)
    name = "wrong" if found.failed else "pass"
    details = []
    for case in found.failed[:SHOWN]:
        details.append(f"The book claims: {case.name}.")
        for failure in case.failures[:1]:
            details += [f"    {line}" for line in verdict.explain(failure)]
    if len(found.failed) > SHOWN:
        details.append(f"And {len(found.failed) - SHOWN} more do not hold.")
    kept = len(found.tests) - len(found.failed)
    details.append(f"{kept} of the chapter's {len(found.tests)} claims hold.")
    return verdict.Verdict(name, details, tests=found.tests)
