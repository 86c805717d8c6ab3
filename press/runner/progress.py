"""What a learner has done, in one plain file: my/progress.txt.

A line for each exercise: its id, then words of the form name=value. Lines and
words that mean nothing here are kept as they are, so that an older or a newer
version of the book, or a damaged file, loses nothing.
"""

import os
import re

HEAD = "# Progress in the exercises, one to a line; see ./exercise progress"
LINE = re.compile(r"^([a-z0-9][a-z0-9-]*)((?:\s+\S+)*)\s*$")


class Progress:
    """The notes of all exercises."""

    def __init__(self, path):
        """Read them, as far as they can be read."""
        self.path = path
        self.notes = {}
        self.strange = []
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            text = ""
        for line in text.splitlines():
            found = LINE.match(line)
            if found:
                words = (word.partition("=") for word in found[2].split())
                notes = {name: value for name, _, value in words}
                self.notes.setdefault(found[1], {}).update(notes)
            elif line.strip() and not line.startswith("#"):
                self.strange.append(line)

    def rename(self, exercises):
        """Carry over what is noted under an exercise's former ids."""
        for exercise in exercises:
            for old in exercise.formerly:
                if old in self.notes and exercise.id not in self.notes:
                    self.notes[exercise.id] = self.notes.pop(old)

    def get(self, name, what, otherwise=""):
        """Return one note of an exercise."""
        return self.notes.get(name, {}).get(what, otherwise)

    def count(self, name, what):
        """Return a note that is a number; 0 if it is none."""
        text = self.get(name, what, "0")
        return int(text) if text.isdecimal() and len(text) < 6 else 0

    def note(self, name, **what):
        """Note something; None takes a note away."""
        notes = self.notes.setdefault(name, {})
        for key, value in what.items():
            if value is None:
                notes.pop(key, None)
            else:
                notes[key] = str(value)
        self.save()

    def save(self):
        """Write all notes: the whole file or none of it."""
        lines = [HEAD, *self.strange]
        for name, notes in self.notes.items():
            words = (
                f"{key}={value}".rstrip("=") for key, value in notes.items()
            )
            lines.append(" ".join([name, *words]))
        self.path.parent.mkdir(parents=True, exist_ok=True)
        part = self.path.with_name(self.path.name + ".part")
        with part.open("w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
            file.flush()
            os.fsync(file.fileno())
        part.replace(self.path)
