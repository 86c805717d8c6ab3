"""Run a command in a folder while no other does: press alone FOLDER COMMAND...

Two verbs typed at once build one after the other; the second says so.
"""

import fcntl
import os
import sys
from pathlib import Path


def main(folder, *command):
    """Become the command, which keeps the lock until it ends."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    lock = os.open(Path(folder) / "lock", os.O_CREAT | os.O_RDWR)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print(f"Waiting for another build in {folder}/ to end.", flush=True)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
        except KeyboardInterrupt:
            sys.exit(130)
    os.set_inheritable(lock, True)
    os.execvp(command[0], command)
