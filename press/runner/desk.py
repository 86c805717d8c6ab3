"""The learner's desk: everything the runner writes is in my/.

my/ID/              the learner's copy of an exercise
my/progress.txt     what was done
my/kept/            what a reset has put aside
my/build/           made by the runner; may be deleted at any time
"""

import difflib
import os
import shutil
from datetime import date
from pathlib import Path

from press import ROOT
from press.runner import ComplaintError, collection, compiler
from press.runner.check import check
from press.runner.progress import Progress


class Desk:
    """The exercises of the book, and a learner's copies of them."""

    def __init__(self, root=ROOT):
        """Look at what is there; give renamed exercises their new name."""
        self.root, self.folder = root, root / "my"
        self.exercises = collection.everything(root)
        self.progress = Progress(self.folder / "progress.txt")
        notes = self.progress.notes
        for exercise in self.exercises:
            for old in exercise.formerly:
                if old in notes and exercise.id not in notes:
                    notes[exercise.id] = notes.pop(old)
                before = self.folder / old
                if before.is_dir() and not self.copy(exercise).exists():
                    before.rename(self.copy(exercise))

    def copy(self, exercise):
        """Return the folder of a learner's copy."""
        return self.folder / exercise.id

    def started(self, exercise):
        """Tell whether there is a copy."""
        return self.copy(exercise).is_dir()

    def passed(self, exercise):
        """Tell whether it has been solved."""
        return bool(self.progress.get(exercise.id, "passed"))

    def current(self):
        """Return the exercise that was started last, or None."""
        name = self.progress.get("now", "on")
        for exercise in self.exercises:
            if name in (exercise.id, *exercise.formerly):
                return exercise
        return None

    def chosen(self, name, following=False):
        """Return the exercise of a name or number, or the current one.

        With `following`, the next one where none is current, or None.
        """
        if not name:
            current = self.current()
            if current is None and not following:
                raise ComplaintError(
                    "No exercise has been started. Type ./exercise next"
                )
            return current or self.following()
        for exercise in self.exercises:
            if name in (exercise.id, exercise.number, *exercise.formerly):
                return exercise
        known = [exercise.id for exercise in self.exercises]
        close = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
        hint = f" Did you mean {close[0]}?" if close else ""
        raise ComplaintError(
            f"There is no exercise {name}.{hint} ./exercise list shows all."
        )

    def following(self):
        """Return the first exercise that is not solved, after the current."""
        current = self.current()
        place = self.exercises.index(current) + 1 if current else 0
        order = self.exercises[place:] + self.exercises[:place]
        return next((one for one in order if not self.passed(one)), None)

    def start(self, exercise):
        """Copy the starter if there is no copy yet; tell whether it did."""
        target = self.copy(exercise)
        new = not os.path.lexists(target)
        if new:
            part = self.folder / "build" / "copy"
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir(parents=True)
            for file in exercise.starter:
                shutil.copyfile(file, part / file.name)
            part.rename(target)
            self.progress.note(exercise.id, starter=exercise.stamp())
        self.progress.note("now", on=exercise.id)
        return new

    def reset(self, exercise):
        """Put a copy aside and begin again; return where the old one is."""
        target, kept = self.copy(exercise), None
        if os.path.lexists(target):
            aside = self.folder / "kept"
            aside.mkdir(parents=True, exist_ok=True)
            number = 1 + sum(1 for _ in aside.glob(f"{exercise.id}.*"))
            kept = aside / f"{exercise.id}.{number}"
            target.rename(kept)
        for what in ("passed", "hints", "starter"):
            self.progress.notes.get(exercise.id, {}).pop(what, None)
        self.start(exercise)
        return kept

    def changed_upstream(self, exercise):
        """Tell whether the book's starter is another one by now."""
        noted = self.progress.get(exercise.id, "starter")
        return bool(noted) and noted != exercise.stamp()

    def tools(self):
        """Return the compiler and Catch2, and tell editors of them."""
        made = compiler.tools(self.folder / "build" / "tools")
        begun = filter(self.started, self.exercises)
        copies = [(exercise, self.copy(exercise)) for exercise in begun]
        compiler.database(self.folder / "compile_commands.json", made, copies)
        return made

    def check(self, exercise, changed=None):
        """Check a copy, begun if need be, and note what came of it."""
        if not self.started(exercise):
            self.start(exercise)
        work = self.folder / "build" / "work" / exercise.id
        result = check(
            exercise, self.copy(exercise), work, self.tools(), changed=changed
        )
        if result.name == "pass" and not self.passed(exercise):
            self.progress.note(exercise.id, passed=date.today().isoformat())
        return result

    def difference(self, exercise):
        """Return the lines in which a copy differs from the starter."""
        lines = []
        for file in exercise.starter:
            mine = self.copy(exercise) / file.name
            if mine.is_file():
                here = f"starter/{file.name}"
                pair = read(file), read(mine), here, short(mine)
                lines += difflib.unified_diff(*pair)
        return lines


def read(file):
    """Return the lines of a file, whatever is in it."""
    text = file.read_text(encoding="utf-8-sig", errors="replace")
    return [f"{line}\n" for line in text.splitlines()]


def short(path):
    """Return a path as a learner would type it."""
    path = Path(path)
    return os.path.relpath(path, ROOT) if path.is_relative_to(ROOT) else path
