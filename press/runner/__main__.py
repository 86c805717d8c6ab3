"""The exercises of the book, from the command line: ./exercise VERB [ID].

An exercise goes by its id or its number. Without one, a verb means the exercise
that was started last.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click

from press import bounded
from press.runner import ComplaintError, claims, plot, show, verdicts, watch
from press.runner.desk import Desk


class Verbs(click.Group):
    """The verbs, in the order in which a learner meets them."""

    def list_commands(self, context):
        """Return the verbs as they stand below."""
        return list(self.commands)


@click.group(cls=Verbs, invoke_without_command=True, help=__doc__)
@click.pass_context
def main(context):
    """Without a verb, say where the learner is."""
    context.obj = desk = Desk()
    if context.invoked_subcommand is None:
        show.progress(desk)
        current = desk.current()
        if current and not desk.passed(current):
            show.say(f"Go on with {current.id}:  ./exercise check")
        else:
            show.say("Begin the next one:  ./exercise next")
        show.say("All verbs:  ./exercise --help")


def exercise(following=False):
    """Return the argument [ID]; without one it means the current exercise."""

    def chosen(context, _, name):
        """Find the exercise on the desk that `main` has set up."""
        return context.obj.chosen(name, following)

    return click.argument(
        "exercise", required=False, metavar="[ID]", callback=chosen
    )


@main.command("list")
@click.pass_obj
def listing(desk):
    """Show all exercises, and which are solved."""
    show.listing(desk)


@main.command("start")
@exercise(following=True)
@click.pass_obj
def start(desk, exercise):
    """Copy an exercise to my/ID and say what it asks for."""
    begin(desk, exercise)


def begin(desk, exercise):
    """Start an exercise, if one is left."""
    if exercise is None:
        show.say("Every exercise is solved.", "bold green")
        return
    if not desk.start(exercise):
        show.say("You have a copy of this one already; it stays as it is.")
        if desk.changed_upstream(exercise):
            show.say(
                "The book has changed its starter since. See ./exercise "
                "diff; ./exercise reset begins with the new one."
            )
    show.task(exercise, desk)
    desk.tools()


@main.command("check")
@exercise()
@click.pass_obj
def check(desk, exercise):
    """Compile and test your copy."""
    result = desk.check(exercise)
    show.verdict(result, exercise, desk)
    sys.exit(result.name != "pass")


@main.command("watch")
@exercise(following=True)
@click.pass_obj
@click.option(
    "--poll",
    is_flag=True,
    help="Look ten times a second, where the system reports no changes.",
)
def watched(desk, exercise, poll):
    """Check your copy at every save."""
    watch.watch(desk, exercise, poll)


@main.command("hint")
@exercise()
@click.pass_obj
def hint(desk, exercise):
    """Show one more hint."""
    show.hint(desk, exercise)


@main.command("diff")
@exercise()
@click.pass_obj
def diff(desk, exercise):
    """Show what you have changed in the starter."""
    show.code("".join(desk.difference(exercise)) or "No difference.", "diff")


@main.command("solution")
@exercise()
@click.pass_obj
@click.option("--give-up", is_flag=True, help="Also if yours does not pass.")
def solution(desk, exercise, give_up):
    """Show a solution, once yours passes."""
    if not desk.passed(exercise) and not give_up:
        raise ComplaintError(
            "Yours does not pass yet. There are hints: ./exercise hint. To "
            "see the solution now: ./exercise solution --give-up"
        )
    for file in exercise.solution:
        show.say(str(file.relative_to(desk.root)), "bold")
        show.code(file.read_text(encoding="utf-8"), file.suffix[1:])


@main.command()
@click.argument("id", required=False, metavar="[ID]")
@click.option("--all", "everything", is_flag=True, help="All exercises.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def reset(desk, id, everything, yes):
    """Begin again; what you wrote is kept in my/kept."""
    started = filter(desk.started, desk.exercises)
    chosen = list(started) if everything else [desk.chosen(id)]
    names = ", ".join(one.id for one in chosen)
    if not yes and not click.confirm(f"Begin again with {names}?"):
        show.say("Nothing was changed.")
        return
    for exercise in chosen:
        kept = desk.reset(exercise)
        where = f" What you wrote is in {show.short(kept)}." if kept else ""
        show.say(f"{exercise.id} is as it was at first.{where}")


@main.command("next")
@click.pass_obj
def following(desk):
    """Start the next exercise that is not solved."""
    begin(desk, desk.following())


@main.command()
@click.pass_obj
def progress(desk):
    """Show how much is solved."""
    show.progress(desk)


@main.command("plot")
@exercise()
@click.pass_obj
def plotted(desk, exercise):
    """Draw your curve over that of the solution."""
    if not (
        exercise.plot or any(file.suffix == ".gp" for file in exercise.starter)
    ):
        raise ComplaintError(f"{exercise.id} has no curve to draw.")
    if not desk.started(exercise):
        desk.start(exercise)
    work, mine = desk.folder / "build" / "plot", desk.copy(exercise)
    pictures, trouble = plot.draw(exercise, mine, work, desk.tools())
    for file, text in pictures:
        print(text)
        show.say(f"Drawn in {show.short(file)}")
    if trouble:
        show.say("Your own curve is not there yet:", "yellow")
        show.verdict(trouble, None, desk)


@main.command("try")
@click.argument("name")
@click.argument("file", type=click.Path())
@click.pass_obj
def attempt(desk, name, file):
    """Run a chapter's own claims on a header of yours.

    NAME is a header of the book, as sigmoid; FILE is yours. It has to define
    the same function in the same namespace.
    """
    if not Path(file).is_file():
        raise ComplaintError(f"There is no file {file}.")
    show.say("Compiling the chapter's claims with your header ...", "dim")
    work = desk.folder / "build" / "try"
    result = claims.run(name, file, work, desk.tools())
    show.verdict(result, None, desk)
    sys.exit(result.name != "pass")


@main.command()
@click.pass_obj
def doctor(desk):
    """Say which tools are there, and whether exercises can run."""
    subprocess.run(["sh", desk.root / "press/setup.sh", "doctor"], check=False)
    show.say(f"Exercises are compiled with {desk.tools().compiler}.")
    writable = os.access(desk.folder, os.W_OK)
    show.say(f"my/ can be written: {'yes' if writable else 'no'}")
    free = shutil.disk_usage(desk.folder).free // bounded.MEGABYTE
    show.say(f"Space left: {free} MB; my/build takes some 100 MB.")


def run():
    """Run a verb; say in words what goes wrong."""
    show.adapt()
    try:
        main(standalone_mode=False, prog_name="./exercise")
    except (click.Abort, KeyboardInterrupt):
        show.say("\nStopped.")
        return 130
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except ComplaintError as error:
        show.say(error)
        return 2
    except verdicts.StopError as stop:
        show.verdict(stop.verdict, None, None)
        return 1
    except OSError as error:
        show.say(f"{error.strerror}: {error.filename}", "bold red")
        show.say(
            "The exercises write to the folder my/. Can you write there, "
            "and is there space left?"
        )
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(run())
