"""Exercises whose description, files and place in the book do not agree."""

import re

from press import edits
from press.formulas import chapters
from press.formulas.grammar import read
from press.formulas.house import FormulaError
from press.guards import hear
from press.runner import collection, verdicts

PARTS = {"exercise.toml", "test.cpp", "starter", "solution"}
LONG = 8


def described(exercise, known):
    """Yield what is wrong with the fields of a description."""
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", exercise.id):
        yield f"the id {exercise.id!r} is not of the form word-word"
    if exercise.kind not in collection.KINDS:
        yield f"kind {exercise.kind!r} is none of {sorted(collection.KINDS)}"
    if exercise.difficulty not in (1, 2, 3):
        yield "difficulty is 1, 2 or 3"
    if not 1 <= exercise.minutes <= 240:
        yield "minutes lies between 1 and 240"
    if len(exercise.hints) < 2:
        yield "an exercise has at least two hints"
    if len(exercise.wrong) < 2:
        yield "an exercise has at least two known-wrong answers"
    names = collection.names(exercise.test)
    if len(names) != exercise.tests or len(set(names)) != len(names):
        yield f"tests = {exercise.tests}, but test.cpp has {len(names)}"
    if not exercise.fails:
        yield "fails names no test; does the starter pass?"
    for name in exercise.fails:
        if name not in names:
            yield f"fails: test.cpp has no test {name!r}"
    for wrong, facts in exercise.wrong.items():
        name = facts.get("refused_by")
        if name not in names and name not in verdicts.HEADS:
            yield f"wrong.{wrong}: test.cpp has no test {name!r}"
    for other in exercise.formerly:
        if other in known:
            yield f"formerly: {other} is the id of another exercise"


def filed(exercise):
    """Yield what is wrong with the files."""
    names = {file.name for file in exercise.starter}
    if not names:
        yield "starter/ holds no file"
    if names != {file.name for file in exercise.solution}:
        yield "starter/ and solution/ do not hold the same files"
    there = {path.name for path in exercise.folder.iterdir()}
    if strange := sorted(there - PARTS):
        yield f"holds {', '.join(strange)}, which nothing reads"
    for wrong, said in exercise.wrong.items():
        try:
            answer = edits.made(said, exercise.folder / "solution")
        except edits.EditError as error:
            yield f"wrong.{wrong}: {error}"
            continue
        for path, (text, mistaken) in answer.items():
            if text is None:
                yield f"wrong.{wrong}: solution/ has no {path.name}"
            elif text == mistaken:
                yield f"wrong.{wrong} changes nothing in {path.name}"
    before = [file.read_text(encoding="utf-8") for file in exercise.starter]
    after = [file.read_text(encoding="utf-8") for file in exercise.solution]
    if before == after:
        yield "the starter is the solution"


def squeezed(text):
    """Return a text without spaces."""
    return re.sub(r"\s+", "", text)


def given_away(exercise):
    """Yield what the hints tell that they should not."""
    told = squeezed("".join([exercise.task, *exercise.hints]))
    begun = {
        squeezed(line)
        for file in exercise.starter
        for line in file.read_text(encoding="utf-8").splitlines()
    }
    for file in exercise.solution:
        for line in file.read_text(encoding="utf-8").splitlines():
            short = squeezed(line)
            kept = re.sub(r"^return|^.*?=|;$", "", short)
            new = short not in begun and not line.lstrip().startswith("/")
            if new and len(kept) >= LONG and kept in told:
                yield f"a hint contains the solution: {line.strip()}"
    for hint in exercise.hints:
        if re.search(r"\bline \d", hint):
            yield "a hint names a line by its number, which will change"


def written(exercise):
    """Yield what is wrong with the formulas in task and hints."""
    for text in (exercise.task, *exercise.hints):
        for formula in chapters.read(text, "exercise.toml"):
            try:
                read(formula.latex)
            except FormulaError as error:
                yield f"${formula.latex}$: {error}"


def placed(exercise, boxes, text):
    """Yield what is wrong with the place of an exercise in the book."""
    where = [chapter for chapter, name in boxes if name == exercise.id]
    if where != [exercise.chapter]:
        yield (
            f"is shown in {', '.join(where) or 'no chapter'}; show it once, in "
            f"chapters/{exercise.chapter}.md: ```{{exercise}} {exercise.id}"
        )
    heading = rf"^#+ {re.escape(exercise.section)}$"
    if not re.search(heading, text, re.MULTILINE):
        yield f"the chapter has no section {exercise.section!r}"


def files(root):
    """Yield what is wrong with an exercise, and where it is shown."""
    try:
        exercises = collection.everything(root)
    except collection.DescriptionError as error:
        place, _, what = str(error).partition(": ")
        yield place, what
        return
    boxes = collection.shown(root)
    known = [exercise.id for exercise in exercises]
    for name in sorted({name for name in known if known.count(name) > 1}):
        yield "exercises", f"two exercises have the id {name}."
    for exercise in exercises:
        chapter = root / "chapters" / f"{exercise.chapter}.md"
        there = chapter.is_file()
        text = chapter.read_text(encoding="utf-8") if there else ""
        for what in (
            *described(exercise, known),
            *filed(exercise),
            *given_away(exercise),
            *written(exercise),
            *placed(exercise, boxes, text),
        ):
            yield f"{exercise.folder.relative_to(root)}", f"{what}."
    for chapter, name in boxes:
        if name not in known:
            yield f"chapters/{chapter}.md", f"there is no exercise {name}."


def setup(app):
    """Read the exercises when all pages are there."""
    return hear(app, __name__, files=files)
