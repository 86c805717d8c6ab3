"""What is made anew in a copy of the book, for a guard that hears it there.

Each check takes the path of a file that a sabotage has changed, and returns
what is said of it. Only what this guard needs is made: the tests of one
chapter, one listing, one figure.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from press import ROOT
from press.formulas import contracts
from press.guards import executed, twins

BUILD = ROOT / "build"
# The book that this is a copy of.
BOOK = Path(sys.argv[-1])
COUNTS = Path("CMakeFiles", "claims.dir", "tests")


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


def told(guard, found):
    """Return what a guard finds that says nothing while the pages are read."""
    return "".join(f"{p}: {what} [guard.{guard}]\n" for p, what in found)


def compiled(name, *libraries):
    """Compile a file as the book does; return the program, and what is said."""
    commands = json.loads((BUILD / "compile_commands.json").read_text("utf-8"))
    command = next(
        one["command"] for one in commands if Path(one["file"]).name == name
    ).replace(f"{BOOK}/", f"{ROOT}/")
    # What is compiled before belongs to the book, not to its copy.
    command = re.sub(r" -include \S+", "", command)
    part = BUILD / re.search(r" -o (\S+)", command)[1]
    program = BUILD / "programs" / Path(name).stem
    for path in (part, program):
        path.parent.mkdir(parents=True, exist_ok=True)
    said = ask("sh", "-c", f"cd build && {command} -O0")
    link = ["c++", "--coverage", part, *libraries, "-o", program]
    return program, said or ask(*link)


def caught(name):
    """Run tests, and tell of the report in which they give way to others."""
    rules = (BUILD / "build.ninja").read_text(encoding="utf-8")
    rule = rules[rules.index(f"{Path(name).stem}: CXX_EXECUTABLE_LINKER") :]
    libraries = re.search("LINK_LIBRARIES = (.*)", rule)[1].split()
    program, said = compiled(name, *libraries)
    part, whole = BUILD / "part.json", BUILD / "report.json"
    if said := said or press("test", ROOT, part, program):
        return said
    new, old = (json.loads(p.read_text("utf-8")) for p in (part, whole))
    files = {test["file"] for test in new.values()}
    kept = {name: t for name, t in old.items() if t["file"] not in files}
    whole.write_text(json.dumps(kept | new), encoding="utf-8")
    return press("tell", whole)


def claims(path):
    """Run the tests of a chapter, and ask which functions all tests run."""
    if path.suffix not in (".cpp", ".hpp"):
        return ""
    chapter = path.parent.name if path.suffix == ".hpp" else path.stem
    said = caught(f"{chapter}.cpp")
    others = BUILD / "others"
    shutil.copytree(
        BOOK / "build" / COUNTS,
        others / COUNTS,
        ignore=shutil.ignore_patterns(f"{chapter}.*"),
        dirs_exist_ok=True,
    )
    names = [
        *executed.executed(BOOK, others),
        *executed.executed(ROOT, BUILD),
    ]
    shutil.rmtree(others)
    found = executed.missing(contracts.contracts(BUILD, ROOT), names)
    unseen = ((promise.name, f"not run{kind}") for promise, kind in found)
    return said + told("executed", unseen)


def listing(path):
    """Compile a listing in one file, and run it."""
    alone = BUILD / "standalone" / path.name
    if said := press("flatten", path, alone):
        return said
    program, said = compiled(path.name)
    output = BUILD / "output" / f"{path.stem}.txt"
    return said or press("run", path, alone, output, program)


def twin(path):
    """Run the twin of a listing, and compare their tables."""
    output = BUILD / "output" / f"{path.stem}.python.txt"
    said = press("run", path, path, output, sys.executable, path)
    return said + told("twins", twins.files(ROOT))


def figure(path):
    """Draw a figure."""
    target = BUILD / "figures" / f"{path.stem}.svg"
    return press("draw", "figures/style.gp", path, BUILD / "output", target)


def reference(path):
    """Read the headers' doc comments."""
    return ask("doxygen", "docs/Doxyfile", BUILD=str(BUILD))


def formulas(path):
    """Compute the formulas; say which do not hold."""
    said = reference(path) if path.suffix == ".hpp" else ""
    said += ask(sys.executable, "-m", "press.formulas.check", ROOT, BUILD)
    result = (BUILD / "formulas" / "formulas.json").read_text("utf-8")
    return said + told(
        "formulas", (f.split(": ", 1) for f in json.loads(result)["findings"])
    )


def equations(path):
    """Hold functions to the formulas."""
    return formulas(path) + caught("formulas.cpp")


def solution(path):
    """Verify that the solution of an exercise passes."""
    verify = [sys.executable, "-m", "press.runner.verify", "solution"]
    tools = BOOK / "build" / "exercises" / "tools"
    return ask(*verify, path.parents[1], BUILD / "solution.stamp", tools)


MADE = {
    "claim": claims,
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
