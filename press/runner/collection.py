"""The exercises: which there are, and what each says of itself.

An exercise is a folder exercises/NN-word/slug with

    exercise.toml   its description; the fields are those of `Exercise`
    starter/        what a learner begins with
    solution/       the same files, solved
    test.cpp        Catch2 tests

Its number is its place in the chapter that shows it.
"""

import hashlib
import itertools
import re
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path

from press import ROOT
from press.runner import ComplaintError

KINDS = {
    "write": "write the code of a formula",
    "formula": "write the formula of a code",
    "read": "read a figure",
    "predict": "predict an output",
    "repair": "find a mistake and repair it",
    "safe": "make it safe",
    "draw": "draw it",
    "measure": "measure it",
    "extend": "extend a program of the book",
}


class DescriptionError(ComplaintError):
    """A description that does not say what it has to."""


@dataclass
class Exercise:
    """One exercise, as its description says."""

    folder: Path
    id: str
    title: str
    kind: str
    difficulty: int
    minutes: int
    section: str
    tests: int
    task: str
    hints: list
    fails: list
    wrong: dict = field(default_factory=dict)
    plot: dict = field(default_factory=dict)
    listings: list = field(default_factory=list)
    formerly: list = field(default_factory=list)
    number: str = ""

    @property
    def chapter(self):
        """The chapter it belongs to, as NN-word."""
        return self.folder.parent.name

    @property
    def starter(self):
        """The files a learner begins with."""
        return files(self.folder / "starter")

    @property
    def solution(self):
        """The same files, solved."""
        return files(self.folder / "solution")

    @property
    def test(self):
        """The tests."""
        return self.folder / "test.cpp"

    def stamp(self):
        """Return the hash of the starter, to notice that it has changed."""
        digest = hashlib.sha256()
        for file in self.starter:
            digest.update(file.name.encode() + b"\0" + file.read_bytes())
        return digest.hexdigest()[:12]

    def page(self, root):
        """Return where its section is to be read."""
        html = root / f"build/html/chapters/{self.chapter}.html"
        if html.exists():
            anchor = re.sub(r"[^\w\s-]", "", self.section.lower())
            anchor = re.sub(r"\s+", "-", anchor.strip())
            return f"{html.relative_to(root)}#{anchor}"
        return f"chapters/{self.chapter}.md, section {self.section!r}"


def files(folder):
    """Return the files of a folder in order, without what editors leave."""
    left = re.compile(r"[.#].*|.*(~|\.bak|\.orig|\.swp)")
    there = sorted(folder.iterdir()) if folder.is_dir() else []
    return [one for one in there if one.is_file() and not left.match(one.name)]


def read(folder):
    """Read a description; complain about unknown and missing fields."""
    path = folder / "exercise.toml"
    try:
        said = tomllib.loads(path.read_text(encoding="utf-8"))
        known = {part.name for part in fields(Exercise)} - {"folder", "number"}
        if strange := sorted(set(said) - known):
            raise ValueError(f"unknown: {', '.join(strange)}")
        return Exercise(folder=folder, **said)
    except (TypeError, ValueError) as error:
        raise DescriptionError(f"{path}: {error}") from None


def shown(root):
    """Return (chapter, id) for each exercise box of the book, in order."""
    box = re.compile(r"^```\{exercise\} (\S+)", re.MULTILINE)
    return [
        (page.stem, name)
        for page in sorted(root.glob("chapters/*.md"))
        for name in box.findall(page.read_text(encoding="utf-8"))
    ]


def everything(root=ROOT):
    """Return all exercises in the order of the book, with their numbers."""
    folders = [path.parent for path in root.glob("exercises/*/*/exercise.toml")]
    place = {name: number for number, (_, name) in enumerate(shown(root))}
    found = sorted(
        map(read, folders),
        key=lambda one: (one.chapter, place.get(one.id, len(place)), one.id),
    )
    for chapter, listed in itertools.groupby(found, lambda one: one.chapter):
        for number, exercise in enumerate(listed, 1):
            exercise.number = f"{int(chapter.partition('-')[0])}.{number}"
    return found


def names(test):
    """Return the names of the tests in a file, as written."""
    text = re.sub(r'"\s*"', "", test.read_text(encoding="utf-8"))
    case = r'^(?:TEMPLATE_)?TEST_CASE\(\s*"((?:[^"\\]|\\.)*)"'
    return re.findall(case, text, re.MULTILINE)
