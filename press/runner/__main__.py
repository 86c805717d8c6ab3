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

from press.runner import (
    bounded,
    collection,
    compiler,
    plot,
    show,
    trial,
    verdict,
    watching,
)
from press.runner.desk import ComplaintError, Desk


class Verbs(click.Group):
    """The verbs, in the order in which a learner meets them."""

    def list_commands(self, context):
        """Return the verbs as they stand below."""
        return list(self.commands)


@click.group(cls=Verbs, invoke_without_command=True, help=__doc__)
@click.pass_context
def main(context):
    """Without a verb, say where the learner is."""
    if context.invoked_subcommand is None:
        desk = Desk()
        show.progress(desk)
        current = desk.current()
        if current and not desk.passed(current):
            show.say(f"Go on with {current.id}:  ./exercise check")
        else:
            show.say("Begin the next one:  ./exercise next")
        show.say("All verbs:  ./exercise --help")


argument = click.argument("name", required=False, metavar="[ID]")


@main.command("list")
def listing():
    """Show all exercises, and which are solved."""
    show.listing(Desk())


@main.command()
@click.argument("name", required=False, metavar="[ID]")
def start(name):
    """Copy an exercise to my/ID and say what it asks for."""
    desk = Desk()
    exercise = desk.find(name) if name else desk.current() or desk.following()
    begin(desk, exercise)


def begin(desk, exercise):
    """Start an exercise."""
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


@main.command()
@argument
def check(name):
    """Compile and test your copy."""
    desk = Desk()
    exercise = desk.chosen(name)
    if not desk.started(exercise):
        desk.start(exercise)
    result = desk.check(exercise)
    show.verdict(result, exercise, desk)
    sys.exit(result.name != "pass")


@main.command()
@argument
@click.option(
    "--poll",
    is_flag=True,
    help="Look at the files ten times a "
    "second, where the system does not report changes.",
)
def watch(name, poll):
    """Check your copy at every save."""
    desk = Desk()
    exercise = desk.find(name) if name else desk.current() or desk.following()
    watching.watch(desk, exercise, poll)


@main.command()
@argument
def hint(name):
    """Show one more hint."""
    desk = Desk()
    show.hint(desk, desk.chosen(name))


@main.command()
@argument
def diff(name):
    """Show what you have changed in the starter."""
    desk = Desk()
    exercise = desk.chosen(name)
    show.code("".join(desk.difference(exercise)) or "No difference.", "diff")


@main.command()
@argument
@click.option("--give-up", is_flag=True, help="Also if yours does not pass.")
def solution(name, give_up):
    """Show a solution, once yours passes."""
    desk = Desk()
    exercise = desk.chosen(name)
    if not desk.passed(exercise) and not give_up:
        raise ComplaintError(
            "Yours does not pass yet. There are hints: ./exercise hint. To "
            "see the solution now: ./exercise solution --give-up"
        )
    for file in exercise.solution:
        show.say(str(file.relative_to(desk.root)), "bold")
        show.code(file.read_text(encoding="utf-8"), file.suffix[1:])


@main.command()
@click.argument("name", required=False, metavar="[ID]")
@click.option("--all", "everything", is_flag=True, help="All exercises.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def reset(name, everything, yes):
    """Begin again; what you wrote is kept in my/kept."""
    desk = Desk()
    chosen = (
        [desk.chosen(name)]
        if not everything
        else [one for one in desk.exercises if desk.started(one)]
    )
    names = ", ".join(one.id for one in chosen)
    if not yes and not click.confirm(f"Begin again with {names}?"):
        show.say("Nothing was changed.")
        return
    for exercise in chosen:
        kept = desk.reset(exercise)
        where = (
            f" What you wrote is in {kept.relative_to(desk.root)}."
            if kept
            else ""
        )
        show.say(f"{exercise.id} is as it was at first.{where}")


@main.command("next")
def following():
    """Start the next exercise that is not solved."""
    desk = Desk()
    begin(desk, desk.following())


@main.command()
def progress():
    """Show how much is solved."""
    show.progress(Desk())


@main.command("plot")
@argument
def plotted(name):
    """Draw your curve over that of the solution."""
    desk = Desk()
    exercise = desk.chosen(name)
    if not (
        exercise.plot or any(file.suffix == ".gp" for file in exercise.starter)
    ):
        raise ComplaintError(f"{exercise.id} has no curve to draw.")
    if not desk.started(exercise):
        desk.start(exercise)
    work = desk.folder / "build" / "plot"
    pictures, trouble = plot.draw(
        exercise, desk.copy(exercise), work, desk.tools()
    )
    for file, text in pictures:
        print(text)
        show.say(f"Drawn in {file.relative_to(desk.root)}")
    if trouble:
        show.say("Your own curve is not there yet:", "yellow")
        show.verdict(trouble, None, desk)


@main.command("try")
@click.argument("name")
@click.argument("file", type=click.Path())
def attempt(name, file):
    """Run a chapter's own claims on a header of yours.

    NAME is a header of the book, as sigmoid; FILE is yours. It has to define
    the same function in the same namespace.
    """
    desk = Desk()
    if not Path(file).is_file():
        raise ComplaintError(f"There is no file {file}.")
    show.say("Compiling the chapter's claims with your header ...", "dim")
    work = desk.folder / "build" / "try"
    result = trial.run(name, file, work, desk.tools())
    show.verdict(result, None, desk)
    sys.exit(result.name != "pass")


@main.command()
def doctor():
    """Say which tools are there, and whether exercises can run."""
    desk = Desk()
    subprocess.run(["sh", desk.root / "press/setup.sh", "doctor"], check=False)
    tools = desk.tools()
    show.say(f"Exercises are compiled with {tools.compiler}.")
    writable = os.access(desk.folder, os.W_OK)
    show.say(f"my/ can be written: {'yes' if writable else 'no'}")
    free = shutil.disk_usage(desk.folder).free // bounded.MEGABYTE
    show.say(f"Space left: {free} MB; my/build takes some 100 MB.")


def run():
    """Run a verb; say in words what goes wrong."""
    try:
        main(standalone_mode=False, prog_name="./exercise")
    except (click.Abort, KeyboardInterrupt):
        show.say("\nStopped.")
        return 130
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (ComplaintError, compiler.SetupError) as error:
        show.say(error)
        return 2
    except collection.DescriptionError as error:
        show.say(f"A description of the book is broken: {error}")
        return 2
    except verdict.StopError as stop:
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
