"""No program hangs, floods or outlives the one that has started it."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from press import bounded


def alive(mark):
    """Tell whether a process has a text in its command line."""
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            words = file.read_bytes().replace(b"\0", b" ")
            if mark.encode() in words:
                return True
    return False


@pytest.mark.parametrize("start", ["", "setsid "])
def test_a_child_left_behind_is_ended(start, tmp_path):
    mark = f"31{os.getpid()}"
    script = f"{start}sleep {mark} & sleep 0.3; echo done"
    begun = time.monotonic()
    ran = bounded.run(["sh", "-c", script], tmp_path, seconds=20)
    assert ran.output == "done\n"
    assert ran.status == 0
    assert time.monotonic() - begun < 10
    assert not alive(f"sleep {mark}")


def test_a_flood_takes_no_memory_and_no_time(tmp_path):
    begun = time.monotonic()
    ran = bounded.run(["yes"], tmp_path)
    assert ran.stopped == "output"
    assert len(ran.output) == bounded.KEPT
    assert time.monotonic() - begun < 5


def test_a_program_that_ignores_its_end_is_ended(tmp_path):
    script = "trap '' TERM INT HUP; while :; do sleep 1; done"
    ran = bounded.run(["sh", "-c", script], tmp_path, seconds=1)
    assert ran.stopped == "time"


def test_a_file_that_grows_for_ever_is_cut(tmp_path):
    ran = bounded.run(["sh", "-c", "yes > big"], tmp_path, seconds=20, files=1)
    assert ran.status != 0
    assert (tmp_path / "big").stat().st_size <= bounded.MEGABYTE


def test_an_interrupt_leaves_nothing_running(tmp_path):
    mark = f"32{os.getpid()}"
    code = (
        "from press import bounded\n"
        f"bounded.run(['sleep', '{mark}'], '.', seconds=60)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stderr=subprocess.DEVNULL, cwd=tmp_path
    )
    for _ in range(200):
        if alive(f"sleep {mark}"):
            break
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    process.wait(10)
    assert not alive(f"sleep {mark}")


def test_what_is_printed_and_what_is_complained_are_told_apart(tmp_path):
    ran = bounded.run(["sh", "-c", "echo a; echo b >&2; echo c"], tmp_path)
    assert (ran.output, ran.errors) == ("a\nc\n", "b\n")
    assert ran.said == "a\nc\nb\n"


def test_memory_is_counted_over_all_processes_of_a_program(tmp_path):
    hungry = "x = b'x' * 200_000_000; import time; time.sleep(20)"
    script = f'"{sys.executable}" -c "{hungry}"; true'
    ran = bounded.run(["sh", "-c", script], tmp_path, seconds=15, memory=100)
    assert ran.stopped == "memory"
