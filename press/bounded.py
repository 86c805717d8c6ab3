"""Runs a program that nobody has checked, within bounds.

It gets a process group of its own, no keyboard, and so much time, memory,
output and file size as it is given. However it ends, and also when its caller
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

import psutil

KEPT = 64 * 1024
MEGABYTE = 1024 * 1024
# What Linux is asked for: orphans come to us, and a child dies with its parent.
SUBREAPER, PARENT_DIES = 36, 1
LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


@dataclass
class Outcome:
    """How a program ended, and what it printed: its output and its errors.

    `stopped` is empty, or what it had too much of: time, output, memory; or
    "changed", if it is no longer wanted.
    """

    status: int
    output: str
    errors: str
    stopped: str = ""

    @property
    def said(self):
        """Return all it printed."""
        return self.output + self.errors

    @property
    def signal(self):
        """Return the name of the signal that ended it, or an empty string."""
        return signal.Signals(-self.status).name if self.status < 0 else ""


def limit(seconds, files):
    """Return what a new process does to itself before it runs the program."""

    def apply():
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(
            resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 2)
        )
        size = files * MEGABYTE
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        if LIBC:
            LIBC.prctl(PARENT_DIES, signal.SIGKILL)

    return apply


def family(process):
    """Return a process's descendants, as far as they can be told."""
    with contextlib.suppress(psutil.Error):
        return set(process.children(recursive=True))
    return set()


def resident(processes):
    """Return the memory that processes occupy, in megabytes."""
    occupied = 0
    for process in processes:
        with contextlib.suppress(psutil.Error):
            occupied += process.memory_info().rss
    return occupied / MEGABYTE


def end(process, before):
    """End a program and everything it has left behind."""
    own = psutil.Process()
    left = family(own) - before
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    # What had left the group is ours now; its own children may follow.
    for _ in range(100):
        left = {one for one in left | family(own) - before if one.is_running()}
        if not left:
            break
        for one in left:
            with contextlib.suppress(psutil.Error):
                one.kill()
        psutil.wait_procs(left, timeout=1)


def run(
    command,
    folder=None,
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
    before = family(psutil.Process())
    if LIBC:
        LIBC.prctl(SUBREAPER, 1, 0, 0, 0)
    process = subprocess.Popen(
        list(map(str, command)),
        cwd=folder,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=limit(seconds, files),
    )
    try:
        said, stopped = listen(process, seconds, memory, kept, changed)
    finally:
        end(process, before)
        process.stdout.close()
        process.stderr.close()
    output, errors = (text[:kept].decode(errors="replace") for text in said)
    return Outcome(process.returncode, output, errors, stopped)


def listen(process, seconds, memory, kept, changed):
    """Collect what a program prints until it ends or has to be stopped."""
    said = {process.stdout: bytearray(), process.stderr: bytearray()}
    stopped, deadline, looked = "", time.monotonic() + seconds, 0
    program = psutil.Process(process.pid)
    with selectors.DefaultSelector() as pipes:
        for pipe in said:
            pipes.register(pipe, selectors.EVENT_READ)
        running = ready = True
        # What it has printed at its end is still read.
        while (running or ready) and not stopped:
            running = process.poll() is None
            ready = pipes.select(0.02 if running else 0)
            for key, _ in ready:
                piece = os.read(key.fd, KEPT)
                said[key.fileobj] += piece
                if not piece:
                    pipes.unregister(key.fileobj)
            now = time.monotonic()
            if running and now - looked > 0.3:
                looked, members = now, [program, *family(program)]
            if sum(map(len, said.values())) > kept:
                stopped = "output"
            elif running and resident(members) > memory:
                stopped = "memory"
            elif running and now > deadline:
                stopped = "time"
            elif running and changed and changed():
                stopped = "changed"
    if process.returncode == -signal.SIGXCPU:
        stopped = "time"
    return said.values(), stopped
