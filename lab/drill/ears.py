"""What the drill asks in a copy of the book, and how each guard speaks up.

    python -m lab.drill.ears BOOK      in a copy of the book that is in BOOK

The first answer is what is said of the copy as it is. Then each line of the
standard input is a sabotage, and each answer a line with those that notice it.
"""

import io
import json
import os
import re
import sys
from pathlib import Path

from sphinx.application import Sphinx

from lab.drill.checks import BUILD, MADE, ask
from press import ROOT, edits

VOICES = {
    r"\[guard\.(\w+)\]": r"\1",
    r"FAILED: \w+::\w+ is (?:equation|its doc)": "equation",
    r"FAILED: (?!\w+::\w+ is )": "test",
    r"ERROR: claim ": "claim",
    r"ERROR: value ": "value",
    r"the solution does not pass": "solution",
    r"gnuplot says": "figure",
    r"(?:crashed|printed|returned|its table|still running)": "listing",
    r"WARNING: .*(?:not found|undefined|could not find|unknown)": "sphinx",
    r"\.hpp:\d+: (?:error|warning): .*documented": "doxygen",
}
# Guards that are tests, and the test that asks them.
TESTS = {
    "cheat": ["press/tests/test_cheat.py"],
    "page": ["press/tests/test_page.py", "-k", "sent_there"],
    "picture": ["press/tests/test_guards.py", "-k", "picture_in_the_readme"],
    "record": ["lab/tests/test_mnist.py", "-k", "present_programs"],
}


class Pages:
    """The pages of the copy, read once, and again where they have changed."""

    def __init__(self):
        """Let Sphinx read all pages."""
        self.said = io.StringIO()
        work = BUILD / "sphinx"
        folders = ROOT, ROOT / "docs", work / "html", work / "doctrees"
        self.app = Sphinx(*folders, "dummy", status=None, warning=self.said)

    def read(self, resolve=True):
        """Return what is said of the pages that have changed."""
        builder, env = self.app.builder, self.app.env
        changed = builder.read()
        env.check_consistency()
        for name in changed if resolve else []:
            env.get_and_resolve_doctree(name, builder)
        return self.said.getvalue()

    def read_aside(self):
        """Return what is said, by a process that forgets what it has read."""
        out, into = os.pipe()
        if os.fork() == 0:
            try:
                text = self.read()
            except BaseException as error:
                text = repr(error)
            with os.fdopen(into, "w", encoding="utf-8") as pipe:
                pipe.write(text)
            os._exit(0)
        os.close(into)
        with os.fdopen(out, encoding="utf-8") as pipe:
            text = pipe.read()
        os.wait()
        return text


class Files:
    """The files of the copy, as they are without a sabotage."""

    def __init__(self):
        """Keep all of them."""
        paths = [
            Path(folder, name)
            for folder, _, names in os.walk(ROOT)
            for name in names
        ]
        self.kept = {
            path: (path.read_bytes(), path.stat().st_mtime_ns)
            for path in paths
            if path.is_file()
        }

    def restore(self):
        """Bring back what has changed, with its time, as Sphinx knows it."""
        for path, (content, time) in self.kept.items():
            if not path.exists() or path.stat().st_mtime_ns != time:
                path.write_bytes(content)
                os.utime(path, ns=(time, time))


def heard(text):
    """Return the guards that speak up in a text."""
    voices = set()
    for pattern, name in VOICES.items():
        for found in re.finditer(pattern, text):
            voices.add(found.expand(name))
    return sorted(voices)


def noticed(sabotage, pages):
    """Return the guards that notice a sabotage, and take it back."""
    guard, before = sabotage["guard"], edits.apply(sabotage, ROOT)
    try:
        if guard in TESTS:
            test = ask(sys.executable, "-m", "pytest", *TESTS[guard])
            return [guard] if "FAILED" in test else []
        said = "".join(map(MADE.get(guard, lambda path: ""), before))
        # Whoever has spoken by now does not need the pages to be read.
        if guard not in heard(said):
            said += pages.read_aside()
        return heard(said)
    finally:
        for path, text in before.items():
            if text is None:
                path.unlink()


def main():
    """Answer who notices each sabotage that is asked for."""
    files, pages = Files(), Pages()
    if said := pages.read(resolve=False):
        print(said, file=sys.stderr)
    print(json.dumps(said[:200]), flush=True)
    for line in sys.stdin:
        print(json.dumps(noticed(json.loads(line), pages)), flush=True)
        files.restore()


if __name__ == "__main__":
    main()
