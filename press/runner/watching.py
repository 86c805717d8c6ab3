"""Checks an exercise whenever its files are saved."""

import select
import sys

import watchfiles

from press.runner import show

HELP = "Save to check. Type h for a hint, n for the next one, q to end; Enter."
SOLVED = "Type n for the next one, q to end; Enter."


def state(folder):
    """Return what tells one version of the files from another."""
    found = {}
    for file in folder.iterdir():
        if file.suffix in (".hpp", ".cpp", ".gp", ".tex"):
            facts = file.stat()
            found[file.name] = facts.st_mtime_ns, facts.st_size
    return found


def typed():
    """Return a word typed since the last time, or an empty string."""
    if not sys.stdin or not sys.stdin.isatty():
        return ""
    ready, _, _ = select.select([sys.stdin], [], [], 0)
    return (sys.stdin.readline().strip() or " ") if ready else ""


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

        def changed(seen=seen):
            return state(folder) != seen

        result = desk.check(exercise, changed)
        if result.name != "changed":
            show.verdict(result, exercise, desk)
            return result, seen


def offer(result):
    """Say what can be typed, where there is a keyboard."""
    if sys.stdin and sys.stdin.isatty():
        show.say(f"\n{SOLVED if result.name == 'pass' else HELP}", "dim")


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
    offer(result)
    for _ in changes(folder, poll):
        if word := typed():
            if word.startswith("q"):
                return False
            if word.startswith("n"):
                return True
            if word.startswith("h"):
                show.hint(desk, exercise)
            continue
        if result.name == "pass" and not sys.stdin.isatty():
            return False
        if state(folder) != seen:
            result, seen = checked(desk, exercise)
            offer(result)
    return False
