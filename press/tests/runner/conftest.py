"""Fixtures of the runner: its tools, and a small book with one exercise."""

import pytest
from model import DESCRIPTION, RIGHT, TEST, answer

from press import ROOT
from press.runner import compiler


@pytest.fixture(scope="module")
def tools(tmp_path_factory):
    """Return the compiler and Catch2."""
    return compiler.tools(ROOT / "build" / "exercises" / "runner")


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
