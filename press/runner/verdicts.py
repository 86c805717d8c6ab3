"""How a check may end, in words."""

import re
from dataclasses import dataclass, field

from press import ROOT, bounded

SECONDS, MEMORY = 10, 512
HEADS = {
    "pass": "Solved: every test passes.",
    "not started": "Not started yet: the file still says what to write.",
    "wrong": "Not right yet.",
    "compile": "It does not compile.",
    "link": "It does not link: something is declared and never written.",
    "crash": "It crashed.",
    "sanitizer": "It does something that C++ does not allow.",
    "time": "It was still running when its time was up, and was stopped.",
    "output": "It printed more than {kept} KiB and was stopped.",
    "memory": "It took more than {memory} MB of memory and was stopped.",
    "bypassed": "The tests did not all run, so this is not a pass.",
    "drawing": "gnuplot does not draw it.",
    "formula": "The formula cannot be computed.",
    "missing": "A file of this exercise is missing, or cannot be read.",
    "changed": "The file changed while it was checked.",
}
ADVICE = {
    "time": "Does a loop never end, or a function call itself for ever?",
    "output": "Is there a print inside a loop that never ends?",
    "memory": "Does something grow in a loop that never ends?",
    "crash": "A function that calls itself for ever does that, and so does "
    "an index outside its array.",
    "bypassed": "Does the code call std::exit, or was a test removed?",
}
# What the sanitizers find, in words.
FINDINGS = {
    "heap-buffer-overflow": "an index outside a vector",
    "stack-buffer-overflow": "an index outside an array",
    "global-buffer-overflow": "an index outside an array",
    "container-overflow": "an index outside a vector",
    "heap-use-after-free": "memory used after it was given back",
    "stack-use-after-scope": "a variable used after its block has ended",
    "stack-use-after-return": "a variable used after its function has ended",
    "detected memory leaks": "memory that is never given back",
}
# The sentinel of exercises/exercise.hpp.
TODO = "todo: "


@dataclass
class Verdict:
    """How a check went: its kind, what to say, and the report's tests."""

    name: str
    details: list = field(default_factory=list)
    code: str = ""
    tests: list = field(default_factory=list)
    warnings: str = ""

    @property
    def head(self):
        """The verdict in one sentence."""
        kept = bounded.KEPT // 1024
        return HEADS[self.name].format(memory=MEMORY, kept=kept)

    @property
    def advice(self):
        """What to look for, or an empty string."""
        return ADVICE.get(self.name, "")

    @property
    def failed(self):
        """The names of the tests that failed."""
        return {test.name for test in self.tests if not test.passed}


class StopError(Exception):
    """Ends a check early, with its verdict."""

    def __init__(self, name, *details, code="", tests=()):
        """Take the verdict's kind and what to say."""
        super().__init__(name)
        self.verdict = Verdict(name, list(details), code, list(tests))


def short(text, *folders):
    """Return a text in which paths are short."""
    for folder in (*folders, ROOT):
        text = text.replace(f"{folder}/", "")
    return text


def misdeed(logs, learner):
    """Yield what the logs of a sanitizer say, with the learner's line."""
    if "allocation-size-too-big" in logs or "out of memory" in logs:
        raise StopError("memory")
    kind = re.search(r"AddressSanitizer: ([\w-]+(?: memory leaks)?)", logs)
    if said := re.search(r"runtime error: (.*)", logs):
        what = said[1]
    else:
        what = FINDINGS.get(kind[1], kind[1]) if kind else logs[:200]
    yield f"Found: {short(what, learner)}."
    if place := re.search(rf"{re.escape(f'{learner}/')}([^\s:]+):(\d+)", logs):
        yield f"{place[1]}, line {place[2]}."


def stop_if_fatal(report, ran):
    """Stop if a signal or an exit ended the tests before their end."""
    for test in report.failed:
        for what in (failure.fatal for failure in test.failures):
            if what:
                what = what.partition(" - ")[2] or what
                where = f"In the test “{test.name}”: {what}."
                raise StopError("crash", where, tests=report.tests)
    if ran.signal:
        raise StopError("crash", f"It was ended by {ran.signal}.")


def judged(report, warnings, most=1, said="The test “{}” says no."):
    """Return the verdict on a complete report; tell of `most` failed tests."""
    failed, total = report.failed, len(report.tests)
    missing = {
        test.failures[0].exception if test.failures else "" for test in failed
    }
    if failed and all(what.startswith(TODO) for what in missing):
        details = [
            f"Still to do: {what.removeprefix(TODO)}."
            for what in sorted(missing)
        ]
        return Verdict("not started", details, tests=report.tests)
    details = []
    for test in failed[:most]:
        details.append(said.format(test.name))
        for failure in test.failures[:1]:
            details += explained(failure)
    if len(failed) > most > 1:
        details.append(f"And {len(failed) - most} more do not hold.")
    if failed or most > 1:
        passed = f"{total - len(failed)} of {total}"
        what = "tests pass" if most == 1 else "of the chapter's claims hold"
        details.append(f"{passed} {what}.")
    name = "wrong" if failed else "pass"
    return Verdict(name, details, "", report.tests, warnings)


def sides(expanded):
    """Return (got, expected), if a test compares two values."""
    if found := re.fullmatch(r"(.+?) == (.+)", expanded, re.DOTALL):
        # Of close numbers, exercise::about prints both.
        close = re.fullmatch(r"(about .+), got (.+)", found[2])
        return close.groups()[::-1] if close else found.groups()
    return None


def explained(failure):
    """Yield what a test expected, what it got, and for which input."""

    def plain(text):
        """Return a text in which numbers have no suffix of their type."""
        return re.sub(r"(?<=\d|n|f)f\b", "", text)

    if failure.notes:
        notes = re.sub(r"\s*:=\s*", " = ", ", ".join(failure.notes))
        yield f"For {plain(notes)}:"
    if failure.exception.startswith(TODO):
        yield f"still to do: {failure.exception.removeprefix(TODO)}"
    elif failure.exception:
        yield f"it throws: {failure.exception}"
    elif found := sides(failure.expanded):
        yield f"expected {plain(found[1])}"
        yield f"got      {plain(found[0])}"
        yield f"asked: {failure.original}"
    elif failure.original:
        yield f"expected: {failure.original}"
        if failure.expanded not in ("", failure.original):
            yield f"got:      {failure.expanded}"
    else:
        yield "the test asserted nothing, or stopped before it did"
