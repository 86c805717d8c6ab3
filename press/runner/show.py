"""Writes to the learner's terminal."""

import codecs
import re
import sys

from rich.console import Console
from rich.markdown import Markdown
from rich.markup import escape
from rich.syntax import Syntax
from rich.table import Table

from press import ROOT
from press.runner.collection import KINDS
from press.runner.desk import short

console = Console(highlight=False)
# What stands for a character that a terminal lacks.
PLAIN = dict(zip("●○█░✓…“”·", '*-#.x~"".', strict=True))
STYLES = {"pass": "bold green", "not started": "bold yellow"}


def adapt():
    """Let every terminal print what it can, and something else for the rest."""

    def plainer(error):
        """Return what stands for the characters of an error."""
        lacking = error.object[error.start : error.end]
        return "".join(PLAIN.get(one, "?") for one in lacking), error.end

    codecs.register_error("plainer", plainer)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="plainer")


def difficulty(exercise):
    """Return the difficulty as dots."""
    return "●" * exercise.difficulty + "○" * (3 - exercise.difficulty)


def plain(text):
    """Turn the book's Markdown into what a terminal shows: formulas as code."""
    for kind, words in (("fig", "the figure"), ("eq", "the equation")):
        there = rf"\{{\w+\}}`{kind}-([\w-]+)`"
        text = re.sub(there, rf"{words} *\1* of the chapter", text)
    text = re.sub(r"\{[\w:]+\}`([^`<]+?)\s*(?:<[^>]*>)?`", r"*\1*", text)
    text = re.sub(r"\\[,;]", "", text)
    text = re.sub(r"\$\$(.+?)\$\$", r"\n    \1\n", text, flags=re.DOTALL)
    return re.sub(r"\$(.+?)\$", r"`\1`", text, flags=re.DOTALL)


def say(text, style=None):
    """Print a line, with nothing in it read as markup."""
    console.print(escape(str(text)), style=style, soft_wrap=True)


def prose(text):
    """Print a text of the book."""
    console.print(Markdown(plain(text)))


def code(text, language):
    """Print code."""
    console.print(Syntax(text, language, word_wrap=True))


def task(exercise, desk):
    """Print what an exercise asks for, and what to type next."""
    heading = f"[bold]{exercise.number}  {escape(exercise.title)}[/]"
    console.rule(f"{heading}  {difficulty(exercise)}", align="left")
    say(
        f"{exercise.id} · {exercise.minutes} minutes · "
        f"{KINDS[exercise.kind]}\nIn the book: {exercise.page(ROOT)}\n",
        "dim",
    )
    prose(exercise.task)
    say("")
    for file in exercise.starter:
        say(f"Edit   {short(desk.copy(exercise) / file.name)}")
    say("Check  ./exercise check    (or, at every save, ./exercise watch)")
    say("Stuck? ./exercise hint")


def hint(desk, exercise):
    """Show one more hint than last time."""
    total = len(exercise.hints)
    seen = min(desk.progress.hints(exercise.id) + 1, total)
    desk.progress.note(exercise.id, hints=seen)
    for number, text in enumerate(exercise.hints[:seen], 1):
        say(f"Hint {number} of {total}", "bold")
        prose(text)
    if seen == total:
        say("That is the last one. The answer: ./exercise solution --give-up")


def verdict(result, exercise, desk):
    """Print a verdict, and what to do next."""
    say(f"\n{result.head}", STYLES.get(result.name, "bold red"))
    for line in result.details:
        say(f"  {line}")
    if result.code:
        code(result.code, "cpp")
    if result.advice:
        say(f"  {result.advice}", "italic")
    own = r"[\w-]+\.[ch]pp:\d+:\d+: warning: .*"
    if warnings := re.findall(own, result.warnings):
        say("\nThe compiler warns, which does not count here:", "yellow")
        say("\n".join(dict.fromkeys(warnings[:5])))
    if exercise and result.name == "pass":
        say("\nNext: ./exercise next    Compare: ./exercise solution")
    elif exercise and result.name != "changed":
        left = len(exercise.hints) - desk.progress.hints(exercise.id)
        more = f"./exercise hint ({left} left)" if left > 0 else ""
        say(f"\nRead: {exercise.page(ROOT)}   {more}", "dim")


def listing(desk):
    """Print all exercises and how far they are."""
    table = Table("", "no.", "id", "title", "", "min", box=None, padding=(0, 1))
    now = desk.current()
    for exercise in desk.exercises:
        begun = "[yellow]…[/]" if desk.started(exercise) else ""
        table.add_row(
            "[green]✓[/]" if desk.passed(exercise) else begun,
            exercise.number,
            exercise.id,
            escape(exercise.title),
            difficulty(exercise),
            str(exercise.minutes),
            style="bold" if exercise is now else None,
        )
    console.print(table)


def progress(desk):
    """Print how much of each chapter is solved."""
    chapters = {}
    for exercise in desk.exercises:
        chapters.setdefault(exercise.chapter, []).append(desk.passed(exercise))
    for chapter, passed in chapters.items():
        done, total = sum(passed), len(passed)
        bar = "█" * done + "░" * (total - done)
        say(f"{chapter:12} {bar} {done} of {total}")
    done = sum(map(desk.passed, desk.exercises))
    say(f"\n{done} of {len(desk.exercises)} exercises are solved.")
