"""Checks one exercise, and says in words how it went."""

import contextlib
import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from press.runner import bounded, collection, compiler, report

SECONDS, MEMORY = 10, 512
HEADS = {
    "pass": "Solved: every test passes.",
    "not started": "Not started yet: the file still says what to write.",
    "wrong": "Not right yet.",
    "compile": "It does not compile.",
    "link": "It does not link: something is declared and never written.",
    "crash": "It crashed.",
    "sanitizer": "It does something that C++ does not allow.",
    "time": "It was still running after {seconds} seconds and was stopped.",
    "output": "It printed more than {kept} KiB and was stopped.",
    "memory": "It took more than {memory} MB of memory and was stopped.",
    "bypassed": "The tests did not all run, so this is not a pass.",
    "drawing": "gnuplot does not draw it.",
    "formula": "The formula cannot be computed.",
    "missing": "A file of this exercise is missing.",
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


@dataclass
class Verdict:
    """How a check went: its class, what to say, and the report's tests."""

    name: str
    details: list = field(default_factory=list)
    code: str = ""
    tests: list = field(default_factory=list)
    warnings: str = ""

    @property
    def head(self):
        """The verdict in one sentence."""
        kept = bounded.KEPT // 1024
        return HEADS[self.name].format(
            seconds=SECONDS, memory=MEMORY, kept=kept
        )

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

    def __init__(self, name, *details, code=""):
        """Take the verdict's class and what to say."""
        super().__init__(name)
        self.verdict = Verdict(name, list(details), code)


def clean(text, *folders):
    """Return a text in which paths are short."""
    for folder in folders:
        text = text.replace(f"{folder}/", "")
    return text.replace(f"{collection.ROOT}/", "")


def compiled(tools, source, target, learner, flags, definitions, changed):
    """Compile, or stop with the first error; return the warnings."""
    ran = compiler.compile(
        tools,
        source,
        target,
        compiler.places(learner),
        flags,
        definitions,
        changed,
    )
    if ran.stopped == "changed":
        raise StopError("changed")
    if ran.stopped:
        raise StopError("compile", f"The compiler had too much {ran.stopped}.")
    if ran.status == 0:
        return clean(ran.output, learner)
    if error := compiler.first_error(ran.output, learner):
        file, line, message, block = error
        if Path(file).name == Path(source).name == "test.cpp":
            message += " (the tests ask for it)"
        raise StopError(
            "compile",
            f"{clean(file, learner)}, line {line}: {message}",
            code=clean(block, learner),
        )
    if missing := compiler.link_error(ran.output):
        raise StopError("link", f"{missing} has no body.")
    raise StopError("compile", "The compiler says:", code=ran.output[-2000:])


def run(program, folder, changed):
    """Run a compiled program within bounds."""
    for log in folder.glob("sanitizer.*"):
        log.unlink()
    # A path with a space would end the option, so this one is relative.
    log = "log_path=sanitizer"
    # The tests see the signals first: they know which test was running.
    options = f"handle_segv=0:handle_sigfpe=0:max_allocation_size_mb={MEMORY}"
    return bounded.run(
        program,
        folder,
        SECONDS,
        MEMORY,
        changed=changed,
        ASAN_OPTIONS=f"{log}:{options}:detect_leaks=0:exitcode=99",
        UBSAN_OPTIONS=f"{log}:print_stacktrace=1",
    )


def complain(ran, folder, learner):
    """Stop if a program ended in a way that no test reports."""
    if ran.stopped:
        raise StopError(ran.stopped)
    logs = "".join(
        log.read_text(errors="replace")
        for log in sorted(folder.glob("sanitizer.*"))
    )
    # One of the two sanitizers may write here.
    if re.search(r"^.+:\d+:\d+: runtime error: ", ran.output, re.MULTILINE):
        logs += ran.output
    if "allocation-size-too-big" in logs or "out of memory" in logs:
        raise StopError("memory")
    if logs:
        raise StopError("sanitizer", *finding(logs, learner))


def finding(logs, learner):
    """Return what a sanitizer says, with the learner's line."""
    said = re.search(r"runtime error: (.*)", logs)
    kind = re.search(r"AddressSanitizer: ([\w-]+(?: memory leaks)?)", logs)
    if said:
        what = said[1]
    else:
        what = FINDINGS.get(kind[1], kind[1]) if kind else logs[:200]
    yield f"Found: {clean(what, learner)}."
    place = re.search(rf"{re.escape(str(learner))}/([^\s:]+):(\d+)", logs)
    if place:
        yield f"{place[1]}, line {place[2]}."


def test(exercise, learner, work, tools, flags, changed):
    """Compile and run the tests; return the verdict."""
    program, log = work / "tests", work / "report.xml"
    defined = [f'EXERCISE_FOLDER="{work}"']
    warnings = compiled(
        tools, exercise.test, program, learner, flags, defined, changed
    )
    log.unlink(missing_ok=True)
    command = [program, "--reporter", "xml", "--out", log]
    ran = run([*command, "--warn", "NoAssertions"], work, changed)
    complain(ran, work, learner)
    found = report.read(log)
    if crashed := fatal(found):
        name, what = crashed
        raise StopError("crash", f"In the test “{name}”: {what}.")
    if ran.status < 0:
        raise StopError("crash", f"It was ended by {ran.signal}.")
    if not found.complete or len(found.tests) != exercise.tests:
        seen = f"{len(found.tests)} of {exercise.tests} tests have reported."
        if found.running:
            seen += f" The last one was “{found.running}”."
        raise StopError("bypassed", seen)
    if found.failed:
        return judged(exercise, found, warnings)
    if ran.status:
        raise StopError(
            "bypassed", f"The tests ended with status {ran.status}."
        )
    return Verdict("pass", tests=found.tests, warnings=warnings)


def fatal(found):
    """Return (test, what happened) if a test was ended by a signal."""
    for case in found.failed:
        for failure in case.failures:
            if failure.fatal:
                what = failure.fatal.partition(" - ")
                return case.name, what[2] or what[0]
    return None


def judged(exercise, found, warnings):
    """Return the verdict on tests that failed."""
    missing = {
        test.failures[0].todo if test.failures else "" for test in found.failed
    }
    if all(missing):
        details = [f"Still to do: {what}." for what in sorted(missing)]
        return Verdict("not started", details, tests=found.tests)
    details = []
    for case in found.failed[:1]:
        details.append(f"The test “{case.name}” says no.")
        for failure in case.failures[:1]:
            details += explain(failure)
    done = len(found.tests) - len(found.failed)
    details.append(f"{done} of {len(found.tests)} tests pass.")
    return Verdict("wrong", details, tests=found.tests, warnings=warnings)


def plain(text):
    """Return a text in which numbers have no suffix of their type."""
    return re.sub(r"(?<=\d|n|f)f\b", "", text)


def explain(failure):
    """Yield what a test expected, what it got, and for which input."""
    notes = [re.sub(r"\s*:=\s*", " = ", note) for note in failure.notes]
    notes = [plain(note) for note in notes]
    if notes:
        yield f"For {', '.join(notes)}:"
    if failure.exception:
        said = failure.todo or failure.exception
        yield f"still to do: {said}" if failure.todo else f"it throws: {said}"
    elif failure.sides:
        got, expected = map(plain, failure.sides)
        yield f"expected {expected}"
        yield f"got      {got}"
        yield f"asked: {failure.original}"
    elif failure.original:
        yield f"expected: {failure.original}"
        if failure.expanded not in ("", failure.original):
            yield f"got:      {failure.expanded}"
    else:
        yield "the test asserted nothing, or stopped before it did"


def check(exercise, learner, work, tools, flags=compiler.LEARNER, changed=None):
    """Check a learner's copy of an exercise; return the verdict."""
    from press.runner import material

    try:
        for file in exercise.starter:
            if not (learner / file.name).is_file():
                raise StopError(
                    "missing",
                    f"{file.name} is not there. ./exercise reset "
                    f"{exercise.id} brings it back.",
                )
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(work)
        work.mkdir(parents=True)
        material.prepare(exercise, learner, work, tools, flags, changed)
        return test(exercise, learner, work, tools, flags, changed)
    except StopError as stop:
        return stop.verdict
