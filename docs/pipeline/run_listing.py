"""Run a listing and keep what it prints.

    run_listing.py SOURCE PROGRAM TARGET

A listing that fails, hangs or prints
nothing stops the build; what it printed before is then kept as it was.
"""

import signal
import subprocess
import sys

import whole

SECONDS = 60


def run(source, program):
    """Return what the program prints, or stop and name its source."""
    try:
        ran = subprocess.run(
            [program],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired:
        whole.stop(
            f"{source}: still running after {SECONDS} seconds. "
            "A listing must end by itself; does a loop never end?"
        )
    except UnicodeDecodeError:
        whole.stop(f"{source}: prints bytes that are not UTF-8 text.")
    if ran.returncode < 0:
        name = signal.Signals(-ran.returncode).name
        whole.stop(f"{source}: crashed ({name}).\n{ran.stderr}")
    if ran.returncode > 0:
        whole.stop(
            f"{source}: returned {ran.returncode} from main, expected 0.\n"
            f"{ran.stderr}"
        )
    if not ran.stdout.strip():
        whole.stop(
            f"{source}: printed nothing. A listing prints one table, "
            "its first line naming the columns."
        )
    return ran.stdout


if __name__ == "__main__":
    source, program, target = sys.argv[1:]
    whole.write(target, run(source, program))
