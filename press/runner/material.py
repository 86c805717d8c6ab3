"""Makes what the tests of an exercise look at.

A program that the learner has written, or that the exercise names, is run, and
the table it prints kept; a gnuplot script is drawn; a formula is computed.
"""

import re
import sys

from press import ROOT
from press.runner import bounded, report, verdict

STYLE = ROOT / "figures" / "style.gp"


def prepare(exercise, learner, work, tools, flags, changed=None):
    """Make every table, drawing and value, or stop with a verdict."""
    programs = [
        found
        for name in exercise.listings
        for found in ROOT.glob(f"code/*/{name}.cpp")
    ]
    mine = [file for file in learner.iterdir() if file.is_file()]
    programs += sorted(file for file in mine if file.suffix == ".cpp")
    for program in programs:
        table(program, learner, work, tools, flags, changed)
    for file in sorted(mine):
        if file.suffix == ".tex":
            values(file, work)
    for file in sorted(mine):
        if file.suffix == ".gp":
            draw(file, work)


def table(program, learner, work, tools, flags, changed):
    """Run a program and keep what it prints."""
    target = work / program.stem
    verdict.compiled(tools, program, target, learner, flags, [], changed)
    ran = verdict.run([target], work, changed)
    verdict.complain(ran, work, learner)
    if missing := re.search(rf"what\(\): +{report.TODO}(.*)", ran.output):
        raise verdict.StopError("not started", f"Still to do: {missing[1]}.")
    if ran.status < 0:
        raise verdict.StopError("crash", f"{program.name}: {ran.signal}.")
    if ran.status:
        raise verdict.StopError(
            "wrong", f"{program.name} returns {ran.status} from main, not 0."
        )
    (work / f"{program.stem}.txt").write_text(ran.output, encoding="utf-8")


def values(file, work):
    """Compute a formula at many inputs and keep the values."""
    command = [sys.executable, "-I", "-m", "press.runner.formula", file]
    ran = bounded.run(command, work, seconds=10)
    if ran.stopped:
        raise verdict.StopError("formula", f"It takes too much {ran.stopped}.")
    if ran.status:
        raise verdict.StopError("formula", f"{file.name}: {ran.output.strip()}")
    (work / f"{file.stem}.txt").write_text(ran.output, encoding="utf-8")


def draw(file, work):
    """Draw a script in the book's style, and keep the curves it draws."""
    text = file.read_text(encoding="utf-8-sig", errors="replace")
    script = work / file.name
    script.write_text(text.replace("\r\n", "\n"), encoding="utf-8")
    svg, curves = f"{file.stem}.svg", f"{file.stem}.curves"
    for setting in (f"set output '{svg}'", f"set table '{curves}'"):
        command = ["gnuplot", STYLE, "-e", setting, file.name]
        ran = bounded.run(command, work)
        if ran.stopped:
            raise verdict.StopError(ran.stopped)
        said = ran.output.strip()
        if ran.status or said:
            said = said or f"it ends with status {ran.status}"
            raise verdict.StopError(
                "drawing", "gnuplot says:", code=said[-1500:]
            )
    if not (work / curves).exists() or not (work / svg).stat().st_size:
        raise verdict.StopError("drawing", f"{file.name} plots nothing.")
