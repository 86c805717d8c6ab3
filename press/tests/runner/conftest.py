"""What the tests of the runner share: a small book with one exercise."""

import contextlib
from pathlib import Path

import pytest

from press import ROOT
from press.runner import compiler

TEST = """#include "answer.hpp"

#include "exercise.hpp"

#include "catch.hpp"

TEST_CASE("It answers 1")
{
    CHECK(mine::answer(0) == 1);
}

TEST_CASE("It answers 2")
{
    const int x = 1;
    CAPTURE(x);
    CHECK(mine::answer(x) == 2);
}
"""
DESCRIPTION = """id = "model-answer"
title = "A model"
kind = "write"
difficulty = 1
minutes = 5
section = "The code"
tests = 2
task = "Write $f(x) = x + 1$."
hints = ["One.", "Two."]
fails = ["It answers 1", "It answers 2"]
[wrong.a]
refused_by = "It answers 1"
[wrong.b]
refused_by = "It answers 2"
"""
HEAD = '#pragma once\n#include "exercise.hpp"\nnamespace mine {\n'


def answer(body):
    """Return a learner's file with the body of its function."""
    return f"{HEAD}inline int answer(int x)\n{{\n    {body}\n}}\n}}\n"


RIGHT = answer("return x + 1;")


def alive(mark):
    """Tell whether a process has a text in its command line."""
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            words = file.read_bytes().replace(b"\0", b" ")
            if mark.encode() in words:
                return True
    return False


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
        ("wrong/a/answer.hpp", answer("return x + 2;")),
        ("wrong/b/answer.hpp", answer("return 1;")),
    ]:
        file = folder / part
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return root
