"""The small project that docs/using.md shows is built and run as it says."""

import os
import shutil
import subprocess

import pytest

from press import ROOT

PROJECT = ROOT / "docs" / "using"


@pytest.mark.parametrize("script", ["copy.sh", "build.sh"])
def test_the_commands_of_the_page_build_and_run_the_project(script, tmp_path):
    for file in ("main.cpp", "CMakeLists.txt"):
        shutil.copy(PROJECT / file, tmp_path)
    ran = subprocess.run(
        ["sh", "-e", PROJECT / script],
        cwd=tmp_path,
        env={**os.environ, "BOOK": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    rows = [line.split() for line in ran.stdout.splitlines()[-3:]]
    assert [row[0] for row in rows] == ["-100", "0", "2"]
    # Far to the left the answer is tiny, but it is not 0.
    assert 0 < float(rows[0][1]) < 1e-43
    assert rows[1] == ["0", "0.5", "0.25"]


def test_the_page_shows_every_file_of_the_project():
    page = (ROOT / "docs/using.md").read_text(encoding="utf-8")
    for file in PROJECT.iterdir():
        assert f"{{literalinclude}} /docs/using/{file.name}" in page
