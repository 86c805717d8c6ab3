"""Runs a program that nobody has checked, within bounds.

It gets a process group of its own, no keyboard, and so much time, memory,
output and file size as it is given. However it ends, and also when the runner
is interrupted, it and every process it has started are ended.
"""

import contextlib
import ctypes
import os
import resource
import selectors
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

KEPT = 64 * 1024
MEGABYTE = 1024 * 1024
SUBREAPER, PARENT_DIES = 36, 1

LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


@dataclass
class Outcome:
    """How a program ended.

    `stopped` is empty, or what it had too much of: time, output, memory; or
    "changed", if it is no longer wanted.
    """

    status: int
    output: str
    stopped: str = ""

    @property
    def signal(self):
        """Return the name of the signal that ended it, or an empty string."""
        return signal.Signals(-self.status).name if self.status < 0 else ""


def limit(seconds, files):
    """Return what a new process does to itself before it runs the program."""

    def apply():
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds + 1, seconds + 2))
        size = files * MEGABYTE
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        if LIBC:
            LIBC.prctl(PARENT_DIES, signal.SIGKILL)

    return apply


def children():
    """Return the ids of this process's children, where Linux tells them."""
    found = set()
    for task in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found |= set(map(int, task.read_text().split()))
    return found


def end(process, before):
    """End a program and everything it has left behind."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    # What has left the group comes back to us, its nearest subreaper.
    for _ in range(100):
        left = children() - before
        if not left:
            break
        for child in left:
            with contextlib.suppress(ProcessLookupError, ChildProcessError):
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)


def resident(process):
    """Return the memory that a process occupies, in megabytes."""
    try:
        pages = Path(f"/proc/{process.pid}/statm").read_text().split()[1]
    except (OSError, IndexError):
        return 0
    return int(pages) * resource.getpagesize() / MEGABYTE


def run(
    command,
    folder,
    seconds=10,
    memory=1024,
    kept=KEPT,
    files=64,
    changed=None,
    **environment,
):
    """Run a program and return how it ended.

    It may use `seconds` of time, `memory` and `files` megabytes, and print
    `kept` bytes. As soon as `changed()` is true it is stopped.
    """
    before = children()
    if LIBC:
        LIBC.prctl(SUBREAPER, 1, 0, 0, 0)
    process = subprocess.Popen(
        list(map(str, command)),
        cwd=folder,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=limit(seconds, files),
    )
    try:
        output, stopped = listen(process, seconds, memory, kept, changed)
    finally:
        end(process, before)
        process.stdout.close()
    text = output[:kept].decode(errors="replace")
    return Outcome(process.returncode, text, stopped)


def listen(process, seconds, memory, kept, changed):
    """Collect what a program prints until it ends or has to be stopped."""
    output, stopped = bytearray(), ""
    deadline = time.monotonic() + seconds
    os.set_blocking(process.stdout.fileno(), False)
    with selectors.DefaultSelector() as pipes:
        pipes.register(process.stdout, selectors.EVENT_READ)
        running = True
        while running and not stopped:
            # What it has printed at its end is still read, once.
            running = process.poll() is None
            ready = pipes.select(0.02 if running else 0)
            piece = process.stdout.read(KEPT) if ready else None
            output += piece or b""
            if piece == b"" and running:
                # It has closed its output and goes on.
                time.sleep(0.02)
            if len(output) > kept:
                stopped = "output"
            elif running and resident(process) > memory:
                stopped = "memory"
            elif running and time.monotonic() > deadline:
                stopped = "time"
            elif running and changed and changed():
                stopped = "changed"
    if process.returncode == -signal.SIGXCPU:
        stopped = "time"
    return bytes(output), stopped
