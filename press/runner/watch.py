"""Checks an exercise whenever its files are saved."""

import contextlib
import select
import sys

import watchfiles

from press.runner import collection, show

HELP = "Save to check. Type h for a hint, n for the next one, q to end; Enter."
SOLVED = "Type n for the next one, q to end; Enter."


def state(folder):
    """Return what tells one version of the learner's files from another."""
    found = {}
    for file in collection.files(folder):
        if file.suffix in (".hpp", ".cpp", ".gp", ".tex"):
            # It may be gone by now: editors save by renaming.
            with contextlib.suppress(OSError):
                facts = file.stat()
                found[file.name] = facts.st_mtime_ns, facts.st_size
    return found


def typed():
    """Return the first letter of a line typed since, or an empty string."""
    if not sys.stdin or not sys.stdin.isatty():
        return ""
    ready, _, _ = select.select([sys.stdin], [], [], 0)
    return (sys.stdin.readline().strip() or " ")[0] if ready else ""


def changes(folder, poll):
    """Yield at every change, and every few tenths of a second."""
    settings = {"rust_timeout": 300, "yield_on_timeout": True, "debounce": 100}
    settings |= {"step": 30, "recursive": False, "raise_interrupt": True}
    try:
        yield from watchfiles.watch(folder, force_polling=poll, **settings)
    except (OSError, RuntimeError):
        # The system has no more watches to give, or none at all.
        yield from watchfiles.watch(folder, force_polling=True, **settings)


def checked(desk, exercise):
    """Check until the files stay as they are; return (verdict, state)."""
    folder = desk.copy(exercise)
    while True:
        seen = state(folder)
        result = desk.check(exercise, lambda seen=seen: state(folder) != seen)
        if result.name != "changed":
            break
    show.verdict(result, exercise, desk)
    if sys.stdin and sys.stdin.isatty():
        show.say(f"\n{SOLVED if result.name == 'pass' else HELP}", "dim")
    return result, seen


def watch(desk, exercise, poll=False):
    """Check at every save until the exercise passes; then wait."""
    while exercise:
        desk.start(exercise)
        show.task(exercise, desk)
        if not until_passed(desk, exercise, poll):
            return
        exercise = desk.following()
    show.say("Every exercise is solved.", "bold green")


def until_passed(desk, exercise, poll):
    """Check one exercise at every save; tell whether to go on to the next."""
    folder = desk.copy(exercise)
    result, seen = checked(desk, exercise)
    for _ in changes(folder, poll):
        letter = typed()
        if letter == "h":
            show.hint(desk, exercise)
        elif letter in ("q", "n"):
            return letter == "n"
        elif result.name == "pass" and not sys.stdin.isatty():
            return False
        elif not letter and state(folder) != seen:
            result, seen = checked(desk, exercise)
    return False
