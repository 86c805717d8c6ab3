"""Writes to the learner's terminal."""

import re

from rich.console import Console
from rich.markdown import Markdown
from rich.markup import escape
from rich.syntax import Syntax
from rich.table import Table

from press import ROOT
from press.runner.collection import KINDS
from press.runner.desk import short

console = Console(highlight=False)
STARS = "●○"


def difficulty(exercise):
    """Return the difficulty as dots."""
    full, empty = STARS
    return full * exercise.difficulty + empty * (3 - exercise.difficulty)


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


def task(exercise, desk):
    """Print what an exercise asks for, and what to type next."""
    console.rule(
        f"[bold]{exercise.number}  {escape(exercise.title)}[/]  "
        f"{difficulty(exercise)}",
        align="left",
    )
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
    seen = desk.progress.count(exercise.id, "hints")
    total = len(exercise.hints)
    if seen < total:
        seen += 1
        desk.progress.note(exercise.id, hints=seen)
    for number in range(1, seen + 1):
        say(f"Hint {number} of {total}", "bold")
        prose(exercise.hints[number - 1])
    if seen == total:
        say("That is the last one. The answer: ./exercise solution --give-up")


def verdict(result, exercise, desk):
    """Print a verdict, and what to do next."""
    style = {"pass": "bold green", "not started": "bold yellow"}
    say(f"\n{result.head}", style.get(result.name, "bold red"))
    for line in result.details:
        say(f"  {line}")
    if result.code:
        console.print(Syntax(result.code, "cpp", word_wrap=True))
    if result.advice:
        say(f"  {result.advice}", "italic")
    own = r"[\w-]+\.[ch]pp:\d+:\d+: warning: .*"
    if warnings := re.findall(own, result.warnings):
        say("\nThe compiler warns, which does not count here:", "yellow")
        say("\n".join(dict.fromkeys(warnings[:5])))
    if exercise is None:
        return
    if result.name == "pass":
        say("\nNext: ./exercise next    Compare: ./exercise solution")
    elif result.name != "changed":
        seen = desk.progress.count(exercise.id, "hints")
        left = len(exercise.hints) - seen
        hint = f"./exercise hint ({left} left)" if left > 0 else ""
        say(f"\nRead: {exercise.page(ROOT)}   {hint}", "dim")


def listing(desk):
    """Print all exercises and how far they are."""
    table = Table(box=None, padding=(0, 1))
    for column in ("", "no.", "id", "title", "", "min"):
        table.add_column(column)
    now = desk.current()
    for exercise in desk.exercises:
        mark = "[green]✓[/]" if desk.passed(exercise) else ""
        if not mark and desk.started(exercise):
            mark = "[yellow]…[/]"
        style = "bold" if exercise is now else None
        table.add_row(
            mark,
            exercise.number,
            exercise.id,
            escape(exercise.title),
            difficulty(exercise),
            str(exercise.minutes),
            style=style,
        )
    console.print(table)


def progress(desk):
    """Print how much of each chapter is solved."""
    chapters = {}
    for exercise in desk.exercises:
        chapters.setdefault(exercise.chapter, []).append(exercise)
    for chapter, listed in chapters.items():
        done = sum(map(desk.passed, listed))
        bar = "█" * done + "░" * (len(listed) - done)
        say(f"{chapter:12} {bar} {done} of {len(listed)}")
    total = sum(map(desk.passed, desk.exercises))
    say(f"\n{total} of {len(desk.exercises)} exercises are solved.")


def code(text, language):
    """Print code."""
    console.print(Syntax(text, language, word_wrap=True))
