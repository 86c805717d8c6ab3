"""A shell command in a terminal of its own, as a learner types it."""

import os
import pty
import re
import select
import signal
import subprocess
import time

SECONDS = 120


class Terminal:
    """A shell command in a terminal of its own."""

    def __init__(self, folder, *command):
        """Type the command."""
        self.keyboard, other = pty.openpty()
        self.seen = ""
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=other,
            stdout=other,
            stderr=other,
            start_new_session=True,
            # What runs the tests in the background lets them ignore Ctrl-C.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
            env={**os.environ, "TERM": "xterm", "COLUMNS": "200"},
        )
        os.close(other)

    def read(self, seconds):
        """Read what is printed, for so long at most; tell if there is more."""
        ready, _, _ = select.select([self.keyboard], [], [], seconds)
        try:
            piece = os.read(self.keyboard, 65536) if ready else b""
        except OSError:
            return False
        self.seen += re.sub(r"\x1b\[[\d;?]*\w", "", piece.decode())
        return True

    def until(self, text):
        """Read until a text is there, and forget what came up to it."""
        end = time.monotonic() + SECONDS
        while text not in self.seen:
            assert time.monotonic() < end, self.seen
            assert self.read(0.5) or text in self.seen, self.seen
        before, self.seen = self.seen.split(text, 1)
        return before + text

    def type(self, text):
        """Press keys."""
        os.write(self.keyboard, text.encode())

    def end(self):
        """Read to the end; return all of it and the exit status."""
        end = time.monotonic() + SECONDS
        while self.read(0.5):
            assert time.monotonic() < end, self.seen
        os.close(self.keyboard)
        return self.seen, self.process.wait(10)
