"""Draws a learner's own curve over that of the solution."""

import shutil

from press.runner import bounded, compiler, material, verdict

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
BOTH = """set xlabel "x"
plot "solution.txt" using "x":"y" with lines linetype 3 title "solution", \\
     "yours.txt" using "x":"y" with lines linetype 1 title "yours"
"""
ALONE = """set xlabel "x"
plot "solution.txt" using "x":"y" with lines linetype 3 title "solution"
"""


def curve(exercise, name, folder, work, tools):
    """Print a function as a table; return what stopped it, or None."""
    headers = [file.name for file in exercise.starter if file.suffix == ".hpp"]
    program = work / f"{name}.cpp"
    program.write_text(
        PROGRAM.format(
            includes="\n".join(f'#include "{header}"' for header in headers),
            start=float(exercise.plot["from"]),
            end=float(exercise.plot["to"]),
            function=exercise.plot["function"],
        )
    )
    try:
        material.table(program, folder, work, tools, compiler.LEARNER, None)
    except verdict.StopError as stop:
        return stop.verdict
    return None


def draw(exercise, learner, work, tools):
    """Draw; return the pictures and what kept the learner's curve away.

    A picture is a file, and the same as text for the terminal.
    """
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    trouble = None
    if exercise.plot:
        solution = exercise.folder / "solution"
        if wrong := curve(exercise, "solution", solution, work, tools):
            raise verdict.StopError("drawing", *wrong.details, code=wrong.code)
        trouble = curve(exercise, "yours", learner, work, tools)
        scale = "set logscale y\n" if exercise.plot.get("logscale") else ""
        script = scale + (ALONE if trouble else BOTH)
        (work / "plot.gp").write_text(script)
        scripts = [work / "plot.gp"]
    else:
        material.prepare(exercise, learner, work, tools, compiler.LEARNER)
        scripts = sorted(learner.glob("*.gp"))
    return [picture(file, learner, work) for file in scripts], trouble


def picture(script, learner, work):
    """Draw one script; return where it is, and the same for the terminal."""
    material.draw(script, work)
    target = learner / f"{script.stem}.svg"
    shutil.copyfile(work / f"{script.stem}.svg", target)
    # The style's dashes mean nothing in a terminal.
    setting = "set terminal dumb 74,22; unset grid"
    command = ["gnuplot", material.STYLE, "-e", setting, script.name]
    return target, bounded.run(command, work).output
