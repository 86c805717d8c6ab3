"""Fixtures: tools, a book with one exercise, a clone as a learner has it."""

import os
import pty
import shutil

import pytest
from model import DESCRIPTION, RIGHT, TEST, answer
from terminal import Terminal

from press import ROOT
from press.runner import compiler


@pytest.fixture(scope="module")
def tools(request):
    """Return the compiler and Catch2; two suites may run at once."""
    return compiler.tools(ROOT / "build/exercises" / request.module.__name__)


@pytest.fixture
def book(tmp_path):
    """Return the root of a book with one exercise, in a path with a space."""
    root = tmp_path / "a book"
    folder = root / "exercises" / "01-model" / "answer"
    for part, text in [
        ("exercise.toml", DESCRIPTION),
        ("test.cpp", TEST),
        ("starter/answer.hpp", answer('return exercise::todo{"add"};')),
        ("solution/answer.hpp", RIGHT),
    ]:
        file = folder / part
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return root


@pytest.fixture(scope="session")
def clone(tmp_path_factory):
    """Return a copy of the book as a learner has it, set up."""
    folder = tmp_path_factory.mktemp("learner") / "the book"
    folder.mkdir()
    for name in (
        "chapters",
        "code",
        "docs",
        "exercises",
        "figures",
        "press",
        "tests",
    ):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    shutil.copy(ROOT / "exercise", folder)
    # Setting up is tested elsewhere, and takes a minute.
    (folder / "press/setup.sh").write_text("exit 0\n")
    (folder / ".venv").symlink_to(ROOT / ".venv")
    return folder


@pytest.fixture
def type_in(clone):
    """Return a function that runs ./exercise in a terminal."""
    try:
        os.close(pty.openpty()[0])
    except OSError:
        pytest.skip("this system has no terminal to lend")

    def run(*words):
        return Terminal(clone, "./exercise", *words)

    return run
