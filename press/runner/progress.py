"""What a learner has done, in one plain file: my/progress.txt.

A line for each exercise: its id, then words of the form name=value. Lines and
words that mean nothing here are kept as they are, so that an older or a newer
version of the book, or a damaged file, loses nothing.
"""

import contextlib
import os
import re

HEAD = "# Progress in the exercises, one to a line; see ./exercise progress"
LINE = re.compile(r"^([a-z0-9][a-z0-9-]*)((?:\s+\S+)*)\s*$")


class Progress:
    """The notes of all exercises."""

    def __init__(self, path):
        """Read them, as far as they can be read."""
        self.path, self.notes, self.strange = path, {}, []
        text = ""
        with contextlib.suppress(OSError):
            text = path.read_text(encoding="utf-8", errors="replace")
        for line in text.splitlines():
            if found := LINE.match(line):
                words = (word.partition("=") for word in found[2].split())
                notes = {name: value for name, _, value in words}
                self.notes.setdefault(found[1], {}).update(notes)
            elif line.strip() and not line.startswith("#"):
                self.strange.append(line)

    def get(self, name, what):
        """Return one note of an exercise, or an empty string."""
        return self.notes.get(name, {}).get(what, "")

    def hints(self, name):
        """Return how many hints of an exercise have been shown."""
        text = self.get(name, "hints")
        return int(text) if re.fullmatch(r"[0-9]{1,5}", text) else 0

    def note(self, name, **what):
        """Note something, or take a note away: the whole file or nothing."""
        notes = self.notes.setdefault(name, {})
        notes.update((key, str(value)) for key, value in what.items())
        lines = [HEAD, *self.strange]
        for each, said in self.notes.items():
            words = (f"{key}={said[key]}".rstrip("=") for key in said)
            lines.append(" ".join([each, *words]))
        self.path.parent.mkdir(parents=True, exist_ok=True)
        part = self.path.with_name(self.path.name + ".part")
        try:
            with part.open("w", encoding="utf-8") as file:
                file.write("\n".join(lines) + "\n")
                file.flush()
                os.fsync(file.fileno())
            part.replace(self.path)
        finally:
            part.unlink(missing_ok=True)
