"""Records: what took long to find, and whether it is still of this code.

A record is tables and a file NAME.txt, with a line for each thing recorded:
what it is, a stamp, and what it was made with. The stamp is the hash of
everything that decides what was found; machine and versions are named, not
hashed, since another compiler does not make a record wrong. A line of another
form is a remark.
"""

import hashlib
import json
import platform
import re
import subprocess
import sys
from pathlib import Path

from press import files
from press.steps.flatten import flatten

FOLDER = Path("lab", "records")
LINE = r"(\S+) ([0-9a-f]{16})(?: (.*))?"


def code(text):
    """Return C++ without its comments, in one spacing."""
    token = r'("(?:\\.|[^"\\])*")|//[^\n]*|/\*.*?\*/'
    kept = re.sub(token, lambda m: m[1] or " ", text, flags=re.DOTALL)
    return " ".join(kept.split())


def source(path):
    """Return the code of a file and of everything that it includes."""
    return code("\n".join(flatten(Path(path).resolve(), [])))


def flags(build, name):
    """Return the flags that decide what a compiled file computes.

    Of several levels of optimization the last one counts, of others each.
    """
    commands = json.loads(Path(build, "compile_commands.json").read_text())
    command = next(
        entry["command"].split()
        for entry in commands
        if Path(entry["file"]).name == name
    )
    level = [flag for flag in command if flag.startswith("-O")][-1:]
    others = {flag for flag in command if re.match("-[fm]|-std", flag)}
    return " ".join([*level, *sorted(others)])


def stamp(*parts):
    """Return the hash of what decides a result, each part a text."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def versions():
    """Return what a record is made with."""
    compiler = ["c++", "-dumpfullversion", "-dumpversion"]
    said = subprocess.check_output(compiler, encoding="utf-8").split()[0]
    library = " ".join(filter(None, platform.libc_ver()))
    system = f"{platform.system()} on {platform.machine()}"
    return ", ".join(filter(None, [f"compiler {said}", library, system]))


def read(root, name):
    """Return the stamps of a record, and its remarks, a line each."""
    path = root / FOLDER / f"{name}.txt"
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    found = {line: re.fullmatch(LINE, line) for line in lines}
    stamps = {line[1]: (line[2], line[3]) for line in found.values() if line}
    return stamps, [line for line, stamped in found.items() if not stamped]


def write(root, name, stamps, remarks=()):
    """Keep the stamps of a record, {what: (stamp, made with)}."""
    lines = [
        " ".join(filter(None, [what, *pair])) for what, pair in stamps.items()
    ]
    text = "".join(f"{line}\n" for line in [*lines, *remarks])
    files.write(root / FOLDER / f"{name}.txt", text)


def aged(root, name, present):
    """Return what was recorded of other code than the present, or never.

    The present stamps are {what: stamp}.
    """
    stamps, _ = read(root, name)
    return [
        what
        for what, now in present.items()
        if stamps.get(what, (None,))[0] != now
    ]


def run(root, name, present, command):
    """Run the programs that have changed, and keep what they print.

    The present stamps are {program: stamp}; command(program) returns the table
    that a program's output becomes, and what to type.
    """
    stamps, _ = read(root, name)
    for program in aged(root, name, present):
        table, typed = command(program)
        print(f"{program}: running", file=sys.stderr)
        said = subprocess.check_output(typed, encoding="utf-8")
        rows = [",".join(line.split()) for line in said.splitlines()]
        files.write(root / FOLDER / table, "".join(f"{r}\n" for r in rows))
        stamps[program] = present[program], versions()
        write(root, name, stamps)
