"""Run the Catch2 tests and note for every test whether it passed.

    press test ROOT TARGET PROGRAM...

A test that runs in float and in double is one sentence, and passes when both
do. A failed test is noted, not an error here: `make test` fails on it, and a
chapter that claims its sentence does not build.
"""

import json
import os
from pathlib import Path

from press import bounded, catch2, files

SECONDS, MEMORY, MOST = 300, 8000, 64 * bounded.MEGABYTE


def run(program):
    """Return the tests that a program's report tells of."""
    ran = bounded.run(
        [program, "--reporter", "xml", "--warn", "NoAssertions"],
        None,
        SECONDS,
        MEMORY,
        MOST,
        files=512,
        # A new build overwrites the counts of the old one, in silence.
        GCOV_ERROR_FILE=os.devnull,
    )
    report = catch2.read(ran.output)
    if ran.stopped == "time":
        files.stop(f"The tests still run after {SECONDS} seconds: {program}")
    if not report.complete:
        files.stop(
            f"The tests ended without a report ({ran.stopped or ran.status}); "
            f"did one crash? Run it to see which: {program}\n{ran.errors}"
            f"{ran.output[-500:]}"
        )
    if not report.tests:
        files.stop(f"No test was run: {program}\n{ran.errors}")
    return report.tests


def noted(root, programs):
    """Return {sentence: {passed, file, line}} for every test."""
    sentences = {}
    for test in (test for program in programs for test in run(program)):
        file = str(Path(test.file).relative_to(root))
        fresh = {"passed": True, "file": file, "line": test.line}
        sentence = sentences.setdefault(test.name, fresh)
        if not test.passed:
            sentence |= {"passed": False, "why": reason(test)}
    return sentences


def reason(test):
    """Return the first thing that went wrong in a test."""
    if not test.failures:
        return "it asserts nothing, or stops before it does"
    first = test.failures[0]
    became = first.exception or first.fatal or first.expanded
    return f"line {first.line}: {first.original}, that is {became}"


def main(root, target, *programs):
    """Run the step."""
    text = json.dumps(noted(root, programs), indent=1, ensure_ascii=False)
    files.write(target, text + "\n")
