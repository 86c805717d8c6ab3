"""What the tests of the machinery share."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PIPELINE = ROOT / "docs" / "pipeline"
sys.path[:0] = [
    str(ROOT / "docs" / name) for name in ("pipeline", "extensions", "editions")
]
sys.path.insert(0, str(ROOT / "docs"))


@pytest.fixture
def root():
    """Return the root of the repository."""
    return ROOT


@pytest.fixture
def step():
    """Return a function that runs a step of the pipeline."""

    def run(script, *arguments):
        command = [sys.executable, PIPELINE / script, *arguments]
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
