"""Holds a learner's copy of an exercise against its tests."""

from press import ROOT
from press.runner import compiler, verdicts
from press.runner.verdicts import StopError
from press.runner.workshop import Workshop

MAKERS = {".cpp": Workshop.table, ".tex": Workshop.values, ".gp": Workshop.draw}


def check(exercise, learner, work, tools, flags=compiler.LEARNER, changed=None):
    """Return the verdict on the files in the folder `learner`."""
    workshop = Workshop(learner, work, tools, flags, changed)
    try:
        workshop.clear()
        prepare(exercise, workshop)
        return tested(exercise, workshop)
    except StopError as stop:
        return stop.verdict


def prepare(exercise, workshop):
    """Make every table, drawing and value that the tests look at."""
    mine = [workshop.learner / file.name for file in exercise.starter]
    for file in mine:
        readable(file, exercise)
    for name in exercise.listings:
        for program in ROOT.glob(f"code/*/{name}.cpp"):
            workshop.table(program)
    for kind, make in MAKERS.items():
        for file in mine:
            if file.suffix == kind:
                make(workshop, file)


def readable(file, exercise):
    """Stop if one of the learner's files is none, or not text."""
    if not file.is_file():
        again = f"./exercise reset {exercise.id} brings it back."
        what = "is a folder" if file.is_dir() else "is not there"
        raise StopError("missing", f"{file.name} {what}. {again}")
    if b"\0" in file.read_bytes():
        raise StopError(
            "missing", f"{file.name} is not plain text. Save it as UTF-8."
        )


def tested(exercise, workshop):
    """Compile and run the tests; return the verdict."""
    program = workshop.folder / "tests"
    defined = [f'EXERCISE_FOLDER="{workshop.folder}"']
    warnings = workshop.compile([exercise.test], program, definitions=defined)
    ran, report = workshop.test(program)
    if not report.complete or len(report.tests) != exercise.tests:
        seen = f"{len(report.tests)} of {exercise.tests} tests have reported."
        if report.running:
            seen += f" The last one was “{report.running}”."
        raise StopError("bypassed", seen)
    if ran.status and not report.failed:
        raise StopError(
            "bypassed", f"The tests ended with status {ran.status}."
        )
    return verdicts.judged(report, warnings)
