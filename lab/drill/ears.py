"""What the drill asks in a copy of the book, and how each guard speaks up.

    python -m lab.drill.ears BOOK      in a copy of the book that is in BOOK

The first answer is who complains of the copy as it is. Then each line of the
standard input is a sabotage, and each answer a line with those that notice it.
"""

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

from sphinx.application import Sphinx

from press import ROOT, edits
from press.guards import executed

BUILD = ROOT / "build"
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


def ask(*command, **variables):
    """Return what a command says if it fails, or nothing."""
    ran = subprocess.run(
        list(map(str, command)),
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, **variables},
    )
    return ran.stdout + ran.stderr if ran.returncode else ""


def press(*arguments):
    """Return what a step of the press says if it fails."""
    return ask(sys.executable, "-m", "press", *arguments)


def compiled(book, name, *libraries):
    """Compile a file as the book does; return the program, and what is said."""
    commands = json.loads((BUILD / "compile_commands.json").read_text("utf-8"))
    command = next(
        one["command"] for one in commands if Path(one["file"]).name == name
    ).replace(f"{book}/", f"{ROOT}/")
    part = BUILD / re.search(r" -o (\S+)", command)[1]
    program = BUILD / "programs" / Path(name).stem
    for path in (part, program):
        path.parent.mkdir(parents=True, exist_ok=True)
    said = ask("sh", "-c", f"cd build && {command} -O0")
    link = ["c++", "--coverage", part, *libraries, "-o", program]
    return program, said or ask(*link)


def catch(book, name):
    """Run tests, and tell of the report in which they give way to others."""
    rules = (BUILD / "build.ninja").read_text(encoding="utf-8")
    rule = rules[rules.index("build programs/claims") :]
    libraries = re.search("LINK_LIBRARIES = (.*)", rule)[1].split()
    program, said = compiled(book, name, *libraries)
    part, whole = BUILD / "part.json", BUILD / "report.json"
    if said := said or press("test", ROOT, part, program):
        return said
    new, old = (json.loads(p.read_text("utf-8")) for p in (part, whole))
    files = {test["file"] for test in new.values()}
    kept = {name: t for name, t in old.items() if t["file"] not in files}
    whole.write_text(json.dumps(kept | new), encoding="utf-8")
    return press("tell", whole)


def listing(path):
    """Compile and run a listing; say what is wrong with it."""
    stem = path.stem
    alone = BUILD / "standalone" / path.name
    program, said = compiled(sys.argv[1], path.name)
    return (
        press("flatten", path, alone, f"{alone}.d")
        or said
        or press("run", path, BUILD / "output" / f"{stem}.txt", program)
    )


def twin(path):
    """Run the twin of a listing in Python."""
    output = BUILD / "output" / f"{path.stem}.python.txt"
    return press("run", path, output, sys.executable, path)


def figure(path):
    """Draw a figure."""
    target = BUILD / "figures" / f"{path.stem}.svg"
    return press("draw", "figures/style.gp", path, BUILD / "output", target)


def reference(path):
    """Read the headers' doc comments."""
    return ask("doxygen", "docs/Doxyfile", BUILD=str(BUILD))


def formulas(path):
    """Compute the formulas; say which do not hold."""
    folder = BUILD / "formulas"
    said = ask(sys.executable, "-m", "press.formulas.check", ROOT, BUILD)
    found = json.loads((folder / "formulas.json").read_text("utf-8"))
    return said + "".join(f"{f} [guard.formulas]\n" for f in found["findings"])


def equations(path):
    """Hold functions to the formulas, which are computed before."""
    said = reference(path) if path.suffix == ".hpp" else ""
    return said + formulas(path) + catch(sys.argv[1], "formulas.cpp")


def claims(path):
    """Run the tests of a chapter, and ask which functions they have run."""
    chapter = path.parent.name if path.suffix == ".hpp" else path.stem
    said = catch(sys.argv[1], f"{chapter}.cpp")
    return said + "".join(
        f"{message} [guard.executed]\n" for _, message in executed.files(ROOT)
    )


def solution(path):
    """Verify that the solution of an exercise passes."""
    tools = Path(sys.argv[1], "build", "exercises", "tools")
    folder = path.parents[1]
    verify = [sys.executable, "-m", "press.runner.verify", "solution"]
    return ask(*verify, folder, BUILD / "solution.stamp", tools)


# What is made anew before the pages are read, for a guard that hears it.
MADE = {
    "contrast": figure,
    "doxygen": reference,
    "equation": equations,
    "executed": claims,
    "figure": figure,
    "formulas": formulas,
    "listing": listing,
    "reference": reference,
    "solution": solution,
    "test": claims,
    "twins": twin,
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
        made = map(MADE.get(guard, lambda path: ""), before)
        return heard("".join(made) + pages.read_aside())
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
