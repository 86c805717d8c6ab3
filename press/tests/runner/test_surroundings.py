"""Whatever lies about, is set or is lacking, no exercise ends in a trace."""

import contextlib
import errno
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from model import RIGHT

from press import ROOT, bounded
from press.runner import collection, desk, progress, show, watch, workshop
from press.runner.check import check

TEXT = "int x;\n"


@pytest.fixture
def solved(tools, tmp_path):
    """Return a function that checks a solution of the book, changed."""
    exercises = {one.id: one for one in collection.everything(ROOT)}

    def run(name, change):
        exercise, mine = exercises[name], tmp_path / "mine"
        shutil.copytree(exercise.folder / "solution", mine)
        for file in exercise.starter:
            change(mine / file.name)
        return check(exercise, mine, tmp_path / "work", tools)

    return run


def windows(file):
    """Write a file as Windows' editors may: a mark, CRLF, no end of line."""
    text = file.read_text().rstrip("\n")
    file.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())


@pytest.mark.parametrize("name", ["sigmoid-tangent", "step-gate-lines"])
def test_line_ends_marks_and_a_missing_end_do_not_count(name, solved):
    result = solved(name, windows)
    assert result.name == "pass", [*result.details, result.code]


def folder(file):
    """Put a folder in a file's place."""
    file.unlink()
    file.mkdir()


def link(file):
    """Put a link to nothing in a file's place."""
    file.unlink()
    file.symlink_to("nowhere")


NO_FILES = {
    "UTF-16": (lambda file: file.write_text("\ufefff(x) = 1", "utf-16"), "8."),
    "bytes": (lambda file: file.write_bytes(bytes(range(256))), "UTF-8."),
    "a folder": (folder, "is a folder"),
    "a broken link": (link, "is not there"),
    "nothing": (Path.unlink, "brings it back"),
}


@pytest.mark.parametrize("name", ["sigmoid-tangent", "step-gate-lines"])
@pytest.mark.parametrize("kind", NO_FILES)
def test_what_is_no_text_file_is_named(kind, name, solved):
    change, said = NO_FILES[kind]
    result = solved(name, change)
    assert result.name == "missing"
    assert said in result.details[0]


def litter(mine):
    """Leave beside a learner's files what editors and systems leave."""
    for file in list(mine.iterdir()):
        (mine / f".#{file.name}").symlink_to("someone@somewhere.1:2")
        for left in (
            f"#{file.name}#",
            f"{file.name}~",
            f".{file.name}.swp",
            f"{file.name}.bak",
            f".{file.name}",
            f"old~{file.suffix}",
            f"a copy{file.suffix}",
        ):
            (mine / left).write_bytes(b"\xff no program")
    (mine / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
    (mine / "old.cpp").mkdir()
    (mine / "lost.gp").symlink_to("nowhere")
    (mine / "__pycache__").mkdir()


def test_what_editors_leave_is_neither_read_compiled_nor_drawn(tools, tmp_path):
    [exercise] = [
        one
        for one in collection.everything(ROOT)
        if one.id == "sigmoid-tangent"
    ]
    mine = tmp_path / "mine"
    shutil.copytree(exercise.folder / "solution", mine)
    litter(mine)
    result = check(exercise, mine, tmp_path / "work", tools)
    assert result.name == "pass", [*result.details, result.code]


def test_what_editors_leave_is_not_taken_for_a_change(book):
    table = desk.Desk(book)
    table.start(table.exercises[0])
    mine = book / "my/model-answer"
    before = watch.state(mine)
    assert list(before) == ["answer.hpp"]
    (mine / ".#answer.hpp").symlink_to("someone@somewhere.1:2")
    (mine / "answer.hpp~").write_text(TEXT)
    (mine / "lost.hpp").symlink_to("nowhere")
    assert watch.state(mine) == before


def test_what_editors_leave_in_the_book_is_no_part_of_an_exercise(book):
    starter = book / "exercises/01-model/answer/starter"
    litter(starter)
    (starter / "a copy.hpp").unlink()
    (starter / "old~.hpp").unlink()
    [exercise] = collection.everything(book)
    assert [file.name for file in exercise.starter] == ["answer.hpp"]


def test_a_full_disk_is_said_as_such(book, tools, monkeypatch):
    [exercise] = collection.everything(book)
    usage = shutil.disk_usage(book)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    mine = exercise.folder / "starter"
    with pytest.raises(OSError, match="No space left") as told:
        check(exercise, mine, book / "work", tools)
    assert told.value.errno == errno.ENOSPC
    assert told.value.filename == str(book / "work")


@pytest.fixture
def small(tmp_path):
    """Return a folder on a disk of its own, with a megabyte to write to."""
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", place]
    if os.geteuid() or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("this system lends no disk")
    yield place
    subprocess.run(["umount", place], check=True)


def test_a_disk_that_fills_up_loses_no_progress_and_leaves_no_part(small):
    notes = progress.Progress(small / "progress.txt")
    notes.note("model-answer", hints=1)
    (small / "big").write_bytes(b"x" * 900_000)
    with pytest.raises(OSError, match="No space left"):
        notes.note("model-answer", much="x" * 300_000)
    assert not (small / "progress.txt.part").exists()
    again = progress.Progress(small / "progress.txt")
    assert again.hints("model-answer") == 1


def test_a_table_that_fills_the_disk_is_no_mistake_in_the_program(
    small, tools, tmp_path
):
    source = tmp_path / "big.cpp"
    source.write_text("int main() {}\n")
    (small / "work").mkdir()
    there = workshop.Workshop(tmp_path, small / "work", tools)
    with (
        contextlib.suppress(OSError),
        (small / "big").open("wb", buffering=0) as big,
    ):
        while True:
            big.write(b"x" * 4096)
    with pytest.raises(OSError, match="No space left"):
        there.compile([source], small / "work" / "big")


@pytest.fixture
def typed(clone):
    """Return a function that runs ./exercise and returns what it says."""

    def run(*words, command="./exercise", cwd=clone, **environment):
        bare = {"PATH": os.environ["PATH"], "HOME": os.environ["HOME"]}
        ran = subprocess.run(
            [command, *words],
            cwd=cwd,
            env=bare | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
        )
        said = (ran.stdout + ran.stderr).decode("latin-1")
        assert "Traceback" not in said
        assert "Error" not in said
        return ran.returncode, said

    return run


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
@pytest.mark.parametrize("verb", ["list", "progress", "start", "hint"])
def test_a_terminal_prints_what_it_can(encoding, verb, clone):
    names = ["start", "hint"]
    words = [verb, "step-at-zero"] if verb in names else [verb]
    script = (
        "import sys; from press.runner import __main__ as runner;"
        f"sys.argv[1:] = {words!r}; sys.exit(runner.run())"
    )
    ran = subprocess.run(
        [clone / ".venv/bin/python", "-c", script],
        cwd=clone,
        env=os.environ | {"PYTHONIOENCODING": encoding, "LC_ALL": "C"},
        capture_output=True,
    )
    said = (ran.stdout + ran.stderr).decode(encoding)
    assert ran.returncode == 0, said
    assert "Traceback" not in said


def test_each_sign_that_a_terminal_lacks_has_a_plain_one():
    source = "".join(
        Path(module.__file__).read_text() for module in (show, workshop)
    )
    written = {one for one in source if not one.isascii()}
    assert written <= set(show.PLAIN)


def test_the_settings_of_other_pythons_do_not_count(typed, tmp_path):
    for name in ("click", "rich", "press", "random"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(name)\n")
    settings = {
        "PYTHONPATH": str(tmp_path),
        "PYTHONHOME": str(tmp_path),
        "PYTHONWARNINGS": "error",
        "PYTHONSAFEPATH": "",
    }
    status, said = typed("list", **settings)
    assert status == 0
    assert "step-at-zero" in said


def test_modules_where_the_learner_stands_are_not_imported(typed, clone):
    stand = clone / "my stand"
    stand.mkdir(exist_ok=True)
    (stand / "click.py").write_text("raise SystemExit(9)\n")
    assert typed("list", command="../exercise", cwd=stand)[0] == 0
    shutil.rmtree(stand)


def test_a_link_to_the_script_finds_its_set_up(typed, clone, tmp_path):
    link = tmp_path / "drill"
    link.symlink_to(clone / "exercise")
    status, said = typed("list", command=link, cwd=tmp_path, CDPATH="/usr:/")
    assert status == 0
    assert "step-at-zero" in said


def test_a_readers_own_gnuplot_settings_do_not_count(
    tools, tmp_path, monkeypatch
):
    (tmp_path / ".gnuplot").write_text('print "mine"\nset decimalsign ","\n')
    monkeypatch.setenv("HOME", str(tmp_path))
    script = tmp_path / "curve.gp"
    script.write_text("plot x\n")
    (tmp_path / "work").mkdir()
    there = workshop.Workshop(tmp_path, tmp_path / "work", tools)
    there.draw(script)
    assert (tmp_path / "work/curve.svg").stat().st_size


@pytest.mark.parametrize("what", ["a file", "a broken link", "a folder"])
def test_what_stands_in_the_place_of_a_copy_is_put_aside(what, book, tools):
    (book / "my").mkdir()
    place = book / "my/model-answer"
    if what == "a file":
        place.write_text(TEXT)
    elif what == "a folder":
        (place / "answer.hpp").mkdir(parents=True)
    else:
        place.symlink_to("nowhere")
    table = desk.Desk(book)
    [exercise] = table.exercises
    assert not table.start(exercise)
    result = check(exercise, place, book / "work", tools)
    assert result.name == "missing"
    table.reset(exercise)
    (place / "answer.hpp").write_text(RIGHT)
    assert bounded.run(["ls", place]).output == "answer.hpp\n"
