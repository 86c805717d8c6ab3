"""Draws a learner's own curve over that of the solution."""

import shutil

from press.runner import check
from press.runner.verdicts import StopError
from press.runner.workshop import Workshop

PROGRAM = """{includes}
#include <cstdio>

int main()
{{
    std::puts("x y");
    for (int step = 0; step <= 400; ++step) {{
        const double x = {start} + ({end} - ({start})) * step / 400.0;
        std::printf("%.9g %.9g\\n", x, double({function}(x)));
    }}
}}
"""
SCRIPT = """{scale}set xlabel "x"
plot "solution.txt" using "x":"y" with lines linetype 3 title "solution"{yours}
"""
YOURS = ', "yours.txt" using "x":"y" with lines linetype 1 title "yours"'


def curve(exercise, name, workshop):
    """Print a function as a table."""
    headers = [file.name for file in exercise.starter if file.suffix == ".hpp"]
    text = PROGRAM.format(
        includes="\n".join(f'#include "{header}"' for header in headers),
        start=float(exercise.plot["from"]),
        end=float(exercise.plot["to"]),
        function=exercise.plot["function"],
    )
    workshop.keep(f"{name}.cpp", text)
    workshop.table(workshop.folder / f"{name}.cpp")


def draw(exercise, learner, work, tools):
    """Draw; return the pictures and what kept the learner's curve away.

    A picture is a file, and the same as text for the terminal.
    """
    mine = Workshop(learner, work, tools)
    mine.clear()
    if not exercise.plot:
        check.prepare(exercise, mine)
        scripts = [file for file in exercise.starter if file.suffix == ".gp"]
        return [picture(learner / file.name, mine) for file in scripts], None
    curve(
        exercise,
        "solution",
        Workshop(exercise.folder / "solution", work, tools),
    )
    trouble = None
    try:
        curve(exercise, "yours", mine)
    except StopError as stop:
        trouble = stop.verdict
    scale = "set logscale y\n" if exercise.plot.get("logscale") else ""
    text = SCRIPT.format(scale=scale, yours="" if trouble else YOURS)
    mine.keep("plot.gp", text)
    return [picture(mine.folder / "plot.gp", mine)], trouble


def picture(script, workshop):
    """Draw one script; return where it is, and the same for the terminal."""
    workshop.draw(script)
    svg = f"{script.stem}.svg"
    shutil.copyfile(workshop.folder / svg, workshop.learner / svg)
    # The style's dashes mean nothing in a terminal.
    setting = "set terminal dumb 74,22; unset grid"
    return workshop.learner / svg, workshop.gnuplot(setting, script).output
