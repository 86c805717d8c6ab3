"""Bind an edition, let its tests compare it with the pages, and publish it.

    python -m press.editions epub|pdf

What the tests refuse lies in build/editions, and replaces nothing.
"""

import runpy
import shutil
import subprocess
import sys
from importlib import import_module

from press import ROOT
from press.files import publish, stop


def main(kind):
    """Make one edition."""
    build = ROOT / "build"
    work = build / "editions" / kind
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    made = work / f"switches.{kind}"
    conf = runpy.run_path(str(ROOT / "docs/conf.py"))
    import_module(f"press.editions.{kind}").bind(build / "html", made, conf)
    tests = ROOT / "press/tests/editions"
    command = [sys.executable, "-m", "pytest", tests / f"test_{kind}.py"]
    if subprocess.run([*command, tests / "test_pages.py"], cwd=ROOT).returncode:
        stop(f"{made.relative_to(ROOT)} is refused, and was not published.")
    publish(made, build / made.name)
    print(f"The book is in build/{made.name}")


if __name__ == "__main__":
    main(*sys.argv[1:])
