"""The box of an exercise, from the exercise's own description.

    ```{exercise} step-at-zero
    ```

sets number, title, difficulty, time, task, the command to type, and, folded,
the hints and the solution. In print they are unfolded, and a line says where
the solution's files are.
"""

from pathlib import Path

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from press.runner import collection

LANGUAGES = {".hpp": "cpp", ".cpp": "cpp", ".gp": "gnuplot", ".tex": "latex"}
DIFFICULTY = ("", "easy", "medium", "hard")


def fold(title, body):
    """Return a text that is folded under its title."""
    fence = ":" * 5
    return f"{fence}{{dropdown}} {title}\n\n{body.strip()}\n{fence}\n"


def solution(exercise, root):
    """Return the files that a solution changes or adds, as included code."""
    parts = []
    begun = {file.name: file.read_bytes() for file in exercise.starter}
    for file in exercise.solution:
        if file.read_bytes() == begun.get(file.name):
            continue
        path = file.relative_to(root)
        language = LANGUAGES.get(file.suffix, "text")
        parts.append(
            f"```{{literalinclude}} /{path}\n:language: {language}\n```\n"
        )
    return "\n".join(parts)


def text(exercise, root):
    """Return the body of a box, as a chapter would write it."""
    kind = collection.KINDS[exercise.kind]
    facts = (
        f"{DIFFICULTY[exercise.difficulty].capitalize()}, about "
        f"{exercise.minutes} minutes: {kind}."
    )
    command = f"```sh\n./exercise start {exercise.id}\n```\n"
    hints = [
        fold(f"Hint {number}", hint)
        for number, hint in enumerate(exercise.hints, 1)
    ]
    folder = exercise.folder.relative_to(root)
    answer = fold("Solution", solution(exercise, root))
    where = f":::{{container}} printed\nThe solution is in `{folder}`.\n:::\n"
    parts = [f"*{facts}*", exercise.task.strip(), command, *hints, answer]
    return "\n\n".join([*parts, where])


class Box(SphinxDirective):
    """The directive: sets one exercise."""

    required_arguments = 1

    def run(self):
        """Return the box, or an error that names the exercises there are."""
        root, name = Path(self.env.srcdir), self.arguments[0]
        listed = collection.everything(root)
        found = [one for one in listed if one.id == name]
        if not found:
            known = ", ".join(one.id for one in listed)
            raise self.error(f"exercise {name!r}: there are only: {known}")
        [exercise] = found
        description = exercise.folder / "exercise.toml"
        files = (description, *exercise.starter, *exercise.solution)
        for file in files:
            self.env.note_dependency(str(file))
        box = nodes.admonition(classes=["exercise"], added=True)
        box["ids"] = [f"exercise-{exercise.id}"]
        heading = f"Exercise {exercise.number}: {exercise.title}"
        box += nodes.title("", heading)
        box += self.parse_text_to_nodes(text(exercise, root))
        self.set_source_info(box)
        return [box]


def setup(app):
    """Register the directive."""
    app.add_directive("exercise", Box)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
