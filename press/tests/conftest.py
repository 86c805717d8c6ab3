"""What the tests of the machinery share."""

import subprocess
import sys

import pytest


@pytest.fixture
def step():
    """Return a function that runs a step of the pipeline."""

    def run(name, *arguments):
        command = [sys.executable, "-m", "press", name, *arguments]
        return subprocess.run(command, capture_output=True, encoding="utf-8")

    return run


@pytest.fixture
def program(tmp_path):
    """Return a function that makes a program from the body of a script."""

    def make(body):
        path = tmp_path / "program"
        path.write_text(f"#!{sys.executable}\n{body}\n")
        path.chmod(0o755)
        return path

    return make
