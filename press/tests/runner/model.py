"""What the tests of the runner share: the parts of a model exercise."""

import contextlib
from pathlib import Path

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
file = "answer.hpp"
old = "x + 1"
new = "x + 2"
[wrong.b]
refused_by = "It answers 2"
file = "answer.hpp"
old = "x + 1"
new = "1"
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
