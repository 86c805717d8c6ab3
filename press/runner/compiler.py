"""Compiles what the exercises need, with the compiler and Catch2 of the book.

CMake finds both, once. The compiler is then called directly: a build tool would
start it in process groups of its own, and it too has to be stopped when a
constant expression never ends.
"""

import fcntl
import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from press import ROOT, bounded, files
from press.runner import ComplaintError

HERE = Path(__file__).parent
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow"]
BASE = ["-std=c++20", "-ffp-contract=off", *WARNINGS]
PLAIN = ("-O0", "-Werror")
SANITIZERS = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")
SAFE = ("-O0", "-g1", *SANITIZERS)
# Warnings do not stop a learner; a function without an answer does.
LEARNER = (*SAFE, "-Wno-unused-parameter", "-Werror=return-type")
BOUNDS = {"seconds": 120, "memory": 3000, "files": 512}


@dataclass
class Tools:
    """The compiler, and what it compiles with."""

    compiler: str
    brand: str
    sanitized: bool
    includes: list
    libraries: list
    flags: list
    prepared: Path | None = None


def tools(folder, compiler=None, flags=LEARNER):
    """Return the tools; let CMake find them if it has not done so yet.

    Catch2 is prepared for compiling with these flags.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Several solutions are checked at once, and the first one finds the tools.
    with open(folder.with_name(f"{folder.name}.lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return found(folder, compiler, flags)


def found(folder, compiler, flags):
    """Return the tools that nobody else looks for at the same time."""
    described, origin = folder / "tools.json", folder / "origin.txt"
    sources = [HERE / "CMakeLists.txt", ROOT / "tests" / "catch.hpp"]
    here = "\n".join([str(ROOT), *flags, *map(Path.read_text, sources)])
    fresh = described.exists() and origin.exists()
    if not (fresh and origin.read_text() == here):
        shutil.rmtree(folder, ignore_errors=True)
        command = ["cmake", "-S", HERE, "-B", folder, "-G", "Ninja"]
        command += ["-D", f"CMAKE_MAKE_PROGRAM={shutil.which('ninja')}"]
        command += ["-D", f"CMAKE_CXX_COMPILER={compiler}"] if compiler else []
        ran = bounded.run(command, **BOUNDS)
        if ran.status:
            raise ComplaintError(f"CMake does not find the tools:\n{ran.said}")
        origin.write_text(here)
    made = Tools(**json.loads(described.read_text()), flags=flags)
    if made.brand == "GNU":
        prepare(made, folder)
    return made


def prepare(tools, folder):
    """Let GCC read Catch2 once and for all; it saves a third of each check."""
    first, done = folder / "first.hpp", folder / "first.hpp.gch"
    if not done.exists():
        first.write_text('#include "catch.hpp"\n')
        line = command(tools, first, [ROOT / "tests"], tools.flags)
        line += ["-xc++-header", first, "-o", done]
        line.remove(str(first))
        if bounded.run(line, **BOUNDS).status:
            done.unlink(missing_ok=True)
            return
    tools.prepared = first


def command(tools, source, folders, flags, definitions=()):
    """Return the command that compiles a source, without its target."""
    includes = [f"-I{folder}" for folder in folders]
    includes += [
        f"-isystem{folder}"
        for folder in tools.includes
        # Named a second time, the system's own folder would hide its headers.
        if folder not in ("", "/usr/include")
    ]
    defined = [f"-D{definition}" for definition in definitions]
    if not tools.sanitized:
        flags = [flag for flag in flags if "sanitize" not in flag]
    return [tools.compiler, *BASE, *flags, *includes, *defined, str(source)]


def places(learner):
    """Return the folders in which an exercise's includes are found."""
    return [learner, ROOT / "exercises", ROOT / "code", ROOT / "tests"]


def first_error(output, folder):
    """Return the first error of a compiler: (file, line, message, the block).

    An error in the learner's own files comes before any other. The block is
    what the compiler shows with it.
    """
    head = re.compile(r"^(.+?):(\d+):(?:\d+:)? (?:fatal )?error: (.*)$")
    end = r"\S.*?: (?:(?:fatal )?error|warning|note): |In file|\S.*: In "
    lines, found = output.splitlines(), []
    for number, line in enumerate(lines):
        if match := head.match(line):
            block = [line]
            for more in lines[number + 1 : number + 9]:
                if re.match(end, more):
                    break
                block.append(more)
            found.append((*match.groups(), "\n".join(block)))
    own = [error for error in found if Path(error[0]).parent == folder]
    return (own or found or [None])[0]


def link_error(output):
    """Return what a linker misses, or None."""
    missing = re.search(r"undefined reference to [`'](.+?)'", output)
    missing = missing or re.search(r'^  "(.+)", referenced from', output)
    return missing[1] if missing else None


def database(path, tools, copies):
    """Tell editors how each learner's file is compiled.

    `copies` are pairs: an exercise, and the folder of its copy.
    """
    entries = []
    for exercise, folder in copies:
        named = [folder / file.name for file in exercise.starter]
        for file in (*named, exercise.test):
            if file.suffix not in (".hpp", ".cpp"):
                continue
            kind = ["-xc++"] if file.suffix == ".hpp" else []
            line = command(tools, file, places(folder), [*LEARNER, *kind])
            line.insert(-1, "-fsyntax-only")
            entry = {"directory": str(folder), "file": str(file)}
            entries.append({**entry, "arguments": line})
    files.write(path, json.dumps(entries, indent=1) + "\n")
